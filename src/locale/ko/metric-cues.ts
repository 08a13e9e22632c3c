import type { CueTable } from '../../model/cue.ts'

/** The words Korean newspapers call a metric by, also as parts of compounds: 연결영업이익, 12월소비자물가. */
export const metricCues: CueTable = [
  // What investments earn and cost.
  [
    '총수익률|누적수익률|누적 수익률|투자수익률|평균 수익률|수익률|투자 성과',
    { type: 'metric', metric: 'total-return', percent: 'change', units: ['percent'] },
  ],
  [
    '국채수익률|국채 수익률|채권수익률|채권 수익률|채권금리|채권 금리|국고채 금리|국고채금리|국채 금리|국채금리|회사채 금리|국고채|국채|통안채',
    { type: 'metric', metric: 'bond-yield', percent: 'level', units: ['percent'] },
  ],
  ['시가총액|시총|기업가치|기업 가치', { type: 'metric', metric: 'market-cap', units: ['money', 'percent'] }],
  [
    '순자산총액|순자산 총액|순자산|기준가격|기준가',
    { type: 'metric', metric: 'net-asset-value', units: ['money', 'percent'] },
  ],
  ['거래량', { type: 'metric', metric: 'volume' }],
  ['거래대금|거래 대금', { type: 'metric', metric: 'turnover', units: ['money', 'percent'] }],
  [
    '목표주가|목표 주가|목표가|적정주가|적정 주가',
    { type: 'metric', metric: 'target-price', units: ['money', 'percent'] },
  ],
  [
    '주가|종가|시초가|공모가|신고가|최고가|최저가|신저가|주당 가격|매수가격|매각가격|분양가|판매가|판매 가격',
    { type: 'metric', metric: 'price', percent: 'change', units: ['money', 'percent'] },
  ],
  ['공모금액|공모 금액|공모자금|공모 규모', { type: 'metric', metric: 'ipo-proceeds', units: ['money'] }],
  [
    '주가수익비율|주가수익배율|주가이익비율|PER|P/E',
    { type: 'metric', metric: 'pe-ratio', percent: 'change', units: ['multiple', 'percent', 'count'] },
  ],
  [
    '주가순자산비율|주가순자산배율|PBR',
    { type: 'metric', metric: 'pb-ratio', percent: 'change', units: ['multiple', 'percent', 'count'] },
  ],
  ['EV/EBITDA', { type: 'metric', metric: 'ev-ebitda', percent: 'change', units: ['multiple', 'percent'] }],
  [
    '배당수익률|배당 수익률|시가배당률|분배율',
    { type: 'metric', metric: 'dividend-yield', percent: 'level', units: ['percent'] },
  ],
  [
    '주당배당금|배당금|배당액|분배금|현금배당',
    { type: 'metric', metric: 'dividend', units: ['money', 'percent'] },
  ],
  [
    '할인율|할인된|할인돼',
    { type: 'metric', metric: 'valuation-discount', percent: 'level', units: ['percent'] },
  ],
  [
    '총보수|운용보수|보수율|수수료율',
    { type: 'metric', metric: 'expense-ratio', percent: 'level', units: ['percent'] },
  ],
  // Portfolios.
  [
    '상위 10개 종목|상위 10종목|상위 5개 종목|보유종목의 합계|합계 비중|비중 합계',
    { type: 'metric', metric: 'top-holdings-weight', percent: 'proportion', units: ['percent'] },
  ],
  [
    '업종별|섹터별|섹터 비중|업종 비중|업종의 비중|섹터의 비중|업종을 보면|업종으로 보면|섹터',
    { type: 'metric', metric: 'sector-weight', percent: 'proportion', units: ['percent'] },
  ],
  [
    '편입 비중|편입비중|보유종목|보유 종목|구성종목|구성 종목|편입종목|포트폴리오 비중|포트폴리오|비중',
    { type: 'metric', metric: 'portfolio-weight', percent: 'proportion', units: ['percent'] },
  ],
  [
    '지분율|지분|보유량',
    { type: 'metric', metric: 'stake', percent: 'proportion', units: ['percent', 'share', 'money'] },
  ],
  [
    '시장점유율|시장 점유율|점유율',
    { type: 'metric', metric: 'market-share', percent: 'proportion', units: ['percent'] },
  ],
  // Results.
  [
    '영업이익률|순이익률|이익률|매출총이익률|마진율|마진',
    { type: 'metric', metric: 'margin', percent: 'level', units: ['percent'] },
  ],
  ['매출액|매출', { type: 'metric', metric: 'revenue' }],
  ['영업이익|영업손실|영업적자|영업흑자|영업익|어닝', { type: 'metric', metric: 'operating-profit' }],
  [
    '당기순이익|당기순손실|지배주주순이익|지배주주 순이익|순이익|순손실|순익|순손익',
    { type: 'metric', metric: 'net-income' },
  ],
  ['세전이익|세전순이익|세전 이익|법인세차감전', { type: 'metric', metric: 'pretax-profit' }],
  ['에비타|EBITDA', { type: 'metric', metric: 'ebitda' }],
  ['주당순이익|주당이익|EPS', { type: 'metric', metric: 'eps', units: ['money', 'percent'] }],
  ['수주잔고|수주액|수주', { type: 'metric', metric: 'orders' }],
  ['설비투자|시설투자|자본적지출', { type: 'metric', metric: 'capex' }],
  ['영업비용|비용|원가|판관비|인건비', { type: 'metric', metric: 'cost', units: ['money', 'percent'] }],
  ['이자비용|이자 비용', { type: 'metric', metric: 'interest-expense', units: ['money', 'percent'] }],
  [
    '변동금리부 부채|변동금리 부채|변동금리부|변동금리',
    { type: 'metric', metric: 'debt-share', percent: 'proportion', units: ['percent'] },
  ],
  ['부채비율', { type: 'metric', metric: 'debt', percent: 'level', units: ['percent'] }],
  ['순차입금|차입금|부채|채무', { type: 'metric', metric: 'debt', units: ['money', 'percent'] }],
  [
    '총자산|자산총액|자산 총액|운용자산',
    { type: 'metric', metric: 'total-assets', units: ['money', 'percent'] },
  ],
  ['수신액|수신|예금 잔액|예수금', { type: 'metric', metric: 'deposits', units: ['money', 'percent'] }],
  [
    '인수가격|인수 금액|인수금액|인수가|매각 대금|거래금액',
    { type: 'metric', metric: 'deal-value', units: ['money'] },
  ],
  [
    '유상증자|투자금|투자 유치|투자유치|자금조달|자금 조달|투자',
    { type: 'metric', metric: 'funding', units: ['money'] },
  ],
  ['과징금|벌금|과태료', { type: 'metric', metric: 'fine', units: ['money'] }],
  [
    '월간 이용자|이용자 수|이용자수|가입자 수|가입자|이용자|사용자|MAU',
    { type: 'metric', metric: 'users', units: ['count', 'percent'] },
  ],
  ['임직원 수|임직원|직원 수|인력', { type: 'metric', metric: 'headcount', units: ['count', 'percent'] }],
  ['감원|구조조정|희망퇴직', { type: 'metric', metric: 'layoffs', units: ['count', 'percent'] }],
  // Rates, prices, the economy.
  [
    '기준금리|정책금리|대출우대금리|지급준비율|지준율|금리',
    { type: 'metric', metric: 'policy-rate', percent: 'level', units: ['percent', 'count'] },
  ],
  ['환율', { type: 'metric', metric: 'exchange-rate', units: ['money', 'percent', 'point'] }],
  [
    '국제유가|유가|브렌트유|서부텍사스산 원유|금값|구리 가격|원자재 가격|금 가격|휘발유 가격',
    { type: 'metric', metric: 'commodity-price', percent: 'change', units: ['money', 'percent'] },
  ],
  [
    '소비자물가지수|소비자물가|근원물가|물가상승률|물가 상승률|인플레이션|물가',
    { type: 'metric', metric: 'inflation', percent: 'level', units: ['percent', 'point'] },
  ],
  [
    '생산자물가지수|생산자물가',
    { type: 'metric', metric: 'producer-prices', percent: 'change', units: ['percent', 'point'] },
  ],
  [
    '국내총생산|실질 GDP|경제성장률|경제 성장률|성장률 전망치|성장률|GDP|경제가|경제는',
    { type: 'metric', metric: 'gdp', percent: 'change', units: ['percent', 'money'] },
  ],
  [
    '실업률|실업자',
    { type: 'metric', metric: 'unemployment', percent: 'level', units: ['percent', 'count'] },
  ],
  ['고용률', { type: 'metric', metric: 'employment', percent: 'level', units: ['percent', 'count'] }],
  [
    '취업자 수|취업자|신규 고용|비농업|고용',
    { type: 'metric', metric: 'employment', units: ['count', 'percent'] },
  ],
  ['임금|급여', { type: 'metric', metric: 'wages', percent: 'change', units: ['money', 'percent'] }],
  ['수출액|수출', { type: 'metric', metric: 'exports' }],
  ['수입액|수입은|수입이|수입', { type: 'metric', metric: 'imports' }],
  ['무역수지|무역흑자|무역적자', { type: 'metric', metric: 'trade-balance', units: ['money', 'percent'] }],
  ['경상수지|경상흑자|경상적자', { type: 'metric', metric: 'current-account', units: ['money', 'percent'] }],
  ['외환보유액|외환 보유액', { type: 'metric', metric: 'fx-reserves', units: ['money', 'percent'] }],
  ['통화량', { type: 'metric', metric: 'money-supply', units: ['money', 'percent'] }],
  ['소매판매|소매 판매', { type: 'metric', metric: 'retail-sales', percent: 'change' }],
  [
    '산업생산|광공업생산|광공업 생산|제조업 생산',
    { type: 'metric', metric: 'industrial-output', percent: 'change' },
  ],
  ['구매관리자지수|PMI', { type: 'metric', metric: 'pmi', units: ['point', 'count', 'percent'] }],
  [
    '소비자심리지수|소비심리지수|기업경기실사지수|경기신뢰도|경기지수|심리지수|신뢰지수|체감지수|BSI|CCSI',
    { type: 'metric', metric: 'confidence-index', units: ['point', 'count', 'percent'] },
  ],
  [
    '집값|주택가격|주택 가격|아파트값|매매가격|전셋값',
    { type: 'metric', metric: 'housing-price', percent: 'change', units: ['money', 'percent', 'point'] },
  ],
  [
    '가계대출|가계부채|주택담보대출|주담대',
    { type: 'metric', metric: 'household-debt', units: ['money', 'percent'] },
  ],
  ['확률|가능성', { type: 'metric', metric: 'probability', percent: 'probability', units: ['percent'] }],
]
