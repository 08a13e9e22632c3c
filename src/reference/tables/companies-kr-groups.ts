/** Companies of the large Korean business groups (KOSPI and KOSDAQ), 2026-11, written from common knowledge (columns: see read-table.ts). */
export const koreanGroupCompanies = `
# Samsung
XKRX:005930 | Samsung Electronics | =SEC | 삼성전자; 삼전
XKRX:005935 | Samsung Electronics (preferred) | Samsung Electronics preferred | 삼성전자우; 삼성전자우선주; 삼성전자 우선주
XKRX:006400 | Samsung SDI | | 삼성SDI; 삼성에스디아이
XKRX:009150 | Samsung Electro-Mechanics | Samsung Electro-mechanics; SEMCO | 삼성전기
XKRX:018260 | Samsung SDS | | 삼성에스디에스; 삼성SDS | 2014-11-14/
XKRX:028260 | Samsung C&T | Samsung C & T | 삼성물산 | 2014-12-18/
XKRX:207940 | Samsung Biologics | Samsung BioLogics | 삼성바이오로직스; ~삼바; 삼성바이오 | 2016-11-10/
XKRX:0126Z0 | Samsung Epis Holdings | | 삼성에피스홀딩스 | 2025-11-24/
XKRX:010140 | Samsung Heavy Industries | Samsung Heavy | 삼성중공업; 삼성重
XKRX:028050 | Samsung E&A | Samsung Engineering; Samsung E & A | 삼성E&A; 삼성이앤에이; 삼성엔지니어링
XKRX:032830 | Samsung Life Insurance | Samsung Life | 삼성생명; 삼성생명보험
XKRX:000810 | Samsung Fire & Marine Insurance | Samsung Fire & Marine; Samsung Fire | 삼성화재; 삼성화재해상보험
XKRX:016360 | Samsung Securities | | 삼성증권
XKRX:029780 | Samsung Card | | 삼성카드
XKRX:008770 | Hotel Shilla | | 호텔신라; 신라면세점
XKRX:030000 | Cheil Worldwide | Cheil | 제일기획
XKRX:012750 | S-1 | S1 Corporation | 에스원
# SK
XKRX:000660 | SK hynix | SK Hynix; Hynix | SK하이닉스; 하이닉스; 에스케이하이닉스; ~닉스; 하이닉스반도체
XKRX:034730 | SK Inc | SK Holdings | SK㈜; ~SK; SK(주); SK지주; SK주식회사
XKRX:096770 | SK Innovation | | SK이노베이션; SK이노; 에스케이이노베이션
XKRX:017670 | SK Telecom | SKT | SK텔레콤; 에스케이텔레콤
XKRX:402340 | SK Square | | SK스퀘어; 에스케이스퀘어 | 2021-11-29/
XKRX:011790 | ~SKC | | 에스케이씨
XKRX:302440 | SK Bioscience | SK bioscience | SK바이오사이언스; SK바사 | 2021-03-18/
XKRX:326030 | SK Biopharmaceuticals | SK Biopharm; SK Biopharma | SK바이오팜 | 2020-07-02/
XKRX:361610 | SK IE Technology | SKIET | SK아이이테크놀로지 | 2021-05-11/
XKRX:001740 | SK Networks | | SK네트웍스
XKRX:006120 | SK Discovery | | SK디스커버리
XKRX:285130 | SK Chemicals | | SK케미칼 | 2018-01-05/
XKRX:018670 | SK Gas | | SK가스
XKRX:210980 | SK D&D | SK D & D | SK디앤디
XKRX:475150 | SK eternix | SK Eternix | SK이터닉스
XKRX:395400 | SK REIT | SK REITs | SK리츠
XKRX:100090 | SK oceanplant | SK Oceanplant | SK오션플랜트
# Hyundai Motor, HD Hyundai, other Hyundai
XKRX:005380 | Hyundai Motor | Hyundai Motor Company; Hyundai Motor Co | 현대차; 현대자동차
XKRX:005385 | Hyundai Motor (preferred) | | 현대차우; 현대차 우선주
XKRX:000270 | Kia | Kia Motors; Kia Corp; Kia Corporation | 기아; 기아차; 기아자동차
XKRX:012330 | Hyundai Mobis | | 현대모비스
XKRX:086280 | Hyundai Glovis | | 현대글로비스
XKRX:011210 | Hyundai Wia | Hyundai WIA | 현대위아
XKRX:004020 | Hyundai Steel | | 현대제철
XKRX:000720 | Hyundai Engineering & Construction | Hyundai E&C; Hyundai Engineering and Construction | 현대건설
XKRX:064350 | Hyundai Rotem | | 현대로템
XKRX:307950 | Hyundai AutoEver | Hyundai Autoever | 현대오토에버
XKRX:001500 | Hyundai Motor Securities | | 현대차증권; HMC투자증권
XKRX:214320 | Innocean | Innocean Worldwide | 이노션
XKRX:004560 | Hyundai BNG Steel | | 현대비앤지스틸
XKRX:267250 | HD Hyundai | Hyundai Heavy Industries Holdings | HD현대; 현대중공업지주; 에이치디현대
XKRX:329180 | HD Hyundai Heavy Industries | Hyundai Heavy Industries; HD HHI | HD현대중공업; 현대중공업; 에이치디현대중공업 | 2021-09-17/
XKRX:009540 | HD Korea Shipbuilding & Offshore Engineering | HD KSOE; Korea Shipbuilding & Offshore Engineering; KSOE | HD한국조선해양; 한국조선해양
XKRX:010620 | HD Hyundai Mipo | Hyundai Mipo Dockyard; HD Hyundai Mipo Dockyard | HD현대미포; 현대미포조선; HD현대미포조선 | /2025-12
XKRX:267260 | HD Hyundai Electric | Hyundai Electric; HD Hyundai Electric & Energy Systems | HD현대일렉트릭; 현대일렉트릭 | 2017-05-10/
XKRX:042670 | HD Hyundai Infracore | Doosan Infracore; Hyundai Doosan Infracore | HD현대인프라코어; 두산인프라코어; 현대두산인프라코어 | /2026-01
XKRX:267270 | HD Construction Equipment | HD Hyundai Construction Equipment; Hyundai Construction Equipment | HD건설기계; HD현대건설기계; 현대건설기계
XKRX:443060 | HD Hyundai Marine Solution | | HD현대마린솔루션 | 2024-05-08/
XKRX:071970 | HD Hyundai Marine Engine | STX Heavy Industries | HD현대마린엔진; STX중공업
XKRX:322000 | HD Hyundai Energy Solutions | Hyundai Energy Solutions | HD현대에너지솔루션; 현대에너지솔루션
XKRX:017800 | Hyundai Elevator | | 현대엘리베이터; 현대엘리베이; 현대엘리베이터㈜
XKRX:011200 | HMM | Hyundai Merchant Marine | 현대상선; 에이치엠엠
XKRX:294870 | HDC Hyundai Development | Hyundai Development Company; HDC Hyundai Development Company; HDC Hyundai Development Co | HDC현대산업개발; 현대산업개발; 현대산업; HDC현산; 현산 | 2018-06-12/
XKRX:012630 | ~HDC | HDC Holdings | HDC㈜
XKRX:069960 | Hyundai Department Store | | 현대백화점
XKRX:453340 | Hyundai Green Food | | 현대그린푸드
XKRX:005440 | Hyundai GF Holdings | | 현대지에프홀딩스; 현대GF홀딩스
XKRX:057050 | Hyundai Home Shopping | Hyundai Home Shopping Network | 현대홈쇼핑
XKRX:020000 | ~Handsome | Handsome Corp | ~한섬
XKRX:001450 | Hyundai Marine & Fire Insurance | Hyundai Marine & Fire | 현대해상; 현대해상화재보험
XKRX:004310 | Hyundai Pharmaceutical | Hyundai Pharm | 현대약품
# LG, GS, LS, LX
XKRX:003550 | LG Corp | LG Corporation | ~LG; LG㈜; ㈜LG; (주)LG
XKRX:066570 | LG Electronics | | LG전자; 엘지전자
XKRX:051910 | LG Chem | LG Chemical | LG화학; 엘지화학
XKRX:373220 | LG Energy Solution | LGES; LG Energy | LG에너지솔루션; LG엔솔; 엘지에너지솔루션; ~엔솔 | 2022-01-27/
XKRX:034220 | LG Display | | LG디스플레이; LGD
XKRX:011070 | LG Innotek | | LG이노텍; 엘지이노텍
XKRX:032640 | LG Uplus | LG U+; LG UPlus | LG유플러스; 엘지유플러스; LGU+
XKRX:051900 | LG H&H | LG Household & Health Care; LG Household and Health Care | LG생활건강; LG생건
XKRX:037560 | LG HelloVision | CJ HelloVision | LG헬로비전; CJ헬로; CJ헬로비전
XKRX:064400 | LG CNS | | LG씨엔에스; LGCNS | 2025-02-05/
XKRX:383800 | LX Holdings | | LX홀딩스 | 2021-05-27/
XKRX:001120 | LX International | LG International | LX인터내셔널; LG상사
XKRX:108670 | LX Hausys | LG Hausys | LX하우시스; LG하우시스
XKRX:108320 | LX Semicon | Silicon Works | LX세미콘; 실리콘웍스
XKRX:078930 | GS Holdings | GS Holdings Corp | ~GS; GS㈜; ㈜GS; (주)GS
XKRX:006360 | GS E&C | GS Engineering & Construction | GS건설; 지에스건설
XKRX:007070 | GS Retail | | GS리테일; GS25
XKRX:001250 | GS Global | | GS글로벌
XKRX:499790 | GS P&L | | GS피앤엘
XKRX:006260 | LS Corp | ~LS | LS㈜; ㈜LS; (주)LS
XKRX:010120 | LS Electric | LS ELECTRIC; LS Industrial Systems | LS일렉트릭; LS산전; LS ELECTRIC㈜; 엘에스일렉트릭
XKOS:417200 | LS Materials | | LS머트리얼즈
XKRX:229640 | LS Eco Energy | LS Cable & System Asia | LS에코에너지; LS전선아시아
XKRX:000680 | LS Networks | | LS네트웍스
# Lotte, Shinsegae, CJ, Hanwha, Doosan
XKRX:004990 | Lotte Corporation | Lotte Corp; Lotte Holdings Korea | 롯데지주
XKRX:011170 | Lotte Chemical | Honam Petrochemical | 롯데케미칼; 호남석유화학; 호남석유
XKRX:023530 | Lotte Shopping | | 롯데쇼핑
XKRX:005300 | Lotte Chilsung Beverage | Lotte Chilsung | 롯데칠성; 롯데칠성음료
XKRX:280360 | Lotte Wellfood | Lotte Confectionery | 롯데웰푸드; 롯데제과 | 2017-10-30/
XKRX:004000 | Lotte Fine Chemical | | 롯데정밀화학
XKRX:020150 | Lotte Energy Materials | Iljin Materials | 롯데에너지머티리얼즈; 일진머티리얼즈
XKRX:071840 | Lotte Himart | Hi-Mart | 롯데하이마트; 하이마트
XKRX:032350 | Lotte Tour Development | | 롯데관광개발
XKRX:330590 | Lotte REIT | | 롯데리츠
XKRX:286940 | Lotte Innovate | Lotte Data Communication | 롯데이노베이트; 롯데정보통신
XKRX:089860 | Lotte Rental | | 롯데렌탈
XKRX:000400 | Lotte Non-Life Insurance | Lotte Insurance | 롯데손해보험; 롯데손보
XKRX:004170 | Shinsegae | | 신세계; 신세계백화점
XKRX:139480 | E-Mart | Emart; E-mart | 이마트
XKRX:031430 | Shinsegae International | | 신세계인터내셔날; 신세계인터내셔널
XKRX:031440 | Shinsegae Food | | 신세계푸드
XKRX:037710 | Gwangju Shinsegae | | 광주신세계
XKRX:001040 | CJ | CJ Corp; CJ Corporation | CJ㈜; CJ그룹
XKRX:097950 | CJ CheilJedang | CJ Cheiljedang | CJ제일제당; 제일제당
XKRX:000120 | CJ Logistics | CJ Korea Express | CJ대한통운; 대한통운
XKOS:035760 | CJ ENM | CJ E&M; CJ O Shopping | CJ이엔엠; CJ E&M㈜; CJ오쇼핑
XKRX:079160 | CJ CGV | | CGV; 씨제이씨지브이
XKOS:051500 | CJ Freshway | | CJ프레시웨이
XKOS:253450 | Studio Dragon | | 스튜디오드래곤
XKRX:000880 | Hanwha | Hanwha Corp; Hanwha Corporation | ~한화; ㈜한화; 한화㈜; (주)한화
XKRX:012450 | Hanwha Aerospace | Hanwha Techwin; Samsung Techwin | 한화에어로스페이스; 한화에어로; 한화테크윈; 삼성테크윈
XKRX:042660 | Hanwha Ocean | Daewoo Shipbuilding & Marine Engineering; DSME | 한화오션; 대우조선해양; 대우조선
XKRX:272210 | Hanwha Systems | | 한화시스템 | 2019-11-13/
XKRX:009830 | Hanwha Solutions | Hanwha Chemical; Hanwha Q Cells | 한화솔루션; 한화케미칼; 한화큐셀
XKRX:088350 | Hanwha Life Insurance | Hanwha Life; Korea Life Insurance | 한화생명; 대한생명
XKRX:000370 | Hanwha General Insurance | | 한화손해보험; 한화손보
XKRX:003530 | Hanwha Investment & Securities | Hanwha Securities | 한화투자증권; 한화증권
XKRX:082740 | Hanwha Engine | HSD Engine | 한화엔진; HSD엔진
XKRX:452260 | Hanwha Galleria | | 한화갤러리아
XKRX:489790 | Hanwha Vision | | 한화비전
XKRX:000150 | Doosan | Doosan Corp; Doosan Corporation | 두산; ㈜두산
XKRX:034020 | Doosan Enerbility | Doosan Heavy Industries & Construction; Doosan Heavy Industries | 두산에너빌리티; 두산중공업
XKRX:241560 | Doosan Bobcat | | 두산밥캣
XKRX:336260 | Doosan Fuel Cell | | 두산퓨얼셀 | 2019-10-18/
XKRX:454910 | Doosan Robotics | | 두산로보틱스 | 2023-10-05/
XKOS:131970 | Doosan Tesna | Tesna | 두산테스나; 테스나
# POSCO, Kakao, Naver, KT, others
XKRX:005490 | POSCO Holdings | POSCO; Posco Holdings; Posco | POSCO홀딩스; 포스코홀딩스; 포스코
XKRX:003670 | POSCO Future M | Posco Future M; POSCO Chemical; Posco Chemical | 포스코퓨처엠; 포스코케미칼; 포스코켐텍
XKRX:047050 | POSCO International | Posco International; Daewoo International; POSCO Daewoo | 포스코인터내셔널; 대우인터내셔널; 포스코대우
XKRX:022100 | POSCO DX | Posco DX; POSCO ICT | 포스코DX; 포스코ICT
XKRX:058430 | POSCO Steeleon | POSCO C&C | 포스코스틸리온
XKOS:009520 | POSCO M-Tech | POSCO M-TECH | 포스코엠텍
XKRX:035720 | Kakao | Kakao Corp; Daum Kakao | 카카오; ㈜카카오; 다음카카오
XKRX:323410 | KakaoBank | Kakao Bank | 카카오뱅크; 카뱅 | 2021-08-06/
XKRX:377300 | Kakao Pay | KakaoPay; Kakaopay | 카카오페이 | 2021-11-03/
XKOS:293490 | Kakao Games | KakaoGames | 카카오게임즈 | 2020-09-10/
XKRX:035420 | NAVER | Naver; Naver Corp; NHN Corp | 네이버; ㈜네이버
XKRX:181710 | NHN | NHN Entertainment | NHN엔터테인먼트; 엔에이치엔
XKRX:030200 | KT | KT Corp; Korea Telecom | 케이티; ㈜KT
XKRX:053210 | KT Skylife | KT skylife | KT스카이라이프; 스카이라이프; 케이티스카이라이프
XKOS:036030 | KT Alpha | KT Hitel | KT알파; 케이티알파; ~KTH; KT하이텔
XKRX:003490 | Korean Air | Korean Air Lines; ~KAL | 대한항공
XKRX:180640 | Hanjin KAL | Hanjin Kal | 한진칼
XKRX:002320 | Hanjin Transportation | Hanjin Logistics | ~한진; ㈜한진
XKRX:272450 | Jin Air | | 진에어
XKRX:020560 | Asiana Airlines | Asiana | 아시아나항공; 아시아나
XKRX:089590 | Jeju Air | | 제주항공
XKRX:091810 | T'way Air | T'way; Tway Air; Trinity Airways | 티웨이항공; 트리니티항공; 티웨이
XKRX:298690 | Air Busan | | 에어부산
XKRX:006840 | AK Holdings | | AK홀딩스
XKRX:018880 | Hanon Systems | Halla Visteon Climate Control | 한온시스템; 한라비스테온공조
XKRX:161390 | Hankook Tire & Technology | Hankook Tire | 한국타이어앤테크놀로지; 한국타이어; ~한타
XKRX:000240 | Hankook & Company | | 한국앤컴퍼니; 한국타이어월드와이드
XKRX:204320 | HL Mando | Mando | HL만도; ~만도
XKRX:060980 | HL Holdings | Halla Holdings | HL홀딩스; 한라홀딩스
XKRX:014790 | HL D&I | HL D&I Halla; Halla Corp | HL D&I㈜; 한라건설; HL디앤아이한라
XKRX:004800 | Hyosung | Hyosung Corp | ~효성; ㈜효성; 효성그룹
XKRX:298020 | Hyosung TNC | | 효성티앤씨 | 2018-07-13/
XKRX:298040 | Hyosung Heavy Industries | | 효성중공업 | 2018-07-13/
XKRX:298050 | HS Hyosung Advanced Materials | Hyosung Advanced Materials | HS효성첨단소재; 효성첨단소재 | 2018-07-13/
XKRX:298000 | Hyosung Chemical | | 효성화학
XKRX:002790 | Amorepacific Holdings | Amorepacific Group; AmorePacific Group; Amore G | 아모레퍼시픽홀딩스; 아모레G; 아모레퍼시픽그룹
XKRX:090430 | Amorepacific | AmorePacific; Amore Pacific | 아모레퍼시픽; 아모레
XKRX:120110 | Kolon Industries | | 코오롱인더; 코오롱인더스트리
XKRX:002020 | Kolon | Kolon Corp | 코오롱; ㈜코오롱
XKRX:003070 | Kolon Global | | 코오롱글로벌
XKRX:138490 | Kolon ENP | Kolon Plastics | 코오롱ENP; 코오롱플라스틱
XKOS:950160 | Kolon TissueGene | KOLON TissueGene | 코오롱티슈진
`
