import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { toJsonLine, toPrettyJson } from '../emit/canonical-json.ts'
import { type OutputFolder, openOutputFolder } from '../emit/output-folder.ts'
import type { Metadata } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import { createExtractor, type Extractor, type ExtractorOptions } from '../pipeline/create-extractor.ts'
import { fingerprintOf } from '../pipeline/fingerprint.ts'
import { readArticleLine } from './answer-line.ts'
import { hashOf } from './hash.ts'
import { messageOf, tooLarge } from './message.ts'
import { readArticle } from './read-article.ts'
import { appendLine } from './shards/append-line.ts'

/** What is the same for every article of a run; plain data, so that it reaches a worker thread or another machine whole. */
export interface ProcessorSettings {
  /** The folder that articles' paths are relative to. */
  readonly root: string
  /** The folder documents are written to, and nothing outside it. */
  readonly out: string
  readonly extractor?: ExtractorOptions
  /** A larger article is refused by name. Default 32 MB. */
  readonly maxBytes?: number
  /** Below `out`: where documents are made before they take their place. Default: beside their place. */
  readonly drafts?: string
  /** A document that lies there with the same bytes is not written again: another worker may have made it. */
  readonly keepEqual?: boolean
  /** Waits until the disk has it: a document survives a power loss. */
  readonly fsync?: boolean
}

/** One article to be extracted into one document. */
export interface ArticleJob {
  /** Of the article's file, below the root, with slashes. */
  readonly path: string
  /** Where in the file a line of JSON Lines stands, in bytes; absent: the file is the article. */
  readonly line?: { readonly from: number; readonly bytes: number }
  /** The document's place below `out`; default `<path>.json`. */
  readonly output?: string
  /** The document is a line of this shard, and has no place of its own. */
  readonly shard?: number
  /** What an earlier run with the same fingerprint left: an article that is still so is not extracted again. */
  readonly known?: Hashes
  /** Holds the document to `known` too, not only the article. */
  readonly verify?: boolean
}

/** SHA-256, hex: of the article with its metadata, and of the document. */
export interface Hashes {
  readonly input: string
  readonly output: string
}

export type ArticleResult =
  | ({ readonly outcome: 'extracted' | 'unchanged' } & Hashes)
  | { readonly outcome: 'failed'; readonly reason: string }

/** Extracts an article and writes its document. Never throws: what goes wrong is the result's `reason`. */
export type Processor = (job: ArticleJob) => Promise<ArticleResult>

export const defaultMaxBytes = 32_000_000

/** What `gisa run` does with one article, wherever it runs: in the process itself, in a thread, on another machine. */
export const openProcessor = async (settings: ProcessorSettings): Promise<Processor> => {
  const {
    root,
    out,
    extractor: options = {},
    maxBytes = defaultMaxBytes,
    drafts,
    keepEqual,
    fsync,
  } = settings
  const outputs = await openOutputFolder(out, { ...(drafts && { drafts }), ...(fsync && { fsync }) })
  const extractor = once(() => createExtractor(options))

  const processOne = async (job: ArticleJob): Promise<ArticleResult> => {
    const { bytes, identity, extract } = await read(root, job, maxBytes)
    const output = job.output ?? `${job.path}.json`
    const input = hashOf(bytes, identity)
    if (job.known?.input === input && (await isThere(outputs, output, job)))
      return { outcome: 'unchanged', ...job.known }
    if (job.shard !== undefined) {
      const line = toJsonLine(extract(await extractor()))
      await appendLine(out, job.shard, line, fsync === true)
      return { outcome: 'extracted', input, output: hashOf(line) }
    }
    const json = toPrettyJson(extract(await extractor()))
    const hashes = { input, output: hashOf(json) }
    if (keepEqual && (await outputs.read(output))?.equals(Buffer.from(json)))
      return { outcome: 'unchanged', ...hashes }
    await outputs.write(output, json)
    return { outcome: 'extracted', ...hashes }
  }
  return (job) => processOne(job).catch((error) => ({ outcome: 'failed', reason: messageOf(error) }))
}

/** The fingerprint that documents made with these settings bear. */
export const fingerprintFor = ({ extractor = {} }: ProcessorSettings): string => fingerprintOf(extractor)

interface ReadJob {
  readonly bytes: Uint8Array
  /** What else the document depends on. */
  readonly identity: string
  extract(extractor: Extractor): ReturnType<Extractor['extract']>
}

const read = async (root: string, { path, line }: ArticleJob, maxBytes: number): Promise<ReadJob> => {
  const place = join(root, path)
  if (line) {
    refuseAbove(maxBytes, line.bytes)
    const bytes = await readSlice(place, line)
    const { text, metadata } = readArticleLine(bytes)
    return { bytes, identity: '', extract: (extractor) => extractor.extract(text, metadata) }
  }
  refuseAbove(maxBytes, (await stat(place)).size)
  const { bytes, metadata } = await readArticle(place)
  const told: Metadata = { uri: path, ...metadata }
  return {
    bytes,
    identity: JSON.stringify(metadata),
    extract: (extractor) => extractor.extract(bytes, told),
  }
}

const refuseAbove = (maxBytes: number, bytes: number): void => {
  if (bytes > maxBytes) throw new InputError('too-large', tooLarge(bytes, maxBytes))
}

const readSlice = async (place: string, { from, bytes }: { from: number; bytes: number }) => {
  const file = await open(place)
  try {
    const slice = Buffer.allocUnsafe(bytes)
    const { bytesRead } = await file.read(slice, 0, bytes, from)
    return slice.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const isThere = async (
  outputs: OutputFolder,
  output: string,
  { known, verify, shard }: ArticleJob,
): Promise<boolean> => {
  // What a job knows of a line was held to the shard when the job was made.
  if (shard !== undefined) return true
  if (!verify) return outputs.has(output)
  const written = await outputs.read(output)
  return written !== undefined && hashOf(written) === known?.output
}

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}
