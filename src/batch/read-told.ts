import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { validateExtraction } from '../emit/canonical-json.ts'
import { Misuse } from '../emit/misuse.ts'
import type { Told } from '../golden/diff.ts'
import type { Extractor } from '../pipeline/create-extractor.ts'
import { readArticle } from './read-article.ts'

/**
 * What a file tells: an Extraction or a golden (`.json`) as it stands, an article extracted. `extractor` is asked for only
 * where there is an article. Throws an error that says what is wrong with the file.
 */
export const readTold = async (path: string, extractor: () => Promise<Extractor>): Promise<Told> => {
  if (extname(path).toLowerCase() === '.json') return readExtraction(await readFile(path, 'utf8'))
  const { bytes, metadata } = await readArticle(path)
  return (await extractor()).extract(bytes, metadata)
}

const readExtraction = (json: string): Told => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new Misuse(`it is no JSON: ${(error as Error).message}`)
  }
  // A golden is an Extraction without the one who made it.
  const whole =
    typeof value === 'object' && value !== null && !('generator' in value)
      ? { ...value, generator: { name: 'gisa', version: 'golden', fingerprint: 'golden' } }
      : value
  const problem = validateExtraction(whole)
  if (problem) throw new Misuse(`it is no Extraction: ${problem.path} ${problem.message}`.trim())
  return whole as Told
}
