/** Consumer and media companies listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const consumerCompanies = `
# Retail
XNAS:AMZN | ~Amazon | Amazon.com | 아마존; 아마존닷컴
XNAS:WMT | Walmart | Wal-Mart; Wal-Mart Stores | 월마트
XNAS:COST | Costco Wholesale | Costco | 코스트코; 코스트코홀세일; 코스트코 홀세일
XNYS:TGT | ~Target | Target Corporation; Target Corp | ~타깃; ~타겟; 타깃코퍼레이션
XNYS:HD | Home Depot | The Home Depot | 홈디포; 홈 디포
XNYS:LOW | Lowe's | Lowe's Companies | 로우스; 로우스컴퍼니
XNYS:KR | Kroger | | 크로거
XNYS:ACI | Albertsons | Albertsons Companies | 앨버트슨; 앨버트슨스
XNYS:DG | Dollar General | | 달러제너럴; 달러 제너럴; 달러제네럴
XNAS:DLTR | Dollar Tree | | 달러트리; 달러 트리
XNAS:FIVE | Five Below | | 파이브빌로우; 파이브 빌로우; 파이브빌로
XNYS:BBY | Best Buy | | 베스트바이; 베스트 바이
XNYS:GME | GameStop | Gamestop | 게임스톱; 게임스탑
XNYS:TJX | TJX Companies | TJX | TJX컴퍼니즈; TJX 컴퍼니즈
XNAS:ROST | Ross Stores | | 로스스토어스; 로스스토어; 로스 스토어스
XNYS:BURL | Burlington Stores | | 벌링턴스토어스; 벌링턴 스토어스
XNYS:M | ~Macy's | Macy's Inc | 메이시스; 메이시스백화점
XNYS:KSS | Kohl's | | 콜스; 콜스백화점
XNYS:JWN | Nordstrom | | 노드스트롬; 노드스트롬백화점 | /2025-05-21
XNYS:GAP | ~Gap | Gap Inc | ~갭; 갭(GAP)
XNYS:ANF | Abercrombie & Fitch | Abercrombie | 아베크롬비; 애버크롬비; 아베크롬비앤피치; 애버크롬비앤드피치
XNYS:AEO | American Eagle Outfitters | American Eagle | 아메리칸이글; 아메리칸 이글; 아메리칸이글아웃피터스
XNAS:URBN | Urban Outfitters | | 어반아웃피터스; 어번아웃피터스
XNYS:VSXY | Victoria's Secret | Victoria's Secret & Co | 빅토리아시크릿; 빅토리아 시크릿
XNYS:BBWI | Bath & Body Works | L Brands | 배스앤드바디웍스; 배스앤바디웍스
XNYS:DKS | Dick's Sporting Goods | | 딕스스포팅굿즈; 딕스 스포팅 굿즈
XNAS:ULTA | Ulta Beauty | Ulta | 울타뷰티; 울타 뷰티
XNYS:AZO | AutoZone | | 오토존
XNAS:ORLY | O'Reilly Automotive | | 오라일리오토모티브; 오라일리 오토모티브
XNYS:AAP | Advance Auto Parts | | 어드밴스오토파츠; 어드밴스 오토 파츠
XNYS:GPC | Genuine Parts | Genuine Parts Company | 제뉴인파츠; 제뉴인 파츠
XNAS:TSCO | Tractor Supply | | 트랙터서플라이; 트랙터 서플라이
XNYS:KMX | CarMax | | 카맥스
XNYS:CVNA | Carvana | | 카바나
XNYS:AN | AutoNation | | 오토네이션
XNYS:WSM | Williams-Sonoma | | 윌리엄스소노마; 윌리엄스 소노마
XNYS:RH | Restoration Hardware | =RH | 레스토레이션하드웨어
XNYS:W | Wayfair | | 웨이페어
XNAS:EBAY | eBay | Ebay | 이베이
XNYS:ETSY | Etsy | | 엣시
XNYS:CHWY | Chewy | ~Chewy Inc | 츄이
XNYS:CPNG | Coupang | | 쿠팡; 쿠팡Inc; 쿠팡 Inc | 2021-03-11/
XNAS:MELI | MercadoLibre | Mercado Libre | 메르카도리브레; 메르카도 리브레
XNAS:CART | Maplebear | Instacart | 인스타카트 | 2023-09-19/
XNYS:BJ | BJ's Wholesale Club | BJ's Wholesale | BJ's홀세일클럽
# Food, drink, household
XNYS:KO | Coca-Cola | The Coca-Cola Company; Coke; Coca Cola | 코카콜라
XNAS:PEP | PepsiCo | Pepsi; Pepsico | 펩시코; 펩시; 펩시콜라
XNAS:KDP | Keurig Dr Pepper | | 큐리그닥터페퍼; 큐리그 닥터페퍼; 큐리그 닥터 페퍼
XNAS:MNST | Monster Beverage | | 몬스터베버리지; 몬스터 베버리지; 몬스터음료
XNAS:MDLZ | Mondelez International | Mondelez | 몬델리즈; 몬델레즈; 몬델리즈인터내셔널
XNAS:KHC | Kraft Heinz | The Kraft Heinz Company | 크래프트하인즈; 크래프트 하인즈 | 2015-07-06/
XNYS:GIS | General Mills | | 제너럴밀스; 제너럴 밀스
XNYS:KLG | WK Kellogg | | WK켈로그 | /2025-09-26
XNYS:K | Kellanova | Kellogg; Kellogg's | 켈라노바; 켈로그 | /2025-12-11
XNAS:CPB | Campbell's | Campbell's Company; Campbell Soup; The Campbell's Company | 캠벨수프; 캠벨스; 캠벨 수프
XNYS:CAG | Conagra Brands | ConAgra; Conagra; ConAgra Foods | 콘아그라; 코나그라; 콘아그라브랜즈
XNYS:HSY | Hershey | The Hershey Company; Hershey's | 허쉬; 허시
XNYS:TSN | Tyson Foods | ~Tyson | 타이슨푸드; 타이슨 푸드; 타이슨푸즈
XNYS:HRL | Hormel Foods | Hormel | 호멜푸드; 호멜 푸즈; 호멜푸즈
XNYS:SJM | J.M. Smucker | JM Smucker; Smucker; The J.M. Smucker Company | 스머커; JM스머커
XNYS:MKC | McCormick & Company | ~McCormick | 맥코믹; 매코믹
XNYS:ADM | Archer-Daniels-Midland | Archer Daniels Midland; ~ADM | 아처대니얼스미들랜드; 아처 대니얼스 미들랜드; 아처다니엘스미들랜드
XNYS:BG | Bunge Global | Bunge | 벙기; 번지(Bunge)
XNYS:SYY | Sysco | | 시스코(Sysco); 시스코코퍼레이션
XNYS:USFD | US Foods | US Foods Holding | US푸즈
XNYS:STZ | Constellation Brands | | 콘스텔레이션브랜즈; 콘스텔레이션 브랜즈; 컨스텔레이션브랜즈
XNYS:TAP | Molson Coors Beverage | Molson Coors | 몰슨쿠어스; 몰슨 쿠어스
XNYS:BF.B | Brown-Forman | | 브라운포맨; 브라운 포맨
XNYS:PM | Philip Morris International | Philip Morris | 필립모리스인터내셔널; 필립모리스; 필립 모리스; 필립모리스 인터내셔널
XNYS:MO | Altria Group | Altria | 알트리아; 알트리아그룹
XNYS:PG | Procter & Gamble | P&G; Procter and Gamble | 프록터앤드갬블; 프록터앤갬블; 프록터 앤드 갬블
XNYS:CL | Colgate-Palmolive | Colgate | 콜게이트; 콜게이트팜올리브; 콜게이트 팜올리브; 콜게이트-팜올리브
XNAS:KMB | Kimberly-Clark | Kimberly Clark | 킴벌리클라크; 킴벌리 클라크; 킴벌리-클라크
XNYS:KVUE | Kenvue | | 켄뷰 | 2023-05-04/
XNYS:CLX | Clorox | The Clorox Company | 클로락스
XNYS:CHD | Church & Dwight | | 처치앤드와이트; 처치앤드드와이트
XNYS:EL | Estée Lauder | Estee Lauder; The Estée Lauder Companies; Estée Lauder Companies; Estee Lauder Companies | 에스티로더; 에스티 로더; 에스티로더컴퍼니즈
XNYS:COTY | Coty | | 코티(Coty)
XNYS:ELF | e.l.f. Beauty | Elf Beauty; ELF Beauty | 엘프뷰티; 엘프 뷰티
XNAS:NWL | Newell Brands | Newell Rubbermaid | 뉴웰브랜즈; 뉴웰 브랜즈
XNAS:BYND | Beyond Meat | | 비욘드미트; 비욘드 미트 | 2019-05-02/
XNYS:BRBR | BellRing Brands | | 벨링브랜즈
XNAS:FRPT | Freshpet | | 프레시펫
# Restaurants, travel, leisure
XNYS:MCD | McDonald's | McDonald's Corporation; McDonalds | 맥도날드; 맥도널드
XNAS:SBUX | Starbucks | | 스타벅스
XNYS:CMG | Chipotle Mexican Grill | Chipotle | 치폴레; 치폴레멕시칸그릴; 치폴레 멕시칸 그릴; 치포틀레
XNYS:YUM | Yum! Brands | Yum Brands | 얌브랜즈; 얌 브랜즈; 얌!브랜즈
XNYS:YUMC | Yum China Holdings | Yum China | 얌차이나; 얌 차이나
XNYS:QSR | Restaurant Brands International | Restaurant Brands | 레스토랑브랜즈인터내셔널; 레스토랑 브랜즈 인터내셔널; 레스토랑브랜드
XNYS:DRI | Darden Restaurants | Darden | 다든레스토랑; 다든 레스토랑; 다든레스토랑츠
XNAS:DPZ | Domino's Pizza | Domino's | 도미노피자; 도미노 피자
XNAS:WEN | Wendy's | | 웬디스
XNAS:TXRH | Texas Roadhouse | | 텍사스로드하우스
XNYS:SHAK | Shake Shack | | 쉐이크쉑; 셰이크섁
XNYS:CAVA | CAVA Group | Cava Group; ~Cava | 카바그룹; 카바 그룹 | 2023-06-15/
XNAS:WING | Wingstop | | 윙스톱
XNYS:BROS | Dutch Bros | | 더치브로스; 더치 브로스
XNAS:DNUT | Krispy Kreme | | 크리스피크림; 크리스피 크림
XNAS:BKNG | Booking Holdings | Booking.com; Priceline; Priceline Group | 부킹홀딩스; 부킹 홀딩스; 부킹닷컴
XNAS:EXPE | Expedia Group | Expedia | 익스피디아; 익스피디아그룹; 익스피디아 그룹
XNAS:TRIP | TripAdvisor | Tripadvisor | 트립어드바이저
XNAS:MAR | Marriott International | Marriott | 메리어트; 메리어트인터내셔널; 메리어트 인터내셔널
XNYS:HLT | Hilton Worldwide Holdings | ~Hilton; Hilton Worldwide | 힐튼; 힐튼월드와이드; 힐튼 월드와이드
XNYS:H | Hyatt Hotels | Hyatt | 하얏트; 하얏트호텔; 하얏트호텔스
XNYS:CCL | Carnival Corporation | ~Carnival; Carnival Corp | 카니발(Carnival); 카니발크루즈; 카니발코퍼레이션; ~카니발
XNYS:RCL | Royal Caribbean Cruises | Royal Caribbean; Royal Caribbean Group | 로열캐리비안; 로얄캐리비안; 로열캐리비안크루즈; 로열 캐리비안
XNYS:NCLH | Norwegian Cruise Line Holdings | Norwegian Cruise Line | 노르웨이지안크루즈; 노르웨이지안 크루즈라인; 노르웨이지안크루즈라인; 노르웨지안크루즈라인
XNYS:LVS | Las Vegas Sands | | 라스베이거스샌즈; 라스베가스샌즈; 라스베이거스 샌즈
XNYS:MGM | MGM Resorts International | MGM Resorts | MGM리조트; MGM 리조트; MGM리조트인터내셔널
XNAS:WYNN | Wynn Resorts | | 윈리조트; 윈 리조트; 윈리조츠
XNAS:CZR | Caesars Entertainment | | 시저스엔터테인먼트; 시저스 엔터테인먼트
XNAS:DKNG | DraftKings | Draftkings | 드래프트킹스
XNYS:FLUT | Flutter Entertainment | ~Flutter | 플러터엔터테인먼트; 플러터 엔터테인먼트
XNAS:PTON | Peloton Interactive | Peloton | 펠로톤; 펠로톤인터랙티브
XNYS:PLNT | Planet Fitness | | 플래닛피트니스; 플래닛 피트니스
# Apparel, homes, goods
XNYS:NKE | Nike | | 나이키
XNAS:LULU | Lululemon Athletica | Lululemon; lululemon | 룰루레몬; 룰루레몬애슬레티카
XNYS:UAA | Under Armour | | 언더아머
XNYS:VFC | VF Corporation | VF Corp | VF코퍼레이션; VF 코퍼레이션
XNYS:RL | Ralph Lauren | | 랄프로렌; 랄프 로렌
XNYS:TPR | ~Tapestry | Tapestry Inc; Coach Inc | 태피스트리
XNYS:CPRI | Capri Holdings | Michael Kors Holdings | 카프리홀딩스; 카프리 홀딩스
XNYS:PVH | PVH | PVH Corp | PVH코프
XNYS:LEVI | Levi Strauss | Levi Strauss & Co; Levi's | 리바이스; 리바이스트라우스; 리바이 스트라우스
XNYS:DECK | Deckers Outdoor | Deckers; Deckers Brands | 데커스아웃도어; 데커스 아웃도어; 데커스
XNYS:ONON | On Holding | =On | 온홀딩; 온홀딩스; 온 홀딩
XNYS:SKX | Skechers | Skechers USA | 스케쳐스 | /2025-09-12
XNAS:CROX | Crocs | | 크록스
XNYS:BIRK | Birkenstock Holding | Birkenstock | 버켄스탁 | 2023-10-11/
XNAS:MAT | Mattel | | 마텔; 매텔
XNAS:HAS | Hasbro | | 해즈브로; 하스브로
XNYS:WHR | Whirlpool | Whirlpool Corporation | 월풀
XNYS:DHI | D.R. Horton | DR Horton | DR호턴; D.R.호턴; D.R. 호튼; DR호튼
XNYS:LEN | Lennar | | 레나; 레나르
XNYS:PHM | PulteGroup | Pulte | 풀티그룹; 펄트그룹
XNYS:NVR | =NVR | NVR Inc |
XNYS:TOL | Toll Brothers | | 톨브라더스; 톨 브라더스
XNYS:KBH | KB Home | | KB홈
XNYS:MHK | Mohawk Industries | | 모호크인더스트리
# Cars
XNAS:TSLA | Tesla | Tesla Motors | 테슬라; 테슬라모터스 | 2010-06-29/
XNYS:F | ~Ford | Ford Motor; Ford Motor Company; Ford Motor Co | 포드; 포드자동차; 포드 자동차; 포드모터
XNYS:GM | General Motors | GM | 제너럴모터스; 제너럴 모터스 | 2010-11-18/
XNAS:RIVN | Rivian Automotive | Rivian | 리비안; 리비안오토모티브; 리비안 오토모티브 | 2021-11-10/
XNAS:LCID | Lucid Group | Lucid Motors; ~Lucid | 루시드; 루시드그룹; 루시드모터스; 루시드 그룹 | 2021-07-26/
XNYS:HOG | Harley-Davidson | Harley Davidson | 할리데이비슨; 할리 데이비슨; 할리데이비드슨
XNYS:APTV | Aptiv | | 앱티브
XNYS:BWA | BorgWarner | | 보그워너
XNYS:LEA | Lear Corporation | Lear Corp | 리어코퍼레이션
XNAS:GT | Goodyear Tire & Rubber | Goodyear; Goodyear Tire | 굿이어; 굿이어타이어
XNAS:MBLY | Mobileye Global | Mobileye | 모빌아이 | 2022-10-26/
XNAS:QS | QuantumScape | | 퀀텀스케이프
# Media, games, telecom
XNAS:NFLX | Netflix | | 넷플릭스 | 2002-05-23/
XNYS:DIS | Walt Disney | Disney; The Walt Disney Company; Walt Disney Company; The Walt Disney Co | 월트디즈니; 디즈니; 월트 디즈니; 월트디즈니컴퍼니
XNAS:CMCSA | Comcast | Comcast Corporation; NBCUniversal | 컴캐스트
XNAS:WBD | Warner Bros. Discovery | Warner Bros Discovery; Warner Bros.; Warner Bros | 워너브러더스디스커버리; 워너브라더스디스커버리; 워너브러더스 디스커버리; 워너브라더스 디스커버리; 워너브러더스; 워너브라더스 | 2022-04-11/
XNAS:PSKY | Paramount Skydance | Paramount Global; ViacomCBS; Paramount | 파라마운트스카이댄스; 파라마운트 스카이댄스; 파라마운트글로벌; 파라마운트; 파라마운트 글로벌
XNAS:FOXA | Fox Corporation | Fox Corp; ~Fox | 폭스코퍼레이션; 폭스 코퍼레이션 | 2019-03-19/
XNAS:NWSA | News Corp | News Corporation | 뉴스코프; 뉴스코퍼레이션
XNYS:NYT | New York Times Company | The New York Times Company | 뉴욕타임스컴퍼니
XNAS:EA | Electronic Arts | ~EA | 일렉트로닉아츠; 일렉트로닉 아츠 | /2026
XNAS:TTWO | Take-Two Interactive Software | Take-Two; Take-Two Interactive | 테이크투인터랙티브; 테이크투; 테이크투 인터랙티브
XNYS:SPOT | Spotify Technology | Spotify | 스포티파이; 스포티파이테크놀로지 | 2018-04-03/
XNYS:LYV | Live Nation Entertainment | Live Nation | 라이브네이션; 라이브네이션엔터테인먼트; 라이브 네이션
XNYS:TKO | TKO Group Holdings | TKO Group; WWE | TKO그룹
XNAS:ROKU | Roku | | 로쿠 | 2017-09-28/
XNAS:SIRI | Sirius XM Holdings | Sirius XM; SiriusXM | 시리우스XM; 시리우스 XM
XNAS:WMG | Warner Music Group | Warner Music | 워너뮤직; 워너뮤직그룹; 워너 뮤직 그룹
XNYS:AMC | AMC Entertainment | AMC Entertainment Holdings; ~AMC | AMC엔터테인먼트; AMC 엔터테인먼트; AMC엔터테인먼트홀딩스
XNAS:DJT | Trump Media & Technology Group | Trump Media | 트럼프미디어; 트럼프미디어앤드테크놀로지그룹; 트럼프 미디어; 트럼프미디어그룹; 트럼프미디어&테크놀로지
XNYS:OMC | Omnicom Group | Omnicom | 옴니콤; 옴니콤그룹
XNYS:T | AT&T | AT & T | 에이티앤티
XNYS:VZ | Verizon Communications | Verizon | 버라이즌; 버라이즌커뮤니케이션스; 버라이즌 커뮤니케이션스; 버라이존
XNAS:TMUS | T-Mobile US | T-Mobile | T모바일; T-모바일; 티모바일
XNAS:CHTR | Charter Communications | | 차터커뮤니케이션스; 차터커뮤니케이션; 차터 커뮤니케이션스
XNAS:ECHO | EchoStar | EchoStar Corporation; Dish Network | 에코스타; 디시네트워크; 디시 네트워크 | 2026/
XNAS:SATS | =EchoStar | | | /2026
XNYS:LUMN | Lumen Technologies | CenturyLink | 루멘테크놀로지스; 루멘 테크놀로지스; 센추리링크
XNAS:ASTS | AST SpaceMobile | | AST스페이스모바일; AST 스페이스모바일 | 2021-04-07/
XNAS:VSAT | Viasat | ViaSat | 비아샛
XNAS:IRDM | Iridium Communications | ~Iridium | 이리듐커뮤니케이션스; 이리듐 커뮤니케이션스
XNAS:GSAT | Globalstar | | 글로벌스타
`
