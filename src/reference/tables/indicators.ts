/** Economic indicators, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const indicatorTable = `
indicator:cpi | Consumer Price Index | CPI; consumer price index; consumer prices; consumer price inflation | 소비자물가지수; 소비자물가; 소비자 물가지수; 소비자물가지수(CPI); 소비자물가상승률
indicator:core-cpi | core CPI | core consumer prices; Core CPI; core consumer price index | 근원 소비자물가지수; 근원물가; 근원 CPI; 근원소비자물가; 근원 소비자물가; 근원물가지수; 근원CPI
indicator:ppi | Producer Price Index | PPI; producer price index; producer prices | 생산자물가지수; 생산자물가; 생산자 물가지수
indicator:pce | PCE price index | Personal Consumption Expenditures price index; personal consumption expenditures; PCE; PCE index; personal consumption expenditures price index; PCE deflator | 개인소비지출 물가지수; 개인소비지출(PCE) 물가지수; PCE 물가지수; PCE 가격지수; 개인소비지출; 개인소비지출(PCE) 가격지수; PCE 물가
indicator:core-pce | core PCE price index | core PCE; core personal consumption expenditures | 근원 PCE; 근원 PCE 물가지수; 근원 개인소비지출; 근원PCE; 근원 PCE 가격지수
indicator:inflation | ~inflation | ~Inflation; inflation rate; annual inflation | 인플레이션; 물가상승률; 물가 상승률
indicator:gdp | GDP | gross domestic product; Gross Domestic Product; gross domestic product (GDP) | 국내총생산; 국내총생산(GDP); 실질 국내총생산; 실질GDP; 실질 GDP
indicator:gni | GNI | gross national income; Gross National Income | 국민총소득; 국민총소득(GNI); 1인당 국민총소득
indicator:gnp | GNP | gross national product | 국민총생산
indicator:unemployment-rate | unemployment rate | jobless rate; Unemployment rate | 실업률; 실업율
indicator:employment-rate | employment rate | | 고용률
indicator:nonfarm-payrolls | nonfarm payrolls | non-farm payrolls; Nonfarm payrolls; nonfarm payroll employment; non-farm payroll | 비농업 고용; 비농업 신규 고용; 비농업 일자리; 비농업부문 고용; 비농업 취업자; 비농업 부문 고용; 비농업부문 신규고용; 비농업고용
indicator:initial-claims | initial jobless claims | jobless claims; weekly jobless claims; initial claims; new jobless claims | 신규 실업수당 청구건수; 실업수당 청구건수; 신규 실업수당 청구; 주간 신규 실업수당 청구 건수; 신규 실업수당 청구 건수; 신규실업수당청구건수
indicator:jolts | JOLTS job openings | JOLTS; job openings | 구인건수; 구인·이직보고서; 졸트; 구인이직보고서
indicator:adp-employment | ADP private payrolls | ADP employment report; ADP National Employment Report | ADP 민간고용; ADP 전미고용보고서; ADP 고용보고서; ADP 민간 고용
indicator:average-hourly-earnings | average hourly earnings | | 시간당 평균임금; 시간당 임금; 평균 시간당 임금; 시간당 평균 임금
indicator:retail-sales | retail sales | Retail sales | 소매판매; 소매 판매; 소매매출; 소매판매액지수
indicator:industrial-production | industrial production | industrial output; Industrial production; factory output | 산업생산; 산업 생산; 광공업생산; 광공업 생산; 전산업생산; 전산업 생산; 광공업생산지수
indicator:factory-orders | factory orders | | 공장주문; 공장 주문
indicator:durable-goods | durable goods orders | durable-goods orders; orders for durable goods | 내구재 주문; 내구재주문; 내구재 수주
indicator:capacity-utilization | capacity utilization | capacity utilisation | 설비가동률; 제조업 가동률; 제조업 평균가동률; 평균가동률
indicator:pmi | Purchasing Managers' Index | PMI; purchasing managers' index; purchasing managers index; manufacturing PMI; services PMI; composite PMI | 구매관리자지수; 구매관리자지수(PMI); 제조업 PMI; 서비스업 PMI; 제조업 구매관리자지수; 서비스업 구매관리자지수; 구매자관리지수
indicator:ism-manufacturing | ISM manufacturing index | ISM manufacturing PMI; ISM Manufacturing PMI | ISM 제조업지수; ISM 제조업 PMI; ISM 제조업 지수; ISM 제조업 구매관리자지수
indicator:ism-services | ISM services index | ISM services PMI; ISM non-manufacturing index | ISM 서비스업지수; ISM 서비스업 PMI; ISM 비제조업지수; ISM 서비스업 지수
indicator:empire-state | Empire State Manufacturing Index | Empire State index; Empire State Manufacturing Survey | 엠파이어스테이트 지수; 엠파이어스테이트 제조업지수; 엠파이어지수
indicator:philly-fed-index | Philadelphia Fed Manufacturing Index | Philly Fed index | 필라델피아 연은 제조업지수; 필라델피아 연은지수
indicator:tankan | Tankan | tankan; Tankan survey | 단칸; 단칸지수; 단칸 지수
indicator:consumer-confidence | consumer confidence index | consumer confidence; Consumer Confidence Index; consumer-confidence index | 소비자신뢰지수; 소비자 신뢰지수; 콘퍼런스보드 소비자신뢰지수; 소비자신뢰
indicator:consumer-sentiment | consumer sentiment index | consumer sentiment; Consumer Sentiment Index; University of Michigan consumer sentiment index; Michigan consumer sentiment | 소비자심리지수; 소비자심리지수(CCSI); 소비심리지수; 미시간대 소비자심리지수; 소비자태도지수; 소비자 심리지수
indicator:bsi | Business Survey Index | business survey index; BSI | 기업경기실사지수; 기업경기실사지수(BSI); 업황BSI; 업황 BSI; 기업심리지수; 경기실사지수
indicator:esi | Economic Sentiment Index | economic sentiment index | 경제심리지수; 경제심리지수(ESI)
indicator:ifo-index | Ifo business climate index | Ifo index; Ifo Business Climate Index | Ifo 기업환경지수; Ifo 기업신뢰지수; 기업환경지수
indicator:zew-index | ZEW economic sentiment | ZEW index; ZEW indicator | ZEW 경기기대지수; ZEW 경제심리지수
indicator:leading-index | leading economic index | Leading Economic Index; leading indicators; index of leading economic indicators | 경기선행지수; 선행종합지수; 선행지수 순환변동치; 선행지수
indicator:coincident-index | coincident index | | 동행종합지수; 동행지수 순환변동치; 동행지수
indicator:trade-balance | trade balance | trade deficit; trade surplus; Trade balance | 무역수지; 상품수지; 무역적자; 무역흑자
indicator:current-account | current account | current-account balance; current account balance; current account deficit; current account surplus | 경상수지; 경상흑자; 경상적자; 경상수지 흑자
indicator:exports | ~exports | ~Exports | ~수출; 수출액; 수출입동향; 일평균 수출; 통관 수출
indicator:imports | ~imports | ~Imports | 수입액
indicator:fx-reserves | foreign exchange reserves | foreign-exchange reserves; FX reserves; currency reserves; foreign reserves | 외환보유액; 외환보유고; 외환 보유액
indicator:money-supply | money supply | M2 money supply; M3 money supply; broad money | 통화량; 광의통화; 시중통화량; 광의통화(M2); 통화공급량
indicator:household-debt | household debt | household credit | 가계부채; 가계빚; 가계신용; 가계대출
indicator:housing-starts | housing starts | Housing starts | 주택착공건수; 주택착공; 신규주택 착공; 신규 주택 착공건수; 착공건수
indicator:building-permits | building permits | Building permits | 건축허가건수; 건축허가; 건축 허가건수
indicator:existing-home-sales | existing home sales | existing-home sales; Existing home sales | 기존주택판매; 기존주택 판매; 기존 주택 판매
indicator:new-home-sales | new home sales | new-home sales; New home sales | 신규주택판매; 신규주택 판매; 신규 주택 판매
indicator:home-prices | home price index | house price index; house prices; home prices | 주택가격지수; 주택매매가격지수; 집값; 주택가격; 아파트 매매가격; 아파트값
indicator:beige-book | Beige Book | Fed's Beige Book | 베이지북; 경기동향보고서
indicator:dot-plot | dot plot | Dot plot; dot-plot | 점도표
indicator:gdpnow | GDPNow | GDP Now | GDP나우; GDP 나우
indicator:fiscal-balance | budget deficit | fiscal deficit; budget surplus | 재정적자; 재정수지; 관리재정수지; 통합재정수지
indicator:government-debt | government debt | national debt; public debt; sovereign debt | 국가채무; 국가부채; 나랏빚; 정부부채
indicator:terms-of-trade | terms of trade | | 교역조건; 순상품교역조건지수
indicator:import-prices | import price index | import prices | 수입물가지수; 수입물가
indicator:export-prices | export price index | export prices | 수출물가지수; 수출물가
indicator:facility-investment | facility investment | business investment; capital investment | 설비투자; 설비투자지수
indicator:construction-investment | construction investment | construction spending | 건설투자; 건설기성; 건설지출
indicator:sofr | SOFR | Secured Overnight Financing Rate | 담보부 익일물 금리; 무위험지표금리
indicator:libor | Libor | LIBOR; London interbank offered rate | 리보금리; 리보; 런던은행간금리
indicator:euribor | Euribor | EURIBOR | 유리보
indicator:cofix | COFIX | | 코픽스; 자금조달비용지수
indicator:kofr | KOFR | | 한국무위험지표금리
indicator:us10y | 10-year Treasury yield | 10-year Treasury note yield; 10-year U.S. Treasury yield; benchmark 10-year yield; 10-year US Treasury yield; 10-year yield; 10-year Treasury | 미국 10년물 국채금리; 10년물 국채금리; 미 10년물 국채금리; 10년물 국채 금리; 미국 10년물 국채 금리; 10년 만기 국채금리; 10년물 미 국채금리; 10년물 국채 수익률; 미 10년물 국채 금리; 10년물 미국 국채 금리; 미국채 10년물; 10년물 미국 국채금리
indicator:us2y | 2-year Treasury yield | two-year Treasury yield; 2-year yield; two-year yield | 2년물 국채금리; 2년물 국채 금리; 미국 2년물 국채금리; 미 2년물 국채금리; 미국채 2년물
indicator:us30y | 30-year Treasury yield | 30-year yield; 30-year Treasury bond yield | 30년물 국채금리; 30년물 국채 금리; 미국 30년물 국채금리
indicator:kr3y | 3-year Korea Treasury bond yield | three-year Korean treasury yield; 3-year Korean government bond | 국고채 3년물; 3년 만기 국고채; 국고채 3년물 금리; 3년물 국고채; 3년 만기 국고채 금리; 국고채 3년; 3년물 국고채 금리
indicator:kr10y | 10-year Korea Treasury bond yield | 10-year Korean government bond | 국고채 10년물; 10년 만기 국고채; 국고채 10년물 금리; 10년물 국고채; 국고채 10년; 10년물 국고채 금리
`
