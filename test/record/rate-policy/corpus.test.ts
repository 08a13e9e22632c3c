import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { createExtractor, type Extractor } from '../../../src/index.ts'

let gisa: Extractor
beforeAll(async () => {
  gisa = await createExtractor()
})

/** One line a record: bank, action, realis, level, size, probability and vote where they are told. */
const check = (text: string, publishedAt: string): readonly string[] =>
  gisa.extract(text, { publishedAt }).records.flatMap((record) => {
    if (record.type !== 'rate-policy') return []
    const { level, magnitude, probability, vote } = record
    return [
      [
        record.centralBank.id,
        record.action,
        record.realis,
        ...(level ? [`${level.prior ? `${level.prior.low} → ` : ''}${level.low}–${level.high}`] : []),
        ...(magnitude && 'value' in magnitude ? [`${magnitude.value} bp`] : []),
        ...(probability && 'value' in probability ? [`${probability.value} %`] : []),
        ...(vote ? [`${vote.for} to ${vote.against}`] : []),
      ].join(' '),
    ]
  })

const article = (path: string) => readFileSync(new URL(`../../../corpus/${path}`, import.meta.url), 'utf8')

test('the rate decisions of the corpus', () => {
  expect(check(article('ko/rate-decision.txt'), '2026-02-26')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^cb:BOK cut actual 2\.50 → 2\.25–2\.25 25 bp/),
      'cb:FED hold actual',
      'cb:BOK cut denied 50 bp',
      'cb:BOK cut market-implied 35 %',
    ]),
  )
  expect(check(article('en/rate-decision.txt'), '2026-03-18')).toEqual(
    expect.arrayContaining([
      'cb:FED hold actual 3.50–3.75 10 to 2',
      'cb:FED cut hypothetical 25 bp',
      'cb:FED raise denied',
      'cb:FED cut market-implied 58 %',
    ]),
  )
})

test.each<[string, readonly string[]]>([
  // A new paragraph without a bank speaks of the article's own.
  [
    '한국은행은 기준금리를 동결했다. 한은은 물가를 걱정했다. 연준은 기준금리를 인하했다.\n\n추가 인하를 믿는 이는 적다.',
    ['cb:BOK hold actual', 'cb:FED cut actual', 'cb:BOK cut forecast'],
  ],
  // Rates that fall by themselves are moved by nobody.
  ['한국은행이 자료를 냈다. 금리가 내리고 경기가 살면 주가가 오른다.', []],
  ['The Fed met on Tuesday. If rates keep falling, shares may rise.', []],
  ['연준이 금리를 추가로 인하할 경우 이익률을 높이게 된다.', ['cb:FED cut hypothetical']],
  ['The Fed wants more data before it lowers its benchmark rate.', ['cb:FED cut hypothetical']],
  // Whose date it is: the second move's does not date the first.
  [
    'The Bank of England held its key rate at 4%, after a cut in August.',
    ['cb:BOE hold actual 4–4', 'cb:BOE cut actual'],
  ],
])('%s', (text, expected) => expect(check(text, '2026-03-12')).toEqual(expected))
