import { describe, expect, test } from 'vitest'
import { ArticlePath, BatchJob, endsBatch, jobIdOf } from '../../src/queue/batch-job.ts'

const check = (path: string): boolean => ArticlePath.safeParse(path).success

describe('a job names paths below the root, and no others', () => {
  test.each(['a.txt', 'ko/2026/a b.txt', 'ko/기사 1.md', '..a/b..txt', '...', 'ab:c.txt'])('%s', (path) =>
    expect(check(path)).toBe(true),
  )

  test.each([
    '',
    '/etc/passwd',
    '../a.txt',
    'a/../../b.txt',
    'a/..',
    './a.txt',
    'a//b.txt',
    'a/',
    'C:/a.txt',
    'c:a.txt',
    '\\\\host\\a.txt',
    'a\\..\\b.txt',
    'a\0.txt',
    'x'.repeat(5000),
  ])('not %j', (path) => expect(check(path)).toBe(false))

  test('nor anything beside them', () => {
    const job = { version: 1, fingerprint: '0123456789abcdef', articles: ['a.txt'] }
    expect(BatchJob.safeParse(job).success).toBe(true)
    expect(BatchJob.safeParse({ ...job, articles: [] }).success).toBe(false)
    expect(BatchJob.safeParse({ ...job, source: '/etc' }).success).toBe(false)
    expect(BatchJob.safeParse({ ...job, version: 2 }).success).toBe(false)
  })
})

describe('a job is told by its content', () => {
  const article = { path: 'a.txt', content: '11' }

  test('the same is the same job, other bytes or another gisa another', () => {
    const id = jobIdOf('f', [article])
    expect(jobIdOf('f', [{ ...article }])).toBe(id)
    expect(jobIdOf('g', [article])).not.toBe(id)
    expect(jobIdOf('f', [{ ...article, content: '12' }])).not.toBe(id)
    expect(jobIdOf('f', [{ ...article, path: 'b.txt' }])).not.toBe(id)
  })

  test('one path in so many ends a batch', () => {
    const paths = Array.from({ length: 10_000 }, (_, at) => `news/${at}.txt`)
    const ends = paths.filter((path) => endsBatch(path, 50)).length
    expect(ends).toBeGreaterThan(150)
    expect(ends).toBeLessThan(250)
    expect(paths.every((path) => endsBatch(path, 1))).toBe(true)
  })
})
