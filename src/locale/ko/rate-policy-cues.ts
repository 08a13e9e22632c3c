import type { PolicyCueTable } from '../rate-policy-cue.ts'

/** The words of rate decisions. Verbs stand as stems with their first endings, since Korean endings change the last syllable. */
export const ratePolicyCues: PolicyCueTable = [
  ['기준금리|정책금리|기준 금리|정책 금리|통화정책 금리', { type: 'rate', rate: 'policy' }],
  ['연방기금금리|연방기금 금리|FF금리|페더럴펀드금리', { type: 'rate', rate: 'policy', bank: 'cb:FED' }],
  ['금리', { type: 'rate', weak: true }],
  ['재할인율|재할인 금리', { type: 'rate', rate: 'discount' }],
  ['지급준비율|지준율', { type: 'rate', rate: 'reserve-requirement' }],
  [
    '주요재융자금리|주요 재융자금리|재융자금리|레피금리',
    { type: 'rate', rate: 'main-refinancing', bank: 'cb:ECB' },
  ],
  ['한계대출금리|한계 대출금리|한계대출 금리', { type: 'rate', rate: 'marginal-lending', bank: 'cb:ECB' }],
  ['예치금리|수신금리', { type: 'rate', rate: 'deposit', bank: 'cb:ECB' }],
  ['대출우대금리|우대대출금리|LPR', { type: 'rate', rate: 'loan-prime', bank: 'cb:PBOC' }],
  ['단기정책금리|단기 정책금리|무담보 콜금리', { type: 'rate', rate: 'policy', bank: 'cb:BOJ' }],
  [
    '대출금리|대출 금리|예금금리|예금 금리|적금금리|적금 금리|주담대 금리|담보대출 금리|담보대출금리|국채금리|국채 금리|국고채 금리|국고채금리|채권금리|채권 금리|회사채 금리|시장금리|시장 금리|장기금리|장기 금리|단기금리|물 금리|물금리|만기 금리|모기지 금리|모기지금리|코픽스|가산금리|우대금리|카드론 금리|장단기 금리|금리차|금리 차|실질금리|중립금리|금리인하요구권|최고금리|신용대출 금리',
    { type: 'other' },
  ],
  [
    '목표주가|목표가|전망치|관세|요금|통신비|수수료|보수|세율|소득세|법인세|유류세|가격|투자의견|신용등급|등급|수익률|배당|임금|최저임금|환율|전기료|보험료|주가|지수|한도|분양가|등록금|판매가|지분율|국채|매출|영업이익|물가|성장률|비중|연봉|사용료|공급가|유가|이자비용|비용|부담|원가|인지세|임대료|약가|납입금|목표 주가|금값',
    { type: 'other' },
  ],
  ['인하', { type: 'move', move: 'cut', noun: true }],
  ['인상', { type: 'move', move: 'raise', noun: true }],
  ['동결', { type: 'move', move: 'hold', noun: true }],
  ['베이비스텝|베이비 스텝', { type: 'move', move: 'raise', noun: true, basisPoints: '25', whole: true }],
  ['빅스텝|빅 스텝', { type: 'move', move: 'raise', noun: true, basisPoints: '50', whole: true }],
  ['자이언트스텝|자이언트 스텝', { type: 'move', move: 'raise', noun: true, basisPoints: '75', whole: true }],
  ['울트라스텝|울트라 스텝', { type: 'move', move: 'raise', noun: true, basisPoints: '100', whole: true }],
  ['빅컷|빅 컷', { type: 'move', move: 'cut', noun: true, basisPoints: '50', whole: true }],
  [
    '베이비컷|베이비 컷|스몰컷|스몰 컷',
    { type: 'move', move: 'cut', noun: true, basisPoints: '25', whole: true },
  ],
  [
    '내렸|내린|내려|내리|내릴|낮춰|낮췄|낮춘|낮추|낮출|낮아|끌어내|떨어뜨|깎|하향|내림|인하폭',
    { type: 'move', move: 'cut' },
  ],
  [
    '올렸|올린|올려|올리|올릴|높여|높였|높인|높이|높일|끌어올|상향|오를|올랐',
    { type: 'move', move: 'raise' },
  ],
  ['오른|올라선|올라간', { type: 'move', move: 'raise', strict: true }],
  [
    '그대로 두|그대로 둔|그대로 뒀|묶어|묶었|묶기|묶은|유지|제자리에|변동 없이|손대지|건드리지',
    { type: 'move', move: 'hold', strict: true },
  ],
  [
    '통화완화|완화 사이클|통화정책 완화|통화 완화|피벗|피봇',
    { type: 'move', move: 'cut', noun: true, strict: true },
  ],
  ['통화긴축|긴축 사이클|통화정책 긴축|통화 긴축', { type: 'move', move: 'raise', noun: true, strict: true }],
  ['신호|시사|여지|내비|시그널|열어|암시|뜻을|의향|반대하지 않', { type: 'mood', mood: 'signal' }],
  [
    '전망|예상|예측|관측|기대|것으로 보|것으로 봤|것으로 봐|것으로 내다|내다봤|내다본|내다보|점쳤|점치|유력|높다고 봤|것이라|것이란|공산|무게가|무게를|우세|수순',
    { type: 'mood', mood: 'forecast' },
  ],
  ['배제하지 않|배제하지는 않|배제할 수 없|배제할 수는 없', { type: 'mood', mood: 'possible' }],
  ['수 있|수도 있|가능성|필요가 있|검토|저울질', { type: 'mood', mood: 'possible' }],
  [
    '일축|배제|부인|선을 그|선 그|거의 없|희박|사라졌|사라지|물 건너|시기상조|적절하지 않|고려하지 않|검토하지 않|계획이 없|계획은 없|이르다고|않을 것|않겠다|없다고|없을 것|낮다고',
    { type: 'mood', mood: 'denied' },
  ],
  [
    '소수의견|소수 의견|해야 한다|했어야|바람직|주장|요구|촉구|압박|이견|의견을 냈|의견을 밝|반대표',
    { type: 'mood', mood: 'hypothetical' },
  ],
  ['알려졌|알려진|전해졌|소식통', { type: 'mood', mood: 'unconfirmed' }],
  [
    '금리선물 시장|금리 선물 시장|금리선물|금리 선물|스와프 시장|스와프시장|스왑시장|스왑 시장|금리 스와프 시장|금리스와프 시장|금리 스왑 시장|금리스왑 시장|선물시장',
    { type: 'mood', mood: 'market' },
  ],
  [
    '페드워치|페드 워치|FedWatch|연방기금선물|연방기금금리 선물|연방기금 금리 선물',
    { type: 'mood', mood: 'market', bank: 'cb:FED' },
  ],
  ['매파|긴축적', { type: 'stance', stance: 'hawkish' }],
  ['비둘기파|비둘기|완화적', { type: 'stance', stance: 'dovish' }],
  ['중립적', { type: 'stance', stance: 'neutral' }],
  [
    'FOMC|공개시장위원회|통화정책회의|통화정책방향|통화정책 회의|금융정책결정회의|통화정책',
    { type: 'meeting' },
  ],
  ['금통위|금융통화위원회|금통위원', { type: 'meeting', bank: 'cb:BOK' }],
  ['점도표|중앙값|중간값|금리 전망치', { type: 'dots' }],
  ['확률|가능성을', { type: 'probability' }],
  ['연속|잇따라|내리 동결', { type: 'streak' }],
  ['모두|총 |누적|합쳐', { type: 'total' }],
  [
    '추가|다음|조기|첫|횟수|인하 폭|인상 폭|속도|시점|더 |기조|사이클|단행|두 번째|세 번째|만장일치|차례',
    { type: 'more' },
  ],
]
