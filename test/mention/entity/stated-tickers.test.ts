import { expect, test } from 'vitest'
import { findStatedTickers } from '../../../src/mention/entity/stated-tickers.ts'

/** The tickers of a phrase as `symbol mic form`, in order. */
const check = (text: string): readonly string[] =>
  findStatedTickers(text).map(({ symbol, mic, form }) => [symbol, mic ?? '-', form].join(' '))

test.each([
  ['Vistra (NYSE: VST) rose', ['VST XNYS labelled']],
  ['Vistra (NYSE:VST) rose', ['VST XNYS labelled']],
  ['Amphenol ( NYSE:APH ) rose', ['APH XNYS labelled']],
  ['퀄컴(나스닥: QCOM)이', ['QCOM XNAS labelled']],
  ['퀄컴(나스닥:QCOM)이', ['QCOM XNAS labelled']],
  ['펀드(티커: SCHD)는', ['SCHD - labelled']],
  ['한미반도체(종목코드: 042700)는', ['042700 - labelled']],
  ['한미반도체(042700)는', ['042700 - code']],
  ['한미반도체[042700]는', ['042700 - code']],
  ['한미반도체(A042700)는', ['042700 - code']],
  ['한미반도체(042700.KS)는', ['042700 XKRX code']],
  ['한미반도체(042700, 코스피)는', ['042700 XKRX labelled']],
  ['에코프로(코스닥 086520)는', ['086520 XKOS labelled']],
  ['새내기주(0126Z0)는', ['0126Z0 - code']],
  ['Gilead (GILD.O) fell', ['GILD XNAS code']],
  ['Tencent (HKG: 0700) fell', ['0700 XHKG labelled']],
  ['Tencent (0700.HK) fell', ['0700 XHKG code']],
  ['Toyota (7203.T) fell', ['7203 XTKS code']],
  ['Rio (LSE: RIO.L - news ) fell', ['RIO XLON labelled']],
  ['Vivendi (Amsterdam: VX1.AS - news) fell', ['VX1 XAMS labelled']],
  ['A miner (Other OTC: RTPPF - news ) fell', ['RTPPF - labelled']],
  ['Intel (INTC US) fell', ['INTC - labelled']],
  ['Samsung (005930 KS Equity) fell', ['005930 XKRX labelled']],
  ['Berkshire (NYSE: BRK.B) fell', ['BRK.B XNYS labelled']],
  ['Gould Inc <GLD>', ['GLD - bare']],
  ['Gould Inc <GLD.N>', ['GLD XNYS code']],
  ['$PLTR is up', ['PLTR - labelled']],
  ['042700.KS는', ['042700 XKRX code']],
  ['the S&P 500 .SPX lost', ['.SPX - labelled']],
  ['an ETF (SCHD)', ['SCHD - bare']],
  ['the fund (NASDAQ: QQQ, TSX: QQC)', ['QQQ XNAS labelled']],
])('%s', (text, expected) => {
  expect(check(text)).toEqual(expected)
})

test.each([
  'US$5 and C$7',
  'HK$ABC',
  '지수(0.54%)는',
  '매출(1조2000억원)은',
  '2026년(2025년 12월)',
  '(사진: 연합뉴스)',
  '(Note: see below)',
  '[서울경제]',
  '<b>bold</b>',
  'rose 3.5. The U.S. market',
  '(현지시간)',
  '(Reuters)',
  'a line that opens ( and never closes',
  '문의(02-1234-5678)',
  '소비자물가지수(4월: 2.1%)',
])('no ticker: %s', (text) => {
  expect(check(text)).toEqual([])
})
