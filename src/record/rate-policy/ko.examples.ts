import type { RatePolicyExample } from './example.ts'

/** Read on 2026-03-20. */
export const examples: readonly RatePolicyExample[] = [
  [
    '한국은행은 19일 기준금리를 연 3.00%에서 2.75%로 0.25%포인트 인하했다.',
    {
      bank: 'cb:BOK',
      action: 'cut',
      rate: 'policy',
      magnitude: { value: '25', unit: 'basis-point' },
      level: { low: '2.75', high: '2.75', prior: { low: '3.00', high: '3.00' } },
      decidedOn: '2026-03-19',
      realis: 'actual',
      certainty: 'certain',
    },
  ],
  [
    '연준은 기준금리를 연 4.00~4.25%로 동결했다.',
    { bank: 'cb:FED', action: 'hold', level: { low: '4.00', high: '4.25' }, realis: 'actual' },
  ],
  [
    '일본은행이 정책금리를 0.75%로 25bp 올렸다.',
    {
      bank: 'cb:BOJ',
      action: 'raise',
      magnitude: { value: '25', unit: 'basis-point' },
      level: { low: '0.75', high: '0.75' },
    },
  ],
  [
    '유럽중앙은행(ECB)은 금리를 인하했고 영란은행은 기준금리를 동결했다.',
    { bank: 'cb:ECB', action: 'cut' },
    { bank: 'cb:BOE', action: 'hold' },
  ],
  [
    '연준은 2023년 7월 이후 5회 금리 인하를 단행했다.',
    {
      bank: 'cb:FED',
      action: 'cut',
      count: { value: '5', unit: 'count' },
      period: { timex: '2023-07/..' },
      realis: 'actual',
    },
  ],
  [
    '한국은행은 지난해 세 차례 연속 빅스텝을 밟았다.',
    {
      action: 'raise',
      magnitude: { value: '50', unit: 'basis-point' },
      count: { value: '3', unit: 'count' },
      streak: { count: 3 },
    },
  ],
  ['연준이 9월 빅컷을 단행했다.', { action: 'cut', magnitude: { value: '50', unit: 'basis-point' } }],
  [
    '시장에서는 연준이 6월 금리를 인하할 것으로 전망했다.',
    { bank: 'cb:FED', action: 'cut', realis: 'forecast', certainty: 'probable' },
  ],
  [
    '페드워치에 따르면 연준이 5월 금리를 동결할 확률은 81.3%다.',
    {
      bank: 'cb:FED',
      action: 'hold',
      realis: 'market-implied',
      probability: { value: '81.3', unit: 'percent' },
    },
  ],
  ['한은 총재는 추가 금리 인하 가능성을 일축했다.', { bank: 'cb:BOK', action: 'cut', realis: 'denied' }],
  ['연준이 금리를 인하한다면 신흥국 통화가 강세를 보일 것이다.', { action: 'cut', realis: 'hypothetical' }],
  [
    '연준의 추가 금리 인하는 중소형 기업의 이자 부담을 낮출 수 있다.',
    { action: 'cut', realis: 'hypothetical' },
  ],
  [
    '한은은 연내 금리를 1~2회 더 내릴 여지가 있다고 밝혔다.',
    { action: 'signal-cut', count: { range: { low: '1', high: '2' }, unit: 'count' }, realis: 'guidance' },
  ],
  [
    '미국 기준금리는 올해 두 차례 오를 것으로 보인다.',
    { bank: 'cb:FED', action: 'raise', count: { value: '2', unit: 'count' }, realis: 'forecast' },
  ],
  [
    '한국은행이 기준금리를 25bp(1bp=0.01%포인트) 올렸다.',
    { action: 'raise', magnitude: { value: '25', unit: 'basis-point' } },
  ],
  ['매파적인 FOMC에 증시가 흔들렸다.', { bank: 'cb:FED', action: 'unspecified', stance: 'hawkish' }],
  ['한국은행이 발표한 1월 은행 대출금리는 0.1%포인트 내렸다.'],
  ['시중은행들은 한국은행의 지도에 따라 주택담보대출 금리를 0.2%포인트 인하했다.'],
  ['통신 3사는 요금을 월 5000원 인하한다.'],
  ['미국은 일본산 자동차 관세를 25%에서 12%로 내렸다.'],
  ['골드만삭스는 목표주가를 30만원에서 25만원으로 하향했다.'],
  ['한국은행은 올해 성장률 전망치를 2.1%에서 1.7%로 낮췄다.'],
  ['미국 10년물 국채 금리는 3bp 내린 4.05%에 거래됐다.'],
  ['코스닥 상장사 자이언트스텝은 3.1% 올랐다.'],
  ['운용사는 총보수를 0.05%포인트 인하했다.'],
]
