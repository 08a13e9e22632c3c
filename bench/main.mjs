// What extraction costs: MB/s and articles/s a language on one thread, the share of each stage, and the cold start.
//   node bench/main.mjs [--articles N] [--warm-up SECONDS] [--rounds N] [--json] [--alone]      (after npm run build)
// Then its threads, from files to files, and other libraries on the same English text (installed below bench/peers when
// they are not there; --alone leaves them out).
// Throughput is that of a batch in full swing: V8 compiles what runs often, so every language runs for some seconds
// before anything is measured. What a single `gisa extract` waits for is the cold start, a line of its own.
// Languages and ways of measuring take turns within a round, and medians of the rounds are shown, so that a machine that
// has other things to do bends all numbers alike. MB are 10^6 bytes of UTF-8.
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { toJsonLine } from '../dist/emit/canonical-json.js'
import { createExtractor } from '../dist/index.js'
import { makeArticles } from './articles.mjs'
import { loadPeers, measureBeside, printBeside } from './peers.mjs'
import { emit, runStages, sameFacts, stages } from './stages.mjs'
import { measureThreads, printThreads } from './threads.mjs'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '400' },
    'warm-up': { type: 'string', default: '15' },
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const warmUp = Number(values['warm-up'])
const gisa = await createExtractor()
const languages = ['ko', 'en'].map((language) => {
  const articles = makeArticles(language, Number(values.articles))
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return { language, articles, bytes, whole: [], spent: [] }
})

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

const measureWhole = ({ articles }) => {
  const before = process.hrtime.bigint()
  for (const { text, ...metadata } of articles) toJsonLine(gisa.extract(text, metadata))
  return Number(process.hrtime.bigint() - before) / 1e6
}

const measureStages = ({ articles }) => {
  const spent = {}
  for (const article of articles) {
    const { text, ...metadata } = article
    runStages(article, spent)
    emit(gisa.extract(text, metadata), spent)
  }
  return spent
}

/** Bytes of an article's document, as a line of JSON and compressed among many. */
const sizesOf = (extractions) => {
  const lines = extractions.map((extraction) => `${toJsonLine(extraction)}\n`).join('')
  return {
    bytesPerDocument: Math.round(Buffer.byteLength(lines) / extractions.length),
    bytesPerDocumentCompressed: Math.round(gzipSync(lines).length / extractions.length),
  }
}

/** Milliseconds of a fresh process to its first article, by part; the median run of a few. */
const measureColdStart = ({ articles: [{ text }] }) => {
  const script = fileURLToPath(new URL('cold-start.mjs', import.meta.url))
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(spawnSync(process.execPath, [script], { input: text, encoding: 'utf8' }).stdout),
  )
  return runs.sort((a, b) => a.total - b.total)[runs.length >> 1]
}

const coldStart = measureColdStart(languages[0])

let warmed = 0
for (const of of languages) {
  for (const { text, ...metadata } of of.articles)
    sameFacts(runStages({ text, ...metadata }, {}), gisa.extract(text, metadata))
  warmed += of.articles.length
}
for (const start = process.hrtime.bigint(); Number(process.hrtime.bigint() - start) / 1e9 < warmUp; )
  for (const of of languages) {
    measureWhole(of)
    warmed += of.articles.length
  }
for (let round = 0; round < rounds; round += 1)
  for (const of of languages) {
    of.whole.push(measureWhole(of))
    of.spent.push(measureStages(of))
  }

const peers = values.alone ? undefined : await loadPeers()
const extractWhole = (_, { text, ...metadata }) => {
  const extraction = gisa.extract(text, metadata)
  toJsonLine(extraction)
  return extraction.mentions.length
}
const beside = peers && measureBeside(peers, extractWhole, languages[1].articles, { rounds, seconds: 1 })
const threads = await measureThreads(languages[0].articles, { rounds, warmUp })

const results = languages.map(({ language, articles, bytes, whole, spent }) => {
  const time = median(whole)
  const extractions = articles.map(({ text, ...metadata }) => gisa.extract(text, metadata))
  const perKilobyte = (count) =>
    Number(((1000 * extractions.reduce((sum, x) => sum + count(x), 0)) / bytes).toFixed(1))
  const milliseconds = [...Object.keys(stages), 'emit'].map((name) => [
    name,
    median(spent.map((s) => s[name])),
  ])
  const total = milliseconds.reduce((sum, [, ms]) => sum + ms, 0)
  return {
    language,
    articles: articles.length,
    bytesPerArticle: Math.round(bytes / articles.length),
    ...sizesOf(extractions),
    megabytesPerSecond: Number((bytes / 1e3 / time).toFixed(2)),
    articlesPerSecond: Math.round((1000 * articles.length) / time),
    figuresPerKilobyte: perKilobyte(
      (x) =>
        x.mentions.filter(({ kind }) => kind === 'percent' || kind === 'money' || kind === 'quantity').length,
    ),
    mentionsPerKilobyte: perKilobyte((x) => x.mentions.length),
    observationsPerKilobyte: perKilobyte((x) => x.observations.length),
    stages: milliseconds.map(([name, ms]) => ({
      name,
      share: Number((ms / total).toFixed(3)),
      megabytesPerSecond: Number((bytes / 1e3 / ms).toFixed(1)),
    })),
  }
})

if (values.json)
  console.log(
    JSON.stringify(
      { node: process.version, rounds, warmedUpOn: warmed, coldStart, results, threads, beside },
      null,
      2,
    ),
  )
else {
  const cell = (value, width) => String(value).padStart(width)
  console.log(
    `one thread, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, median of ${rounds} rounds,`,
  )
  console.log(`after a warm-up of ${warmed} articles (V8 compiles what runs often)`)
  const { total, node, modules, data, firstArticle } = coldStart
  console.log(
    `\ncold start: ${Math.round(total)} ms from a fresh process to its first article ` +
      `(Node ${Math.round(node)}, modules ${Math.round(modules)}, reference data ${Math.round(data)}, the article ${Math.round(firstArticle)})`,
  )
  console.log('\nlanguage      MB/s  articles/s  bytes/article   per KB: figures  mentions  observations')
  for (const r of results)
    console.log(
      r.language.padEnd(8) +
        cell(r.megabytesPerSecond, 10) +
        cell(r.articlesPerSecond, 12) +
        cell(r.bytesPerArticle, 15) +
        cell(r.figuresPerKilobyte, 18) +
        cell(r.mentionsPerKilobyte, 10) +
        cell(r.observationsPerKilobyte, 14),
    )
  for (const { language, bytesPerDocument, bytesPerDocumentCompressed } of results)
    console.log(
      `${language}: a document has ${bytesPerDocument} bytes as JSON Lines, ${bytesPerDocumentCompressed} compressed (gzip)`,
    )
  console.log(`\nstage${results.map(({ language }) => `${language}: share      MB/s`.padStart(24)).join('')}`)
  results[0].stages.forEach(({ name }, i) => {
    const columns = results.map(({ stages: all }) => {
      const { share, megabytesPerSecond } = all[i]
      return `${cell(`${(100 * share).toFixed(1)}%`, 14)}${cell(megabytesPerSecond, 10)}`
    })
    console.log(name.padEnd(5 + 6) + columns.join('').slice(6))
  })
  for (const { language, stages: all } of results) {
    const costliest = [...all].sort((a, b) => b.share - a.share)[0]
    console.log(
      `\n${language}: ${costliest.name} costs most, ${(100 * costliest.share).toFixed(1)}% of the time`,
    )
  }
  printThreads(threads)
  if (beside) printBeside(beside)
}
