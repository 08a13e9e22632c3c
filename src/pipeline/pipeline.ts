import { checkArithmetic } from '../check/check.ts'
import { ingest } from '../ingest/ingest.ts'
import { readMetadata } from '../ingest/stated-metadata.ts'
import { detectLanguage } from '../language/detect.ts'
import { findMentions } from '../mention/find.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Metadata } from '../model/document.ts'
import type { Explain } from '../model/explain.ts'
import { bySpan } from '../model/span.ts'
import { observe } from '../observation/observe.ts'
import { assembleRecords } from '../record/assemble.ts'
import { segment } from '../segment/segment.ts'
import { parseStructure } from '../structure/parse.ts'
import { type Extraction, schemaVersion } from './extraction.ts'
import type { Resources } from './resources.ts'

/**
 * The whole program: text flows one way through pure stages, and each adds one layer of stand-off annotation.
 *
 *     bytes → Document → Blocks → Sentences/Tokens → Mentions → Observations → Records → Checks → Extraction
 */
export const runPipeline = (
  input: string | Uint8Array,
  metadata: Metadata,
  resources: Resources,
  explain?: Explain,
): Extraction => {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)

  const document = ingest(input, metadata, report)
  const { text } = document
  const { language, languages, languageOf } = detectLanguage(text, document.given.language, report)
  const structure = parseStructure(document, languageOf)
  const stated = readMetadata(document, structure, report)
  const referenceTime = stated.publishedAt?.value.slice(0, 10)
  const segments = segment(text, structure)

  const layers = {
    document,
    text,
    language,
    structure,
    segments,
    report,
    ...(referenceTime && { referenceTime }),
    ...(explain && { explain }),
  }
  const found = findMentions({
    ...layers,
    partsOfSpeech: resources.partsOfSpeech,
    ...(resources.userReference && { userReference: resources.userReference }),
    explaining: explain !== undefined,
  })
  const mentions = found.map(({ mention }) => mention)
  if (explain)
    for (const { mention, steps } of found) for (const step of steps ?? []) explain(mention.id, step)
  const observations = observe({ ...layers, mentions })
  const records = assembleRecords({
    ...layers,
    mentions,
    observations,
    ...(stated.author && { author: stated.author }),
  })
  const checks = checkArithmetic({ text, structure, segments, mentions, records, observations })

  return {
    schemaVersion,
    generator: resources.generator,
    document: {
      id: document.id,
      ...(metadata.uri !== undefined && { uri: metadata.uri }),
      mediaType: document.mediaType,
      encoding: document.encoding,
      sha256: document.sha256,
      textSha256: document.textSha256,
      offsetUnit: 'utf16',
      language,
      languages: [...languages],
      ...stated,
      ...(document.given.url !== undefined && { url: document.given.url }),
      text,
    },
    blocks: [...structure.blocks],
    mentions: [...mentions],
    observations: [...observations],
    records: [...records],
    checks: [...checks],
    diagnostics: diagnostics.sort((a, b) =>
      a.span && b.span ? bySpan(a.span, b.span) : a.span ? 1 : b.span ? -1 : 0,
    ),
  }
}
