// A worker that breaks over some articles, as a fault of ours or of the machine would break the real one.
import { processBatch as whole } from '../../dist/batch/batch-worker.js'

export const processBatch = async (batch) => {
  for (const { path } of batch.jobs) {
    Atomics.add(batch.beats, 0, 1)
    if (path.startsWith('exits')) process.exit(3)
    if (path.startsWith('throws'))
      setImmediate(() => {
        throw new Error('broken')
      })
    if (path.startsWith('throws')) await new Promise(() => {})
    if (path.startsWith('hangs')) for (;;);
    if (path.startsWith('hoards')) for (const kept = []; ; ) kept.push(new Array(1e6).fill(path))
  }
  return whole(batch)
}
