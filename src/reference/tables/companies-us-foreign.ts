/** Foreign companies listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). A depositary receipt of a company whose home listing is in another table is recognised beside its ticker only. */
export const foreignUsCompanies = `
# Main listing in the United States
XNYS:BABA | Alibaba | Alibaba Group; Alibaba Group Holding | 알리바바; 알리바바그룹; 알리바바 그룹; 알리바바그룹홀딩 | 2014-09-19/
XNAS:PDD | PDD Holdings | Pinduoduo; PDD; Temu | 핀둬둬; PDD홀딩스; PDD 홀딩스; 핀둬둬홀딩스 | 2018-07-26/
XNAS:JD | JD.com | JD Com | JD닷컴; 징둥닷컴; 징둥; JD 닷컴; 징동닷컴
XNAS:BIDU | Baidu | | 바이두
XNAS:NTES | NetEase | Netease | 넷이즈
XNAS:TCOM | Trip.com Group | Trip.com; Ctrip | 트립닷컴; 트립닷컴그룹; 씨트립
XNYS:NIO | Nio | NIO | 니오 | 2018-09-12/
XNAS:LI | Li Auto | | 리오토; 리샹; 리오토(Li Auto) | 2020-07-30/
XNYS:XPEV | XPeng | Xpeng; XPENG | 샤오펑; 엑스펑 | 2020-08-27/
XNYS:ZK | Zeekr Intelligent Technology | Zeekr | 지커 | /2025-12
XNAS:BILI | Bilibili | | 비리비리; 빌리빌리
XNAS:IQ | iQIYI | iQiyi | 아이치이
XNYS:TME | Tencent Music Entertainment | Tencent Music Entertainment Group; Tencent Music | 텐센트뮤직; 텐센트뮤직엔터테인먼트; 텐센트 뮤직
XNYS:VIPS | Vipshop Holdings | Vipshop | 웨이핀후이
XNYS:BEKE | KE Holdings | Beike | 베이커자오팡; KE홀딩스
XNYS:EDU | New Oriental Education & Technology | New Oriental; New Oriental Education | 신둥팡; 뉴오리엔탈에듀케이션
XNYS:TAL | TAL Education | TAL Education Group | 탈에듀케이션; TAL에듀케이션
XNYS:ZTO | ZTO Express | | ZTO익스프레스; 중퉁택배
XNAS:FUTU | Futu Holdings | Futu | 푸투; 푸투홀딩스
XNAS:WB | Weibo | | 웨이보
XNAS:HTHT | H World Group | Huazhu Group | 화주그룹
XNAS:ONC | BeOne Medicines | BeiGene | 비원메디슨; 베이진; 베이진(BeiGene)
XNAS:PONY | Pony AI | Pony.ai | 포니AI; 포니.ai
XNAS:WRD | WeRide | | 위라이드
XNYS:SE | Sea Limited | Sea Ltd; Shopee | 씨그룹; 씨리미티드; 시그룹
XNAS:GRAB | Grab Holdings | Grab Holdings Limited; ~Grab | 그랩홀딩스; 그랩 홀딩스; ~그랩
XNAS:VFS | VinFast Auto | VinFast; Vinfast | 빈패스트
XNAS:GRVY | Gravity Co | Gravity Interactive | 그라비티
XNAS:WBTN | Webtoon Entertainment | Webtoon; WEBTOON Entertainment | 웹툰엔터테인먼트; 네이버웹툰; 웹툰 엔터테인먼트
XNAS:DDI | DoubleDown Interactive | | 더블다운인터액티브
XNAS:CCEP | Coca-Cola Europacific Partners | | 코카콜라유로퍼시픽파트너스
XNAS:ICLR | ICON plc | | 아이콘(ICON)
XNYS:AER | AerCap Holdings | AerCap | 에어캡
XNYS:AS | Amer Sports | | 아머스포츠; 아머 스포츠
XNYS:GLOB | Globant | | 글로반트
XNYS:STLA | Stellantis | Fiat Chrysler; Fiat Chrysler Automobiles; FCA Group | 스텔란티스; 피아트크라이슬러
XNYS:JBS | JBS | JBS N.V.; JBS SA |
XNYS:VIK | Viking Holdings | | 바이킹홀딩스
XNAS:ERIC | =Ericsson | |
XNYS:AU | AngloGold Ashanti | | 앵글로골드아샨티; 앵글로골드 아샨티
XNYS:AMCR | Amcor | | 암코르
XNAS:ESLT | Elbit Systems | | 엘빗시스템즈; 엘빗 시스템스
XNAS:WIX | Wix.com | Wix | 윅스닷컴
XNAS:CYBR | CyberArk Software | CyberArk | 사이버아크; 사이버아크소프트웨어 | /2026-02
XNYS:BEPC | Brookfield Renewable | | 브룩필드리뉴어블; 브룩필드 리뉴어블
XNAS:TIGO | Millicom International Cellular | Millicom |
XNYS:BAP | Credicorp | |
XNYS:YPF | YPF | | YPF SA
XNAS:KSPI | Kaspi.kz | | 카스피
XNYS:DAVA | Endava | |
XNAS:OTLY | Oatly Group | Oatly | 오틀리
XNAS:PSNY | Polestar Automotive | Polestar | 폴스타
XNYS:MSGE | Madison Square Garden Entertainment | | 매디슨스퀘어가든엔터테인먼트
# Depositary receipts and second listings
XNYS:TSM | =TSMC | =Taiwan Semiconductor Manufacturing | =TSMC ADR; =TSMC(ADR)
XNAS:SKHY | =SK hynix | | =SK하이닉스
XNAS:ASML | =ASML Holding | =ASML |
XNYS:SAP | =SAP | |
XNYS:TM | =Toyota Motor | =Toyota |
XNYS:SONY | =Sony Group | =Sony |
XNYS:HMC | =Honda Motor | =Honda |
XNYS:NMR | =Nomura Holdings | =Nomura |
XNYS:MUFG | =Mitsubishi UFJ Financial Group | |
XNYS:SMFG | =Sumitomo Mitsui Financial Group | |
XNYS:MFG | =Mizuho Financial Group | |
XNYS:TAK | =Takeda Pharmaceutical | =Takeda |
XNYS:IX | =ORIX | |
XNYS:NVS | =Novartis | |
XNYS:UBS | =UBS Group | =UBS |
XNYS:ALC | =Alcon | |
XNYS:NVO | =Novo Nordisk | | =노보노디스크
XNYS:AZN | =AstraZeneca | |
XNYS:GSK | =GSK | |
XNAS:SNY | =Sanofi | |
XNYS:SHEL | =Shell | |
XNYS:BP | =BP | |
XNYS:TTE | =TotalEnergies | |
XNYS:EQNR | =Equinor | |
XNYS:E | =Eni | |
XNYS:HSBC | =HSBC Holdings | =HSBC |
XNYS:BCS | =Barclays | |
XNYS:LYG | =Lloyds Banking Group | |
XNYS:NWG | =NatWest Group | |
XNYS:DB | =Deutsche Bank | |
XNYS:ING | =ING Group | =ING |
XNYS:SAN | =Banco Santander | =Santander |
XNYS:BBVA | =BBVA | |
XNYS:UL | =Unilever | |
XNYS:DEO | =Diageo | |
XNYS:BUD | =Anheuser-Busch InBev | =AB InBev; Anheuser-Busch; Anheuser-Busch Companies | 앤하이저부시; 앤호이저부시
XNYS:BTI | =British American Tobacco | |
XNYS:RIO | =Rio Tinto | |
XNYS:BHP | =BHP Group | =BHP |
XNYS:VALE | =Vale | |
XNYS:PBR | =Petrobras | |
XNYS:ITUB | =Itaú Unibanco | |
XNYS:BBD | =Bradesco | |
XNYS:ABEV | =Ambev | |
XNYS:MT | =ArcelorMittal | |
XNYS:NOK | =Nokia | |
XNYS:PHG | =Philips | |
XNYS:STM | =STMicroelectronics | |
XNYS:RACE | =Ferrari | |
XNYS:RELX | =RELX | |
XNYS:NGG | =National Grid | |
XNAS:VOD | =Vodafone Group | =Vodafone |
XNYS:HLN | =Haleon | |
XNYS:PUK | =Prudential | |
XNYS:IHG | =InterContinental Hotels Group | |
XNAS:RYAAY | =Ryanair Holdings | =Ryanair |
XNYS:INFY | =Infosys | |
XNYS:WIT | =Wipro | |
XNYS:HDB | =HDFC Bank | |
XNYS:IBN | =ICICI Bank | |
XNYS:ASX | =ASE Technology Holding | |
XNYS:UMC | =United Microelectronics | |
XNYS:CHT | =Chunghwa Telecom | |
XNYS:AMX | =América Móvil | |
XNYS:FMX | =Femsa | |
XNYS:CX | =Cemex | |
XNYS:KB | =KB Financial Group | | =KB금융
XNYS:SHG | =Shinhan Financial Group | | =신한지주
XNYS:WF | =Woori Financial Group | | =우리금융지주
XNYS:PKX | =POSCO Holdings | =POSCO | =POSCO홀딩스
XNYS:KEP | =Korea Electric Power | =KEPCO | =한국전력
XNYS:SKM | =SK Telecom | | =SK텔레콤
XNYS:KT | =KT | |
XNYS:LPL | =LG Display | | =LG디스플레이
XNYS:SHOP | =Shopify | | | /2025-03-31
# Canada
XNAS:SHOP | Shopify | | 쇼피파이 | 2015-05-20/
XTSE:RY | Royal Bank of Canada | ~RBC; RBC Capital Markets; RBC Capital | 캐나다왕립은행; 로열뱅크오브캐나다; RBC캐피털마켓; RBC캐피털마켓츠
XTSE:TD | Toronto-Dominion Bank | TD Bank; Toronto Dominion Bank; TD Cowen; TD Securities | 토론토도미니언은행; TD뱅크; TD코웬; TD증권
XTSE:BMO | Bank of Montreal | ~BMO; BMO Capital Markets | 몬트리올은행; BMO캐피털마켓; BMO캐피털마켓츠; BMO 캐피털 마켓
XTSE:BNS | Bank of Nova Scotia | Scotiabank | 노바스코샤은행; 스코샤은행; 스코티아뱅크
XTSE:CM | Canadian Imperial Bank of Commerce | CIBC | 캐나다임페리얼상업은행
XTSE:ENB | Enbridge | | 엔브리지
XTSE:CNQ | Canadian Natural Resources | | 캐나디안내추럴리소시스
XTSE:SU | Suncor Energy | Suncor | 선코에너지; 선코어에너지
XTSE:TRP | TC Energy | TransCanada | TC에너지; 트랜스캐나다
XTSE:CNR | Canadian National Railway | Canadian National | 캐나다국영철도; 캐나디안내셔널철도
XTSE:CP | Canadian Pacific Kansas City | Canadian Pacific; Canadian Pacific Railway | 캐나디안퍼시픽
XTSE:BN | Brookfield Corporation | Brookfield | 브룩필드; 브룩필드코퍼레이션
XTSE:BAM | Brookfield Asset Management | | 브룩필드자산운용; 브룩필드애셋매니지먼트
XTSE:ABX | Barrick Mining | Barrick Gold; Barrick | 배릭골드; 배릭; 배릭마이닝
XTSE:AEM | Agnico Eagle Mines | Agnico Eagle | 애그니코이글; 애그니코이글마인스
XTSE:WPM | Wheaton Precious Metals | ~Wheaton | 휘튼프레셔스메탈스; 휘튼 프레셔스 메탈스
XTSE:NTR | Nutrien | Potash Corp | 뉴트리엔
XTSE:MFC | Manulife Financial | Manulife | 매뉴라이프; 매뉴라이프파이낸셜
XTSE:SLF | Sun Life Financial | Sun Life | 선라이프파이낸셜; 선라이프
XTSE:TECK.B | Teck Resources | Teck | 텍리소시스; 텍 리소시스
XTSE:MG | Magna International | ~Magna | 마그나인터내셔널; 마그나
XTSE:BCE | ~BCE | Bell Canada | 벨캐나다
XTSE:ATD | Alimentation Couche-Tard | Couche-Tard | 쿠쉬타르; 알리멘타시옹쿠쉬타르; 쿠시타르
XTSE:BBD.B | Bombardier | | 봄바디어; 봉바르디에
XTSE:K | Kinross Gold | Kinross | 킨로스골드
XTSE:FNV | Franco-Nevada | | 프랑코네바다
XTSE:CVE | Cenovus Energy | Cenovus | 세노버스에너지
XTSE:AC | Air Canada | | 에어캐나다
XTSE:CSU | Constellation Software | | 콘스텔레이션소프트웨어
`
