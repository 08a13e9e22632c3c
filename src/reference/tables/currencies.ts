/** Currencies (ISO 4217), 2026-11, written from common knowledge (columns: see read-table.ts). Bare currency words stand in every amount: as a name they need context. */
export const currencyTable = `
currency:USD | U.S. dollar | US dollar; USD; ~dollar; ~greenback; American dollar | 미국 달러; 미 달러; 미 달러화; 미국 달러화; ~달러; 달러화; 미달러
currency:EUR | ~euro | EUR; Euro; single currency | ~유로; 유로화
currency:JPY | Japanese yen | JPY; ~yen | 일본 엔; ~엔; 엔화; 일본 엔화
currency:GBP | British pound | GBP; pound sterling; ~sterling; ~pound | 영국 파운드; ~파운드; 파운드화; 영국 파운드화
currency:CHF | Swiss franc | CHF; ~franc | 스위스프랑; 스위스 프랑; ~프랑; 프랑화
currency:KRW | South Korean won | KRW; Korean won; ~won | 한국 원; ~원; 원화; 한국 원화
currency:CNY | Chinese yuan | CNY; ~yuan; renminbi; RMB; Chinese renminbi; onshore yuan | 중국 위안; ~위안; 위안화; 중국 위안화; 인민폐; 역내 위안화
currency:CNH | offshore yuan | CNH | 역외 위안화; 역외위안화
currency:HKD | Hong Kong dollar | HKD | 홍콩달러; 홍콩 달러
currency:TWD | Taiwan dollar | TWD; New Taiwan dollar | 대만달러; 대만 달러; 신대만달러
currency:SGD | Singapore dollar | SGD | 싱가포르달러; 싱가포르 달러
currency:AUD | Australian dollar | AUD; ~Aussie | 호주달러; 호주 달러
currency:NZD | New Zealand dollar | NZD; ~kiwi | 뉴질랜드달러; 뉴질랜드 달러
currency:CAD | Canadian dollar | CAD; ~loonie | 캐나다달러; 캐나다 달러
currency:MXN | Mexican peso | MXN | 멕시코 페소; 멕시코페소; 페소화
currency:BRL | Brazilian real | BRL | 브라질 헤알; ~헤알; 헤알화; 브라질 헤알화
currency:ARS | Argentine peso | ARS | 아르헨티나 페소; 아르헨티나 페소화
currency:CLP | Chilean peso | CLP | 칠레 페소
currency:COP | Colombian peso | =COP | 콜롬비아 페소
currency:PEN | Peruvian sol | =PEN | 페루 솔
currency:SEK | Swedish krona | SEK; Swedish crown | 스웨덴 크로나; 스웨덴크로나
currency:NOK | Norwegian krone | =NOK; Norwegian crown | 노르웨이 크로네
currency:DKK | Danish krone | DKK; Danish crown | 덴마크 크로네
currency:ISK | Icelandic krona | ISK | 아이슬란드 크로나
currency:PLN | Polish zloty | PLN; zloty | 폴란드 즈워티; 즈워티
currency:CZK | Czech koruna | CZK; Czech crown | 체코 코루나
currency:HUF | Hungarian forint | HUF; forint | 헝가리 포린트; 포린트
currency:RON | Romanian leu | =RON | 루마니아 레우
currency:RUB | Russian rouble | Russian ruble; RUB; rouble; ruble | 러시아 루블; 루블; 루블화
currency:UAH | Ukrainian hryvnia | UAH; hryvnia | 우크라이나 흐리우냐
currency:TRY | Turkish lira | =TRY; ~lira | 튀르키예 리라; 터키 리라; 리라화; ~리라
currency:ILS | Israeli shekel | ILS; shekel | 이스라엘 셰켈; 셰켈
currency:SAR | Saudi riyal | =SAR | 사우디 리얄
currency:AED | UAE dirham | AED | 아랍에미리트 디르함; 디르함
currency:QAR | Qatari riyal | QAR | 카타르 리얄
currency:KWD | Kuwaiti dinar | KWD | 쿠웨이트 디나르
currency:EGP | Egyptian pound | EGP | 이집트 파운드
currency:ZAR | South African rand | ZAR; ~rand | 남아공 랜드; 남아공 랜드화
currency:NGN | Nigerian naira | NGN; naira | 나이지리아 나이라
currency:KES | Kenyan shilling | KES | 케냐 실링
currency:INR | Indian rupee | INR; ~rupee | 인도 루피; ~루피; 루피화; 인도 루피화
currency:PKR | Pakistani rupee | PKR | 파키스탄 루피
currency:LKR | Sri Lankan rupee | LKR | 스리랑카 루피
currency:BDT | Bangladeshi taka | BDT | 방글라데시 타카
currency:IDR | Indonesian rupiah | IDR; rupiah | 인도네시아 루피아; 루피아; 루피아화
currency:MYR | Malaysian ringgit | MYR; ringgit | 말레이시아 링깃; 링깃; 링깃화
currency:THB | Thai baht | THB; baht | 태국 밧; 밧화; 바트화; 태국 바트화; 태국 바트
currency:PHP | Philippine peso | =PHP | 필리핀 페소
currency:VND | Vietnamese dong | VND | 베트남 동; 동화(VND)
currency:KZT | Kazakhstani tenge | KZT; tenge | 카자흐스탄 텡게
# Before the euro
currency:DEM | Deutsche mark | DEM; D-mark; German mark; deutschmark; Deutschmark | 독일 마르크; 마르크화 | /2002-01-01
currency:FRF | French franc | FRF | 프랑스 프랑 | /2002-01-01
currency:ITL | Italian lira | ITL | 이탈리아 리라 | /2002-01-01
currency:NLG | Dutch guilder | NLG; guilder | 네덜란드 길더 | /2002-01-01
currency:ESP | Spanish peseta | =ESP; peseta | 스페인 페세타 | /2002-01-01
`
