import { beforeAll, describe, expect, test } from 'vitest'
import { createExtractor, type Extractor } from '../../../src/index.ts'

let gisa: Extractor
beforeAll(async () => {
  gisa = await createExtractor()
})

/** What an article discloses, one line a record: `party: position: security, security`. */
const check = (text: string, expected: readonly string[], author?: string) => {
  const { records } = gisa.extract(text, {
    publishedAt: '2026-03-12',
    ...(author !== undefined && { author }),
  })
  const found = records.flatMap((record) =>
    record.type === 'disclosure'
      ? `${record.party.name}: ${record.position}: ${record.securities.map(({ name }) => name).join(', ')}`
      : [],
  )
  expect(found).toEqual(expected)
}

describe('English', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Priya Nair has no position in any of the stocks mentioned.', ['Priya Nair: none: ']],
    [
      'Priya Nair has positions in Ford and General Motors. The Motley Fool has positions in and recommends Adobe, Intel and Netflix. The Motley Fool recommends Comcast.',
      [
        'Priya Nair: holds: Ford, General Motors',
        'The Motley Fool: holds-or-recommends: Adobe, Intel, Netflix',
        'The Motley Fool: recommends: Comcast',
      ],
    ],
    [
      'Priya Nair has no position in any of the stocks mentioned, and The Motley Fool owns shares of and recommends Salesforce.',
      ['Priya Nair: none: ', 'The Motley Fool: holds-or-recommends: Salesforce'],
    ],
    [
      'Disclosure: Tom Arden owns shares of Pfizer and Merck but is short Tesla. He has no position in Moderna.',
      ['Tom Arden: holds: Pfizer, Merck', 'Tom Arden: short: Tesla', 'Tom Arden: none: Moderna'],
    ],
    [
      'Disclosure: Tom Arden is long Walmart, Larkfield Robotics, and Costco.',
      ['Tom Arden: holds: Walmart, Larkfield Robotics, Costco'],
    ],
    [
      'The Motley Fool recommends Microsoft and recommends the following options: long January 2027 $400 calls on Microsoft and short January 2027 $410 calls on Intel.',
      ['The Motley Fool: recommends: Microsoft, Intel'],
    ],
    [
      'Disclosure: The fund managed by Tom Arden holds a short position in Boeing.',
      ['Tom Arden: short: Boeing'],
    ],
    [
      'Disclosure: Arden Ridge Letter, which publishes this column, does not own Netflix or Adobe.',
      ['Arden Ridge Letter: none: Netflix, Adobe'],
    ],
    [
      'Motley Fool contributor Tom Arden holds Nike; the publisher recommends it to no one.',
      ['Tom Arden: holds: Nike'],
    ],
    [
      'Disclosure: Neither Tom Arden nor Arden Ridge Letter holds shares in Nike or Netflix.',
      ['Tom Arden: none: Nike, Netflix', 'Arden Ridge Letter: none: Nike, Netflix'],
    ],
    [
      'At the time of publication, Tom Arden was long Adobe and had no position in any of the companies mentioned.',
      ['Tom Arden: holds: Adobe', 'Tom Arden: none: '],
    ],
    // What may happen, and what others do, is no disclosure.
    ['Disclosure: Tom Arden may own Pfizer from time to time.', []],
    ['Berkshire Hathaway owns Apple and holds Coca-Cola.', []],
    ['Analysts at Citigroup recommend Nvidia and Broadcom.', []],
    ['A hedge fund has a short position in Boeing and owns shares of Airbus.', []],
  ])('%s', (text, expected) => check(text, expected))

  test('the writer is the author the article names', () => {
    check(
      'I/we have a beneficial long position in the shares of NVDA, Adobe either through stock ownership, options, or other derivatives.',
      [],
    )
    check(
      'Disclosure: I/we have a beneficial long position in the shares of Nvidia, Adobe either through stock ownership, options, or other derivatives.',
      ['Tom Arden: holds: Nvidia, Adobe'],
      'Tom Arden',
    )
    check('At the time of writing the author owns Intel.', ['Tom Arden: holds: Intel'], 'Tom Arden')
  })
})

describe('Korean', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '해당 기사 작성자 Priya Nair는 기사에 언급된 종목에 대해 보유 포지션이 없다. Motley Fool은 Adobe, Intel, Netflix 등에 대해 포지션을 보유하거나 추천하고 있으며 Comcast와 Pfizer도 추천 대상에 포함되어 있다.',
      [
        'Priya Nair: none: ',
        'Motley Fool: holds-or-recommends: Adobe, Intel, Netflix',
        'Motley Fool: recommends: Comcast, Pfizer',
      ],
    ],
    [
      '컴플라이언스 고지: 당사는 보고서 작성일 현재 현대차 지분을 1% 이상 보유하고 있지 않습니다.',
      ['당사: none: 현대차'],
    ],
    [
      '※ 필자는 이 글을 쓰는 현재 기아와 셀트리온 주식을 보유하고 있습니다. 테슬라에는 공매도 포지션을 취하고 있으며, 엔비디아 주식은 보유하지 않고 있습니다.',
      ['필자: holds: 기아, 셀트리온', '필자: short: 테슬라', '필자: none: 엔비디아'],
    ],
    [
      '필자는 기아 주식을 들고 있다. 현대차는 보유하고 있지 않다.',
      ['필자: holds: 기아', '필자: none: 현대차'],
    ],
    ['이 글 작성자 윤서아는 본문에 나온 종목을 보유하고 있지 않다.', ['윤서아: none: ']],
    ['투자 유의사항: 윤서아 연구원은 본 자료에서 추천한 종목을 보유하고 있지 않습니다.', ['윤서아: none: ']],
    [
      '모틀리풀은 애플, 인텔, 한결로봇, 어도비를 보유하고 추천한다.',
      ['모틀리풀: holds-or-recommends: 애플, 인텔, 한결로봇, 어도비'],
    ],
    // News about others' holdings is no disclosure.
    ['국민연금은 삼성전자 지분 7.5%를 보유하고 있다.', []],
    ['한결증권은 반도체 업종에서 삼성전자와 SK하이닉스를 추천했다.', []],
    ['헤지펀드들은 엔화에 매도 포지션을 취하고 있다.', []],
    ['본 자료는 특정 종목을 추천하지 않습니다.', []],
  ])('%s', (text, expected) => check(text, expected))

  test('필자 is the author the article names', () => {
    check('※ 필자는 기아 주식을 갖고 있습니다.', ['윤서아: holds: 기아'], '윤서아')
  })
})

test('a statement points to its words', () => {
  const text = 'Disclosure: Tom Arden owns shares of Pfizer (NYSE: PFE).'
  const record = gisa.extract(text).records.find(({ type }) => type === 'disclosure')
  expect(record).toMatchObject({
    securities: [{ name: 'Pfizer', id: 'XNYS:PFE', ticker: { symbol: 'PFE', basis: 'stated' } }],
    evidence: [{ role: 'clause', start: 0 }, { role: 'subject', start: 12, end: 21 }, { role: 'cue' }],
  })
})
