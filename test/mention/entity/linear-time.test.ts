import { expect, test } from 'vitest'
import { entity } from '../../../src/mention/entity/kind.ts'
import type { MentionContext } from '../../../src/model/mention.ts'

const contextOf = (text: string): MentionContext =>
  ({
    text,
    language: 'en',
    structure: { blocks: [], lists: [], tables: [] },
    segments: {
      sentences: [],
      tokens: { count: 0, starts: new Int32Array(), ends: new Int32Array(), kinds: new Uint8Array() },
    },
    partsOfSpeech: () => [],
    names: [],
    explaining: false,
    report: () => {},
  }) as unknown as MentionContext

const fastest = (text: string): number =>
  Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const started = performance.now()
      entity.recognise(contextOf(text))
      return performance.now() - started
    }),
  )

/** Doubling must not cost much more than double; small times are all noise. */
test.each([
  '(',
  'A ',
  'Inc ',
  '[0',
  '.A',
  '$A',
  '증권',
  '은행 ',
  'Apple (',
  'Acme Inc said ',
  '카카오(카뱅)은. ',
  'a of ',
  'Mr A. ',
])('repeated %j', (unit) => {
  const [once, twice] = [4_000, 8_000].map((times) => fastest(unit.repeat(times))) as [number, number]
  expect(twice).toBeLessThan(3.5 * once + 80)
})
