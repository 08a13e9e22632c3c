import { describe, expect, test } from 'vitest'
import { compareJson } from '../../src/golden/compare.ts'
import { compareWithGolden, toGolden } from '../../src/golden/golden.ts'
import { f1Of, precisionOf, recallOf } from '../../src/golden/score.ts'
import { editable, sample } from '../emit/sample.ts'

describe('two values', () => {
  const item = (id: string, value: number) => ({ id, value })
  test.each<[unknown, unknown, unknown[]]>([
    [1, 1, []],
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, []],
    [{ a: '1' }, { a: 1 }, [{ path: 'a', expected: '1', found: 1 }]],
    [{ a: 1 }, {}, [{ path: 'a', expected: 1 }]],
    [{}, { a: 1 }, [{ path: 'a', found: 1 }]],
    [{ a: null }, { a: {} }, [{ path: 'a', expected: null, found: {} }]],
    [{ a: [1, 2] }, { a: [1] }, [{ path: 'a[1]', expected: 2 }]],
    [
      [item('x', 1), item('y', 2)],
      [item('x', 1), item('y', 3)],
      [{ path: '[y].value', expected: 2, found: 3 }],
    ],
    [[item('x', 1)], [item('w', 0), item('x', 1)], [{ path: '[w]', found: item('w', 0) }]],
    [
      [item('x', 1), item('y', 2)],
      [item('y', 2), item('x', 1)],
      [{ path: ' (order)', expected: ['x', 'y'], found: ['y', 'x'] }],
    ],
    // Two of one id can't be matched by it, so position decides.
    [
      [item('x', 1), item('x', 2)],
      [item('x', 1), item('x', 3)],
      [{ path: '[1].value', expected: 2, found: 3 }],
    ],
  ])('%j and %j', (expected, found, differences) => {
    expect(compareJson(expected, found)).toEqual(differences)
  })
})

describe('an Extraction and its golden', () => {
  const check = (golden: object) => compareWithGolden({ ...golden }, sample).differences

  test('equal in all sections, whatever the generator and the root', () => {
    expect(check(sample)).toEqual([])
    expect(check(toGolden(sample))).toEqual([])
    const { generator: _, ...rest } = editable()
    rest.document.uri = 'elsewhere/sample.txt'
    expect(check(rest)).toEqual([])
    expect(check({ ...rest, generator: { name: 'other' } })).toEqual([])
  })

  test('only the sections that the golden has', () => {
    const { mentions } = sample
    expect(check({ mentions })).toEqual([])
    expect(check({ mentions: mentions.slice(1) })).toEqual([
      { path: `mentions[${mentions[0]?.id}]`, found: mentions[0] },
    ])
    expect(check({ records: [] })).toHaveLength(1)
  })

  test('a section that no Extraction has', () => {
    expect(check({ mention: [] })).toEqual([{ path: 'mention', expected: [] }])
  })

  test('the text need not be in it, and counts when it is', () => {
    expect(toGolden(sample)).not.toHaveProperty('document.text')
    const changed = editable()
    changed.document.text = 'other'
    expect(check(changed)).toEqual([
      { path: 'document.text', expected: 'other', found: sample.document.text },
    ])
  })

  test('an update keeps to the golden’s own sections', () => {
    expect(Object.keys(toGolden(sample, ['records', 'mentions']))).toEqual(['mentions', 'records'])
    expect(Object.keys(toGolden(sample))).not.toContain('generator')
  })

  test('scores by section and kind: right is what is equal in all it says', () => {
    const golden = editable()
    const [first, second] = golden.mentions
    Object.assign(first ?? {}, { value: '7.4' })
    Object.assign(second ?? {}, { id: 'percent@1-2' })
    golden.mentions.push({ ...sample.mentions[1] } as never)
    const { scores } = compareWithGolden({ ...golden }, sample)
    expect(Object.fromEntries(scores)).toMatchObject({
      'mentions percent': { expected: 3, found: 2, right: 1 },
      'records holdings': { expected: 1, found: 1, right: 1 },
      'checks weights-at-most-100': { expected: 1, found: 1, right: 1 },
      'diagnostics orphan-figure': { expected: 1, found: 1, right: 1 },
      observations: { expected: 1, found: 1, right: 1 },
    })
  })
})

test.each([
  [{ expected: 4, found: 2, right: 1 }, 0.5, 0.25, 1 / 3],
  [{ expected: 0, found: 0, right: 0 }, 1, 1, 1],
  [{ expected: 2, found: 0, right: 0 }, 1, 0, 0],
])('%j: precision %d, recall %d', (score, precision, recall, f1) => {
  expect([precisionOf(score), recallOf(score), f1Of(score)]).toEqual([precision, recall, f1])
})
