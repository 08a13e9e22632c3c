import { describe, expect, test } from 'vitest'
import { extractionOf } from '../sentence.ts'

/** Of every figure that says something together with its neighbours, what. */
const check = (text: string) => {
  const { observations, document } = extractionOf(text)
  const words = ({ start, end }: { start: number; end: number }) => document.text?.slice(start, end) ?? ''
  const figureOf = (id: string | undefined) => {
    const figure = observations.find((one) => one.id === id)?.evidence[0]
    return figure ? words(figure) : ''
  }
  return observations.flatMap(({ evidence, per, baseValue, streak, vintage, sameAs, condition }) => {
    const said = [
      per === undefined ? '' : `per ${per}`,
      baseValue === undefined ? '' : `from ${baseValue}`,
      streak ? `${streak.count} ${streak.unit}` : '',
      vintage ?? '',
      sameAs === undefined ? '' : `same as ${figureOf(sameAs)}`,
      condition ? `if ${words(condition)}` : '',
    ].filter((one) => one !== '')
    const [figure] = evidence
    return said.length > 0 && figure ? [`${words(figure)}: ${said.join(', ')}`] : []
  })
}

describe('one amount in two currencies or units', () => {
  test.each([
    ['한빛전자는 4억달러(약 5500억원)를 투자한다고 밝혔다.', ['5500억원: same as 4억달러']],
    ['한빛은행은 기준금리를 0.25%포인트(25bp) 내렸다.', ['25bp: same as 0.25%포인트']],
    ['Halden Corp. said profit was $1.13bn (£600m) in the quarter.', ['£600m: same as $1.13bn']],
    ['Halden Corp. paid $45 million, or 60 billion won, in fines.', ['60 billion won: same as $45 million']],
    // Two amounts, a move and its share, a range's ends: none is the other again.
    ['한빛전자의 매출은 4억달러, 영업이익은 550억원이다.', []],
    ['코스피는 23.11포인트(0.48%) 오른 4820.66에 마감했다.', []],
    ['Halden Corp. reported revenue of $5m and a loss of £2m.', []],
  ])('%s', (text, expected) => expect(check(text)).toEqual(expected))
})

describe('what a change is measured from', () => {
  test.each([
    [
      'NH투자증권은 삼성전자의 목표주가를 15만5000원에서 17만원으로 9.7% 상향했다.',
      ['15만5000원: per share, previous', '17만원: per share, current', '9.7%: from 155000'],
    ],
    ['Halden Corp. said profit jumped 76% to $1.13bn from $639m a year earlier.', ['76%: from 639000000']],
    [
      'Sales rose 3% to $50m from $48m and profit rose 5% to $10m from $9.5m.',
      ['3%: from 48000000', '5%: from 9500000'],
    ],
    // Another company's figure, and a level nobody moves from.
    ['Halden Corp. said profit jumped 76% to $1.13bn.', []],
    ['한빛전자의 매출은 5% 늘어난 4200억원이다.', []],
  ])('%s', (text, expected) => expect(check(text)).toEqual(expected))
})

describe('a forecast that replaces another', () => {
  test.each([
    ['한국은행은 올해 성장률 전망치를 1.9%에서 1.5%로 낮췄다.', ['1.9%: previous', '1.5%: current']],
    [
      'Goldman Sachs raised its price target on Nike to $50 from $45.',
      ['$50: per share, current', '$45: per share, previous'],
    ],
    [
      'Halden Corp. now expects revenue of $5.2 billion, up from its previous forecast of $5 billion.',
      ['$5.2 billion: current', '$5 billion: previous'],
    ],
    // A result is no vintage, whatever it moved from.
    ['한빛전자의 영업이익은 300억원에서 320억원으로 늘었다.', []],
    ['Halden Corp. said sales rose to $50m from $48m.', []],
  ])('%s', (text, expected) => expect(check(text)).toEqual(expected))
})

describe('how long a move has gone on', () => {
  test.each([
    ['외국인은 사흘째 순매도에 나서 3200억원어치를 팔았다.', ['3200억원: 3 day']],
    ['한빛전자의 매출은 8분기 연속 늘어 2분기에는 5% 증가했다.', ['5%: 8 quarter']],
    ['The S&P 500 rose 0.4%, its fifth straight day of gains.', ['0.4%: 5 day']],
    ['Brent crude fell 2%, its third straight weekly loss.', ['2%: 3 week']],
    ['Shares of Halden Corp. rose 4%, up for six sessions in a row.', ['4%: 6 session']],
    // A place in a row, an ordinal and a trading day since are no streak.
    ['한빛전자의 매출은 두 번째로 큰 3200억원이다.', []],
    ['코스피는 3거래일 만에 1.2% 올랐다.', []],
    ['The S&P 500 rose 0.4% on the second day of trading.', []],
  ])('%s', (text, expected) => expect(check(text)).toEqual(expected))
})

describe('what an amount is for one of', () => {
  test.each([
    ['브렌트유는 배럴당 82.15달러로 마감했다.', ['82.15달러: per barrel']],
    ['한빛전자는 주당 500원을 배당한다고 밝혔다.', ['500원: per share']],
    ['Brent crude settled at $60.10 a barrel.', ['$60.10: per barrel']],
    ['Halden Corp. declared a dividend of 18 cents per share.', ['18 cents: per share']],
    // A year earlier is when, and 당 ends other words too.
    ['Halden Corp. said sales were $50m a year earlier.', []],
    ['한빛전자의 배당 500억원은 다음 달 지급된다.', []],
  ])('%s', (text, expected) => expect(check(text)).toEqual(expected))
})

describe('what a supposed figure hangs on', () => {
  test.each([
    ["If rates rise, Halden Corp.'s net income would fall 5%.", ['5%: if If rates rise']],
    ['Whatever happens, Halden Corp. expects sales to fall 5%.', []],
    ['증권가에 따르면 한빛전자의 매출은 5% 늘어날 것으로 전망된다.', []],
  ])('%s', (text, expected) => expect(check(text)).toEqual(expected))
})
