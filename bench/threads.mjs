import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openThreadPool } from '../dist/batch/thread-pool.js'

/**
 * Articles a second of gisa's own worker threads, one of them and one a core, reading and writing files inside the workers as
 * `gisa run` does. The pools warm up first and then take turns: what is told is a long run in full swing.
 */
export const measureThreads = async (articles, { rounds, warmUp }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gisa-bench-'))
  const root = join(folder, 'in')
  mkdirSync(root)
  const jobs = articles.map(({ text }, at) => {
    writeFileSync(join(root, `${at}.txt`), text)
    return { path: `${at}.txt` }
  })
  const pools = [1, availableParallelism()].map((threads) => ({
    threads,
    pool: openThreadPool({ root, out: join(folder, `out-${threads}`) }, { threads, timeout: 60 }),
    milliseconds: [],
  }))
  try {
    for (const { pool, threads } of pools)
      for (const end = performance.now() + warmUp * 1000 * threads ** 0.5; performance.now() < end; )
        await runAll(pool, jobs)
    for (let round = 0; round < rounds; round += 1)
      for (const { pool, milliseconds } of pools) milliseconds.push(await runAll(pool, jobs))
    return pools.map(({ threads, milliseconds }) => {
      const median = milliseconds.sort((a, b) => a - b)[milliseconds.length >> 1]
      return { threads, articlesPerSecond: Math.round((1000 * jobs.length) / median) }
    })
  } finally {
    for (const { pool } of pools) await pool.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Keeps the pool as busy as a run does; answers the milliseconds it took. */
const runAll = async (pool, jobs) => {
  const start = performance.now()
  let next = 0
  const feed = async () => {
    while (next < jobs.length) {
      const batch = jobs.slice(next, next + pool.batchSize)
      next += pool.batchSize
      const failed = (await pool.run(batch)).find(({ outcome }) => outcome === 'failed')
      if (failed) throw new Error(failed.reason)
    }
  }
  await Promise.all(Array.from({ length: pool.width }, feed))
  return performance.now() - start
}

export const printThreads = ([one, all]) => {
  const ratio = (all.articlesPerSecond / one.articlesPerSecond).toFixed(2)
  console.log(
    `\nfiles to files, Korean: ${one.articlesPerSecond} articles/s on one thread, ${all.articlesPerSecond} on ${all.threads} (${ratio} times)`,
  )
}
