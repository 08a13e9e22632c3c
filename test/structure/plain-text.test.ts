import { describe, expect, test } from 'vitest'
import { parse, show } from './show.ts'

const check = (text: string, blocks: readonly string[]) => {
  const structure = parse(text)
  expect(show(text, structure)).toEqual(blocks)
  for (const { id, kind, span } of structure.blocks) {
    expect(id).toBe(`${kind}@${span.start}-${span.end}`)
    expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
  }
}
const long = '한결전자는 지난해 매출이 크게 늘었고 올해도 수출이 이어질 것으로 내다봤다.'
const longEnglish = 'Northgate sold more pumps than in any year before and expects the same of the next one.'

describe('headings', () => {
  test.each([
    [
      'a title and a section',
      `한결전자, 3분기 이익 27% 늘어\n\n${long}\n해외 사업의 그늘\n${long}`,
      [
        'heading 1 · 한결전자, 3분기 이익 27% 늘어',
        `paragraph · ${long}`,
        'heading 2 · 해외 사업의 그늘',
        `paragraph · ${long}`,
      ],
    ],
    [
      'two lines of a title',
      `한결전자 웃고\n가람제철 울고\n${long}`,
      ['heading 1 · 한결전자 웃고', 'heading 2 · 가람제철 울고', `paragraph · ${long}`],
    ],
    [
      'a short sentence is none',
      `이익이 늘었다.\n${long}`,
      ['paragraph · 이익이 늘었다.', `paragraph · ${long}`],
    ],
    [
      'nor one without its full stop',
      `${long}\n배당도 늘었다\n${long}`,
      [`paragraph · ${long}`, 'paragraph · 배당도 늘었다', `paragraph · ${long}`],
    ],
    ['the last line is none', `${long}\n한결전자 제공`, [`paragraph · ${long}`, 'paragraph · 한결전자 제공']],
    [
      'a label is none',
      `요약: 이익이 늘었다\n${long}`,
      ['paragraph · 요약: 이익이 늘었다', `paragraph · ${long}`],
    ],
    [
      'a question',
      `${long}\n지금 사도 될까?\n${long}`,
      [`paragraph · ${long}`, 'heading 2 · 지금 사도 될까?', `paragraph · ${long}`],
    ],
    [
      'numbered sections',
      `1. 실적\n${long}\n2. 전망\n${long}`,
      ['heading 1 · 1. 실적', `paragraph · ${long}`, 'heading 2 · 2. 전망', `paragraph · ${long}`],
    ],
    [
      'a bullet before a section',
      `${long}\n■ 해외 사업\n${long}`,
      [`paragraph · ${long}`, 'heading 2 · ■ 해외 사업', `paragraph · ${long}`],
    ],
    [
      'hashes',
      `### 개요 ##\n${long}\n#해시태그`,
      ['heading 3 · ### 개요 ##', `paragraph · ${long}`, 'paragraph · #해시태그'],
    ],
    ['rules separate', `${long}\n-----\n* * *\n${long}`, [`paragraph · ${long}`, `paragraph · ${long}`]],
    [
      'English',
      `Northgate lifts profit to $1.2bn\n\n${longEnglish}\n\niHome Industries (IHI)\n\n${longEnglish}`,
      [
        'heading 1 · Northgate lifts profit to $1.2bn',
        `paragraph · ${longEnglish}`,
        'heading 2 · iHome Industries (IHI)',
        `paragraph · ${longEnglish}`,
      ],
    ],
    [
      'a title over its byline',
      `The manners of harbours\nBy Mira Quay\n\n${longEnglish}`,
      ['heading 1 · The manners of harbours', 'byline · By Mira Quay', `paragraph · ${longEnglish}`],
    ],
  ] as const)('%s', (_, text, blocks) => check(text, blocks))
  test('blocks know the heading in force', () => {
    const { blocks } = parse(`개요\n${long}\n전망\n${long}`)
    expect(blocks.map(({ section }) => section)).toEqual([undefined, blocks[0]?.id, undefined, blocks[2]?.id])
  })
})

describe('lists', () => {
  test.each([
    [
      'numbered, with a caption',
      `${long}\n상위 3개 종목 (자료: 한결자산, 기준일: 2026년 1월 31일)\n1. 한결전자 — 0.74%\n2. 가람제철 — 0.64%\n3. 나래 Pharma — 0.41%\n자료는 매달 바뀐다고 회사는 밝혔다.`,
      [
        `paragraph · ${long}`,
        'caption · 상위 3개 종목 (자료: 한결자산, 기준일: 2026년 1월 31일)',
        'item 1 · 1. · 한결전자 — 0.74%',
        'item 1 · 2. · 가람제철 — 0.64%',
        'item 1 · 3. · 나래 Pharma — 0.41%',
        'paragraph · 자료는 매달 바뀐다고 회사는 밝혔다.',
      ],
    ],
    [
      'brackets',
      '1) 한결전자: 3%\n2) 가람제철: 2%',
      ['item 1 · 1) · 한결전자: 3%', 'item 1 · 2) · 가람제철: 2%'],
    ],
    [
      'brackets on both sides',
      '(1) 한결전자\n(2) 가람제철',
      ['item 1 · (1) · 한결전자', 'item 1 · (2) · 가람제철'],
    ],
    ['circles', '① 한결전자\n② 가람제철', ['item 1 · ① · 한결전자', 'item 1 · ② · 가람제철']],
    [
      'ranks',
      '1위 한결전자 8.1%\n2위 가람제철 7%',
      ['item 1 · 1위 · 한결전자 8.1%', 'item 1 · 2위 · 가람제철 7%'],
    ],
    ['hyphens', '- 한결전자 3%\n- 가람제철 2%', ['item 1 · - · 한결전자 3%', 'item 1 · - · 가람제철 2%']],
    [
      'bullets without a space',
      '▷한결전자: 3%\n▷가람제철: 2%',
      ['item 1 · ▷ · 한결전자: 3%', 'item 1 · ▷ · 가람제철: 2%'],
    ],
    ['triangles', '▲ 한결전자 3%\n▲ 가람제철 2%', ['item 1 · ▲ · 한결전자 3%', 'item 1 · ▲ · 가람제철 2%']],
    [
      'middle dots',
      '· 한결전자 12배\n· 가람제철 8배',
      ['item 1 · · · 한결전자 12배', 'item 1 · · · 가람제철 8배'],
    ],
    [
      'emoji',
      '✔️ 금리는 그대로다.\n\n✔️ 물가는 올랐다.',
      ['item 1 · ✔️ · 금리는 그대로다.', 'item 1 · ✔️ · 물가는 올랐다.'],
    ],
    [
      'emoji of two code units',
      '📌 금리는 그대로다.\n📌 물가는 올랐다.',
      ['item 1 · 📌 · 금리는 그대로다.', 'item 1 · 📌 · 물가는 올랐다.'],
    ],
    ['blank lines between', '* 한결전자\n\n* 가람제철', ['item 1 · * · 한결전자', 'item 1 · * · 가람제철']],
    [
      'deeper by indent',
      '1. 매출\n   - 국내 3조원\n   - 해외 2조원\n2. 이익',
      ['item 1 · 1. · 매출', 'item 2 · - · 국내 3조원', 'item 2 · - · 해외 2조원', 'item 1 · 2. · 이익'],
    ],
    [
      'deeper without indent',
      '1. 매출\n- 국내 3조원\n2. 이익\n- 영업이익',
      ['item 1 · 1. · 매출', 'item 2 · - · 국내 3조원', 'item 1 · 2. · 이익', 'paragraph · - 영업이익'],
    ],
    [
      'an item over two lines',
      '- 한결전자는\n  매출이 늘었다\n- 가람제철',
      ['item 1 · - · 한결전자는 / 매출이 늘었다', 'item 1 · - · 가람제철'],
    ],
    [
      'no markers at all',
      `상위 종목\n한결전자 9.1%\n가람제철(GRST) 8.0%\n나래제약: 7.3%\n${long}`,
      [
        'heading 1 > · 상위 종목',
        'item 1 ·  · 한결전자 9.1%',
        'item 1 ·  · 가람제철(GRST) 8.0%',
        'item 1 ·  · 나래제약: 7.3%',
        `paragraph · ${long}`,
      ],
    ],
    [
      'sentences under a heading',
      `${long}\nKey points\n- ${longEnglish}\n- ${longEnglish}`,
      [
        `paragraph · ${long}`,
        'heading 2 > · Key points',
        `item 1 · - · ${longEnglish}`,
        `item 1 · - · ${longEnglish}`,
      ],
    ],
    [
      'a lead-in with a colon',
      `Northgate named the three largest customers it had at the end of the year in a filing:\n• Ardent 3%\n• Parcel 2%`,
      [
        'paragraph > · Northgate named the three largest customers it had at the end of the year in a filing:',
        'item 1 · • · Ardent 3%',
        'item 1 · • · Parcel 2%',
      ],
    ],
    [
      'a lead-in in Korean',
      `${long} 보유 종목은 다음과 같다.\n\n- 한결전자 3%\n- 가람제철 2%`,
      [
        `paragraph > · ${long} 보유 종목은 다음과 같다.`,
        'item 1 · - · 한결전자 3%',
        'item 1 · - · 가람제철 2%',
      ],
    ],
  ] as const)('%s', (_, text, blocks) => check(text, blocks))

  test.each([
    ['a date', '2026. 2. 13. 발표\n2026. 3. 13. 발표'],
    ['a month and a day', '2. 13. 발표했다.\n3. 13. 발표했다.'],
    ['a decimal', '1.54% 올랐다.\n2.54% 내렸다.'],
    ['a year', '2025. 매출이 늘었다.\n2026. 매출이 줄었다.'],
    ['numbers that do not count up', '3. 금리는 그대로다.\n7. 물가는 올랐다.'],
    ['one bullet', '- 금리는 그대로다.'],
    ['a minus', '-3.56% 내렸다.\n-2.56% 내렸다.'],
    ['a range', '3~4% 올랐고 5~6%도 있다.'],
  ])('no list: %s', (_, text) => {
    expect(parse(text).lists).toEqual([])
  })

  test('markers, ordinals and captions', () => {
    const text = `${long}\n보유 종목:\n9. 한결전자\n10. 가람제철`
    const { blocks, lists } = parse(text)
    expect(lists).toEqual([
      {
        ordered: true,
        caption: 1,
        items: [
          {
            block: 2,
            marker: { start: text.indexOf('9.'), end: text.indexOf('9.') + 2 },
            ordinal: 9,
            content: { start: text.indexOf('한결전자\n'), end: text.indexOf('한결전자\n') + 4 },
          },
          {
            block: 3,
            marker: { start: text.indexOf('10.'), end: text.indexOf('10.') + 3 },
            ordinal: 10,
            content: { start: text.indexOf('가람'), end: text.length },
          },
        ],
      },
    ])
    expect(blocks[1]?.kind).toBe('caption')
  })
})

describe('tables', () => {
  test.each([
    [
      'lined up with spaces',
      `Asset mix\n\nClass            $bn    Share\nEquity         187.3    41.2%\nBonds          151.7    28.3%\nTotal                  100.0%\n\n${longEnglish}`,
      [
        'heading 1 > · Asset mix',
        'head · Class | $bn | Share',
        'row · Equity | 187.3 | 41.2%',
        'row · Bonds | 151.7 | 28.3%',
        'row · Total |  | 100.0%',
        `paragraph · ${longEnglish}`,
      ],
    ],
    [
      'two columns',
      `${long}\n[구성종목, 17일 기준]\n한결전자  22.6%\n가람제철  19.8%\n합계  42.4%`,
      [
        `paragraph · ${long}`,
        'caption · [구성종목, 17일 기준]',
        'row · 한결전자 | 22.6%',
        'row · 가람제철 | 19.8%',
        'row · 합계 | 42.4%',
      ],
    ],
    [
      'tabs',
      '구분\t2024년\t2025년\n매출\t3,100\t3,200\n이익\t310\t-20',
      ['head · 구분 | 2024년 | 2025년', 'row · 매출 | 3,100 | 3,200', 'row · 이익 | 310 | -20'],
    ],
    [
      'a rule under the head',
      'Name      Weight\n----------------\nArdent      3.1%\nParcel      2.2%',
      ['head · Name | Weight', 'row · Ardent | 3.1%', 'row · Parcel | 2.2%'],
    ],
    [
      'bars',
      '| 순위 | 종목 | 비중(%) |\n|---:|:---|---:|\n| 1 | 한결전자 | 18.92 |\n| 2 | **합계** | 20.10 |',
      [
        'head · 순위 | 종목 | 비중(%)',
        'row · 1 | 한결전자 | 18.92',
        'row · 2 | **합계** | 20.10'.replaceAll('**', ''),
      ],
    ],
    [
      'bars inside alone',
      '구분 | 금액(조원) | 비중\n주식 | 248.9 | 18.7%\n채권 | | 21.8%',
      ['head · 구분 | 금액(조원) | 비중', 'row · 주식 | 248.9 | 18.7%', 'row · 채권 |  | 21.8%'],
    ],
    [
      'a unit line under the caption',
      `${long}\n업종별 비중\n(단위: %)\n전자  22.6\n제철  19.8`,
      [`paragraph · ${long}`, 'caption · 업종별 비중 / (단위: %)', 'row · 전자 | 22.6', 'row · 제철 | 19.8'],
    ],
    [
      'a source below',
      `${long}\n전자  22.6\n제철  19.8\n※ 자료: 한결자산`,
      [`paragraph · ${long}`, 'row · 전자 | 22.6', 'row · 제철 | 19.8', 'caption · ※ 자료: 한결자산'],
    ],
  ] as const)('%s', (_, text, blocks) => check(text, blocks))

  test.each([
    [
      'two spaces behind a full stop',
      'Profit rose 3.5 pct.  Sales fell.\nCosts were 2.1 pct.  Cash was flat.',
    ],
    [
      'two spaces in prose',
      '한결전자는  9일  공시했다. 매출은 3조원이다.\n가람제철은  9일  공시하지 않았다.',
    ],
    ['one line with bars', '입력 2026.02.13 | 수정 2026.02.14'],
    ['words alone', '한결전자  가람제철\n나래제약  다온은행'],
  ])('no table: %s', (_, text) => expect(parse(text).tables).toEqual([]))
})

describe('paragraphs', () => {
  test.each([
    [
      'broken at a width',
      'The board of Northgate said on Tuesday that it would pay a dividend\nof 12 cents a share in March, two cents more than a year before, if\nthe shareholders agree to it.',
      [
        'paragraph · The board of Northgate said on Tuesday that it would pay a dividend / of 12 cents a share in March, two cents more than a year before, if / the shareholders agree to it.',
      ],
    ],
    [
      'broken at a width, with indents',
      'Mills in Ardent may soon cut\nwhat they pay for wool by a tenth to 4-1/4 dlrs a bale next\nweek, dealers said.\n    They told a reporter that local mills may decide on it at the\nnext meeting.\n    One of them has done so already, they said on the telephone at\nnoon.',
      [
        'paragraph · Mills in Ardent may soon cut / what they pay for wool by a tenth to 4-1/4 dlrs a bale next / week, dealers said.',
        'paragraph · They told a reporter that local mills may decide on it at the / next meeting.',
        'paragraph · One of them has done so already, they said on the telephone at / noon.',
      ],
    ],
    ['a paragraph a line', `${long}\n${long}`, [`paragraph · ${long}`, `paragraph · ${long}`]],
    [
      'other line ends',
      `${long}\r\n${long}\r${long}\u2028${long}`,
      Array.from({ length: 4 }, () => `paragraph · ${long}`),
    ],
    [
      'quotes',
      `${long}\n> 수요가 강하다.\n>  내년도 같다.\n${long}`,
      [`paragraph · ${long}`, 'quote · 수요가 강하다.', 'quote · 내년도 같다.', `paragraph · ${long}`],
    ],
    [
      'white space around',
      `\n\n \t  ${long}   \n\n\u3000${long}\u00a0`,
      [`paragraph · ${long}`, `paragraph · ${long}`],
    ],
    ['nothing', ' \n\n\t', []],
  ] as const)('%s', (_, text, blocks) => check(text, blocks))

  test.each([
    ['김가람 기자 garam@example.org', 'byline'],
    ['세종=김가람 기자 garam@example.org', 'byline'],
    ['[한결경제 김가람 기자]', 'byline'],
    ['garam@example.org', 'byline'],
    ['글=김가람 투자칼럼니스트', 'byline'],
    ['By Mira Quay and Tom de Vries', 'byline'],
    ['By HANA OSEI, Business Writer', 'byline'],
    ['(Reporting by Mira Quay; Editing by Tom Vries)', 'byline'],
    ['입력 2026.02.13 09:30 수정 2026.02.13 10:00', 'byline'],
    ['Updated Feb. 13, 2026', 'byline'],
    ['/경제부', 'byline'],
    ['<저작권자(c) 한결뉴스, 무단 전재-재배포 금지>', 'boilerplate'],
    ['ⓒ 한결경제', 'boilerplate'],
    ['Copyright 2026 Northgate News. All rights reserved.', 'boilerplate'],
    ['Disclosure: Mira Quay owns shares of Northgate.', 'boilerplate'],
    ['※ 필자는 한결전자 주식을 갖고 있습니다.', 'boilerplate'],
    ['컴플라이언스 고지: 당사는 한결전자 주식을 갖고 있지 않습니다.', 'boilerplate'],
    ['기사 제보 02-123-4567', 'boilerplate'],
    ['▲ 한결전자 공장 전경', 'caption'],
    ['한결전자 공장 전경. /사진=한결전자', 'caption'],
    ['(단위: 억원)', 'caption'],
    ['By Friday the shares had doubled.', 'paragraph'],
    ['By any measure the year was good for Northgate and its owners.', 'paragraph'],
    ['김가람 한결증권 연구원은 매수를 권했다.', 'paragraph'],
    ['입력 장치 매출이 늘었다.', 'paragraph'],
  ] as const)('%s is a %s', (line, kind) => {
    const text = `${long}\n${line}\n${long}`
    expect(parse(text).blocks[1]?.kind).toBe(kind)
  })
})

test('front matter is no block, and spans index the whole text', () => {
  const text = `---\ntitle: x\n---\n${long}\n1. 가\n2. 나`
  const structure = parse(text, 'text/plain', 17)
  expect(show(text, structure)).toEqual([`paragraph · ${long}`, 'item 1 · 1. · 가', 'item 1 · 2. · 나'])
})
