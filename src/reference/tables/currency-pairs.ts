/**
 * Currency pairs, 2026-11, written from common knowledge: pair | its two currencies in English | and in Korean, the base
 * first. currency-pairs.ts beside index.ts spells out both orders with every usual separator.
 */
export const currencyPairTable = `
USDKRW | dollar won | 달러 원
JPYKRW | yen won | 엔 원
EURKRW | euro won | 유로 원
CNYKRW | yuan won | 위안 원
GBPKRW | sterling won | 파운드 원
EURUSD | euro dollar | 유로 달러
USDJPY | dollar yen | 달러 엔
GBPUSD | sterling dollar | 파운드 달러
USDCHF | dollar franc | 달러 프랑
AUDUSD | Aussie dollar | 호주달러 달러
NZDUSD | kiwi dollar | 뉴질랜드달러 달러
USDCAD | dollar loonie | 달러 캐나다달러
USDCNY | dollar yuan | 달러 위안
USDHKD | dollar HKD | 달러 홍콩달러
USDTWD | dollar TWD | 달러 대만달러
USDSGD | dollar SGD | 달러 싱가포르달러
USDINR | dollar rupee | 달러 루피
USDIDR | dollar rupiah | 달러 루피아
USDTHB | dollar baht | 달러 바트
USDMYR | dollar ringgit | 달러 링깃
USDPHP | dollar peso | 달러 페소
USDVND | dollar dong | 달러 동
USDBRL | dollar real | 달러 헤알
USDMXN | dollar MXN | 달러 멕시코페소
USDTRY | dollar lira | 달러 리라
USDRUB | dollar rouble | 달러 루블
USDZAR | dollar rand | 달러 랜드
EURGBP | euro sterling | 유로 파운드
EURJPY | euro yen | 유로 엔
EURCHF | euro franc | 유로 프랑
GBPJPY | sterling yen | 파운드 엔
USDSEK | dollar krona | 달러 크로나
USDNOK | dollar krone | 달러 크로네
USDPLN | dollar zloty | 달러 즈워티
USDCNH | dollar CNH | 달러 역외위안
`
