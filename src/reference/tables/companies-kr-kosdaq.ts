/** Companies of the KOSDAQ market, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const kosdaqCompanies = `
# Bio, medicine, cosmetics
XKOS:196170 | Alteogen | ALTEOGEN | 알테오젠
XKOS:028300 | HLB | | 에이치엘비
XKOS:067630 | HLB Life Science | | HLB생명과학; 에이치엘비생명과학
XKOS:115450 | HLB Therapeutics | | HLB테라퓨틱스
XKOS:141080 | LigaChem Biosciences | LegoChem Biosciences; LigaChem Bio | 리가켐바이오; 레고켐바이오
XKOS:000250 | Sam Chun Dang Pharm | ~SCD; Samchundang Pharm | 삼천당제약
XKOS:298380 | ABL Bio | ABLBio | 에이비엘바이오; ABL바이오
XKOS:087010 | Peptron | | 펩트론
XKOS:214450 | PharmaResearch | Pharma Research | 파마리서치
XKOS:145020 | Hugel | | 휴젤
XKOS:214150 | Classys | CLASSYS | 클래시스
XKOS:086900 | Medytox | | 메디톡스
XKOS:068760 | Celltrion Pharm | | 셀트리온제약
XKOS:091990 | Celltrion Healthcare | | 셀트리온헬스케어 | /2024-01-12
XKOS:237690 | ST Pharm | | 에스티팜
XKOS:328130 | Lunit | | 루닛
XKOS:338220 | Vuno | VUNO | 뷰노
XKOS:195940 | HK inno.N | HK Inno.N | HK이노엔; HK inno.N㈜
XKOS:102940 | Kolon Life Science | | 코오롱생명과학
XKOS:085660 | CHA Biotech | Cha Biotech | 차바이오텍
XKOS:096530 | Seegene | | 씨젠
XKOS:048410 | Hyundai Bioscience | Hyundai Bio | 현대바이오; 현대바이오사이언스
XKOS:243070 | Huons | | 휴온스
XKOS:084110 | Huons Global | | 휴온스글로벌
XKOS:214370 | Caregen | | 케어젠
XKOS:082270 | GemVax | GemVax & KAEL | 젬백스; 젬백스앤카엘
XKOS:235980 | MedPacto | Medpacto | 메드팩토
XKOS:950220 | NeoImmuneTech | | 네오이뮨텍
XKOS:310210 | Voronoi | | 보로노이
XKOS:347850 | D&D Pharmatech | | 디앤디파마텍
XKOS:226950 | OliX Pharmaceuticals | OliX | 올릭스
XKOS:288330 | Bridge Biotherapeutics | | 브릿지바이오테라퓨틱스; 파라택시스코리아
XKOS:206650 | Eubiologics | EuBiologics | 유바이오로직스
XKOS:174900 | AbClon | Abclon | 앱클론
XKOS:358570 | GI Innovation | | 지아이이노베이션
XKOS:140410 | Mezzion Pharma | Mezzion | 메지온
XKOS:003380 | Harim Holdings | | 하림지주
XKOS:136480 | Harim | | 하림
XKOS:263750 | Pearl Abyss | | 펄어비스
XKOS:041510 | SM Entertainment | ~SM | SM엔터테인먼트; 에스엠; SM엔터; 에스엠엔터테인먼트
XKOS:035900 | JYP Entertainment | ~JYP | JYP Ent.; JYP엔터테인먼트; JYP엔터; 제이와이피엔터테인먼트
XKOS:122870 | YG Entertainment | ~YG | 와이지엔터테인먼트; YG엔터테인먼트; YG엔터
XKOS:018290 | ~VT | VT Cosmetics | 브이티; VT코스메틱
XKOS:241710 | Cosmecca Korea | | 코스메카코리아
XKOS:257720 | Silicon2 | | 실리콘투 | 2021-09-29/
XKOS:950140 | Englewood Lab | | 잉글우드랩
XKOS:092730 | NeoPharm | | 네오팜
XKOS:352480 | C&C International | | 씨앤씨인터내셔널
XKOS:251970 | Pum-Tech Korea | | 펌텍코리아
XKOS:228760 | Genomictree | | 지노믹트리
XKOS:228850 | Rayence | | 레이언스
XKOS:043150 | Vatech | VATECH | 바텍
XKOS:048260 | Osstem Implant | | 오스템임플란트 | /2023-08-14
XKRX:145720 | Dentium | | 덴티움
XKOS:100120 | Vieworks | | 뷰웍스
XKOS:041830 | InBody | Inbody | 인바디
XKOS:099190 | i-SENS | i-Sens | 아이센스
XKOS:287410 | Jeisys Medical | | 제이시스메디칼 | /2024
XKOS:149980 | Hironic | | 하이로닉
XKOS:336570 | Wontech | WONTECH | 원텍
XKOS:016790 | Canaria Bio | | 카나리아바이오; 현대사료
XKOS:950130 | Access Bio | | 엑세스바이오
XKOS:253840 | Sugentech | SUGENTECH | 수젠텍
XKOS:205470 | Humasis | | 휴마시스
XKOS:064550 | Bioneer | | 바이오니아
XKRX:293480 | Hana Pharm | | 하나제약
XKOS:289220 | Giantstep | GIANTSTEP | ~자이언트스텝
# Batteries, materials
XKOS:247540 | Ecopro BM | EcoPro BM; EcoproBM | 에코프로비엠 | 2019-03-05/
XKOS:086520 | Ecopro | EcoPro | 에코프로
XKOS:383310 | Ecopro HN | EcoPro HN | 에코프로에이치엔
XKOS:278280 | Chunbo | | ~천보
XKOS:348370 | Enchem | | 엔켐
XKOS:121600 | Nano New Materials | Advanced Nano Products | 나노신소재
XKOS:393890 | W-Scope Chungju Plant | ~WCP | 더블유씨피; WCP㈜
XKOS:137400 | People & Technology | ~PNT | 피엔티
XKOS:365340 | Sungeel HiTech | SungEel HiTech | 성일하이텍
XKOS:418550 | Jeio | | 제이오
XKOS:005290 | Dongjin Semichem | | 동진쎄미켐
XKOS:101490 | S&S Tech | | 에스앤에스텍
XKOS:357780 | Soulbrain | | 솔브레인
XKOS:036830 | Soulbrain Holdings | | 솔브레인홀딩스
XKRX:093370 | Foosung | | ~후성
XKOS:025900 | Dongwha Enterprise | | 동화기업
XKOS:043370 | ~PHA | Pyeong Hwa Automotive | 피에이치에이; 평화정공
XKOS:013030 | Hy-Lok | Hy-Lok Corporation | 하이록코리아
XKOS:014620 | Sung Kwang Bend | Sungkwang Bend | 성광벤드
XKOS:023160 | Taekwang | TK Corporation | ~태광
XKOS:046890 | Seoul Semiconductor | | 서울반도체
XKOS:092190 | Seoul Viosys | | 서울바이오시스
XKOS:033500 | Dongsung Finetec | | 동성화인텍
XKOS:101360 | Eco & Dream | | 에코앤드림
XKRX:126720 | Soosan Industries | | 수산인더스트리
# Semiconductors, equipment, electronics
XKOS:058470 | Leeno Industrial | LEENO | 리노공업
XKOS:403870 | HPSP | | 에이치피에스피
XKOS:240810 | Wonik IPS | WONIK IPS | 원익IPS; 원익아이피에스
XKOS:030530 | Wonik Holdings | | 원익홀딩스
XKOS:074600 | Wonik QnC | WONIK QnC | 원익QnC
XKOS:104830 | Wonik Materials | | 원익머트리얼즈
XKOS:036930 | Jusung Engineering | | 주성엔지니어링
XKOS:039030 | EO Technics | | 이오테크닉스
XKOS:095340 | ~ISC | | 아이에스시; ISC㈜
XKOS:319660 | PSK | PSK Inc | 피에스케이
XKOS:031980 | PSK Holdings | | 피에스케이홀딩스
XKOS:084370 | Eugene Technology | | 유진테크
XKOS:222800 | Simmtech | | 심텍
XKOS:036710 | Simmtech Holdings | | 심텍홀딩스
XKOS:067310 | Hana Micron | | 하나마이크론
XKOS:166090 | Hana Materials | | 하나머티리얼즈
XKOS:064760 | ~TCK | Tokai Carbon Korea | 티씨케이
XKOS:098460 | Koh Young Technology | Koh Young | ~고영; 고영테크놀러지
XKOS:140860 | Park Systems | | 파크시스템스
XKOS:089030 | Techwing | | 테크윙
XKRX:003160 | ~DI | DI Corp | ~디아이
XKOS:092870 | Exicon | | 엑시콘
XKOS:232140 | ~YC | YC Corp | ~와이씨
XKOS:399720 | Gaonchips | | 가온칩스
XKOS:394280 | OpenEdges Technology | OPENEDGES Technology | 오픈엣지테크놀로지; 오픈엣지
XKOS:200710 | ADTechnology | AD Technology | 에이디테크놀로지
XKOS:432720 | Qualitas Semiconductor | | 퀄리타스반도체
XKOS:440110 | FADU | Fadu | 파두
XKOS:080220 | Jeju Semiconductor | | 제주반도체
XKOS:131290 | ~TSE | TSE Co | 티에스이
XKOS:214430 | I3System | | 아이쓰리시스템
XKOS:088130 | Dong A Eltek | | 동아엘텍
XKOS:056190 | SFA Engineering | | 에스에프에이
XKOS:036540 | SFA Semicon | STS Semiconductor | SFA반도체
XKOS:033640 | Nepes | nepes | 네패스
XKOS:061970 | LB Semicon | | LB세미콘
XKOS:108860 | Selvas AI | SELVAS AI | 셀바스AI
XKOS:304100 | Saltlux | | 솔트룩스
XKOS:402030 | Konan Technology | | 코난테크놀로지
XKOS:277810 | Rainbow Robotics | | 레인보우로보틱스
XKOS:348340 | Neuromeka | | 뉴로메카
XKOS:108490 | Robotis | ROBOTIS | 로보티즈
XKOS:090360 | Robostar | | 로보스타
XKOS:056080 | Yujin Robot | | 유진로봇
XKOS:117730 | T-Robotics | | 티로보틱스
XKOS:215100 | Robo & Robo | | 로보로보
XKOS:388720 | Yuil Robotics | Yuilrobotics | 유일로보틱스
XKOS:178320 | Seojin System | | 서진시스템
XKOS:218410 | RFHIC | | 알에프에이치아이씨
XKOS:032500 | KMW | | 케이엠더블유
XKOS:050890 | ~Solid | Solid Inc | 쏠리드
XKOS:138080 | OE Solutions | | 오이솔루션
XKOS:189300 | Intellian Technologies | Intellian | 인텔리안테크
XKOS:099320 | Satrec Initiative | Satrec | 쎄트렉아이
XKOS:211270 | AP Satellite | | AP위성
XKOS:451760 | Contec | CONTEC | ~컨텍
XKOS:462350 | Innospace | INNOSPACE | 이노스페이스
XKOS:274090 | Kencoa Aerospace | KENCOA | 켄코아에어로스페이스
XKOS:065450 | Victek | | 빅텍
XKRX:010820 | Firstec | | 퍼스텍
XKOS:033100 | Cheryong Electric | | 제룡전기
XKOS:090710 | Hyulim Robot | | 휴림로봇
XKOS:045390 | Daea TI | | 대아티아이
XKOS:272110 | ~KNJ | | 케이엔제이
XKOS:083310 | LOT Vacuum | | 엘오티베큠
XKOS:079370 | ~Zeus | Zeus Co | ~제우스
XKOS:122640 | ~Yest | | 예스티
XKOS:089970 | ~VM | VM Inc | ~브이엠
XKOS:083450 | ~GST | Global Standard Technology | 지에스티
XKOS:053610 | Protec | PROTEC | 프로텍
XKOS:171090 | Sunic System | | 선익시스템
XKOS:213420 | Duksan Neolux | | 덕산네오룩스
XKOS:077360 | Duksan Hi-Metal | | 덕산하이메탈
XKOS:161580 | Philoptics | | 필옵틱스
XKOS:290650 | L&C Bio | L&C BIO | 엘앤씨바이오
XKRX:090460 | BH Co | ~BH | 비에이치
XKOS:091700 | Partron | | 파트론
XKRX:097520 | MCNEX | MCNex | 엠씨넥스
XKOS:052710 | Amotech | | 아모텍
XKOS:376300 | DearU | Dear U | 디어유
# Games, internet, media, software
XKOS:112040 | Wemade | WeMade Entertainment | 위메이드
XKOS:101730 | Wemade Max | | 위메이드맥스
XKOS:078340 | Com2uS | Com2us | 컴투스
XKOS:063080 | Com2uS Holdings | Gamevil | 컴투스홀딩스; 게임빌
XKOS:095660 | NeoWiz | Neowiz Games | 네오위즈
XKOS:225570 | Nexon Games | | 넥슨게임즈
XKOS:194480 | Devsisters | DEVSISTERS | 데브시스터즈
XKOS:069080 | Webzen | | 웹젠
XKOS:123420 | Wemade Play | Sunday Toz | 위메이드플레이; 선데이토즈
XKOS:201490 | Me2on | | 미투온
XKOS:067160 | ~SOOP | AfreecaTV | 숲(SOOP); 아프리카TV
XKOS:042000 | Cafe24 | | 카페24
XKOS:053800 | AhnLab | Ahnlab | 안랩
XKOS:030520 | Hancom | Hangul & Computer | 한글과컴퓨터; 한컴
XKOS:060250 | NHN KCP | NHN Korea Cyber Payment | NHN한국사이버결제
XKOS:064260 | Danal | | 다날
XKOS:046440 | KG Mobilians | | KG모빌리언스
XKOS:035600 | KG Inicis | | KG이니시스
XKOS:052220 | iMBC | IMBC | iMBC㈜
XKRX:036420 | ContentreeJoongAng | Jcontentree | 콘텐트리중앙; 제이콘텐트리
XKOS:299900 | Wysiwyg Studios | | 위지윅스튜디오
XKOS:206560 | Dexter Studios | | ~덱스터; 덱스터스튜디오
XKOS:376980 | Wanted Lab | | 원티드랩
XKOS:064850 | FnGuide | | 에프앤가이드
XKOS:042420 | Neowiz Holdings | | 네오위즈홀딩스
XKOS:047560 | ESTsoft | | 이스트소프트
XKOS:041020 | Polaris Office | | 폴라리스오피스
XKOS:021080 | Atinum Investment | | 에이티넘인베스트
XKOS:241520 | DSC Investment | | DSC인베스트먼트
XKOS:100790 | Mirae Asset Venture Investment | | 미래에셋벤처투자
XKOS:041190 | Woori Technology Investment | | 우리기술투자
XKOS:032190 | Daou Data | | 다우데이타
XKOS:046970 | Wooriro | | ~우리로
XKOS:060240 | StarcoLink | | 룽투코리아; 스타코링크
XKOS:263720 | D&C Media | | 디앤씨미디어
XKOS:207760 | Mr. Blue | | 미스터블루
XKOS:215200 | MegaStudyEdu | Megastudy Education | 메가스터디교육
XKOS:072870 | MegaStudy | Megastudy | 메가스터디
XKOS:289010 | iScream Edu | | 아이스크림에듀
# Consumer, industry, services
XKOS:215000 | Golfzon | GOLFZON | 골프존
XKOS:121440 | Golfzon Holdings | GOLFZON Holdings | 골프존홀딩스; 골프존뉴딘홀딩스
XKOS:080160 | Modetour Network | Mode Tour | 모두투어
XKOS:104620 | Very Good Tour | Verygood Tour | 노랑풍선
XKOS:036560 | KZ Precision | Young Poong Precision | KZ정밀; 영풍정밀
XKOS:025980 | Ananti | | 아난티
XKOS:015750 | Sungwoo Hitech | | 성우하이텍
XKOS:065680 | Uju Electronics | | 우주일렉트로
XKOS:053030 | Binex | | 바이넥스
XKOS:086450 | Dongkook Pharmaceutical | DongKook Pharm | 동국제약
XKOS:023910 | Daihan Pharmaceutical | Daihan Pharm | 대한약품
XKOS:035080 | Gradiant | Interpark | 그래디언트; 인터파크
XKOS:119860 | Connectwave | Danawa | 커넥트웨이브; 다나와 | /2024
XKOS:024060 | Hung-Gu Oil | Hunggu Oil | 흥구석유
XKOS:100130 | Dongkuk S&C | | 동국S&C
XKOS:297090 | CS Bearing | CSBearing | 씨에스베어링
XKOS:012340 | Nuin Tech | | 뉴인텍
XKOS:038540 | Sangsangin | | 상상인
XKOS:083790 | CrystalGenomics | CG Invites | CG인바이츠; 크리스탈지노믹스
XKOS:005860 | Hanil Feed | | 한일사료
XKOS:027710 | Farmstory | | 팜스토리
XKRX:194370 | JS Corporation | | 제이에스코퍼레이션
XKOS:194700 | Novarex | | 노바렉스
XKOS:222040 | Cosmax NBT | COSMAX NBT | 코스맥스엔비티
XKOS:950170 | ~JTC | JTC Inc | JTC㈜
XKOS:353590 | Autoen | | 오토앤
XKOS:267980 | Maeil Dairies | Maeil Dairies Co | 매일유업
XKRX:403550 | Socar | SOCAR | 쏘카
`
