/** Further companies of the KOSPI market, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const kospiCompanies = `
# Banks, insurers, brokers
XKRX:105560 | KB Financial Group | KB Financial | KB금융; KB금융지주; KB금융그룹
XKRX:055550 | Shinhan Financial Group | Shinhan Financial; Shinhan | 신한지주; 신한금융지주; 신한금융; 신한금융그룹; ~신한
XKRX:086790 | Hana Financial Group | Hana Financial | 하나금융지주; 하나금융; 하나금융그룹
XKRX:316140 | Woori Financial Group | Woori Financial | 우리금융지주; 우리금융; 우리금융그룹 | 2019-02-13/
XKRX:138930 | BNK Financial Group | BNK Financial; BS Financial Group | BNK금융지주; BNK금융; BNK금융그룹; BS금융지주
XKRX:139130 | iM Financial Group | DGB Financial Group; iM Financial | iM금융지주; DGB금융지주; DGB금융; iM금융
XKRX:175330 | JB Financial Group | JB Financial | JB금융지주; JB금융
XKRX:024110 | Industrial Bank of Korea | IBK | 기업은행; IBK기업은행; 중소기업은행
XKRX:279570 | K bank | K Bank; Kbank | 케이뱅크; K뱅크 | 2026-03/
XKRX:138040 | Meritz Financial Group | Meritz Financial | 메리츠금융지주; 메리츠금융; 메리츠지주
XKRX:008560 | =Meritz Securities | Meritz Securities Co | =메리츠증권; 메리츠종금증권 | /2023-04-25
XKRX:071050 | Korea Investment Holdings | Korea Investment Holdings Co | 한국금융지주; 한국투자금융지주; 한국지주
XKRX:071055 | Korea Investment Holdings (preferred) | | 한국금융지주우
XKRX:006800 | Mirae Asset Securities | Mirae Asset Daewoo; Daewoo Securities; KDB Daewoo Securities | 미래에셋증권; 미래에셋대우; 대우증권; KDB대우증권
XKRX:005940 | NH Investment & Securities | NH Investment; Woori Investment & Securities | NH투자증권; 우리투자증권; NH증권
XKRX:039490 | Kiwoom Securities | Kiwoom.com Securities | 키움증권; ~키움
XKRX:003540 | Daishin Securities | | 대신증권
XKRX:001510 | SK Securities | | SK증권
XKRX:001200 | Eugene Investment & Securities | Eugene Securities | 유진투자증권
XKRX:003470 | Yuanta Securities Korea | Yuanta Securities; Tongyang Securities | 유안타증권; 동양증권; 동양종금증권
XKRX:016610 | DB Securities | DB Financial Investment; Dongbu Securities | DB증권; DB금융투자; 동부증권
XKRX:030610 | Kyobo Securities | | 교보증권
XKRX:001720 | Shinyoung Securities | | 신영증권
XKRX:001750 | Hanyang Securities | | 한양증권
XKRX:030210 | DAOL Investment & Securities | KTB Investment & Securities; Daol Investment & Securities | 다올투자증권; KTB투자증권
XKRX:003460 | Yuhwa Securities | | 유화증권
XKRX:001290 | Sangsangin Investment & Securities | | 상상인증권; 골든브릿지증권
XKOS:078020 | LS Securities | eBest Investment & Securities; E*Trade Korea | LS증권; 이베스트투자증권
XKRX:005830 | DB Insurance | Dongbu Insurance | DB손해보험; DB손보; 동부화재
XKRX:000060 | =Meritz Fire & Marine Insurance | | =메리츠화재 | /2023-02-21
XKRX:082640 | Tongyang Life Insurance | Tongyang Life | 동양생명
XKRX:085620 | Mirae Asset Life Insurance | Mirae Asset Life | 미래에셋생명
XKRX:003690 | Korean Reinsurance | Korean Re | 코리안리; 코리안리재보험
XKRX:000540 | Heungkuk Fire & Marine Insurance | | 흥국화재
XKRX:034830 | Korea Real Estate Investment & Trust | | 한국토지신탁; 한토신
XKRX:377190 | D&D Platform REIT | | 디앤디플랫폼리츠
XKRX:293940 | Shinhan Alpha REIT | | 신한알파리츠
XKRX:348950 | JR Global REIT | | 제이알글로벌리츠
XKRX:088980 | Macquarie Korea Infrastructure Fund | MKIF | 맥쿼리인프라; 맥쿼리한국인프라투융자회사
XKRX:026890 | STIC Investments | | 스틱인베스트먼트
# Bio, pharmaceuticals, cosmetics
XKRX:068270 | Celltrion | | 셀트리온
XKRX:128940 | Hanmi Pharmaceutical | Hanmi Pharm | 한미약품
XKRX:008930 | Hanmi Science | | 한미사이언스
XKRX:000100 | Yuhan | Yuhan Corporation; Yuhan Corp | 유한양행
XKRX:006280 | GC Biopharma | Green Cross; GC Pharma | GC녹십자; 녹십자
XKRX:005250 | GC Holdings | Green Cross Holdings | 녹십자홀딩스; ~GC
XKRX:185750 | Chong Kun Dang Pharmaceutical | Chong Kun Dang | 종근당
XKRX:069620 | Daewoong Pharmaceutical | | 대웅제약
XKRX:003090 | Daewoong | | ~대웅
XKRX:170900 | Dong-A ST | | 동아에스티
XKRX:000640 | Dong-A Socio Holdings | Dong-A Pharmaceutical | 동아쏘시오홀딩스
XKRX:003850 | Boryung | Boryung Pharmaceutical | ~보령; 보령제약
XKRX:249420 | Ildong Pharmaceutical | | 일동제약
XKRX:001060 | JW Pharmaceutical | | JW중외제약; 중외제약
XKRX:009420 | Hanall Biopharma | HanAll Biopharma | 한올바이오파마
XKRX:271980 | Jeil Pharmaceutical | | 제일약품
XKRX:003000 | Bukwang Pharmaceutical | Bukwang Pharm | 부광약품
XKRX:019170 | Shin Poong Pharmaceutical | Shinpoong | 신풍제약
XKRX:000020 | Dongwha Pharm | Dong Wha Pharmaceutical | 동화약품
XKRX:003060 | Aprogen Biologics | | 에이프로젠바이오로직스 | /2023
XKRX:007460 | Aprogen | | 에이프로젠
XKRX:003220 | Daewon Pharmaceutical | | 대원제약
XKRX:137310 | SD Biosensor | | 에스디바이오센서; SD바이오센서
XKRX:950210 | Prestige BioPharma | | 프레스티지바이오파마
XKRX:278470 | ~APR | APR Corp | 에이피알
XKRX:192820 | Cosmax | COSMAX | 코스맥스
XKRX:161890 | Kolmar Korea | Korea Kolmar | 한국콜마
XKRX:024720 | Kolmar Holdings | Korea Kolmar Holdings | 콜마홀딩스; 한국콜마홀딩스
XKRX:018250 | Aekyung Industrial | | 애경산업
XKRX:483650 | d'Alba Global | d'Alba | 달바글로벌
XKRX:078520 | Able C&C | Missha | 에이블씨엔씨; 미샤
XKRX:214420 | Tonymoly | TONYMOLY | 토니모리
# Batteries, chemicals, energy, utilities
XKRX:450080 | Ecopro Materials | EcoPro Materials | 에코프로머티; 에코프로머티리얼즈 | 2023-11-17/
XKRX:066970 | L&F | L & F | 엘앤에프
XKRX:005070 | Cosmo AM&T | Cosmo Advanced Materials & Technology | 코스모신소재
XKRX:005420 | Cosmo Chemical | | 코스모화학
XKRX:006110 | Sama Aluminum | | 삼아알미늄
XKRX:336370 | Solus Advanced Materials | Doosan Solus | 솔루스첨단소재; 두산솔루스 | 2019-10-18/
XKRX:010950 | S-Oil | S-OIL | 에쓰오일; S오일; 에스오일; 쌍용정유
XKRX:011780 | Kumho Petrochemical | Kumho Petro Chemical | 금호석유화학; 금호석유
XKRX:006650 | Korea Petrochemical Ind | KPIC; Korea Petrochemical | 대한유화
XKRX:010060 | OCI Holdings | | OCI홀딩스; 오씨아이홀딩스
XKRX:456040 | OCI | OCI Company | 오씨아이
XKRX:014680 | Hansol Chemical | | 한솔케미칼
XKRX:047040 | Daewoo Engineering & Construction | Daewoo E&C | 대우건설
XKRX:015760 | Korea Electric Power | KEPCO; Kepco; Korea Electric Power Corporation; Korea Electric Power Corp | 한국전력; 한전; 한국전력공사
XKRX:036460 | Korea Gas | KOGAS; Kogas; Korea Gas Corporation | 한국가스공사; 가스공사
XKRX:051600 | KEPCO KPS | | 한전KPS
XKRX:052690 | KEPCO Engineering & Construction | KEPCO E&C | 한전기술; 한국전력기술
XKRX:071320 | Korea District Heating | | 한국지역난방공사; 지역난방공사
XKRX:112610 | CS Wind | | 씨에스윈드; CS윈드
XKRX:103590 | Iljin Electric | | 일진전기
XKRX:001440 | Taihan Cable & Solution | Taihan Electric Wire; Taihan Cable | 대한전선
XKRX:000500 | Gaon Cable | | 가온전선
XKRX:006340 | Daewon Cable | | 대원전선
XKRX:062040 | Sanil Electric | | 산일전기 | 2024-07-29/
XKRX:017940 | E1 Corp | =E1 | E1㈜
XKRX:117580 | Daesung Energy | | 대성에너지
XKRX:004690 | Samchully | | 삼천리
XKRX:267290 | KyungDong City Gas | | 경동도시가스
XKRX:004090 | Korea Petroleum Industries | | 한국석유; 한국석유공업
# Steel, metals, defence, machinery, ships
XKRX:010130 | Korea Zinc | | 고려아연
XKRX:000670 | Young Poong | | 영풍; 영풍그룹
XKRX:103140 | Poongsan | Poongsan Corp | 풍산
XKRX:001230 | Dongkuk Holdings | Dongkuk Steel Mill | 동국홀딩스; 동국제강그룹
XKRX:460860 | Dongkuk Steel | Dongkuk Steel Mill Co | 동국제강
XKRX:001430 | SeAH Besteel Holdings | SeAH Besteel | 세아베스틸지주; 세아베스틸
XKRX:306200 | SeAH Steel | | 세아제강
XKRX:003030 | SeAH Steel Holdings | | 세아제강지주
XKRX:005010 | Husteel | | 휴스틸
XKRX:047810 | Korea Aerospace Industries | KAI | 한국항공우주; 한국항공우주산업
XKRX:079550 | LIG Nex1 | LIG NEX1; LIG Defense & Aerospace | LIG넥스원; LIG디펜스앤에어로스페이스; LIG D&A
XKRX:064960 | SNT Motiv | S&T Motiv | SNT모티브; S&T모티브
XKRX:003570 | SNT Dynamics | S&T Dynamics | SNT다이내믹스; S&T중공업
XKRX:017960 | Hankuk Carbon | Hankook Carbon | 한국카본
XKRX:077970 | STX Engine | | STX엔진
XKRX:011810 | ~STX | STX Corp | ㈜STX
XKRX:097230 | HJ Shipbuilding & Construction | Hanjin Heavy Industries & Construction | HJ중공업; 한진중공업
XKRX:439260 | Daehan Shipbuilding | | 대한조선
XKRX:028670 | Pan Ocean | STX Pan Ocean | 팬오션; STX팬오션
XKRX:005880 | Korea Line | Korea Line Corporation | 대한해운
XKRX:000700 | Eusu Holdings | Hanjin Shipping Holdings | 유수홀딩스
XKRX:044450 | KSS Line | | KSS해운
XKRX:073240 | Kumho Tire | | 금호타이어
XKRX:002350 | Nexen Tire | | 넥센타이어
XKRX:005850 | SL Corp | SL Corporation | 에스엘
XKRX:003620 | KG Mobility | SsangYong Motor; Ssangyong Motor | KG모빌리티; 쌍용자동차; 쌍용차; KGM
XKOS:298540 | The Nature Holdings | | 더네이쳐홀딩스
XKRX:007340 | DTR Automotive | DN Automotive | DN오토모티브; 동아타이어
XKRX:092200 | DIC Corp | =DIC | 디아이씨
XKRX:010690 | Hwashin | | 화신(자동차부품); ~화신
XKRX:010100 | Korea Movenex | | 한국무브넥스
XKRX:075580 | Sejin Heavy Industries | | 세진중공업
XKRX:023450 | Dongnam Chemical | | 동남합성
# Semiconductors, electronics, IT, games
XKRX:042700 | Hanmi Semiconductor | | 한미반도체
XKRX:000990 | DB HiTek | Dongbu HiTek | DB하이텍; 동부하이텍
XKRX:353200 | Daeduck Electronics | | 대덕전자
XKRX:007660 | ISU Petasys | Isu Petasys | 이수페타시스
XKRX:195870 | Haesung DS | | 해성디에스
XKRX:007810 | Korea Circuit | | 코리아써키트
XKRX:248070 | ~Solum | SoluM | 솔루엠
XKRX:001820 | Samwha Capacitor | Samhwa Capacitor | 삼화콘덴서; 삼화콘덴서공업
XKRX:192650 | Dreamtech | | 드림텍
XKRX:272550 | Samyang Packaging | | 삼양패키징
XKRX:009450 | Kyung Dong Navien | KD Navien | 경동나비엔
XKRX:021240 | Coway | Woongjin Coway | 코웨이; 웅진코웨이
XKRX:284740 | Cuckoo Homesys | | 쿠쿠홈시스
XKRX:192400 | Cuckoo Holdings | | 쿠쿠홀딩스
XKRX:009240 | Hanssem | | 한샘
XKRX:036570 | NCSoft | NCSOFT; NC Corp | 엔씨소프트; NC소프트; ~NC; ~엔씨
XKRX:251270 | Netmarble | Netmarble Games | 넷마블; 넷마블게임즈 | 2017-05-12/
XKRX:259960 | Krafton | KRAFTON | 크래프톤 | 2021-08-10/
XKRX:462870 | Shift Up | SHIFT UP | 시프트업 | 2024-07-11/
XKRX:192080 | DoubleU Games | | 더블유게임즈
XKRX:352820 | HYBE | Hybe; Big Hit Entertainment | 하이브; 빅히트; 빅히트엔터테인먼트 | 2020-10-15/
XKRX:023590 | Daou Technology | Daou Tech; DAOU Technology | 다우기술
XKRX:012510 | Douzone Bizon | | 더존비즈온; 더존
XKRX:446070 | Unid BT Plus | | 유니드비티플러스
XKRX:014830 | Unid | UNID | 유니드
# Food, retail, consumer
XKRX:003230 | Samyang Foods | | 삼양식품
XKRX:145990 | Samyang | Samyang Corp | 삼양사
XKRX:000070 | Samyang Holdings | | 삼양홀딩스
XKRX:004370 | Nongshim | | 농심
XKRX:072710 | Nongshim Holdings | | 농심홀딩스
XKRX:007310 | Ottogi | | 오뚜기
XKRX:271560 | ~Orion | Orion Corp | 오리온 | 2017-07-07/
XKRX:001800 | Orion Holdings | | 오리온홀딩스
XKRX:005180 | Binggrae | | 빙그레
XKRX:017810 | Pulmuone | | 풀무원
XKRX:001680 | Daesang | | ~대상; 대상㈜; 대상그룹
XKRX:006040 | Dongwon Industries | | 동원산업
XKRX:049770 | Dongwon F&B | | 동원F&B; 동원에프앤비 | /2025-07-31
XKRX:003920 | Namyang Dairy Products | Namyang Dairy | 남양유업
XKRX:000080 | Hite Jinro | HiteJinro; Jinro | 하이트진로; ~진로
XKRX:033920 | Muhak | | 무학
XKRX:033780 | KT&G | KT & G | 케이티앤지
XKRX:026960 | Dongsuh | Dongsuh Companies | ~동서; 동서식품㈜
XKRX:002270 | Lotte Food | | 롯데푸드 | /2022-07
XKRX:282330 | BGF Retail | | BGF리테일; CU편의점; 비지에프리테일 | 2017-12-08/
XKRX:027410 | BGF | | BGF㈜; ㈜BGF
XKRX:383220 | F&F | F & F | 에프앤에프; F&F㈜ | 2021-05-21/
XKRX:081660 | Misto Holdings | Fila Holdings; FILA Holdings; Fila Korea | 미스토홀딩스; 휠라홀딩스; 휠라코리아; 휠라
XKRX:105630 | Hansae | | 한세실업
XKRX:111770 | Youngone | Youngone Corp | 영원무역
XKRX:009970 | Youngone Holdings | | 영원무역홀딩스
XKRX:093050 | LF Corp | LG Fashion | ~LF; LF㈜; LG패션
XKRX:034230 | ~Paradise | Paradise Co | ~파라다이스; 파라다이스㈜
XKRX:035250 | Kangwon Land | | 강원랜드
XKRX:114090 | Grand Korea Leisure | GKL | 그랜드코리아레저; GKL㈜
XKRX:039130 | Hana Tour | Hana Tour Service | 하나투어
XKRX:475560 | Theborn Korea | TheBorn Korea | 더본코리아 | 2024-11-06/
XKRX:339770 | Kyochon F&B | | 교촌에프앤비; 교촌치킨; 교촌
XKRX:069260 | TKG Huchems | Huchems Fine Chemical | TKG휴켐스; 휴켐스
# Construction, cement, holding companies, services
XKRX:375500 | DL E&C | Daelim Industrial E&C | DL이앤씨 | 2021-01-25/
XKRX:000210 | DL Holdings | ~DL; Daelim Industrial | DL㈜; 대림산업
XKRX:300720 | Hanil Cement | | 한일시멘트
XKRX:003410 | SSangyong C&E | Ssangyong C&E; Ssangyong Cement | 쌍용C&E; 쌍용씨앤이; 쌍용양회 | /2024-07
XKRX:183190 | Asia Cement | | 아세아시멘트
XKOS:038500 | Sampyo Cement | | 삼표시멘트
XKRX:344820 | KCC Glass | | KCC글라스
XKRX:002380 | KCC | KCC Corp | 케이씨씨
XKRX:013580 | KyeRyong Construction | Kyeryong Construction Industrial | 계룡건설; 계룡건설산업
XKRX:009410 | Taeyoung Engineering & Construction | Taeyoung E&C | 태영건설
XKRX:034120 | ~SBS | | SBS㈜; ㈜SBS
XKRX:241590 | Hwaseung Enterprise | | 화승엔터프라이즈
XKRX:003240 | Taekwang Industrial | | 태광산업
XKRX:017390 | Seoul City Gas | Seoul Gas | 서울가스; 서울도시가스
XKRX:005610 | SPC Samlip | Samlip General Food | SPC삼립; 삼립식품; 삼립
XKRX:004150 | Hansol Holdings | | 한솔홀딩스
XKRX:213500 | Hansol Paper | | 한솔제지
XKRX:008730 | Youlchon Chemical | | 율촌화학
XKRX:095570 | AJ Networks | | AJ네트웍스
XKRX:034310 | NICE Holdings | | ~NICE; NICE홀딩스; 나이스홀딩스
XKRX:030190 | NICE Information Service | NICE Credit Information | NICE평가정보; 나이스평가정보
XKRX:016380 | KG Steel | Dongbu Steel | KG스틸; 동부제철
XKRX:001390 | KG Chemical | | KG케미칼
XKRX:016880 | Woongjin | | 웅진
XKRX:095720 | Woongjin ThinkBig | | 웅진씽크빅
XKRX:019680 | Daekyo | | ~대교
XKRX:117930 | Hanjin Shipping | | 한진해운 | /2017-03-07
XKRX:000030 | =Woori Bank | | =우리은행 | /2019-02-13
XKRX:031210 | Seoul Guarantee Insurance | SGI Seoul Guarantee | 서울보증보험; SGI서울보증 | 2025-03-14/
XKRX:004940 | Korea Exchange Bank | KEB | 외환은행; 한국외환은행 | /2013-04-26
XKRX:000830 | =Samsung C&T (before the merger) | | =삼성물산 | /2015-09-15
XKRX:001300 | Cheil Industries | | 제일모직 | /2014-07-15
XKRX:002550 | KB Insurance | LIG Insurance | KB손해보험; KB손보; LIG손해보험 | /2017-07-21
XKRX:003450 | Hyundai Securities | | 현대증권 | /2016-11-01
`
