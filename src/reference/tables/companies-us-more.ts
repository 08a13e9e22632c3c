/** More companies listed in the United States: recent listings, mid caps often in the news, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const moreCompanies = `
# Recent listings
XNAS:SPCX | SpaceX | Space Exploration Technologies | 스페이스X; 스페이스엑스 | 2026/
XNAS:CBRS | Cerebras Systems | Cerebras | 세레브라스; 세레브라스 시스템; 세레브라스시스템즈; 세레브라스 시스템즈 | 2026/
XNAS:QNT | Quantinuum | | 퀀티넘; 퀀티뉴엄 | 2026/
XNAS:MDLN | ~Medline | Medline Industries | 메드라인 | 2025-12-17/
XNAS:HONA | Honeywell Aerospace | | 허니웰에어로스페이스; 허니웰 에어로스페이스 | 2026/
XNYS:FDXF | FedEx Freight | FedEx Freight Holding | 페덱스프레이트; 페덱스 프레이트 | 2026/
XNAS:VSNT | Versant Media Group | Versant Media; ~Versant | 버산트미디어; 버산트 | 2026/
XNYS:STUB | StubHub Holdings | StubHub | 스텁허브
XNYS:HNGE | Hinge Health | | 힌지헬스; 힌지 헬스
XNAS:NTSK | Netskope | | 넷스코프
XNAS:FIGR | Figure Technology Solutions | Figure Technology | 피겨테크놀로지
XNAS:GEMI | Gemini Space Station | | 제미니스페이스스테이션
XNYS:VOYG | Voyager Technologies | | 보이저테크놀로지스
# Technology
XNYS:IOT | Samsara | | 삼사라
XNAS:NTNX | Nutanix | | 뉴타닉스
XNYS:DOCN | DigitalOcean Holdings | DigitalOcean | 디지털오션
XNAS:SSNC | SS&C Technologies Holdings | SS&C Technologies; SS&C |
XNAS:CDW | CDW | CDW Corporation |
XNAS:MANH | Manhattan Associates | |
XNAS:CHKP | Check Point Software Technologies | Check Point Software; Check Point | 체크포인트소프트웨어; 체크포인트 소프트웨어
XNAS:TSEM | Tower Semiconductor | | 타워세미컨덕터; 타워 세미컨덕터
XNAS:MKSI | MKS Instruments | MKS Inc |
XNYS:TDY | Teledyne Technologies | Teledyne | 텔레다인; 텔레다인테크놀로지스
XNYS:BR | Broadridge Financial Solutions | Broadridge | 브로드리지
XNYS:SNX | TD Synnex | TD SYNNEX | TD시넥스
XNAS:AUR | Aurora Innovation | | 오로라이노베이션; 오로라 이노베이션
XNYS:BB | BlackBerry | Blackberry; Research In Motion | 블랙베리
XNAS:PEGA | Pegasystems | | 페가시스템즈
XNAS:APPN | Appian | |
XNYS:BILL | BILL Holdings | Bill.com |
XNYS:ASAN | Asana | | 아사나
XNAS:FSLY | Fastly | | 패스틀리
XNAS:FRSH | Freshworks | | 프레시웍스
XNAS:DUOL | Duolingo | | 듀오링고
XNAS:RUM | ~Rumble | =RUM | 럼블(Rumble)
XNYS:CHGG | Chegg | | 체그
XNYS:COUR | Coursera | | 코세라
XNAS:UDMY | Udemy | | 유데미 | /2026
XNAS:ARQQ | Arqit Quantum | | 아킷퀀텀
# Finance
XNYS:CPAY | Corpay | FleetCor Technologies; FleetCor | 코페이
XNYS:BRO | Brown & Brown | |
XNYS:WRB | W.R. Berkley | WR Berkley |
XNAS:CINF | Cincinnati Financial | |
XNYS:UNM | Unum Group | ~Unum | 유넘그룹
XNYS:EQH | Equitable Holdings | | 에퀴터블홀딩스
XNYS:CNA | CNA Financial | |
XNAS:ARCC | Ares Capital | | 아레스캐피털; 아레스 캐피털
XNAS:TPG | TPG | TPG Inc; TPG Capital | TPG캐피탈
XNYS:RGA | Reinsurance Group of America | RGA | RGA재보험
XNYS:CRBG | Corebridge Financial | Corebridge | 코어브리지파이낸셜
XNYS:FNF | Fidelity National Financial | |
XNYS:PNFP | Pinnacle Financial Partners | | 피나클파이낸셜파트너스
XNAS:VLY | Valley National Bancorp | | 밸리내셔널뱅코프
XNYS:CMA | Comerica | | 코메리카 | /2026-02-01
XNYS:FHN | First Horizon | First Horizon National | 퍼스트호라이즌
XNYS:GHL | Greenhill & Co | ~Greenhill | | /2023-12-01
XNYS:PJT | PJT Partners | |
XNYS:MC | Moelis & Company | Moelis |
XNYS:HLI | Houlihan Lokey | | 훌리한로키
# Industry, energy, materials
XNYS:WAB | Wabtec | Westinghouse Air Brake Technologies | 웨스팅하우스에어브레이크
XNYS:ATI | ATI Inc | Allegheny Technologies |
XNYS:CRS | Carpenter Technology | | 카펜터테크놀로지
XNAS:WWD | Woodward Inc | =Woodward |
XNYS:VLTO | Veralto | | | 2023-10-02/
XNYS:FTV | Fortive | | 포티브
XNYS:ITT | ITT Inc | =ITT |
XNYS:MAS | Masco | | 마스코
XNYS:LII | Lennox International | Lennox | 레녹스인터내셔널
XNYS:RPM | RPM International | |
XNYS:GGG | Graco | |
XNAS:NDSN | Nordson | |
XNYS:IEX | IDEX Corporation | =IDEX |
XNYS:MTZ | MasTec | | 매스텍
XNAS:STRL | Sterling Infrastructure | | 스털링인프라스트럭처
XNAS:FTAI | FTAI Aviation | | FTAI에비에이션
XNYS:QXO | QXO | |
XNYS:ROL | ~Rollins | =Rollins Inc |
XNYS:ARMK | Aramark | | 아라마크
XNYS:TPL | Texas Pacific Land | | 텍사스퍼시픽랜드
XNYS:FTI | TechnipFMC | | 테크닙FMC
XNYS:NOV | NOV Inc | National Oilwell Varco |
XNYS:RIG | Transocean | | 트랜스오션
XNYS:OVV | Ovintiv | Encana | 오빈티브
XNYS:PR | Permian Resources | | 퍼미안리소시스
XNYS:DINO | HF Sinclair | HollyFrontier |
XNAS:PAA | Plains All American Pipeline | Plains All American |
XNYS:MPLX | MPLX | |
XNYS:BTU | Peabody Energy | Peabody | 피바디에너지; 피바디 에너지
XNYS:MUR | Murphy Oil | |
XNYS:AR | Antero Resources | |
XNYS:RRC | Range Resources | |
XNYS:CRC | California Resources | |
XNYS:AEE | Ameren | |
XNYS:ATO | Atmos Energy | |
XNYS:NI | NiSource | |
XNAS:LNT | Alliant Energy | |
XNYS:X | United States Steel | U.S. Steel; US Steel | US스틸; 유에스스틸 | /2025-06-18
XNYS:NEXA | Nexa Resources | |
XNAS:ONDS | Ondas Holdings | Ondas | 온다스홀딩스; 온다스
XNAS:RCAT | Red Cat Holdings | Red Cat | 레드캣홀딩스; 레드캣
# Consumer, health, property
XNYS:SN | SharkNinja | | 샤크닌자
XNAS:CASY | Casey's General Stores | Casey's |
XNYS:PFGC | Performance Food Group | |
XNAS:COKE | Coca-Cola Consolidated | | 코카콜라컨솔리데이티드
XNAS:LAMR | Lamar Advertising | |
XNYS:PAG | Penske Automotive Group | Penske Automotive |
XNAS:FWONK | Liberty Media Formula One | Formula One Group; Liberty Formula One | 포뮬러원그룹
XNYS:CHH | Choice Hotels International | Choice Hotels | 초이스호텔
XNAS:SBLK | Star Bulk Carriers | |
XNAS:ULCC | Frontier Group Holdings | Frontier Airlines; Frontier Group | 프런티어항공
XNYS:FUN | Six Flags Entertainment | Six Flags; Cedar Fair | 식스플래그
XNYS:SOLV | Solventum | | 솔벤텀 | 2024-04-01/
XNAS:COO | Cooper Companies | The Cooper Companies; CooperCompanies | 쿠퍼컴퍼니즈
XNYS:PEN | ~Penumbra | |
XNAS:MEDP | Medpace Holdings | Medpace |
XNAS:CORT | Corcept Therapeutics | |
XNAS:BTSG | BrightSpring Health Services | |
XNAS:ICUI | ICU Medical | |
XNAS:GRFS | Grifols | | 그리폴스
XNAS:VCYT | Veracyte | |
XNAS:ADPT | Adaptive Biotechnologies | |
XNAS:IBRX | ImmunityBio | | 이뮤니티바이오
XNAS:AGEN | Agenus | | 아제너스
XNAS:CRDF | Cardiff Oncology | | 카디프온콜로지
XNYS:KIM | Kimco Realty | |
XNAS:REG | Regency Centers | |
XNYS:MAA | Mid-America Apartment Communities | MAA |
XNYS:ESS | Essex Property Trust | |
XNYS:WPC | W. P. Carey | WP Carey; W.P. Carey |
XNYS:DOC | Healthpeak Properties | Healthpeak |
XNYS:COMP | Compass Inc | =Compass |
XNAS:RDFN | Redfin | | 레드핀 | /2025-07-01
`
