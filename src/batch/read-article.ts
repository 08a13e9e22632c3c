import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { MediaType, Metadata } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import { readMetadataFile } from './article-metadata.ts'

/** One article as it lies on disk: its bytes, and what stands about it in `x.meta.json` beside `x.txt`. */
export interface StoredArticle {
  readonly bytes: Buffer
  readonly metadata: Metadata
}

/** By ending, in lower case. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
}

/** The media type a file name stands for, or undefined when gisa does not read such files. */
export const mediaTypeOf = (path: string): MediaType | undefined => mediaTypes[extname(path).toLowerCase()]

/** `reports/x.txt` → `reports/x`: what the names of the files beside an article begin with. */
export const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length)

/** The file beside an article that tells about it: `x.txt` → `x.meta.json`. */
export const metadataFileOf = (path: string): string => `${stemOf(path)}.meta.json`

/** Reads an article and its metadata file, where there is one. Throws an error whose message names the file. */
export const readArticle = async (path: string): Promise<StoredArticle> => {
  const mediaType = mediaTypeOf(path)
  if (!mediaType)
    throw new InputError(
      'unsupported-media-type',
      `"${extname(path) || path}" files can't be read yet: gisa reads ${Object.keys(mediaTypes).join(', ')}`,
    )
  const bytes = await readFile(path)
  const beside = metadataFileOf(path)
  const json = await readFile(beside, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // A name so long that one for its metadata would be too long has none.
    if (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG') return undefined
    throw error
  })
  return {
    bytes,
    metadata: { mediaType, ...(json !== undefined && readMetadataFile(json, beside)) },
  }
}
