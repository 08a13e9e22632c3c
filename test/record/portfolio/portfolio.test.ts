import { describe, expect, test } from 'vitest'
import { extractionOf } from '../../observation/sentence.ts'

/** The portfolios a text tells: whose, divided by what, and each part with what it weighs. */
const check = (...lines: readonly string[]) =>
  extractionOf(lines.join('\n')).records.flatMap((record) =>
    record.type === 'holdings'
      ? [
          [
            record.portfolio.name,
            'holdings',
            record.rows.map(({ name, weight }) => `${name.name} ${printed(weight)}`),
          ],
        ]
      : record.type === 'allocation'
        ? [
            [
              record.portfolio.name,
              record.by,
              record.rows.map(({ label, code, weight }) => `${label} ${code ?? ''} ${printed(weight)}`),
            ],
          ]
        : [],
  )

const printed = (weight: object | undefined): string =>
  weight && 'value' in weight ? String(weight.value) : '?'

describe('holdings', () => {
  test('a column of weights whose unit stands in the head', () => {
    expect(
      check(
        '## KODEX 반도체 구성 종목',
        '',
        '| 순위 | 종목 | 비중(%) |',
        '|---:|:---|---:|',
        '| 1 | SK하이닉스 | 24.31 |',
        '| 2 | 삼성전자 | 19.07 |',
        '| 3 | 한미반도체 | 7.20 |',
      ),
    ).toEqual([['KODEX 반도체', 'holdings', ['SK하이닉스 24.31', '삼성전자 19.07', '한미반도체 7.20']]])
    expect(
      check(
        '## Holdings of the Vanguard S&P 500 ETF',
        '',
        '| Company | Weight (%) |',
        '|---|---:|',
        '| Apple | 6.91 |',
        '| Microsoft | 6.10 |',
      ),
    ).toEqual([['Vanguard S&P 500 ETF', 'holdings', ['Apple 6.91', 'Microsoft 6.10']]])
  })

  test('a filing lists shares and amounts', () =>
    expect(
      extractionOf(
        [
          'Berkshire Hathaway listed these positions as of Dec. 31, 2025:',
          '',
          '* Apple: 227.90 million shares; $61.96 billion; 22.6%',
          '* Coca-Cola: 400.00 million shares; $27.96 billion; 10.2%',
        ].join('\n'),
      ).records,
    ).toMatchObject([
      {
        type: 'holdings',
        portfolio: { name: 'Berkshire Hathaway' },
        asOf: '2025-12-31',
        rows: [
          {
            name: { name: 'Apple' },
            weight: { value: '22.6' },
            shares: { value: '227900000' },
            amount: { value: '61960000000', unit: 'USD' },
          },
          { name: { name: 'Coca-Cola' }, weight: { value: '10.2' }, shares: { value: '400000000' } },
        ],
      },
    ]))

  test.each([
    [
      'TIGER 미국나스닥100은 엔비디아(8.8%), 애플(7.9%), 마이크로소프트(7.0%) 순으로 비중이 높다.',
      ['TIGER 미국나스닥100', 'holdings', ['엔비디아 8.8', '애플 7.9', '마이크로소프트 7.0']],
    ],
    [
      'TIGER 미국나스닥100의 비중을 보면 엔비디아가 8.8%로 가장 많고 애플 7.9%, 마이크로소프트 7.0%가 뒤를 잇는다.',
      ['TIGER 미국나스닥100', 'holdings', ['엔비디아 8.8', '애플 7.9', '마이크로소프트 7.0']],
    ],
    [
      'Invesco QQQ Trust has its largest positions in Intel (6.4%), Oracle (5.9%) and Adobe (3.0%).',
      ['Invesco QQQ Trust', 'holdings', ['Intel 6.4', 'Oracle 5.9', 'Adobe 3.0']],
    ],
    [
      'The portfolio of Invesco QQQ Trust is led by Intel at 6.4%, followed by Oracle at 5.9% and Adobe at 3.0%.',
      ['Invesco QQQ Trust', 'holdings', ['Intel 6.4', 'Oracle 5.9', 'Adobe 3.0']],
    ],
    [
      'Invesco QQQ Trust keeps 5.2% in Intel and 3.9% in Oracle as its largest holdings.',
      ['Invesco QQQ Trust', 'holdings', ['Intel 5.2', 'Oracle 3.9']],
    ],
  ] as const)('%s', (text, told) => expect(check(text)).toEqual([told]))
})

describe('allocation', () => {
  test('sectors of a bulleted list have their codes', () => {
    expect(check('TIGER 200의 업종별 비중', '• 정보기술 41.2%', '• 산업재 15.5%', '• 금융 9.9%')).toEqual([
      ['TIGER 200', 'sector', ['정보기술 45 41.2', '산업재 20 15.5', '금융 40 9.9']],
    ])
    expect(
      check(
        'Sector breakdown of the iShares Russell 2000 ETF',
        '',
        '- Financials: 18.1%',
        '- Health care: 16.0%',
        '- Energy: 5.2%',
      ),
    ).toEqual([
      ['iShares Russell 2000 ETF', 'sector', ['Financials 40 18.1', 'Health care 35 16.0', 'Energy 10 5.2']],
    ])
  })

  test.each([
    [
      'Country breakdown of the iShares Core MSCI Europe ETF',
      ['- Germany: 24.1%', '- France: 18.3%', '- Italy: 9.0%'],
      'country',
      ['Germany DE 24.1', 'France FR 18.3', 'Italy IT 9.0'],
    ],
    [
      'TIGER 200의 국가별 비중',
      ['- 독일 24.1%', '- 프랑스 18.3%'],
      'country',
      ['독일 DE 24.1', '프랑스 FR 18.3'],
    ],
    [
      'Size breakdown of the iShares Russell 2000 ETF',
      ['- Large cap: 4.1%', '- Mid cap: 28.3%', '- Small cap: 67.0%'],
      'size',
      ['Large cap  4.1', 'Mid cap  28.3', 'Small cap  67.0'],
    ],
    [
      'TIGER 200의 규모별 비중',
      ['- 대형주 84.1%', '- 중형주 12.3%'],
      'size',
      ['대형주  84.1', '중형주  12.3'],
    ],
  ])('countries and sizes: %s', (lead, rows, by, parts) => {
    const told = check(lead, '', ...rows)
    expect(told.map(([, ...rest]) => rest)).toEqual([[by, parts]])
  })

  test('kinds of assets, in a table and in a sentence', () => {
    expect(
      check(
        '국민연금기금 자산군별 비중',
        '',
        '| 구분 | 금액(조원) | 비중 |',
        '|---|---:|---:|',
        '| 국내주식 | 201.5 | 15.8% |',
        '| 해외주식 | 480.2 | 37.6% |',
        '| 합계 | 1277.0 | 53.4% |',
      ),
    ).toEqual([['국민연금기금', 'asset', ['국내주식  15.8', '해외주식  37.6']]])
    expect(check('국민연금의 자산 비중은 국내주식 15.8%, 해외주식 37.6%, 대체투자 16.1%다.')).toEqual([
      ['국민연금', 'asset', ['국내주식  15.8', '해외주식  37.6', '대체투자  16.1']],
    ])
    expect(
      check('CalPERS had 41.2% of its portfolio in global equities, 28.0% in fixed income and 3.1% in cash.'),
    ).toEqual([['CalPERS', 'asset', ['global equities  41.2', 'fixed income  28.0', 'cash  3.1']]])
    expect(
      check(
        'CalPERS holds a portfolio of global equities (41.2%), fixed income (28.0%) and real estate (9.4%).',
      ),
    ).toEqual([['CalPERS', 'asset', ['global equities  41.2', 'fixed income  28.0', 'real estate  9.4']]])
  })
})

test.each([
  ["the day's winners", '상승률 상위 종목\n\n1. 삼성전자 — 7.40%\n2. 현대차 — 2.90%\n3. 네이버 — 2.10%'],
  ["the day's gainers", 'Top gainers in the S&P 500\n\n1. Apple — 7.40%\n2. Merck — 2.90%'],
  ['moves in a sentence', 'KODEX 반도체가 담은 SK하이닉스(3.1%)와 삼성전자(2.2%)는 올랐다.'],
  [
    'moves in an English sentence',
    'Holdings such as Apple (3.1%) and Merck (2.2%) rose in the Vanguard S&P 500 ETF.',
  ],
  [
    'a table of returns',
    '## KODEX 반도체 구성 종목\n\n| 종목 | 수익률(%) |\n|---|---:|\n| 삼성전자 | 12.1 |\n| 현대차 | 3.3 |',
  ],
  ['market shares', '포트폴리오 앱 시장 점유율은 네이버(61.2%), 카카오(20.3%) 순이다.'],
] as const)('no portfolio: %s', (_, text) => expect(check(text)).toEqual([]))
