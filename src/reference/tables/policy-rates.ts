/**
 * What central banks' rates are called, 2026-11, written from common knowledge: bank | rate (CONTRACT.md, rate-policy) |
 * English names | Korean names. Names that any bank may use (policy rate, 기준금리) are not here.
 */
export const policyRateTable = `
cb:FED | policy | federal funds rate; fed funds rate; Fed funds rate; federal funds target rate; federal-funds rate; fed funds; fed-funds rate | 연방기금금리; 연방기금 금리; 미국 기준금리; 미 기준금리; FF금리
cb:FED | discount | discount rate; discount window rate; primary credit rate | 재할인율; 재할인 금리
cb:ECB | main-refinancing | main refinancing rate; main refinancing operations rate; refi rate; minimum bid rate; main refinancing operations | 주요재융자금리; 레피금리; 재융자금리; 레피 금리; 주요 재융자금리
cb:ECB | deposit | deposit facility rate; deposit rate; ECB deposit rate; deposit facility | 예금금리; 수신금리; 예치금리; 예금 금리; 수신 금리; 예금시설금리; 중앙은행예치금리
cb:ECB | marginal-lending | marginal lending facility rate; marginal lending rate; marginal lending facility | 한계대출금리; 한계 대출금리; 한계대출 금리
cb:BOK | policy | Base Rate; base rate; seven-day repo rate; overnight call rate target | 한국 기준금리; 한은 기준금리; 콜금리 목표; 환매조건부채권(RP) 7일물 금리
cb:BOJ | policy | overnight call rate; uncollateralized overnight call rate; short-term policy rate; unsecured overnight call rate | 단기 정책금리; 단기정책금리; 무담보 콜금리; 무담보 익일물 콜금리; 단기금리 목표; 단기 금리
cb:BOE | policy | Bank Rate; Base Rate; bank rate; base rate | 영국 기준금리
cb:PBOC | loan-prime | loan prime rate; LPR; one-year loan prime rate; five-year loan prime rate | 대출우대금리; 대출우대금리(LPR); LPR 금리; 우대대출금리
cb:PBOC | reverse-repo | seven-day reverse repo rate; 7-day reverse repo rate | 7일물 역레포 금리; 역환매조건부채권 금리; 역레포금리; 7일물 역환매조건부채권 금리
cb:PBOC | medium-term-lending | medium-term lending facility; MLF rate; medium-term lending facility rate | 중기유동성지원창구 금리; 중기유동성지원창구(MLF) 금리; MLF 금리
cb:PBOC | reserve-requirement | reserve requirement ratio; reserve ratio; RRR; reserve requirement | 지급준비율; 지준율; 법정지급준비율
cb:RBA | policy | cash rate; cash rate target; official cash rate | 호주 기준금리; 현금금리
cb:RBNZ | policy | official cash rate; OCR | 뉴질랜드 기준금리; 공식현금금리
cb:BOC | policy | overnight rate; target for the overnight rate; overnight rate target; key overnight rate | 익일물 금리; 오버나이트 금리; 캐나다 기준금리
cb:SNB | policy | SNB policy rate; target range for three-month Libor | 스위스 기준금리; 3개월 리보 목표
cb:RIKSBANK | policy | repo rate | 스웨덴 기준금리; 레포금리
cb:NORGES | policy | sight deposit rate | 노르웨이 기준금리
cb:DNB | policy | certificates of deposit rate; current-account rate | 덴마크 기준금리
cb:NBP | policy | reference rate | 폴란드 기준금리
cb:CNB | policy | two-week repo rate | 체코 기준금리
cb:MNB | policy | base rate | 헝가리 기준금리
cb:CBR | policy | key rate | 러시아 기준금리
cb:CBRT | policy | one-week repo rate; one-week repo auction rate | 1주일물 레포금리; 1주일물 환매조건부채권 금리; 튀르키예 기준금리
cb:SARB | policy | repurchase rate; repo rate | 남아공 기준금리
cb:RBI | policy | repo rate; repurchase rate | 인도 기준금리; 레포금리; 환매조건부채권금리
cb:RBI | reserve-requirement | cash reserve ratio | 현금지급준비율
cb:BI | policy | BI Rate; BI-Rate; seven-day reverse repurchase rate; 7-day reverse repo rate | 인도네시아 기준금리; 7일물 역레포 금리
cb:BSP | policy | target reverse repurchase rate; reverse repurchase facility; overnight reverse repurchase rate | 필리핀 기준금리; 익일물 역레포 금리
cb:BOT | policy | one-day repurchase rate | 태국 기준금리
cb:BNM | policy | overnight policy rate; OPR | 말레이시아 기준금리
cb:SBV | policy | refinancing rate | 재융자금리; 베트남 기준금리
cb:HKMA | policy | base rate | 홍콩 기준금리
cb:CBC | discount | discount rate; benchmark discount rate | 재할인율; 대만 기준금리
cb:BCB | policy | Selic; Selic rate; SELIC; Selic benchmark rate | 셀릭금리; 셀릭; 셀릭 금리; 브라질 기준금리
cb:BANXICO | policy | overnight interbank rate; overnight interbank interest rate | 멕시코 기준금리; 1일물 은행간 금리
cb:BUNDESBANK | lombard | Lombard rate; lombard rate | 롬바르트금리
cb:BUNDESBANK | discount | discount rate | 재할인율
`
