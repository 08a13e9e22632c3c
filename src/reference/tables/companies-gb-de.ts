/** Companies listed in London and Frankfurt, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const londonFrankfurtCompanies = `
# London
XLON:AZN | AstraZeneca | Astra Zeneca | 아스트라제네카
XLON:SHEL | ~Shell | Royal Dutch Shell; Shell plc; Royal Dutch/Shell | ~셸; ~쉘; 로열더치셸; 로열더치쉘; 로열 더치 셸
XLON:HSBA | HSBC Holdings | HSBC | HSBC홀딩스; 홍콩상하이은행
XLON:ULVR | Unilever | | 유니레버; 유니리버
XLON:BP | BP | British Petroleum; BP plc | 브리티시페트롤리엄; 브리티시 페트롤리엄
XLON:GSK | GSK | GlaxoSmithKline; Glaxo SmithKline; Glaxo Wellcome | 글락소스미스클라인; 글락소 스미스클라인
XLON:RIO | Rio Tinto | | 리오틴토; 리오 틴토
XLON:BATS | British American Tobacco | BAT plc | 브리티시아메리칸토바코; 브리티시 아메리칸 토바코; BAT코리아
XLON:DGE | Diageo | | 디아지오
XLON:BARC | Barclays | Barclays Capital; Barclays Bank; Barclays plc | 바클레이스; 바클레이즈; 바클레이; 바클레이스캐피털; 바클레이즈캐피탈
XLON:LLOY | Lloyds Banking Group | Lloyds; Lloyds TSB; Lloyds Bank | 로이즈뱅킹그룹; 로이드뱅킹그룹; 로이즈; 로이드은행
XLON:NWG | NatWest Group | NatWest; Royal Bank of Scotland; RBS | 냇웨스트; 냇웨스트그룹; 스코틀랜드왕립은행; 로열뱅크오브스코틀랜드
XLON:STAN | Standard Chartered | Standard Chartered Bank; StanChart | 스탠다드차타드; 스탠다드차타드은행; 스탠더드차타드; SC그룹
XLON:LSEG | London Stock Exchange Group | LSEG | 런던증권거래소그룹
XLON:PRU | Prudential | Prudential plc | 영국 푸르덴셜
XLON:AV | Aviva | | 아비바
XLON:LGEN | Legal & General | Legal and General; Legal & General Group | 리걸앤드제너럴; 리걸앤제너럴
XLON:GLEN | Glencore | Glencore Xstrata | 글렌코어
XLON:AAL | Anglo American | | 앵글로아메리칸; 앵글로 아메리칸
XLON:ANTO | Antofagasta | | 안토파가스타
XLON:FRES | Fresnillo | | 프레스니요
XLON:VOD | Vodafone | Vodafone Group | 보다폰; 보다폰그룹
XLON:BT.A | BT Group | ~BT; British Telecom; British Telecommunications | BT그룹; 브리티시텔레콤; 브리티시 텔레콤
XLON:NG | National Grid | | 내셔널그리드; 내셔널 그리드
XLON:SSE | ~SSE | SSE plc; Scottish and Southern Energy | SSE PLC
XLON:CNA | Centrica | British Gas | 센트리카; 브리티시가스
XLON:TSCO | Tesco | | 테스코
XLON:SBRY | Sainsbury's | J Sainsbury; Sainsbury | 세인즈버리
XLON:MKS | Marks & Spencer | Marks and Spencer; M&S | 막스앤스펜서; 막스앤드스펜서
XLON:MRW | Wm Morrison Supermarkets | ~Morrisons | 모리슨스; 모리슨 | /2021-10-28
XLON:NXT | ~Next | Next plc | 영국 넥스트
XLON:BA | BAE Systems | BAE; British Aerospace | BAE시스템스; BAE시스템즈; BAE 시스템스
XLON:RR | Rolls-Royce | Rolls-Royce Holdings; Rolls Royce | 롤스로이스; 롤스로이스홀딩스
XLON:IAG | International Airlines Group | International Consolidated Airlines Group; British Airways | 인터내셔널에어라인스그룹; 영국항공; 브리티시에어웨이즈; IAG그룹
XLON:EZJ | easyJet | EasyJet; Easyjet | 이지젯
XLON:RKT | Reckitt Benckiser | Reckitt | 레킷벤키저; 레킷; 옥시레킷벤키저
XLON:REL | RELX | Reed Elsevier | 렐엑스; 리드엘스비어
XLON:PSON | ~Pearson | Pearson plc | 피어슨
XLON:WPP | WPP | WPP Group | WPP그룹
XLON:ITV | ITV | ITV plc |
XLON:CPG | Compass Group | | 컴퍼스그룹
XLON:IHG | InterContinental Hotels Group | InterContinental Hotels; Intercontinental Hotels | 인터콘티넨털호텔그룹; 인터컨티넨탈호텔그룹
XLON:WTB | Whitbread | | 휘트브레드
XLON:HLN | Haleon | | 헤일리온; 할리온
XLON:SN | Smith & Nephew | | 스미스앤드네퓨; 스미스앤네퓨
XLON:IMB | Imperial Brands | Imperial Tobacco | 임페리얼브랜즈; 임페리얼토바코
XLON:ABF | Associated British Foods | Primark | 어소시에이티드브리티시푸드; 프라이마크
XLON:BRBY | Burberry | Burberry Group | 버버리
XLON:KGF | Kingfisher | B&Q | 킹피셔
XLON:JD | JD Sports Fashion | JD Sports | JD스포츠
XLON:III | 3i Group | 3i | 3i그룹
XLON:SDR | Schroders | | 슈로더; 슈로더자산운용
XLON:ABDN | Aberdeen Group | abrdn; Standard Life Aberdeen; Aberdeen Asset Management | 애버딘; 스탠더드라이프애버딘; 애버딘자산운용
XLON:INVP | Investec | | 인베스텍
XLON:IGG | IG Group | IG Group Holdings; ~IG | IG그룹
XLON:PSN | Persimmon | Persimmon plc | 퍼시먼
XLON:BTRW | Barratt Redrow | Barratt Developments; Barratt | 바랏레드로
XLON:TW | Taylor Wimpey | |
XLON:SPX | Spirax Group | Spirax-Sarco Engineering |
XLON:SMIN | Smiths Group | | 스미스그룹
XLON:ARM | =ARM Holdings (London) | | | /2016-09-05
XLON:SKY | ~Sky | BSkyB; British Sky Broadcasting; Sky plc | 스카이(Sky); 브리티시스카이브로드캐스팅 | /2018-11-07
XLON:CBRY | Cadbury | Cadbury Schweppes | 캐드버리; 캐드버리슈웹스 | /2010-03-08
XLON:SCTN | Scottish & Newcastle | Scottish and Newcastle | 스코티시앤드뉴캐슬 | /2008-04-28
XLON:CCL | =Carnival plc | |
# Frankfurt
XETR:SAP | SAP | SAP SE; SAP AG | SAP코리아
XETR:SIE | Siemens | Siemens AG | 지멘스
XETR:ENR | Siemens Energy | | 지멘스에너지; 지멘스 에너지
XETR:SHL | Siemens Healthineers | | 지멘스헬시니어스; 지멘스 헬시니어스
XETR:ALV | Allianz | Allianz SE | 알리안츠
XETR:MUV2 | Munich Re | Münchener Rück; Munich Reinsurance | 뮌헨재보험; 뮌헨리; 뮤닉리
XETR:DTE | Deutsche Telekom | | 도이체텔레콤; 도이치텔레콤; 도이체 텔레콤
XETR:DBK | Deutsche Bank | Deutsche Bank AG | 도이체방크; 도이치뱅크; 도이치방크; 도이체뱅크; 도이치은행
XETR:CBK | Commerzbank | | 코메르츠방크; 코메르츠은행; 코메르츠뱅크
XETR:DB1 | Deutsche Börse | Deutsche Boerse; Deutsche Borse | 도이체뵈르제; 도이치뵈르제; 독일거래소; 독일증권거래소
XETR:BMW | BMW | Bayerische Motoren Werke | BMW그룹
XETR:MBG | Mercedes-Benz Group | Mercedes-Benz; Daimler; DaimlerChrysler; Mercedes | 메르세데스벤츠; 메르세데스-벤츠; 벤츠; 다임러; 다임러크라이슬러; 메르세데스벤츠그룹
XETR:VOW3 | Volkswagen | VW; Volkswagen Group | 폭스바겐; 폭스바겐그룹; 폴크스바겐; 폭스바겐AG
XETR:P911 | Porsche AG | Porsche | 포르쉐; 포르셰
XETR:PAH3 | Porsche Automobil Holding | Porsche SE | 포르쉐홀딩스
XETR:DTG | Daimler Truck | Daimler Truck Holding | 다임러트럭; 다임러트럭홀딩스
XETR:CON | ~Continental | Continental AG | 콘티넨탈; 콘티넨털
XETR:BAS | BASF | | 바스프
XETR:BAYN | Bayer | Bayer AG | 바이엘
XETR:MRK | Merck KGaA | | 독일 머크; 머크KGaA
XETR:HEN3 | Henkel | | 헨켈
XETR:BEI | Beiersdorf | | 바이어스도르프
XETR:ADS | Adidas | adidas | 아디다스
XETR:PUM | Puma | PUMA; Puma SE | 푸마
XETR:IFX | Infineon Technologies | Infineon | 인피니언; 인피니언테크놀로지스; 인피니온; 인피니언 테크놀로지스
XETR:RHM | Rheinmetall | | 라인메탈
XETR:MTX | MTU Aero Engines | |
XETR:AIR | =Airbus (Xetra) | |
XETR:RWE | RWE | RWE AG |
XETR:EOAN | E.ON | E.On; EON AG | ~에온; 에온(E.ON)
XETR:DHL | DHL Group | Deutsche Post; Deutsche Post DHL | 도이체포스트; 도이치포스트; DHL그룹
XETR:LHA | Lufthansa | Deutsche Lufthansa | 루프트한자
XETR:VNA | Vonovia | | 보노비아
XETR:FRE | Fresenius | Fresenius SE | 프레제니우스; 프레지니우스
XETR:FME | Fresenius Medical Care | | 프레제니우스메디컬케어
XETR:HEI | Heidelberg Materials | HeidelbergCement | 하이델베르크머티리얼즈; 하이델베르크시멘트
XETR:ZAL | Zalando | | 잘란도
XETR:TKA | Thyssenkrupp | ThyssenKrupp; thyssenkrupp; Thyssen | 티센크루프
XETR:DHER | Delivery Hero | | 딜리버리히어로; 딜리버리 히어로
XETR:HAG | Hensoldt | | 헨솔트
XETR:WDI | Wirecard | | 와이어카드 | /2021-11
XETR:SY1 | Symrise | | 심라이즈
XETR:QIA | Qiagen | QIAGEN | 퀴아젠; 키아젠
`
