import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../../src/pipeline/create-extractor.ts'
import { examples as english } from '../../../src/record/rate-policy/en.examples.ts'
import type { RatePolicyExample } from '../../../src/record/rate-policy/example.ts'
import { examples as korean } from '../../../src/record/rate-policy/ko.examples.ts'

const extractor = await createExtractor()

const check = ([text, ...expected]: RatePolicyExample): void => {
  const records = extractor
    .extract(text, { publishedAt: '2026-03-20' })
    .records.filter((record) => record.type === 'rate-policy')
  expect(records.length, JSON.stringify(records)).toBe(expected.length)
  for (const [i, { bank, ...fields }] of expected.entries()) {
    expect(records[i]).toMatchObject(fields)
    if (bank !== undefined) expect(records[i]?.centralBank.id).toBe(bank)
  }
}

describe.each([
  ['ko', korean],
  ['en', english],
] as const)('%s rate-policy', (_locale, examples) => {
  test.each(examples.map((example) => [example[0], example] as const))('%s', (_text, example) => {
    check(example)
  })
})
