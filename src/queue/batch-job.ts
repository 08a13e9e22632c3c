import { createHash } from 'node:crypto'
import * as z from 'zod'

/**
 * A path below a root, as jobs carry them: with slashes, never upward and never absolute, on no system. Whoever can
 * write to Redis can name a file, so a worker trusts none of it.
 */
export const ArticlePath = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !/^\/|[\\\0]|^[A-Za-z]:/.test(path), 'expected a path below the root, with slashes')
  .refine(
    (path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'),
    'expected a path without . and .. and empty parts',
  )

/** One job: a batch of articles below the root that every worker was told by itself. */
export const BatchJob = z.strictObject({
  version: z.literal(1),
  /** Of the gisa that made the job: another would write other bytes. */
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  articles: z.array(ArticlePath).min(1).max(10_000),
  /** After a try that left some undone: why, in the order of `articles`. */
  reasons: z.exactOptional(z.array(z.string())),
})
export type BatchJob = Readonly<z.infer<typeof BatchJob>>

/** What a batch is made of, before it is a job: `content` is the hash of an article's bytes and metadata. */
export interface HashedArticle {
  readonly path: string
  readonly content: string
}

/** The same articles with the same content are the same job, whoever adds them and how often. */
export const jobIdOf = (fingerprint: string, articles: readonly HashedArticle[]): string => {
  const hash = createHash('sha256').update(fingerprint)
  for (const { path, content } of articles) hash.update(`\0${path}\0${content}`)
  return hash.digest('hex').slice(0, 40)
}

/**
 * Whether a batch ends with this path, which one in `size` does: by the path alone, so that an article more or less
 * changes the batch it falls into and leaves all others the jobs they were.
 */
export const endsBatch = (path: string, size: number): boolean =>
  createHash('sha256').update(path).digest().readUInt32BE(0) < 2 ** 32 / size
