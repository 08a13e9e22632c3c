import { beforeAll, describe, expect, test } from 'vitest'
import { type CheckReport, checkFolder } from '../../src/batch/check-folder.ts'
import { articles } from './manifest.ts'

let report: CheckReport
beforeAll(async () => {
  report = await checkFolder('corpus')
})

describe('the corpus gives its goldens', () => {
  test('every golden has its article, every article its golden', () => {
    expect(report.problems).toEqual([])
    expect(report.articles).toBe(articles.length)
  })

  test.each(articles.map(({ file }) => file))('%s', (file) => {
    expect(report.differences.get(file) ?? []).toEqual([])
  })
})
