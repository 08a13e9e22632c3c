/** Industrial, energy and materials companies listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const industryCompanies = `
# Aerospace, defence, space
XNYS:BA | Boeing | The Boeing Company | 보잉
XNYS:LMT | Lockheed Martin | Lockheed | 록히드마틴; 록히드 마틴
XNYS:RTX | ~RTX | Raytheon Technologies; Raytheon; United Technologies | 레이시온; 레이시온테크놀로지스; 레이시온 테크놀로지스; 유나이티드테크놀로지스
XNYS:NOC | Northrop Grumman | Northrop | 노스럽그러먼; 노스롭그루먼; 노스럽 그러먼; 노스롭 그루먼; 노스럽그루먼
XNYS:GD | General Dynamics | | 제너럴다이내믹스; 제너럴 다이내믹스; 제너럴다이나믹스
XNYS:LHX | L3Harris Technologies | L3Harris | L3해리스; L3해리스테크놀로지스; L3해리스 테크놀로지스
XNYS:GE | GE Aerospace | General Electric; ~GE | GE에어로스페이스; GE 에어로스페이스; 제너럴일렉트릭; 제너럴 일렉트릭; GE항공
XNYS:HWM | Howmet Aerospace | Howmet | 하우멧에어로스페이스; 하우멧; 하우멧 에어로스페이스
XNYS:TDG | TransDigm Group | TransDigm | 트랜스다임; 트랜스다임그룹
XNYS:HEI | HEICO | Heico | 헤이코
XNYS:TXT | Textron | | 텍스트론
XNYS:HII | Huntington Ingalls Industries | HII; Huntington Ingalls | 헌팅턴잉걸스; 헌팅턴 잉걸스
XNAS:KTOS | Kratos Defense & Security Solutions | Kratos Defense; ~Kratos | 크라토스 디펜스; 크라토스디펜스; 크라토스 디펜스 & 시큐리티 솔루션스; 크라토스 디펜스 앤 시큐리티 솔루션; 크라토스 디펜스 앤드 시큐리티 솔루션스; 크라토스
XNAS:AVAV | AeroVironment | | 에어로바이런먼트; 에어로바이론먼트
XNYS:CW | Curtiss-Wright | | 커티스라이트
XNYS:BWXT | BWX Technologies | BWXT | BWX테크놀로지스; BWX 테크놀로지스
XNYS:LDOS | Leidos Holdings | Leidos | 레이도스
XNYS:BAH | Booz Allen Hamilton | Booz Allen; Booz Allen Hamilton Holding | 부즈앨런해밀턴; 부즈앨런; 부즈 앨런 해밀턴
XNYS:CACI | CACI International | CACI | CACI인터내셔널
XNYS:SPR | Spirit AeroSystems | Spirit AeroSystems Holdings | 스피릿에어로시스템즈; 스피릿 에어로시스템즈 | /2025-12-08
XNAS:RKLB | Rocket Lab | Rocket Lab USA | 로켓랩; 로켓 랩 | 2021-08-25/
XNYS:SPCE | Virgin Galactic | Virgin Galactic Holdings | 버진갤럭틱; 버진 갤럭틱
XNAS:LUNR | Intuitive Machines | | 인튜이티브머신스; 인튜이티브 머신스; 인튜이티브머신즈
XNYS:PL | Planet Labs | Planet Labs PBC | 플래닛랩스; 플래닛 랩스
XNYS:RDW | Redwire | | 레드와이어
XNAS:FLY | Firefly Aerospace | | 파이어플라이에어로스페이스; 파이어플라이 에어로스페이스
XNYS:KRMN | Karman Holdings | Karman Space & Defense | 카르만 홀딩스
XNYS:ACHR | Archer Aviation | | 아처에비에이션; 아처 에비에이션
XNYS:JOBY | Joby Aviation | Joby | 조비에비에이션; 조비 에비에이션; ~조비
XNAS:AXON | Axon Enterprise | ~Axon; Taser International | 액손엔터프라이즈; 액슨엔터프라이즈; 액손 엔터프라이즈
# Machinery, electrical, conglomerates
XNYS:CAT | Caterpillar | | 캐터필러; 캐터필라
XNYS:DE | Deere & Company | Deere; John Deere; Deere & Co | 디어앤드컴퍼니; 존디어; 디어앤컴퍼니; 디어 앤드 컴퍼니; ~디어; 존 디어
XNAS:HON | Honeywell International | Honeywell | 허니웰; 하니웰; 허니웰인터내셔널; 허니웰 인터내셔널
XNAS:SOLS | Solstice Advanced Materials | | 솔스티스어드밴스드머티리얼즈
XNYS:MMM | 3M | Minnesota Mining & Manufacturing | 쓰리엠
XNYS:EMR | Emerson Electric | ~Emerson | 에머슨일렉트릭; 에머슨; 에머슨 일렉트릭
XNYS:ETN | ~Eaton | Eaton Corporation; Eaton Corp | ~이튼; 이튼코퍼레이션
XNYS:PH | Parker-Hannifin | Parker Hannifin | 파커하니핀; 파커 하니핀; 파커해니핀
XNYS:ITW | Illinois Tool Works | | 일리노이툴웍스; 일리노이 툴 웍스
XNYS:CMI | Cummins | | 커민스; 커민즈
XNAS:PCAR | Paccar | PACCAR | 파카(Paccar); 팩카
XNYS:GEV | GE Vernova | | GE버노바; GE 버노바; GE베르노바 | 2024-04-02/
XNYS:VRT | Vertiv Holdings | Vertiv | 버티브; 버티브홀딩스; 버티브 홀딩스
XNYS:ROK | Rockwell Automation | ~Rockwell | 로크웰오토메이션; 록웰오토메이션; 로크웰 오토메이션
XNYS:AME | AMETEK | Ametek | 아메텍
XNYS:DOV | Dover Corporation | ~Dover | 도버코퍼레이션; 도버코프
XNYS:IR | Ingersoll Rand | Ingersoll-Rand | 잉거솔랜드; 잉거솔 랜드
XNYS:TT | Trane Technologies | Trane | 트레인테크놀로지스; 트레인 테크놀로지스
XNYS:CARR | Carrier Global | | 캐리어글로벌; 캐리어 글로벌 | 2020-04-03/
XNYS:OTIS | Otis Worldwide | ~Otis | 오티스; 오티스월드와이드 | 2020-04-03/
XNYS:JCI | Johnson Controls International | Johnson Controls | 존슨콘트롤즈; 존슨컨트롤즈; 존슨콘트롤스; 존슨컨트롤스
XNYS:HUBB | Hubbell | | 허벨
XNYS:NVT | nVent Electric | nVent | 엔벤트
XNYS:AYI | ~Acuity | Acuity Brands | 어큐이티브랜즈; 아큐이티
XNYS:GNRC | Generac Holdings | Generac | 제너랙; 제네락
XNYS:SWK | Stanley Black & Decker | | 스탠리블랙앤드데커; 스탠리블랙앤데커; 스탠리 블랙 앤 데커
XNYS:SNA | Snap-on | Snap-On | 스냅온
XNYS:XYL | Xylem | | 자일럼
XNYS:PNR | Pentair | | 펜테어
XNAS:LECO | Lincoln Electric Holdings | Lincoln Electric | 링컨일렉트릭
XNYS:OSK | Oshkosh | Oshkosh Corporation | 오시코시
XNYS:AGCO | AGCO | | AGCO코퍼레이션
XNYS:TEX | Terex | | 테렉스
XNAS:SYM | Symbotic | | 심보틱
XNYS:PWR | Quanta Services | | 콴타서비스; 퀀타서비스; 콴타 서비스; 퀀타 서비스
XNYS:EME | EMCOR Group | EMCOR; Emcor | 엠코그룹; 엠코어그룹
XNYS:FIX | Comfort Systems USA | Comfort Systems | 컴포트시스템즈; 컴포트 시스템즈
XNYS:ACM | AECOM | Aecom | 에이컴
XNYS:J | Jacobs Solutions | Jacobs Engineering | 제이컵스솔루션스; 제이콥스엔지니어링
XNYS:FLR | Fluor | Fluor Corporation | 플루어
XNYS:URI | United Rentals | | 유나이티드렌탈; 유나이티드 렌털스; 유나이티드렌털스
XNYS:GWW | W.W. Grainger | Grainger; WW Grainger | 그레인저
XNAS:FAST | Fastenal | | 패스널
XNAS:CTAS | Cintas | | 신타스; 친타스
XNYS:WM | Waste Management | =WM | 웨이스트매니지먼트; 웨이스트 매니지먼트
XNYS:RSG | Republic Services | | 리퍼블릭서비스; 리퍼블릭 서비스
XNAS:CPRT | Copart | | 코파트
# Transport
XNYS:UNP | Union Pacific | | 유니언퍼시픽; 유니온퍼시픽; 유니언 퍼시픽
XNAS:CSX | CSX | CSX Corporation | CSX코퍼레이션
XNYS:NSC | Norfolk Southern | | 노퍽서던; 노퍽 서던
XNYS:UPS | United Parcel Service | UPS | 유나이티드파슬서비스
XNYS:FDX | FedEx | Fedex; Federal Express | 페덱스
XNAS:ODFL | Old Dominion Freight Line | Old Dominion | 올드도미니언
XNAS:JBHT | J.B. Hunt Transport Services | JB Hunt; J.B. Hunt | JB헌트
XNYS:XPO | XPO | XPO Logistics | XPO로지스틱스
XNAS:CHRW | C.H. Robinson Worldwide | CH Robinson; C.H. Robinson | CH로빈슨; C.H.로빈슨
XNYS:EXPD | Expeditors International of Washington | Expeditors International | 익스페디터스
XNYS:KNX | Knight-Swift Transportation | Knight-Swift | 나이트스위프트
XNYS:DAL | Delta Air Lines | Delta Airlines; ~Delta | 델타항공; 델타 항공; 델타에어라인
XNAS:UAL | United Airlines Holdings | United Airlines; UAL Corp | 유나이티드항공; 유나이티드 항공; 유나이티드에어라인
XNAS:AAL | American Airlines Group | American Airlines; AMR Corp | 아메리칸항공; 아메리칸 항공; 아메리칸에어라인; 아메리칸에어라인스
XNYS:LUV | Southwest Airlines | ~Southwest | 사우스웨스트항공; 사우스웨스트 항공
XNYS:ALK | Alaska Air Group | Alaska Airlines; Alaska Air | 알래스카항공; 알래스카에어; 알래스카에어그룹
XNAS:JBLU | JetBlue Airways | JetBlue | 제트블루; 제트블루항공; 제트블루에어웨이즈
XNAS:HTZ | Hertz Global Holdings | Hertz; Hertz Global | 허츠; 허츠글로벌; 허츠글로벌홀딩스
XNAS:CAR | Avis Budget Group | Avis Budget; Avis | 에이비스버짓; 에이비스 버짓
# Energy
XNYS:XOM | ExxonMobil | Exxon Mobil; Exxon; Exxon Mobil Corporation | 엑손모빌; 엑슨모빌; 엑손 모빌
XNYS:CVX | Chevron | Chevron Corporation; ChevronTexaco | 셰브런; 셰브론; 쉐브론
XNYS:COP | ConocoPhillips | Conoco Phillips | 코노코필립스; 코노코 필립스
XNYS:OXY | Occidental Petroleum | Occidental | 옥시덴털페트롤리움; 옥시덴탈페트롤리움; 옥시덴털 페트롤리움; 옥시덴털; 옥시덴탈; 옥시덴탈 페트롤리움; 옥시덴털페트롤리엄
XNYS:EOG | EOG Resources | | EOG리소시스; EOG 리소시스
XNYS:SLB | SLB | Schlumberger | 슐럼버거; 슐룸베르거; 슐룸버거
XNYS:HAL | Halliburton | | 핼리버튼; 할리버튼
XNAS:BKR | Baker Hughes | | 베이커휴즈; 베이커 휴즈
XNYS:MPC | Marathon Petroleum | | 마라톤페트롤리움; 마라톤 페트롤리움; 마라톤페트롤리엄 | 2011-07-01/
XNYS:VLO | Valero Energy | Valero | 발레로에너지; 발레로; 발레로 에너지
XNYS:PSX | Phillips 66 | | 필립스66; 필립스 66 | 2012-05-01/
XNAS:FANG | Diamondback Energy | Diamondback | 다이아몬드백에너지; 다이아몬드백 에너지
XNYS:DVN | Devon Energy | | 데번에너지; 데본에너지; 데번 에너지; 데본 에너지
XNAS:APA | APA Corporation | Apache Corporation; Apache Corp; =APA | 아파치코퍼레이션
XNAS:EXE | Expand Energy | Chesapeake Energy; ~Chesapeake | 익스팬드에너지; 체사피크에너지; 체서피크에너지; 익스팬드 에너지
XNYS:EQT | EQT Corporation | ~EQT | EQT코퍼레이션
XNYS:KMI | Kinder Morgan | | 킨더모건; 킨더 모건
XNYS:WMB | Williams Companies | The Williams Companies | 윌리엄스컴퍼니즈; 윌리엄스 컴퍼니즈
XNYS:OKE | ONEOK | Oneok | 원오크; ~원옥
XNYS:ET | Energy Transfer | | 에너지트랜스퍼; 에너지 트랜스퍼
XNYS:EPD | Enterprise Products Partners | | 엔터프라이즈프로덕츠파트너스
XNYS:LNG | Cheniere Energy | Cheniere | 셰니어에너지; 셰니어; 셰니어 에너지
XNYS:VG | Venture Global | | 벤처글로벌; 벤처 글로벌
XNYS:TRGP | Targa Resources | | 타가리소시스
XNYS:HES | Hess Corporation | ~Hess | 헤스코퍼레이션; ~헤스 | /2025-07-18
XNYS:CCJ | Cameco | | 카메코
XNYS:LEU | Centrus Energy | | 센트러스에너지; 센트러스 에너지
XNYS:OKLO | Oklo | | 오클로
XNYS:SMR | NuScale Power | NuScale | 뉴스케일파워; 뉴스케일; 뉴스케일 파워
XNAS:NNE | Nano Nuclear Energy | NANO Nuclear Energy | 나노뉴클리어에너지; 나노뉴클리어; 나노 뉴클리어 에너지
XNYS:BE | Bloom Energy | | 블룸에너지; 블룸 에너지 | 2018-07-25/
XNAS:PLUG | Plug Power | | 플러그파워; 플러그 파워
XNAS:FCEL | FuelCell Energy | | 퓨얼셀에너지; 퓨얼셀 에너지
XNAS:FSLR | First Solar | | 퍼스트솔라; 퍼스트 솔라
XNAS:ENPH | Enphase Energy | Enphase | 엔페이즈에너지; 인페이즈에너지; 엔페이즈; 엔페이즈 에너지; 인페이즈 에너지
XNAS:NXT | Nextpower | Nextracker; NEXTracker | 넥스트파워; 넥스트래커; 넥스트랙커
XNAS:SEDG | SolarEdge Technologies | SolarEdge | 솔라엣지; 솔라에지; 솔라엣지테크놀로지스
XNAS:RUN | Sunrun | | 선런
XNAS:ARRY | Array Technologies | | 어레이테크놀로지스; 어레이 테크놀로지스
XNAS:FLNC | Fluence Energy | | 플루언스에너지; 플루언스 에너지
XNAS:EOSE | Eos Energy Enterprises | Eos Energy | 이오스에너지; 이오스 에너지
XNYS:CHPT | ChargePoint Holdings | ChargePoint | 차지포인트
# Materials
XNAS:LIN | ~Linde | Linde plc | 린데
XNYS:APD | Air Products and Chemicals | Air Products | 에어프로덕츠; 에어 프로덕츠; 에어프로덕츠앤드케미컬스
XNYS:SHW | Sherwin-Williams | Sherwin Williams | 셔윈윌리엄스; 셔윈 윌리엄스; 셔윈-윌리엄스
XNYS:ECL | Ecolab | | 에코랩
XNYS:DOW | ~Dow | Dow Inc; Dow Chemical | 다우케미칼; 다우케미컬; 다우 케미칼 | 2019-04-02/
XNYS:DD | DuPont de Nemours | DuPont; Du Pont | 듀폰; 듀폰드느무르; 듀폰 드 느무르
XNYS:Q | Qnity Electronics | Qnity | 큐니티; 큐니티일렉트로닉스
XNYS:CTVA | Corteva | | 코르테바; 코테바 | 2019-06-03/
XNYS:LYB | LyondellBasell Industries | LyondellBasell | 라이온델바젤; 라이온델바젤인더스트리
XNYS:PPG | PPG Industries | PPG | PPG인더스트리
XNYS:ALB | Albemarle | | 앨버말; 앨버말코퍼레이션; 앨버마를
XNYS:EMN | Eastman Chemical | | 이스트만케미칼; 이스트먼케미컬
XNYS:CE | Celanese | | 셀라니즈
XNYS:MOS | ~Mosaic | The Mosaic Company; Mosaic Company | 모자이크(Mosaic)
XNYS:CF | CF Industries | CF Industries Holdings | CF인더스트리; CF인더스트리스
XNYS:NEM | Newmont | Newmont Mining; Newmont Corporation | 뉴몬트; 뉴몬트마이닝; 뉴몬트코퍼레이션
XNYS:FCX | Freeport-McMoRan | ~Freeport; Freeport McMoRan | 프리포트맥모란; 프리포트 맥모란; 프리포트-맥모란
XNYS:HL | Hecla Mining | Hecla | 헤클라마이닝; 헤클라 마이닝; 헤클라
XNYS:CDE | Coeur Mining | | 코어마이닝; 쾨르마이닝; 쾨르 마이닝
XNYS:SCCO | Southern Copper | | 서던코퍼; 서던 코퍼; 사우던코퍼
XNAS:RGLD | Royal Gold | | 로열골드
XNYS:NUE | Nucor | | 뉴코; 뉴코어
XNAS:STLD | Steel Dynamics | | 스틸다이내믹스; 스틸 다이내믹스; 스틸다이나믹스
XNYS:CLF | Cleveland-Cliffs | Cleveland Cliffs | 클리블랜드클리프스; 클리블랜드 클리프스; 클리블랜드-클리프스
XNYS:AA | Alcoa | Alcoa Corporation | 알코아
XNAS:CENX | Century Aluminum | | 센추리알루미늄; 센추리 알루미늄
XNYS:MP | MP Materials | | MP머티리얼스; MP머티리얼즈; MP 머티리얼스; MP 머티리얼즈
XNAS:USAR | USA Rare Earth | | USA레어어스; USA 레어어스
XNYS:LAC | Lithium Americas | | 리튬아메리카스; 리튬 아메리카스
XNYS:VMC | Vulcan Materials | | 벌컨머티리얼즈; 벌컨머티리얼스; 벌칸 머티리얼스
XNYS:MLM | Martin Marietta Materials | Martin Marietta | 마틴마리에타; 마틴 마리에타
XNYS:CRH | ~CRH | | CRH PLC
XNYS:IP | International Paper | | 인터내셔널페이퍼; 인터내셔널 페이퍼
XNYS:SW | Smurfit Westrock | Smurfit WestRock; WestRock | 스머핏웨스트록
XNYS:PKG | Packaging Corporation of America | Packaging Corp of America | 패키징코프오브아메리카
XNYS:BALL | Ball Corporation | =Ball | 볼코퍼레이션
XNYS:AVY | Avery Dennison | | 에이버리데니슨
XNYS:WY | Weyerhaeuser | | 웨어하우저
XNYS:IFF | International Flavors & Fragrances | ~IFF | 인터내셔널플레이버스앤드프래그런스
`
