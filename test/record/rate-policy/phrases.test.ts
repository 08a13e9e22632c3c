import { describe, expect, test } from 'vitest'
import type { RecordOf } from '../../../src/index.ts'
import { createExtractor } from '../../../src/pipeline/create-extractor.ts'
import { phrases as english } from '../../../src/record/rate-policy/en-phrases.ts'
import { phrases as korean } from '../../../src/record/rate-policy/ko-phrases.ts'

const extractor = await createExtractor()

const check = (text: string): readonly string[] =>
  extractor
    .extract(text, { publishedAt: '2026-06-17' })
    .records.flatMap((record) => (record.type === 'rate-policy' ? [lineOf(record)] : []))

/** One line a record, its parts in a fixed order. */
const lineOf = ({
  centralBank,
  action,
  realis,
  rate,
  level,
  magnitude,
  streak,
  count,
  probability,
  projected,
  vote,
}: RecordOf<'rate-policy'>): string => {
  const parts = [centralBank.id, action, realis]
  if (rate !== undefined && rate !== 'policy') parts.push(rate)
  if (level) parts.push(level.prior ? `${span(level.prior)} → ${span(level)}` : span(level))
  if (magnitude && 'value' in magnitude) parts.push(`${magnitude.value} bp`)
  if (streak) parts.push(`${streak.count} in a row`)
  else if (count && 'value' in count) parts.push(`${count.value} times`)
  if (probability && 'value' in probability) parts.push(`${probability.value} %`)
  if (projected) parts.push(`projected ${span(projected)}`)
  if (vote) parts.push(`${vote.for} to ${vote.against}`)
  return parts.join(' ')
}

const span = ({ low, high }: { readonly low: string; readonly high: string }): string =>
  low === high ? low : `${low}–${high}`

describe.each([
  ['ko', korean],
  ['en', english],
] as const)('%s rate policy', (_locale, phrases) => {
  test.each(phrases.map(([text, ...records]) => [text, records] as const))('%s', (text, records) => {
    expect(check(text)).toEqual(records)
  })
})
