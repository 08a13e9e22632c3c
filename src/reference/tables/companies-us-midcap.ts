/** Mid caps listed in the United States, and foreign ones with their main listing elsewhere in the Americas, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const midcapCompanies = `
# Technology
XNAS:SEIC | SEI Investments | |
XNAS:JKHY | Jack Henry & Associates | Jack Henry |
XNAS:AEIS | Advanced Energy Industries | Advanced Energy |
XNAS:FROG | JFrog | | 제이프로그
XNAS:BSY | Bentley Systems | | 벤틀리시스템즈
XNAS:LFUS | Littelfuse | | 리텔퓨즈
XNAS:CGNX | Cognex | | 코그넥스
XNAS:IDCC | InterDigital | | 인터디지털
XNAS:SIMO | Silicon Motion Technology | Silicon Motion | 실리콘모션
XNAS:PCTY | Paylocity | Paylocity Holding | 페이로시티
XNAS:APPF | AppFolio | |
XNAS:AVT | Avnet | | 애브넷
XNAS:ALGM | Allegro MicroSystems | | 알레그로마이크로시스템즈
XNAS:DOX | Amdocs | | 암독스
XNAS:OTEX | OpenText | Open Text | 오픈텍스트
XNAS:QLYS | Qualys | | 퀄리스
XNAS:MXL | MaxLinear | | 맥스리니어
XNAS:CORZ | Core Scientific | | 코어사이언티픽
XNAS:HUT | Hut 8 | Hut 8 Mining | 헛8
XNAS:PLXS | ~Plexus | Plexus Corp |
XNYS:ARW | Arrow Electronics | | 애로우일렉트로닉스
XNYS:VIRT | Virtu Financial | | 버투파이낸셜; 버투 파이낸셜
XNYS:ULS | UL Solutions | | UL솔루션즈
XNYS:WCC | Wesco International | WESCO International; Wesco |
XNYS:DY | Dycom Industries | Dycom |
# Health
XNAS:ENSG | Ensign Group | |
XNAS:RGEN | Repligen | | 레플리젠
XNAS:BRKR | Bruker | | 브루커
XNAS:HQY | HealthEquity | |
XNAS:ALKS | Alkermes | | 알케르메스
XNAS:PCVX | Vaxcyte | | 백사이트
XNAS:KYMR | Kymera Therapeutics | Kymera |
XNAS:PTCT | PTC Therapeutics | |
XNAS:LNTH | Lantheus | Lantheus Holdings |
XNYS:GMED | Globus Medical | | 글로버스메디컬
XNYS:EHC | Encompass Health | |
XNYS:GKOS | Glaukos | |
# Finance
XNAS:ERIE | Erie Indemnity | |
XNAS:UMBF | UMB Financial | |
XNAS:WTFC | Wintrust Financial | Wintrust |
XNAS:BPOP | ~Popular | Popular Inc | 포퓰러
XNAS:ONB | Old National Bancorp | Old National |
XNAS:FCFS | FirstCash | FirstCash Holdings |
XNAS:COLB | Columbia Banking System | |
XNAS:CBSH | Commerce Bancshares | |
XNAS:SNEX | StoneX | StoneX Group | 스톤엑스
XNAS:CACC | Credit Acceptance | |
XNAS:HLNE | Hamilton Lane | | 해밀턴레인
XNYS:AIZ | Assurant | | 어슈런트
XNYS:GL | Globe Life | |
XNYS:RNR | RenaissanceRe | RenaissanceRe Holdings | 르네상스리
XNYS:EG | Everest Group | Everest Re; Everest Re Group | 에베레스트그룹
XNYS:AFG | American Financial Group | |
XNYS:CFR | Cullen/Frost Bankers | |
XNYS:SSB | SouthState | |
# Consumer
XNYS:FL | Foot Locker | | 풋락커; 풋라커 | /2025-09-08
XNAS:SFM | Sprouts Farmers Market | Sprouts |
XNAS:POOL | ~Pool | Pool Corp; Pool Corporation |
XNAS:PPC | Pilgrim's Pride | | 필그림스프라이드
XNAS:SFD | Smithfield Foods | Smithfield | 스미스필드푸드
XNAS:CHDN | Churchill Downs | |
XNAS:RRR | Red Rock Resorts | |
XNAS:LKQ | LKQ | LKQ Corp |
XNAS:NXST | Nexstar Media Group | Nexstar | 넥스타
XNYS:EAT | Brinker International | Brinker | 브링커인터내셔널
XNYS:MUSA | Murphy USA | |
XNYS:SGI | Somnigroup International | Somnigroup; Tempur Sealy |
XNYS:DAR | Darling Ingredients | |
XNYS:SCI | Service Corporation International | |
XNYS:UHAL | U-Haul | U-Haul Holding; Amerco | 유홀
XNYS:MICC | Magnum Ice Cream | Magnum Ice Cream Company | 매그넘아이스크림
# Industry, energy, real estate
XNAS:SAIA | ~Saia | Saia Inc | 사이아
XNAS:LSTR | Landstar System | Landstar | 랜드스타
XNAS:TTEK | Tetra Tech | | 테트라테크
XNAS:AAON | AAON | |
XNAS:POWL | Powell Industries | |
XNAS:WFRD | Weatherford International | Weatherford | 웨더포드
XNAS:CHRD | Chord Energy | |
XNAS:VNOM | Viper Energy | |
XNAS:GLPI | Gaming and Leisure Properties | |
XNAS:CWST | Casella Waste Systems | |
XNAS:DRS | Leonardo DRS | |
XNYS:RS | Reliance Inc. | Reliance Steel; Reliance Steel & Aluminum |
XNYS:CLH | Clean Harbors | |
XNYS:CSL | Carlisle Companies | |
XNYS:MLI | Mueller Industries | |
XNYS:ALLE | Allegion | |
XNYS:CCK | Crown Holdings | |
XNYS:WSO | Watsco | |
XNYS:AIT | Applied Industrial Technologies | |
XNYS:OC | Owens Corning | | 오웬스코닝
XNYS:RRX | Regal Rexnord | |
XNYS:ALSN | Allison Transmission | |
XNYS:DCI | ~Donaldson | Donaldson Company |
XNYS:PNW | Pinnacle West Capital | Pinnacle West |
XNYS:WTRG | Essential Utilities | |
XNYS:AM | Antero Midstream | |
XNYS:DTM | DT Midstream | |
XNYS:SUI | Sun Communities | |
XNYS:ELS | Equity LifeStyle Properties | Equity Lifestyle Properties |
XNYS:AMH | American Homes 4 Rent | |
XNYS:UDR | UDR | UDR Inc |
XNYS:CPT | Camden Property Trust | |
XNYS:OHI | Omega Healthcare Investors | |
XNYS:WMS | Advanced Drainage Systems | |
`
