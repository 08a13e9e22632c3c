import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Misuse } from '../emit/misuse.ts'
import { type OutputFolder, openOutputFolder } from '../emit/output-folder.ts'
import type { Difference } from '../golden/compare.ts'
import { compareWithGolden, type Golden, toGolden } from '../golden/golden.ts'
import { addScores, type Score } from '../golden/score.ts'
import { createExtractor, type Extractor, type ExtractorOptions } from '../pipeline/create-extractor.ts'
import type { Extraction } from '../pipeline/extraction.ts'
import { findArticles } from './find-articles.ts'
import { findFiles } from './find-files.ts'
import { messageOf } from './message.ts'
import { readArticle, stemOf } from './read-article.ts'

export interface CheckOptions {
  /** Where the goldens are; absent: beside the articles. */
  readonly golden?: string
  /** Writes what was found into the goldens instead of telling how it differs. */
  readonly update?: boolean
  /** The user's own reference. */
  readonly reference?: NonNullable<ExtractorOptions['reference']>
}

export interface CheckReport {
  readonly articles: number
  /** By article: where it differs from its golden. */
  readonly differences: ReadonlyMap<string, readonly Difference[]>
  /** What can't be compared: a missing, unreadable or orphan golden, an article that can't be extracted. */
  readonly problems: readonly { readonly path: string; readonly message: string }[]
  readonly scores: ReadonlyMap<string, Score>
  /** Goldens that `update` wrote because they were missing or differed. */
  readonly updated: readonly string[]
}

/** Extracts every article below `folder` in memory and compares it with its golden, `x.golden.json` for `x.txt`. */
export const checkFolder = async (folder: string, options: CheckOptions = {}): Promise<CheckReport> => {
  const goldens = options.golden ?? folder
  const { paths } = await findArticles(folder)
  const writer = options.update ? await openOutputFolder(goldens) : undefined
  const orphans = new Set((await findFiles(goldens, (name) => name.endsWith('.golden.json'))).paths)
  if (paths.length === 0 && orphans.size === 0) throw new Misuse(`there are no articles below ${folder}`)
  const extractor = await createExtractor(options.reference ? { reference: options.reference } : {})
  const differences = new Map<string, readonly Difference[]>()
  const problems: { path: string; message: string }[] = []
  const scores = new Map<string, Score>()
  const updated: string[] = []
  const owners = new Map<string, string>()

  for (const path of paths) {
    const name = goldenOf(path)
    try {
      const owner = owners.get(name)
      if (owner !== undefined)
        throw new Misuse(`${owner} has the same golden, ${name}: rename one of the two`)
      owners.set(name, path)
      orphans.delete(name)
      const golden = await readGolden(join(goldens, name))
      const extraction = await extractOne(folder, path, extractor)
      if (writer) {
        if (await update(writer, name, golden, extraction)) updated.push(name)
        continue
      }
      if (!golden) throw new Misuse(`its golden is missing: ${name} (gisa check --update writes it)`)
      const comparison = compareWithGolden(golden, extraction)
      if (comparison.differences.length > 0) differences.set(path, comparison.differences)
      for (const [kind, score] of comparison.scores) scores.set(kind, addScores(scores.get(kind), score))
    } catch (error) {
      problems.push({ path, message: messageOf(error) })
    }
  }
  for (const path of orphans) problems.push({ path, message: 'no article belongs to this golden: remove it' })
  return { articles: paths.length, differences, problems, scores, updated }
}

const goldenOf = (path: string): string => `${stemOf(path)}.golden.json`

const extractOne = async (folder: string, path: string, extractor: Extractor): Promise<Extraction> => {
  const { bytes, metadata } = await readArticle(join(folder, path))
  return extractor.extract(bytes, { uri: path, ...metadata })
}

/** Undefined when there is none. */
const readGolden = async (path: string): Promise<Golden | undefined> => {
  const json = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (json === undefined) return undefined
  let golden: unknown
  try {
    golden = JSON.parse(json)
  } catch (error) {
    throw new Misuse(`its golden is no JSON: ${(error as Error).message}`)
  }
  if (
    typeof golden !== 'object' ||
    golden === null ||
    Array.isArray(golden) ||
    Object.keys(golden).length === 0
  )
    throw new Misuse('its golden is no JSON object with sections of an Extraction')
  return golden as Golden
}

/** Answers whether the golden was missing or differed, and so was written. */
const update = async (
  writer: OutputFolder,
  name: string,
  golden: Golden | undefined,
  extraction: Extraction,
): Promise<boolean> => {
  if (golden && compareWithGolden(golden, extraction).differences.length === 0) return false
  const next = toGolden(extraction, golden && Object.keys(golden))
  await writer.write(name, `${JSON.stringify(next, null, 2)}\n`)
  return true
}
