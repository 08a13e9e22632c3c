import { readFileSync } from 'node:fs'

/** About as long as a wire story: what a run spends on an article, not on a book. */
const usualBytes = 1800

/**
 * Of the text, how much tells no figures. The corpus is denser than newspapers are; with this share the figures,
 * mentions and observations a KB (the bench prints them) are those of real news, a little above rather than below.
 */
const shareOfProse = { ko: 0.08, en: 0.26 }

/**
 * Articles of about 1.8 KB, as dense with figures as real news: paragraphs of the corpus in new order and with other
 * digits, so that no two are alike, and prose between them. The same number of articles is the same articles on every
 * machine.
 */
export const makeArticles = (language, count) => {
  const dense = readCorpus(language)
  const prose = readFileSync(new URL(`prose/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const random = createRandom(language === 'ko' ? 20260213 : 19871019)
  const pick = (paragraphs) => paragraphs[Math.floor(random() * paragraphs.length)]
  let [proseBytes, allBytes] = [0, 0]
  return Array.from({ length: count }, () => {
    let text = ''
    while (Buffer.byteLength(text) < usualBytes - 150) {
      const isProse = proseBytes < shareOfProse[language] * allBytes
      const paragraph = isProse ? pick(prose) : varyDigits(pick(dense), random)
      const bytes = Buffer.byteLength(paragraph)
      allBytes += bytes
      if (isProse) proseBytes += bytes
      text += `${paragraph}\n\n`
    }
    return { text, publishedAt: '2026-03-12' }
  })
}

const readCorpus = (language) => {
  const { articles } = JSON.parse(readFileSync('corpus/manifest.json', 'utf8'))
  return articles
    .filter((article) => article.language === language && article.file.endsWith('.txt'))
    .flatMap(({ file }) => readFileSync(`corpus/${file}`, 'utf8').split(/\n+/))
    .filter((paragraph) => paragraph.length > 40)
}

/** `5,548.64` becomes `5,548.17`: digits behind a point change, so that names, codes and dates stay what they are. */
const varyDigits = (text, random) =>
  text.replace(
    /(\d\.)(\d+)/g,
    (_, whole, part) => whole + part.replace(/\d/g, () => Math.floor(random() * 10)),
  )

/** A linear congruential generator (Numerical Recipes): chance that is the same everywhere. */
const createRandom = (seed) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
