import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { Misuse } from '../emit/misuse.ts'
import type { Problem } from '../emit/validator.ts'
import { isBelowRoot, verifyExtraction } from '../emit/verify.ts'
import { findFiles } from './find-files.ts'
import { linesOf } from './lines-of.ts'
import { messageOf } from './message.ts'

export interface VerifyReport {
  readonly documents: number
  /** By file, or `file:line` for JSON Lines. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>
}

/**
 * Verifies a document, a file of JSON Lines, or every one below a folder. `source` is the folder the articles were read
 * from: each document's `uri` is looked up there, and nowhere outside it.
 */
export const verifyOutputs = async (output: string, source?: string): Promise<VerifyReport> => {
  const { root, paths } = await listOutputs(output)
  const sources = source === undefined ? undefined : await openSources(source)
  const problems = new Map<string, readonly Problem[]>()
  let documents = 0
  for (const path of paths)
    for await (const { name, json } of readDocuments(join(root, path), path)) {
      documents += 1
      const found = await verifyOne(json, sources)
      if (found.length > 0) problems.set(name, found)
    }
  return { documents, problems }
}

/** Reads the bytes of an article by its `uri`. */
type Sources = (uri: string) => Promise<Uint8Array>

const verifyOne = async (json: string, sources: Sources | undefined): Promise<readonly Problem[]> => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return [{ path: '', message: `is no JSON: ${(error as Error).message}` }]
  }
  const { error, document } = (value ?? {}) as { error?: unknown; document?: { uri?: unknown } }
  if (typeof error === 'string' && document === undefined)
    return [{ path: '', message: `is the error of a failed article: ${error}` }]
  if (!sources) return verifyExtraction(value)
  const uri = document?.uri
  if (typeof uri !== 'string')
    return [
      ...verifyExtraction(value),
      { path: 'document.uri', message: 'is missing: no source can be found' },
    ]
  try {
    return verifyExtraction(value, await sources(uri))
  } catch (failure) {
    return [...verifyExtraction(value), { path: 'document.uri', message: `${uri}: ${messageOf(failure)}` }]
  }
}

const listOutputs = async (output: string): Promise<{ root: string; paths: readonly string[] }> => {
  const found = await stat(output).catch(() => undefined)
  if (!found) throw new Misuse(`there is no file or folder ${output}`)
  if (found.isFile()) return { root: dirname(output), paths: [basename(output)] }
  const { paths } = await findFiles(output, (name) => /\.jsonl?$/.test(name) && !isCompanion(name))
  if (paths.length === 0) throw new Misuse(`there are no documents (.json, .jsonl) below ${output}`)
  return { root: output, paths }
}

/** What may lie beside documents and is none: goldens hold some sections only, metadata files none. */
const isCompanion = (name: string): boolean => /\.(golden|meta)\.json$/.test(name)

/** A file of JSON Lines may be larger than memory: a line at a time. */
async function* readDocuments(
  path: string,
  name: string,
): AsyncGenerator<{ readonly name: string; readonly json: string }> {
  if (!name.endsWith('.jsonl')) yield { name, json: await readFile(path, 'utf8') }
  else
    for await (const { line, number } of linesOf(path)) {
      const json = line.toString('utf8')
      if (json.trim() !== '') yield { name: `${name}:${number}`, json }
    }
}

const openSources = async (folder: string): Promise<Sources> => {
  const root = await realpath(folder).catch(() => {
    throw new Misuse(`there is no folder ${folder}`)
  })
  return async (uri) => {
    if (!isBelowRoot(uri)) throw new Misuse('is no path below the source folder: not read')
    const real = await realpath(join(root, ...uri.split('/')))
    const way = relative(root, real)
    if (way === '..' || way.startsWith(`..${sep}`))
      throw new Misuse('leads out of the source folder: not read')
    return readFile(real)
  }
}
