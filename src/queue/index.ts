/** `gisa/queue`: many machines on one queue in Redis, as `gisa queue` has them. Needs `bullmq` beside gisa. */
export { type AddOptions, type AddSummary, addFolder } from './add-folder.ts'
export { type DeadJob, type QueueStatus, queueStatus, retryDead } from './queue-status.ts'
export type { QueueAddress } from './redis.ts'
export type { Tally } from './tally.ts'
export { type WorkOptions, type WorkSummary, workQueue } from './work-queue.ts'
