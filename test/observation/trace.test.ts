import { beforeAll, describe, expect, test } from 'vitest'
import { createExtractor, type Extractor } from '../../src/pipeline/create-extractor.ts'

let gisa: Extractor
beforeAll(async () => {
  gisa = await createExtractor()
})

/** What is told of the figure with this quote, on 12 March 2026. */
const check = (text: string, quote: string): readonly string[] => {
  const lines: { readonly id: string; readonly line: string }[] = []
  const { mentions, observations } = gisa.extract(text, { publishedAt: '2026-03-12' }, (id, line) =>
    lines.push({ id, line }),
  )
  const mention = mentions.find((one) => one.quote === quote)?.id
  const observation = observations.find(({ figure }) => figure === mention)?.id
  return lines.filter(({ id }) => id === (observation ?? mention)).map(({ line }) => line)
}

describe('a slot with two candidates', () => {
  test('Korean: the nearer of two topics in the clause before', () => {
    const told = check('코스피는 5,548에 마쳤고 삼성전자의 3분기 매출은 지난해보다 4% 늘었다.', '4%')
    expect(told).toContain('group: 4% alone')
    expect(told.find((line) => line.startsWith('frame:'))).toMatch(
      /clause ".*매출은 지난해보다 4% 늘었다\."; predicate "늘었" beside it, up; the figure is what it moves by$/,
    )
    const at = told.findIndex((line) => line.startsWith('subject: the first wins by '))
    expect(told.slice(at + 1, at + 3)).toEqual([
      expect.stringMatching(/^ {2}1\. "삼성전자" \[place \d, .*distance \d+\]$/),
      expect.stringMatching(/^ {2}2\. "코스피" \[place \d, .*distance \d+\]$/),
    ])
  })

  test('English: the nearer of two metrics', () => {
    const told = check('Nike said net income and revenue rose 4%.', '4%')
    expect(told).toContain('group: 4% alone')
    expect(told).toContainEqual(
      expect.stringMatching(/^frame: clause ".*revenue rose 4%.*predicate "rose" beside it, up/),
    )
    const at = told.findIndex((line) => line.startsWith('metric: the first wins by place, '))
    expect(told.slice(at + 1, at + 3)).toEqual([
      expect.stringMatching(/^ {2}1\. "revenue" \[place \d, .*distance \d+\]$/),
      expect.stringMatching(/^ {2}2\. "net income" \[place \d, .*distance \d+\]$/),
    ])
  })
})

describe('groups', () => {
  test.each([
    [
      '코스피는 61.38포인트(1.12%) 올랐다.',
      '1.12%',
      'group: 61.38포인트 and 1.12% say one thing in two units',
    ],
    [
      'Inflation fell to 2.3% from 2.5% in January.',
      '2.5%',
      'group: 2.3% and 2.5% are the two ends of one move',
    ],
    ['보유 종목과 비중\n1. Fabrinet – 0.55%\n2. IonQ – 0.51%\n', '0.55%', 'group: a row of a list or table'],
  ])('%s', (text, quote, line) => {
    expect(check(text, quote)).toContain(line)
  })
})

test('a figure that is no observation says so', () => {
  const told = check('삼성전자는 공장 3개를 둘러봤다.', '3개')
  expect(told).toContain('no observation: nothing says what it counts')
  expect(told).toContain('group: 3개 alone')
})

test('nothing changes for being asked', () => {
  const text = '코스피는 61.38포인트(1.12%) 오른 5,548.64에 마쳤다. Nike fell 3%.'
  expect(gisa.extract(text, {}, () => {})).toEqual(gisa.extract(text, {}))
})
