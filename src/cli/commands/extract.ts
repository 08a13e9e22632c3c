import { isAbsolute, relative, resolve, sep } from 'node:path'
import { messageOf } from '../../batch/message.ts'
import { readArticle, type StoredArticle } from '../../batch/read-article.ts'
import { toJsonLine, toPrettyJson } from '../../emit/canonical-json.ts'
import { explainExtraction } from '../../emit/explanation.ts'
import { renderTables } from '../../emit/tables.ts'
import type { Metadata } from '../../model/document.ts'
import { createExtractor, type ExtractorOptions } from '../../pipeline/create-extractor.ts'
import type { Extraction } from '../../pipeline/extraction.ts'
import { readAll, type Streams, writeTo } from '../streams.ts'

export type Format = 'json' | 'jsonl' | 'table'

export interface ExtractOptions {
  readonly extractor: ExtractorOptions
  /** What the flags say of the article: it beats its metadata file. */
  readonly metadata: Pick<Metadata, 'publishedAt' | 'language'>
  /** Absent: `json`, or with `explain` the explanation instead. */
  readonly format?: Format
  readonly explain: boolean
}

/** Extracts each file and prints what was found; a file that fails is named and the others go on. */
export const extract = async (
  files: readonly string[],
  streams: Streams,
  options: ExtractOptions,
): Promise<number> => {
  const extractor = await createExtractor(options.extractor)
  let failed = 0
  for (const file of files) {
    try {
      const { bytes, metadata } = file === '-' ? await readStandardInput(streams) : await readArticle(file)
      const lines = new Map<string, string[]>()
      const extraction = extractor.extract(
        bytes,
        { ...(file !== '-' && { uri: uriOf(file) }), ...metadata, ...options.metadata },
        options.explain ? (id, line) => void lines.set(id, [...(lines.get(id) ?? []), line]) : undefined,
      )
      const print = options.format ?? (options.explain ? undefined : 'json')
      if (print) await writeTo(streams.stdout, printed(extraction, print))
      // With a format asked for, standard output is that format's alone.
      if (options.explain)
        await writeTo(print ? streams.stderr : streams.stdout, explainExtraction(extraction, lines))
    } catch (error) {
      if (error instanceof Error && error.name === 'ClosedPipe') throw error
      failed += 1
      await writeTo(
        streams.stderr,
        `gisa extract: ${file === '-' ? 'standard input' : file}: ${messageOf(error)}\n`,
      )
    }
  }
  return failed > 0 ? 1 : 0
}

const printed = (extraction: Extraction, format: Format): string => {
  switch (format) {
    case 'json':
      return toPrettyJson(extraction)
    case 'jsonl':
      return `${toJsonLine(extraction)}\n`
    case 'table':
      return renderTables(extraction)
  }
}

const readStandardInput = async ({ stdin }: Streams): Promise<StoredArticle> => ({
  bytes: await readAll(stdin),
  metadata: { mediaType: 'text/plain' },
})

/** The path below the working folder, with slashes; for a file elsewhere its name alone, so that no output tells of this machine. */
const uriOf = (file: string): string => {
  const below = relative(process.cwd(), resolve(file))
  const inside = below !== '' && !below.startsWith('..') && !isAbsolute(below)
  return (inside ? below : (resolve(file).split(sep).at(-1) ?? file)).split(sep).join('/')
}
