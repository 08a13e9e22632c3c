import { ingest } from '../../src/ingest/ingest.ts'
import { type SentenceView, viewSentences } from '../../src/observation/view.ts'
import { createExtractor } from '../../src/pipeline/create-extractor.ts'
import { segment } from '../../src/segment/segment.ts'

const gisa = await createExtractor()

/** What the whole pipeline makes of a text that was published on 11 March 2026. */
export const extractionOf = (text: string) => gisa.extract(text, { publishedAt: '2026-03-11' })

export const observationsOf = (text: string) => extractionOf(text).observations

/** The first sentence of a text as the passes of the resolver see it. */
export const sentenceOf = (text: string): SentenceView => {
  const { document, blocks, mentions } = extractionOf(text)
  const report = () => {}
  const structure = { blocks, lists: [], tables: [] }
  const [view] = viewSentences({
    document: ingest(text, {}, report),
    text,
    language: document.language,
    structure,
    segments: segment(text, structure),
    mentions,
    report,
  })
  if (!view) throw new Error(`no sentence in ${text}`)
  return view
}
