import { describe, expect, test } from 'vitest'
import { loadReference } from '../../src/reference/index.ts'

const owners = new Map<string, string>()
for (const { id, surfaces } of loadReference().entries)
  for (const { text, use } of surfaces) if (use !== 'stated' && !owners.has(text)) owners.set(text, id)

const check = (english: string, korean: string, id: string) =>
  expect([owners.get(english), owners.get(korean)]).toEqual([id, id])

describe('the same company in both languages', () => {
  test.each([
    ['Samsung Electronics', '삼성전자', 'XKRX:005930'],
    ['SK hynix', 'SK하이닉스', 'XKRX:000660'],
    ['Hyundai Motor', '현대차', 'XKRX:005380'],
    ['Kia', '기아', 'XKRX:000270'],
    ['LG Energy Solution', 'LG에너지솔루션', 'XKRX:373220'],
    ['LG Chem', 'LG화학', 'XKRX:051910'],
    ['Samsung Biologics', '삼성바이오로직스', 'XKRX:207940'],
    ['Celltrion', '셀트리온', 'XKRX:068270'],
    ['NAVER', '네이버', 'XKRX:035420'],
    ['Kakao', '카카오', 'XKRX:035720'],
    ['KakaoBank', '카카오뱅크', 'XKRX:323410'],
    ['Kakao Pay', '카카오페이', 'XKRX:377300'],
    ['KakaoPage', '카카오페이지', 'org:kakao-page'],
    ['POSCO Holdings', '포스코홀딩스', 'XKRX:005490'],
    ['KB Financial Group', 'KB금융', 'XKRX:105560'],
    ['Shinhan Financial Group', '신한지주', 'XKRX:055550'],
    ['Korea Investment & Securities', '한국투자증권', 'org:korea-investment-securities'],
    ['Korea Investment Holdings', '한국금융지주', 'XKRX:071050'],
    ['Hanwha Aerospace', '한화에어로스페이스', 'XKRX:012450'],
    ['Doosan Enerbility', '두산에너빌리티', 'XKRX:034020'],
    ['Korea Electric Power', '한국전력', 'XKRX:015760'],
    ['Korean Air', '대한항공', 'XKRX:003490'],
    ['Ecopro BM', '에코프로비엠', 'XKRX:247540'],
    ['Alteogen', '알테오젠', 'XKRX:196170'],
    ['SM Entertainment', '에스엠', 'XKRX:041510'],
    ['HYBE', '하이브', 'XKRX:352820'],
    ['Krafton', '크래프톤', 'XKRX:259960'],
    ['Amorepacific', '아모레퍼시픽', 'XKRX:090430'],
    ['Apple', '애플', 'XNAS:AAPL'],
    ['Microsoft', '마이크로소프트', 'XNAS:MSFT'],
    ['Nvidia', '엔비디아', 'XNAS:NVDA'],
    ['Alphabet', '알파벳', 'XNAS:GOOGL'],
    ['Amazon', '아마존', 'XNAS:AMZN'],
    ['Tesla', '테슬라', 'XNAS:TSLA'],
    ['Meta Platforms', '메타플랫폼스', 'XNAS:META'],
    ['Broadcom', '브로드컴', 'XNAS:AVGO'],
    ['Micron Technology', '마이크론', 'XNAS:MU'],
    ['Credo Technology Group', '크레도 테크놀로지 그룹', 'XNAS:CRDO'],
    ['Bloom Energy', '블룸에너지', 'XNYS:BE'],
    ['Fabrinet', '패브리넷', 'XNYS:FN'],
    ['IonQ', '아이온큐', 'XNYS:IONQ'],
    ['Nextpower', '넥스트래커', 'XNAS:NXT'],
    ['Guardant Health', '가던트헬스', 'XNAS:GH'],
    ['Hecla Mining', '헤클라마이닝', 'XNYS:HL'],
    ['BridgeBio Pharma', '브리지바이오파마', 'XNAS:BBIO'],
    ['CME Group', 'CME그룹', 'XNAS:CME'],
    ['Goldman Sachs Group', '골드만삭스', 'XNYS:GS'],
    ['JPMorgan Chase', 'JP모건', 'XNYS:JPM'],
    ['Berkshire Hathaway', '버크셔해서웨이', 'XNYS:BRK.B'],
    ['ExxonMobil', '엑손모빌', 'XNYS:XOM'],
    ['Eli Lilly', '일라이릴리', 'XNYS:LLY'],
    ['Coupang', '쿠팡', 'XNYS:CPNG'],
    ['Alibaba', '알리바바', 'XNYS:BABA'],
    ['TSMC', '대만반도체제조', 'XTAI:2330'],
    ['Toyota Motor', '도요타자동차', 'XTKS:7203'],
    ['ASML', 'ASML홀딩', 'XAMS:ASML'],
    ['LVMH', '루이비통모에헤네시', 'XPAR:MC'],
    ['Nestlé', '네슬레', 'XSWX:NESN'],
    ['Tencent', '텐센트', 'XHKG:0700'],
    ['Barclays', '바클레이스', 'XLON:BARC'],
    ['Lehman Brothers', '리먼브러더스', 'org:lehman-brothers'],
    ["Moody's Ratings", '무디스레이팅스', 'org:moodys'],
  ])('%s is %s', check)
})

describe('one thing under its many names', () => {
  test.each([
    ['Fed', '연준', 'cb:FED'],
    ['FOMC', '연방공개시장위원회', 'cb:FED'],
    ['Monetary Policy Board', '금통위', 'cb:BOK'],
    ['Russell 2000', '러셀2000', 'index:RUT'],
    ['Nasdaq-100', '나스닥100', 'index:NDX'],
    ['Kospi', '코스피', 'index:KOSPI'],
    ['TIGER US Nasdaq 100', 'TIGER 미국나스닥100', 'XKRX:133690'],
    ['SPY', 'SPDR S&P500 ETF', 'XNYS:SPY'],
    ['dollar/won', '원·달러', 'fx:USDKRW'],
    ['won/dollar', '달러/원', 'fx:USDKRW'],
    ['Brent crude', '브렌트유', 'commodity:brent'],
    ['Technology', '정보기술', 'sector:gics-45'],
    ['GDP', '국내총생산', 'indicator:gdp'],
    ['National Pension Service', '국민연금', 'org:nps'],
  ])('%s is %s', check)
})
