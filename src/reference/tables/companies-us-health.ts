/** Health-care companies listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const healthCompanies = `
# Pharmaceuticals, biotechnology
XNYS:LLY | Eli Lilly | Eli Lilly and Company; Eli Lilly & Co; Lilly | 일라이릴리; 일라이 릴리; 일라이릴리앤드컴퍼니; 릴리(Lilly)
XNYS:JNJ | Johnson & Johnson | J&J | 존슨앤드존슨; 존슨앤존슨; 존슨 앤드 존슨; 존슨&존슨
XNYS:MRK | Merck & Co | ~Merck; Merck Sharp & Dohme; MSD | ~머크; 미국 머크; 한국MSD
XNYS:PFE | Pfizer | | 화이자
XNYS:ABBV | AbbVie | Abbvie | 애브비 | 2013-01-02/
XNYS:BMY | Bristol Myers Squibb | Bristol-Myers Squibb; Bristol-Myers; Bristol Myers; BMS | 브리스톨마이어스스큅; 브리스톨 마이어스 스큅; 브리스톨마이어스
XNAS:AMGN | Amgen | | 암젠
XNAS:GILD | Gilead Sciences | Gilead | 길리어드; 길리어드사이언스; 길리어드 사이언스; 길리어드사이언시스; 길리어드 사이언시스
XNAS:VRTX | Vertex Pharmaceuticals | ~Vertex | 버텍스; 버텍스파마슈티컬스; 버텍스 파마슈티컬스
XNAS:REGN | Regeneron Pharmaceuticals | Regeneron | 리제네론; 리제네론파마슈티컬스; 리제네론 파마슈티컬스
XNAS:BIIB | Biogen | Biogen Idec | 바이오젠
XNAS:MRNA | Moderna | Moderna Therapeutics | 모더나 | 2018-12-07/
XNAS:BNTX | BioNTech | Biontech | 바이오엔테크; 바이오앤테크
XNAS:NVAX | Novavax | | 노바백스
XNAS:ILMN | Illumina | | 일루미나
XNAS:ALNY | Alnylam Pharmaceuticals | Alnylam | 앨나일람; 앨나일램; 앨나일람파마슈티컬스; 앨라일람
XNAS:INCY | Incyte | | 인사이트코퍼레이션; 인사이트(Incyte)
XNAS:BMRN | BioMarin Pharmaceutical | BioMarin | 바이오마린; 바이오마린파마슈티컬
XNAS:NBIX | Neurocrine Biosciences | Neurocrine | 뉴로크린바이오사이언스; 뉴로크린 바이오사이언스
XNAS:UTHR | United Therapeutics | | 유나이티드테라퓨틱스; 유나이티드 테라퓨틱스
XNAS:INSM | Insmed | | 인스메드
XNAS:BBIO | BridgeBio Pharma | BridgeBio; BridgeBio Inc | 브리지바이오파마; 브리지바이오 파마; 브릿지바이오파마; 브릿지바이오 파마 | 2019-06-27/
XNAS:GH | Guardant Health | Guardant | 가던트헬스; 가던트 헬스; 가단트헬스; 가단트 헬스 | 2018-10-04/
XNAS:NTRA | Natera | | 나테라
XNAS:EXEL | Exelixis | | 엑셀리시스
XNAS:SRPT | Sarepta Therapeutics | Sarepta | 사렙타; 사렙타 테라퓨틱스; 사렙타테라퓨틱스
XNAS:IONS | Ionis Pharmaceuticals | Ionis | 아이오니스; 아이오니스 파마슈티컬스; 아이오니스파마슈티컬스
XNAS:HALO | Halozyme Therapeutics | Halozyme | 할로자임; 할로자임 테라퓨틱스; 할로자임테라퓨틱스
XNAS:CRSP | CRISPR Therapeutics | Crispr Therapeutics | 크리스퍼 테라퓨틱스; 크리스퍼테라퓨틱스
XNAS:NTLA | Intellia Therapeutics | Intellia | 인텔리아; 인텔리아 테라퓨틱스; 인텔리아테라퓨틱스
XNAS:BEAM | Beam Therapeutics | | 빔테라퓨틱스; 빔 테라퓨틱스
XNAS:RXRX | Recursion Pharmaceuticals | ~Recursion | 리커전; 리커전 파마슈티컬스; 리커전파마슈티컬스
XNAS:VKTX | Viking Therapeutics | | 바이킹테라퓨틱스; 바이킹 테라퓨틱스
XNAS:MDGL | Madrigal Pharmaceuticals | Madrigal | 마드리갈; 마드리갈 파마슈티컬스; 마드리갈파마슈티컬스
XNAS:SMMT | Summit Therapeutics | | 서밋테라퓨틱스; 서밋 테라퓨틱스
XNAS:ROIV | Roivant Sciences | Roivant | 로이반트; 로이반트사이언스; 로이반트 사이언시스
XNAS:RVMD | Revolution Medicines | | 레볼루션메디신; 레볼루션 메디신스
XNAS:JAZZ | Jazz Pharmaceuticals | | 재즈파마슈티컬스; 재즈 파마슈티컬스
XNAS:EXAS | Exact Sciences | | 이그젝트사이언스; 이그젝트 사이언스; 이그젝트사이언시스 | /2026-03-24
XNYS:HIMS | Hims & Hers Health | Hims & Hers | 힘스앤허스; 힘스앤드허스; 힘스앤허스헬스; 힘스 앤드 허스; 힘스 앤 허스
XNYS:ZTS | Zoetis | | 조에티스
XNYS:ELAN | Elanco Animal Health | Elanco | 엘란코; 일랑코
XNAS:VTRS | Viatris | | 비아트리스
XNYS:TEVA | Teva Pharmaceutical Industries | Teva; Teva Pharmaceutical; Teva Pharmaceuticals | 테바; 테바파마슈티컬; 테바 파마슈티컬
XNYS:PRGO | Perrigo | | 페리고
XNYS:OGN | ~Organon | Organon & Co | 오가논
XNAS:RPRX | Royalty Pharma | | 로열티파마; 로열티 파마
XNAS:CELH | Celsius Holdings | ~Celsius | 셀시어스홀딩스; 셀시어스 홀딩스
XNAS:KRYS | Krystal Biotech | | 크리스탈바이오텍
XNAS:ARWR | Arrowhead Pharmaceuticals | | 애로우헤드 파마슈티컬스; 애로헤드 파마슈티컬스
XNAS:CYTK | Cytokinetics | | 사이토키네틱스
XNYS:RCUS | Arcus Biosciences | | 아커스바이오사이언스
XNAS:AXSM | Axsome Therapeutics | Axsome | 액섬테라퓨틱스; 액섬 테라퓨틱스
XNAS:ARGX | argenx | Argenx | 아르젠엑스; 아젠엑스
XNAS:LEGN | Legend Biotech | | 레전드바이오텍
# Equipment, tools
XNYS:ABT | Abbott Laboratories | ~Abbott | 애보트; 애벗; 애보트래버러토리; 애보트 래버러토리스; 애보트래버러토리스
XNYS:TMO | Thermo Fisher Scientific | Thermo Fisher | 써모피셔; 서모피셔; 써모피셔사이언티픽; 써모 피셔 사이언티픽; 서모피셔사이언티픽; 써모피셔 사이언티픽; 서모 피셔 사이언티픽
XNYS:DHR | Danaher | | 다나허
XNYS:MDT | Medtronic | | 메드트로닉
XNAS:ISRG | Intuitive Surgical | | 인튜이티브서지컬; 인튜이티브 서지컬
XNYS:BSX | Boston Scientific | | 보스턴사이언티픽; 보스턴 사이언티픽; 보스톤사이언티픽
XNYS:SYK | Stryker | | 스트라이커(Stryker); 스트라이커코퍼레이션
XNYS:BDX | Becton Dickinson | Becton, Dickinson; ~BD; Becton Dickinson and Company | 벡톤디킨슨; 벡톤 디킨슨
XNYS:EW | Edwards Lifesciences | | 에드워즈라이프사이언스; 에드워즈 라이프사이언시스; 에드워즈라이프사이언시스
XNYS:ZBH | Zimmer Biomet | Zimmer Biomet Holdings | 짐머바이오메트; 짐머 바이오메트
XNYS:BAX | Baxter International | ~Baxter | 백스터; 백스터인터내셔널
XNAS:GEHC | GE HealthCare Technologies | GE HealthCare; GE Healthcare | GE헬스케어; GE 헬스케어 | 2023-01-04/
XNAS:IDXX | IDEXX Laboratories | Idexx; Idexx Laboratories | 아이덱스; 아이덱스래버러토리; 아이덱스 래버러토리스
XNAS:DXCM | DexCom | Dexcom | 덱스콤
XNYS:RMD | ResMed | Resmed | 레스메드
XNAS:ALGN | Align Technology | | 얼라인테크놀로지; 얼라인 테크놀로지
XNAS:PODD | Insulet | | 인슐렛
XNYS:A | Agilent Technologies | Agilent; =A | 애질런트; 애질런트테크놀로지; 애질런트 테크놀로지스; 애질런트테크놀로지스
XNYS:WAT | Waters Corporation | =Waters | 워터스코퍼레이션
XNYS:MTD | Mettler-Toledo International | Mettler-Toledo; Mettler Toledo | 메틀러토레도
XNYS:IQV | IQVIA Holdings | IQVIA; Iqvia; Quintiles | 아이큐비아
XNYS:CRL | Charles River Laboratories | Charles River | 찰스리버; 찰스리버래버러토리; 찰스리버 래버러토리스
XNYS:WST | West Pharmaceutical Services | | 웨스트파마슈티컬; 웨스트 파마슈티컬 서비스
XNAS:TECH | Bio-Techne | | 바이오테크네
XNYS:RVTY | Revvity | PerkinElmer | 레비티; 퍼킨엘머
XNAS:HOLX | Hologic | | 홀로직 | /2026-04-08
XNAS:MASI | Masimo | | 마시모 | /2026
XNAS:TWST | Twist Bioscience | | 트위스트바이오사이언스; 트위스트 바이오사이언스
XNAS:TXG | 10x Genomics | 10X Genomics | 10x지노믹스; 10X지노믹스
XNAS:PACB | Pacific Biosciences of California | Pacific Biosciences; PacBio | 퍼시픽바이오사이언스; 팩바이오
XNYS:STE | Steris | STERIS | 스테리스
# Insurers, providers, distribution
XNYS:UNH | UnitedHealth Group | UnitedHealth; UnitedHealthcare | 유나이티드헬스; 유나이티드헬스그룹; 유나이티드헬스 그룹; 유나이티드헬스케어
XNYS:ELV | Elevance Health | Elevance; Anthem Inc | 엘레반스헬스; 엘리번스헬스; 엘레번스헬스; 엘리번스 헬스
XNYS:CI | Cigna Group | Cigna; The Cigna Group | 시그나; 시그나그룹; 시그나 그룹
XNYS:HUM | Humana | | 휴매나
XNYS:CNC | Centene | Centene Corporation | 센틴; 센텐
XNYS:MOH | Molina Healthcare | Molina | 몰리나헬스케어; 몰리나 헬스케어
XNYS:OSCR | Oscar Health | | 오스카헬스; 오스카 헬스
XNAS:ALHC | Alignment Healthcare | | 얼라인먼트헬스케어
XNAS:CLOV | Clover Health Investments | Clover Health | 클로버헬스; 클로버 헬스
XNYS:CVS | CVS Health | CVS | CVS헬스; CVS 헬스
XNYS:HCA | HCA Healthcare | ~HCA | HCA헬스케어; HCA 헬스케어
XNYS:THC | Tenet Healthcare | | 테닛헬스케어; 테넷헬스케어; 테닛 헬스케어
XNYS:UHS | Universal Health Services | | 유니버설헬스서비스; 유니버설 헬스 서비스
XNYS:MCK | McKesson | | 매케슨; 맥케슨
XNYS:COR | Cencora | AmerisourceBergen | 센코라; 아메리소스버건
XNYS:CAH | Cardinal Health | | 카디널헬스; 카디널 헬스
XNYS:LH | Labcorp Holdings | Labcorp; LabCorp; Laboratory Corporation of America | 랩코프
XNYS:DGX | Quest Diagnostics | | 퀘스트다이어그노스틱스; 퀘스트 다이어그노스틱스
XNYS:DVA | DaVita | | 다비타
XNYS:TDOC | Teladoc Health | Teladoc | 텔라닥; 텔라닥헬스; 텔라닥 헬스
XNYS:VEEV | Veeva Systems | Veeva | 비바시스템즈; 비바 시스템즈
XNYS:DOCS | Doximity | | 독시미티
XNAS:HSIC | Henry Schein | | 헨리샤인; 헨리 샤인
`
