import { createHash } from 'node:crypto'
import { checkArithmetic } from '../dist/check/check.js'
import { toJsonLine } from '../dist/emit/canonical-json.js'
import { ingest } from '../dist/ingest/ingest.js'
import { readMetadata } from '../dist/ingest/stated-metadata.js'
import { detectLanguage } from '../dist/language/detect.js'
import { findMentions } from '../dist/mention/find.js'
import { observe } from '../dist/observation/observe.js'
import { assembleRecords } from '../dist/record/assemble.js'
import { loadTagger } from '../dist/segment/part-of-speech.js'
import { segment } from '../dist/segment/segment.js'
import { parseStructure } from '../dist/structure/parse.js'

/**
 * The stages of `src/pipeline/pipeline.ts`, in its order, one function each: they read what those before them left in
 * `a` and add their own. `sameFacts` holds this list to the pipeline, so that the two can't drift apart unseen.
 */
export const stages = {
  ingest: (a) => {
    a.document = ingest(a.input, a.metadata, a.report)
    a.text = a.document.text
  },
  language: (a) => Object.assign(a, detectLanguage(a.text, a.document.given.language, a.report)),
  structure: (a) => {
    a.structure = parseStructure(a.document, a.languageOf)
    a.stated = readMetadata(a.document, a.structure, a.report)
    if (a.stated.publishedAt) a.referenceTime = a.stated.publishedAt.value.slice(0, 10)
  },
  segment: (a) => {
    a.segments = segment(a.text, a.structure)
  },
  mention: (a) => {
    a.mentions = findMentions(a).map(({ mention }) => mention)
  },
  observation: (a) => {
    a.observations = observe(a)
  },
  record: (a) => {
    a.records = assembleRecords(a)
  },
  check: (a) => {
    a.checks = checkArithmetic(a)
  },
}

const partsOfSpeech = await loadTagger()

/** Runs the stages over one article and adds the milliseconds of each to `spent`. */
export const runStages = ({ text, ...metadata }, spent) => {
  const article = { input: text, metadata, report: () => {}, explaining: false, partsOfSpeech }
  let before = process.hrtime.bigint()
  for (const [name, run] of Object.entries(stages)) {
    run(article)
    const now = process.hrtime.bigint()
    spent[name] = (spent[name] ?? 0) + Number(now - before) / 1e6
    before = now
  }
  return article
}

/** Milliseconds to validate and serialize an Extraction: what `gisa pipe` does with it. */
export const emit = (extraction, spent) => {
  const before = process.hrtime.bigint()
  const line = toJsonLine(extraction)
  spent.emit = (spent.emit ?? 0) + Number(process.hrtime.bigint() - before) / 1e6
  return line
}

/** Fails when the stages here give other facts than the pipeline. */
export const sameFacts = (article, extraction) => {
  const hash = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
  for (const layer of ['mentions', 'observations', 'records', 'checks'])
    if (hash(article[layer]) !== hash(extraction[layer]))
      throw new Error(`bench/stages.mjs and the pipeline differ in ${layer}: bring the list up to date`)
}
