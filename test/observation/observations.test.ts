import { describe, expect, test } from 'vitest'
import { observationsOf } from './sentence.ts'

/** Every figure of one sentence, in reading order; what is listed must be there, exactly as many observations as listed. */
const check = (text: string, expected: readonly object[]) =>
  expect(observationsOf(text)).toMatchObject(expected)

describe('Korean', () => {
  test.each([
    [
      '코스피는 3.2% 올랐고 코스닥은 1.4% 내렸다.',
      [
        {
          subject: { id: 'index:KOSPI' },
          metric: 'price-change',
          measure: 'change',
          value: '3.2',
          direction: 'up',
        },
        { subject: { id: 'index:KOSDAQ' }, metric: 'price-change', value: '1.4', direction: 'down' },
      ],
    ],
    [
      '삼성전자의 2분기 영업이익은 전년 동기 대비 27.5% 증가한 8조 2000억원을 기록했다.',
      [
        {
          subject: { id: 'XKRX:005930' },
          metric: 'operating-profit',
          measure: 'change',
          direction: 'up',
          base: 'yoy',
        },
        { metric: 'operating-profit', measure: 'level', value: '8200000000000', unit: 'KRW' },
      ],
    ],
    [
      '한국은행은 기준금리를 연 2.75%에서 2.5%로 인하했다.',
      [
        { subject: { id: 'cb:BOK' }, metric: 'policy-rate', measure: 'level', value: '2.75' },
        { subject: { id: 'cb:BOK' }, metric: 'policy-rate', measure: 'level', value: '2.5' },
      ],
    ],
    [
      'LG화학 주가는 2.3% 하락한 31만2000원에 거래를 마쳤다.',
      [
        { subject: { name: 'LG화학' }, metric: 'price-change', value: '2.3', direction: 'down' },
        { subject: { name: 'LG화학' }, metric: 'price', measure: 'level', value: '312000' },
      ],
    ],
    [
      '코스피는 전 거래일보다 23.11포인트(0.48%) 오른 4843.77에 마감했다.',
      [
        { metric: 'price-change', value: '23.11', unit: 'point', direction: 'up', base: 'day' },
        { metric: 'price-change', value: '0.48', unit: 'percent', direction: 'up', base: 'day' },
        { metric: 'index-level', measure: 'level', value: '4843.77', unit: 'point' },
      ],
    ],
    [
      '현대차 매출은 45조원을 넘어섰지만 영업이익은 12% 줄었다.',
      [
        { subject: { name: '현대차' }, metric: 'revenue', measure: 'level' },
        { subject: { name: '현대차' }, metric: 'operating-profit', direction: 'down', value: '12' },
      ],
    ],
    [
      '카카오 톡비즈 매출은 5200억원으로 9% 늘었다.',
      [
        { subject: { name: '톡비즈', partOf: { name: '카카오' } }, metric: 'revenue', measure: 'level' },
        { subject: { name: '톡비즈', partOf: { name: '카카오' } }, metric: 'revenue', measure: 'change' },
      ],
    ],
    [
      '러셀 2000의 주가수익비율(PER)은 17.2배로 S&P 500의 24.1배보다 29% 낮다.',
      [
        { subject: { id: 'index:RUT' }, metric: 'pe-ratio', measure: 'level', unit: 'multiple' },
        { subject: { id: 'index:SPX' }, metric: 'pe-ratio', value: '24.1' },
        { subject: { id: 'index:RUT' }, metric: 'pe-ratio', direction: 'down', base: 'stated-value' },
      ],
    ],
    ['한빛물산은 1998년에 세워졌다.', []],
  ] as const)('%s', check)
})

describe('English', () => {
  test.each([
    [
      'Nvidia rose 3.2% while Intel fell 1.4%.',
      [
        { subject: { id: 'XNAS:NVDA' }, metric: 'price-change', value: '3.2', direction: 'up' },
        { subject: { id: 'XNAS:INTC' }, metric: 'price-change', value: '1.4', direction: 'down' },
      ],
    ],
    [
      "Apple's revenue rose 6% to $95.4 billion in the fourth quarter from a year earlier.",
      [
        { subject: { name: 'Apple' }, metric: 'revenue', measure: 'change', direction: 'up', base: 'yoy' },
        {
          subject: { name: 'Apple' },
          metric: 'revenue',
          measure: 'level',
          value: '95400000000',
          unit: 'USD',
        },
      ],
    ],
    [
      'The Federal Reserve cut its benchmark rate by 25 basis points to 4.25%.',
      [
        {
          subject: { id: 'cb:FED' },
          metric: 'policy-rate-change',
          value: '25',
          unit: 'basis-point',
          direction: 'down',
        },
        { subject: { id: 'cb:FED' }, metric: 'policy-rate', measure: 'level', value: '4.25' },
      ],
    ],
    [
      'The S&P 500 climbed 23.11 points, or 0.48%, to 4,843.77.',
      [
        { metric: 'price-change', value: '23.11', unit: 'point' },
        { metric: 'price-change', value: '0.48', unit: 'percent' },
        { metric: 'index-level', value: '4843.77' },
      ],
    ],
    [
      "Microsoft's operating margin was 44.6%, up from 42.1% a year ago.",
      [
        { subject: { id: 'XNAS:MSFT' }, metric: 'margin', measure: 'level', value: '44.6' },
        { subject: { id: 'XNAS:MSFT' }, metric: 'margin', measure: 'level', value: '42.1' },
      ],
    ],
    [
      'Caterpillar sales were $16.2 billion, compared with $17.1 billion a year earlier.',
      [
        { subject: { id: 'XNYS:CAT' }, metric: 'revenue', measure: 'level', value: '16200000000' },
        { subject: { id: 'XNYS:CAT' }, metric: 'revenue', measure: 'level', value: '17100000000' },
      ],
    ],
    [
      'Inflation in the United States was 2.9% in February.',
      [{ metric: 'inflation', measure: 'level', value: '2.9', period: { timex: '2026-02' } }],
    ],
    ['The company was founded in 1998.', []],
  ] as const)('%s', check)
})

test('evidence begins with the figure and every piece stands in the text', () => {
  const text = '카카오 톡비즈 매출은 5200억원으로 9% 늘었다.'
  for (const { evidence } of observationsOf(text)) {
    expect(evidence[0]?.role).toBe('figure')
    for (const { start, end } of evidence) expect(text.slice(start, end).trim()).not.toBe('')
  }
})
