import type { Place } from './place.ts'
import type { ArticleJob } from './process-article.ts'
import type { Failure } from './run-folder.ts'
import type { Known } from './state-store.ts'

/** How documents lie below an output folder: a file an article, or a line an article in one of a few shards. */
export interface Layout {
  /** Undefined where every article has a file of its own. */
  readonly shards: number | undefined
  /** What a job is told of its document's place. */
  target(place: Place): Pick<ArticleJob, 'output' | 'shard'>
  /** Whether the document that is known lies there. Sound for a look; what was altered, a file of its own doesn't tell. */
  has(place: Place, known: Known): boolean
  /** Told before the state remembers documents that were written: of a shard that got lines, its file alone tells too little. */
  written(shards: Iterable<number>): void
  /** Removes a document whose article is gone. */
  remove(place: Place): Promise<void>
  /** After the last article: puts what was written into its place, where that is not done with each document. */
  settle(): Promise<Settled>
}

export interface Settled {
  readonly failures: readonly Failure[]
  readonly notes: readonly string[]
}
