import type { Example, ExampleFile } from '../../model/mention.ts'
import { boundaries, homonyms, noNames } from './ko-homonyms.examples.ts'

const company = (id: string, symbol?: string, basis = 'resolved') => ({
  entity: { id, kind: 'company' },
  ...(symbol !== undefined && { ticker: { symbol, basis } }),
})
const unlisted = (name: string, kind = 'company') => ({ entity: { kind, name } })
const person = (name: string) => ({ entity: { kind: 'person', name } })
const index = (id: string) => ({ entity: { id, kind: 'index' } })
const fund = (id: string) => ({ entity: { id, kind: 'fund' } })

/** Names that only what stands beside them tells. */
const told: readonly Example[] = [
  ['[[가온솔]]은 12일 새 공장을 짓는다고 공시했다', { entity: { kind: 'company', name: '가온솔' } }],
  ['▲[[다온솔]]=새 공장을 짓는다', { entity: { kind: 'company', name: '다온솔' } }],
  ['최대주주가 [[누리밸류투자조합]]으로 바뀌었다', { entity: { kind: 'fund', name: '누리밸류투자조합' } }],
  ['[[다우존스]]가 집계한 전망치', { entity: { kind: 'company' } }],
  ['[[다온식품]](대표 김하람)은 증설에 나선다', unlisted('다온식품')],
  ['[특징주] [[누리반도체]], 수주에 강세', unlisted('누리반도체')],
  ['[[가온솔루션]], 2분기 영업이익 31억원', unlisted('가온솔루션')],
  ['전기차 부품업체 [[볼텍스타]]는 감원한다', unlisted('볼텍스타')],
  ['[[미국]] 설계업체 [[퀀타솔]](QNTX)가 올랐다', { entity: { id: 'country:US' } }, unlisted('퀀타솔')],
  ['자회사인 [[온누리켐]]을 합병한다. [[온누리켐]]은 작다', unlisted('온누리켐'), unlisted('온누리켐')],
  ['[[웰브릭 캐피털]]은 지분을 샀다', unlisted('웰브릭 캐피털')],
  ['[[도하인]] [[한울자산운용]] 대표는 말했다', person('도하인'), unlisted('한울자산운용')],
  ['[[나현우]] 금융위원장은 답했다', person('나현우')],
  // A kind of firm, then a common noun.
  ['이 업체 서비스는 느리다'],
  ['제조사 콘텐츠가 늘었다'],
  ['게임 개발사 신규브랜드를 알렸다'],
  ['글로벌 파트너스 행사'],
  ['계열사 펀드를 샀다'],
]

const statedTickers: readonly Example[] = [
  ['[[한미반도체]](042700)는 오름세다', company('XKRX:042700', '042700', 'stated')],
  ['[[한미반도체]][042700]는 오름세다', company('XKRX:042700', '042700', 'stated')],
  ['[[한미반도체]](042700.KS)는 오름세다', company('XKRX:042700', '042700', 'stated')],
  ['[[한미반도체]](종목코드 042700)가 급등했다', company('XKRX:042700', '042700', 'stated')],
  ['[[퀄컴]](QCOM)이 2% 내렸다', company('XNAS:QCOM', 'QCOM', 'stated')],
  ['[[퀄컴]](나스닥: QCOM)이 2% 내렸다', company('XNAS:QCOM', 'QCOM', 'stated')],
  ['[[퀄컴]](티커: QCOM)이 2% 내렸다', company('XNAS:QCOM', 'QCOM', 'stated')],
  ['[[보잉]](NYSE:BA)은 납기를 늦췄다', company('XNYS:BA', 'BA', 'stated')],
  ['[[042700.KS]]는 오름세다', company('XKRX:042700', '042700', 'stated')],
  ['[[$TSLA]]가 뛰었다', company('XNAS:TSLA', 'TSLA', 'stated')],
  [
    '[[가람로보틱스]](나스닥: GRRB)가 상장했다',
    {
      entity: { kind: 'company', name: '가람로보틱스' },
      ticker: { symbol: 'GRRB', mic: 'XNAS', basis: 'stated' },
    },
  ],
  [
    '[[누리봇]](999990)이 상한가다. [[누리봇]]은 어제도 올랐다',
    { ticker: { symbol: '999990', basis: 'stated' } },
    { ticker: { symbol: '999990', basis: 'stated' } },
  ],
  [
    '[[카카오]](035720) 주가가 올랐다. [[카카오]]는 웃었다',
    company('XKRX:035720', '035720', 'stated'),
    company('XKRX:035720', '035720', 'stated'),
  ],
  [
    '[[알파벳]](GOOGL)과 [[메타]](META)',
    company('XNAS:GOOGL', 'GOOGL', 'stated'),
    company('XNAS:META', 'META', 'stated'),
  ],
]

const listedNames: readonly Example[] = [
  ['[[삼성전자]]는 올랐다', company('XKRX:005930', '005930')],
  ['[[삼성전자]]가 3% 올랐다', company('XKRX:005930', '005930')],
  ['[[삼성전자]]와 [[SK하이닉스]]가 나란히 올랐다', company('XKRX:005930'), company('XKRX:000660')],
  ['[[삼성전자]]·[[SK하이닉스]] 목표가 상향', company('XKRX:005930'), company('XKRX:000660')],
  ['[[카카오뱅크]]는 흑자를 냈다', company('XKRX:323410', '323410')],
  [
    '[[카카오]]와 [[카카오뱅크]], [[카카오페이]]',
    company('XKRX:035720'),
    company('XKRX:323410'),
    company('XKRX:377300'),
  ],
  ['[[카카오]]발 훈풍', company('XKRX:035720')],
  ['[[카카오]]측은 부인했다', company('XKRX:035720')],
  ['[[네이버]]에서도 찾을 수 있다', company('XKRX:035420')],
  ['[[현대차]]로부터 수주했다', company('XKRX:005380')],
  ['[[현대차]]였다', company('XKRX:005380')],
  ['“[[기아]]가 앞섰다”고 말했다', company('XKRX:000270')],
  ['[[LG화학]]은 3분기에 이익을 냈다', company('XKRX:051910')],
  ['[[엔비디아]]의 실적', company('XNAS:NVDA', 'NVDA')],
  ['[[애플]](59억달러)과 [[테슬라]]', company('XNAS:AAPL'), company('XNAS:TSLA')],
  ['[[삼성전자]]3분기 영업이익', company('XKRX:005930')],
  ['[[골드만삭스]]에 따르면 비중은 6%다', company('XNYS:GS')],
]

const indicesAndFunds: readonly Example[] = [
  ['[[S&P 500]]은 1.4% 올랐다', index('index:SPX')],
  ['[[S&P500지수]]가 내렸다', index('index:SPX')],
  ['[[러셀 2000]]이 8% 올랐다', index('index:RUT')],
  ['[[러셀 2000]] 구성 기업. [[러셀]]의 주가수익비율은 20배다', index('index:RUT'), index('index:RUT')],
  ['[[나스닥-100]]의 602%', index('index:NDX')],
  ['[[코스피]]는 2490선을 밟았다', { entity: { kind: 'index' } }],
  ['[[코스피200]]을 따른다', { entity: { kind: 'index' } }],
  ['[[TIGER 미국나스닥100]]의 순자산', { entity: { kind: 'fund' } }],
  ['[[KODEX 200]]이 올랐다', { entity: { kind: 'fund' } }],
  ['‘[[KODEX 가상테마30액티브]]’가 상장했다', { entity: { kind: 'fund' } }],
  ['[[Vanguard Russell 2000 ETF]]는 지수를 따른다', fund('XNAS:VTWO')],
  [
    '[[Vanguard Russell 2000 ETF]](티커: VTWO)가 앞선다',
    { ...fund('XNAS:VTWO'), ticker: { symbol: 'VTWO', basis: 'stated' } },
  ],
]

const formsAndContext: readonly Example[] = [
  ['[[하늘투자증권]]은 목표가를 올렸다', unlisted('하늘투자증권')],
  ['[[누리저축은행]]이 예금 금리를 올렸다', unlisted('누리저축은행')],
  ['[[미르바이오로직스]]에 투자했다', unlisted('미르바이오로직스')],
  ['[[봄엔터테인먼트]]를 인수했다', unlisted('봄엔터테인먼트')],
  ['[[다온홀딩스]]가 공시했다', unlisted('다온홀딩스')],
  ['㈜[[가온누리]]는 상장을 추진한다', unlisted('가온누리')],
  ['[[가온누리]]㈜는 상장을 추진한다', unlisted('가온누리')],
  ['(주)[[가온누리]]와 손잡았다', unlisted('가온누리')],
  ['[[한국가상정보진흥원]]이 발표했다', unlisted('한국가상정보진흥원', 'institution')],
  ['[[전국가상소비자연맹]]에 따르면 절반이 찬성했다', unlisted('전국가상소비자연맹', 'institution')],
  ['[[동해지방통계청]]이 발표했다', unlisted('동해지방통계청', 'institution')],
  ['[[카카오VX]]는 골프 사업을 한다', { entity: { kind: 'company' } }],
  [
    '- [[엔비디아]] 9.1%\n- [[누리칩]] 8.0%\n- [[애플]] 7.4%\n- 기타 75.5%',
    company('XNAS:NVDA'),
    unlisted('누리칩'),
    company('XNAS:AAPL'),
  ],
  [
    '1. [[엔비디아]] — 7.1%\n2. [[Orbweave]] — 6.0%\n3. [[애플]] — 5.5%',
    company('XNAS:NVDA'),
    unlisted('Orbweave'),
    company('XNAS:AAPL'),
  ],
]

const introduced: readonly Example[] = [
  [
    '[[가람투자증권]]([[가투]])은 올렸다. [[가투]]는 낙관한다',
    unlisted('가람투자증권'),
    unlisted('가람투자증권'),
    unlisted('가람투자증권'),
  ],
  [
    '[[해양산업진흥원]]([[해진원]])이 밝혔다. [[해진원]]은 늘린다',
    unlisted('해양산업진흥원', 'institution'),
    unlisted('해양산업진흥원', 'institution'),
    unlisted('해양산업진흥원', 'institution'),
  ],
  [
    '[[카카오뱅크]]([[카뱅]])는 올렸다. [[카뱅]]의 실적',
    company('XKRX:323410'),
    company('XKRX:323410'),
    company('XKRX:323410'),
  ],
  [
    '[[연방준비제도]]([[Fed]]·[[연준]])는 내렸다',
    { entity: { id: 'cb:FED' } },
    { entity: { id: 'cb:FED' } },
    { entity: { id: 'cb:FED' } },
  ],
  ['[[연준]]은 물러서지 않았다', { entity: { id: 'cb:FED', kind: 'central-bank' } }],
  ['[[한은]]이 올렸다', { entity: { id: 'cb:BOK', kind: 'central-bank' } }],
  [
    '[[한국은행]] [[금융통화위원회]]가 열렸다',
    { entity: { id: 'cb:BOK' } },
    { entity: { kind: 'institution' } },
  ],
  ['[[댈러스 연방준비은행]]의 조사', { entity: { kind: 'central-bank' } }],
]

const guarded: readonly Example[] = [
  ['[[대상]] 주가는 3% 올랐다', { entity: { kind: 'company' } }],
  ['[[농심]]과 [[대상]]이 올랐다', { entity: { kind: 'company' } }, { entity: { kind: 'company' } }],
  ['[[대상]](001680)은 신제품을 냈다', company('XKRX:001680', '001680', 'stated')],
  ['[[한화]] 회장이 말했다', { entity: { kind: 'company' } }],
  ['[[비자]]·[[마스터카드]]가 수수료를 올렸다', { entity: { id: 'XNYS:V' } }, { entity: { id: 'XNYS:MA' } }],
]

const persons: readonly Example[] = [
  ['[[홍길순]] 씨는 웃었다', person('홍길순')],
  ['[[이서준]] [[키움증권]] 연구원은 “오른다”고 말했다', person('이서준'), { entity: { kind: 'company' } }],
  [
    '[[키움증권]]의 [[이서준]] 연구원은 “오른다”고 말했다. [[이]] 연구원은 덧붙였다',
    { entity: { kind: 'company' } },
    person('이서준'),
    person('이서준'),
  ],
  ['[[최민서]] 대표가 물러났다. [[최]] 대표는 부인했다', person('최민서'), person('최민서')],
  ['[[제롬 파월]] 의장이 말했다', person('제롬 파월')],
  ['[[크리스틴 라가르드]] 총재가 말했다', person('크리스틴 라가르드')],
]

/** Words that look like names and are none here. */
const none: readonly Example[] = [
  ['카카오톡은 메신저다'],
  ['카카오TV는 동영상 서비스다'],
  ['애플파이를 구웠다'],
  ['애플망고 값이 뛰었다'],
  ['메타버스는 저물었다'],
  ['아마존강은 넓다'],
  ['금통위원 한 명이 반대했다'],
  ['기아대책은 모금을 시작했다'],
  ['현대적 감각의 집'],
  ['심사 대상에서 뺐다'],
  ['지원 대상은 19세 이상이다'],
  ['과세 대상이 늘었다'],
  ['비자 발급이 늦어졌다'],
  ['방문 비자를 받았다'],
  ['타깃 고객을 넓혔다'],
  ['블록 세 개를 쌓았다'],
  ['진로를 정했다'],
  ['자이언트스텝을 밟았다'],
  ['자이언트스텝 가능성이 줄었다'],
  ['동서를 잇는 다리'],
  ['동서 격차가 컸다'],
  ['카니발이 열렸다'],
  ['시중은행 금리가 올랐다'],
  ['저축은행 예금이 늘었다'],
  ['인터넷전문은행 세 곳'],
  ['투자은행 다섯 곳의 전망'],
  ['국내증권사 세 곳'],
  ['외국계은행 지점'],
  ['대형건설 사업이 늘었다'],
  ['보도공사가 끝났다'],
  ['가전전자 업계'],
  ['석유화학 업황'],
  ['시스템반도체 업황'],
  ['포커스그룹 조사'],
  ['대기업그룹 순위'],
  ['이사회 의장을 뽑았다'],
  ['신임 총재를 뽑았다'],
  ['전 대표를 고소했다'],
  ['한 위원은 반대했다'],
  ['이 위원은 찬성했다'],
  ['현직 대표 세 명'],
  ['지수(0.54%)가 내렸다'],
  ['매출(1조2000억원)은 늘었다'],
  ['인공지능(AI) 수요'],
  ['주당순이익(EPS)이 줄었다'],
  ['기업공개(IPO)를 미뤘다'],
  ['최고경영자(CEO)가 말했다'],
  ['주가수익비율(PER)이 낮다'],
  ['전기차(EV) 판매'],
  ['적층세라믹콘덴서(MLCC) 값'],
  ['문의(02-1234-5678)'],
  ['회사는 12일 계약을 맺었다고 공시했다'],
  ['지난해 영업이익은 3억원이라고 공시했다'],
  ['▲매출액=12억원'],
  ['[매일경제 김하람 기자] 날씨가 맑다'],
  ['(서울=가나뉴스) 기자'],
  ['3,000원(2.38%) 올랐다'],
  ['11만4,500원에 팔렸다'],
  ['사업 이번 조직'],
  ['원가를 낮췄다'],
  ['조 단위 적자'],
  ['1. 반도체 — 7.1%\n2. 은행 — 6.0%\n3. 자동차 — 5.5%'],
  ['정보기술 32.9%, 금융 17.2%'],
  ['10개 종목의 비중'],
  ['상위 10개 보유종목'],
]

export const examples: ExampleFile = {
  publishedAt: '2026-02-13',
  examples: [
    ...told,
    ...statedTickers,
    ...listedNames,
    ...indicesAndFunds,
    ...formsAndContext,
    ...introduced,
    ...guarded,
    ...persons,
    ...none,
    ...boundaries,
    ...homonyms,
    ...noNames,
  ],
}
