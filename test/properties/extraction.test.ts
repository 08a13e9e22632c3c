import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createExtractor, Extraction, type Extractor } from '../../src/index.ts'
import { anyText, metadata, newsText } from './news-text.ts'
import { spansOf } from './spans.ts'

// A fixed seed, so that a failure is the code's and not the day's; GISA_SEED and GISA_RUNS send it elsewhere, or further.
const { GISA_SEED, GISA_RUNS } = process.env
const seed = Number(GISA_SEED ?? 20_260_213)
const numRuns = Number(GISA_RUNS ?? 300)

let gisa: Extractor
let codepoints: Extractor
beforeAll(async () => {
  gisa = await createExtractor()
  codepoints = await createExtractor({ offsets: 'codepoint' })
})

const article = fc.tuple(
  fc.oneof({ weight: 4, arbitrary: newsText }, { weight: 1, arbitrary: anyText }),
  metadata,
)

/** Holds a property for every article; fast-check shrinks the one that breaks it and prints it. */
const check = (holds: (text: string, given: object) => void, runs = numRuns): void =>
  fc.assert(
    fc.property(article, ([text, given]) => holds(text, given)),
    { seed, numRuns: runs },
  )

/** Half a pair can't be written as UTF-8. With the `u` flag the class matches halves only, never a pair's. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd')

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

describe('whatever the text', () => {
  test('the output is valid and nothing is thrown', () => {
    check((text, given) => {
      const result = Extraction.safeParse(gisa.extract(text, given))
      expect(result.error?.issues ?? []).toEqual([])
    })
  })

  test('the text is the input in NFC, without BOM; halves of surrogate pairs become U+FFFD', () => {
    check((text, given) => {
      const expected = wellFormed(text)
        .replace(/^\ufeff/, '')
        .normalize('NFC')
      expect(gisa.extract(text, given).document.text).toBe(expected)
    })
  })

  test('every quote is its slice and every span lies in the text', () => {
    check((text, given) => {
      const extraction = gisa.extract(text, given)
      const whole = extraction.document.text ?? ''
      for (const { span, quote } of extraction.mentions) expect(whole.slice(span.start, span.end)).toBe(quote)
      for (const { start, end } of spansOf(extraction)) {
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(whole.length)
      }
    })
  })

  test('ids are unique and every reference has its target', () => {
    check((text, given) => {
      const { blocks, mentions, observations, records, checks } = gisa.extract(text, given)
      for (const items of [blocks, mentions, observations, records, checks])
        expect(new Set(ids(items)).size).toBe(items.length)
      const known = new Set([...ids(blocks), ...ids(mentions), ...ids(observations)])
      const named = [
        ...blocks.map(({ section }) => section),
        ...observations.flatMap(({ figure, sameAs }) => [figure, sameAs]),
        ...records.flatMap((record) => record.observations ?? []),
      ].filter((id) => id !== undefined)
      expect(named.filter((id) => !known.has(id))).toEqual([])
    })
  })

  test('mentions stand in reading order and do not overlap', () => {
    check((text, given) => {
      let end = 0
      for (const { span } of gisa.extract(text, given).mentions) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
    })
  })

  test('JSON loses nothing', () => {
    check((text, given) => {
      const extraction = gisa.extract(text, given)
      expect(JSON.parse(JSON.stringify(extraction))).toStrictEqual(extraction)
    })
  })

  test('the same article gives the same bytes, whatever came between', () => {
    check((text, given) => {
      const once = JSON.stringify(gisa.extract(text, given))
      gisa.extract('코스피는 1.2% 오른 2,650.10에 마감했다. The Fed held rates.')
      expect(JSON.stringify(gisa.extract(text, given))).toBe(once)
    }, numRuns / 3)
  })

  test('bytes and string give the same', () => {
    check((text, given) => {
      const whole = wellFormed(text)
      expect(gisa.extract(new TextEncoder().encode(whole), given)).toEqual(gisa.extract(whole, given))
    }, numRuns / 3)
  })

  test('decomposed and composed text give the same facts', () => {
    check((text, given) => {
      // Different bytes, so another hash and id; the normalised text and all that stands on it are the same.
      const factsOf = (input: string) => {
        const { document, ...facts } = gisa.extract(input, { ...given, id: 'x' })
        return { ...facts, document: { ...document, sha256: '' } }
      }
      const plain = text.normalize('NFC')
      expect(factsOf(plain.normalize('NFD'))).toEqual(factsOf(plain))
    }, numRuns / 3)
  })

  test('code point offsets cut the same quotes and change no id', () => {
    check((text, given) => {
      const units = gisa.extract(text, given)
      const points = codepoints.extract(text, given)
      const characters = [...(points.document.text ?? '')]
      expect(points.document.offsetUnit).toBe('codepoint')
      expect(points.mentions.map(({ span }) => characters.slice(span.start, span.end).join(''))).toEqual(
        units.mentions.map(({ quote }) => quote),
      )
      expect(ids(points.mentions)).toEqual(ids(units.mentions))
      expect(ids(points.records)).toEqual(ids(units.records))
    }, numRuns / 3)
  })
})
