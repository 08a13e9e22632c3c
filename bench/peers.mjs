import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/**
 * Other libraries on the same text, each asked for what it finds of figures, dates and names. They are dependencies of this
 * bench alone and are installed below `bench/peers` when it is run first. Answers undefined, with a word why, where they
 * can't be had.
 */
export const loadPeers = async () => {
  const home = fileURLToPath(new URL('peers/', import.meta.url))
  if (!existsSync(`${home}node_modules`)) {
    const options = { cwd: home, encoding: 'utf8', shell: process.platform === 'win32' }
    const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options)
    if (status !== 0) {
      console.warn(
        `the other libraries can't be installed and are left out: ${stderr?.trim().split('\n')[0]}`,
      )
      return undefined
    }
  }
  const require = createRequire(`${home}package.json`)
  const load = async (name) => (await import(pathToFileURL(require.resolve(name)))).default
  const [chrono, nlp, dates] = [
    await load('chrono-node'),
    await load('compromise'),
    await load('compromise-dates'),
  ]
  const recognizers = require('@microsoft/recognizers-text-suite')
  nlp.plugin(dates)
  const wink = winkNLP(model)
  const { English } = recognizers.Culture
  return [
    ['wink-nlp', 'sentences, entities', (text) => wink.readDoc(text).entities().out().length],
    ['chrono-node', 'dates', (text) => chrono.parse(text).length],
    [
      'compromise',
      'numbers, money, percentages, dates',
      (text) => {
        const doc = nlp(text)
        return doc.numbers().json().length + doc.dates().json().length
      },
    ],
    [
      'recognizers-text',
      'percentages, currencies, dates',
      (text) =>
        ['recognizePercentage', 'recognizeCurrency', 'recognizeDateTime'].reduce(
          (sum, name) => sum + recognizers[name](text, English).length,
          0,
        ),
    ],
  ].map(([name, finds, find]) => ({ name, finds, find }))
}

/**
 * MB/s of gisa and of each peer on the same English articles, taking turns; medians of the rounds. The slow ones get through a
 * few articles in their `seconds`, the fast ones through all of them: all figures are by byte.
 */
export const measureBeside = (peers, gisa, articles, { rounds, seconds }) => {
  const ways = [{ name: 'gisa', finds: 'all that a document holds', find: gisa }, ...peers]
  const turn = ({ find }) => {
    const start = process.hrtime.bigint()
    let [bytes, found, elapsed] = [0, 0, 0]
    for (const article of articles) {
      found += find(article.text, article)
      bytes += Buffer.byteLength(article.text)
      elapsed = Number(process.hrtime.bigint() - start) / 1e9
      if (elapsed > seconds) break
    }
    return { megabytesPerSecond: bytes / 1e6 / elapsed, perKilobyte: (1000 * found) / bytes }
  }
  for (const way of ways) turn(way)
  const turns = Array.from({ length: rounds }, () => ways.map(turn))
  return ways.map(({ name, finds }, at) => {
    const speeds = turns.map((round) => round[at].megabytesPerSecond).sort((a, b) => a - b)
    const median = speeds[speeds.length >> 1]
    return {
      name,
      finds,
      megabytesPerSecond: Number(median.toPrecision(2)),
      perKilobyte: Number(turns[0][at].perKilobyte.toFixed(1)),
    }
  })
}

export const printBeside = (results) => {
  console.log('\nbeside others, English     MB/s   found per KB')
  for (const { name, finds, megabytesPerSecond, perKilobyte } of results)
    console.log(
      `${name.padEnd(22)}${String(megabytesPerSecond).padStart(9)}${String(perKilobyte).padStart(15)}   ${finds}`,
    )
}
