/** Technology companies listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const technologyCompanies = `
# Platforms, software, services
XNAS:AAPL | ~Apple | Apple Inc; Apple Computer | 애플
XNAS:MSFT | Microsoft | Microsoft Corporation | 마이크로소프트; ~MS
XNAS:GOOGL | Alphabet | Google; Alphabet Class A | 알파벳; 구글; 알파벳A; 알파벳 A; 알파벳 클래스A | 2004-08-19/
XNAS:GOOG | Alphabet Class C | | 알파벳C; 알파벳 C; 알파벳 클래스C
XNAS:META | Meta Platforms | Facebook; ~Meta | 메타플랫폼스; 메타 플랫폼스; 메타플랫폼; 메타; 페이스북 | 2012-05-18/
XNYS:ORCL | Oracle | Oracle Corporation | 오라클
XNYS:CRM | Salesforce | Salesforce.com | 세일즈포스; 세일즈포스닷컴
XNAS:ADBE | Adobe | Adobe Systems | 어도비; 어도비시스템즈
XNYS:NOW | ServiceNow | | 서비스나우
XNAS:INTU | Intuit | | 인튜이트
XNYS:IBM | IBM | International Business Machines | 아이비엠; IBM 코퍼레이션
XNYS:ACN | Accenture | | 액센츄어
XNAS:PLTR | Palantir Technologies | Palantir | 팔란티어; 팔란티어 테크놀로지스; 팔란티어테크놀로지스 | 2020-09-30/
XNAS:APP | AppLovin | Applovin | 앱러빈; 앱플로빈
XNYS:SNOW | ~Snowflake | Snowflake Inc | 스노우플레이크; 스노플레이크 | 2020-09-16/
XNAS:CRWD | CrowdStrike | CrowdStrike Holdings; Crowdstrike | 크라우드스트라이크; 크라우드스트라이크 홀딩스 | 2019-06-12/
XNAS:PANW | Palo Alto Networks | | 팔로알토네트웍스; 팔로알토 네트웍스; 팔로알토
XNAS:FTNT | Fortinet | | 포티넷
XNAS:ZS | Zscaler | | 지스케일러; 제트스케일러
XNYS:NET | Cloudflare | | 클라우드플레어 | 2019-09-13/
XNAS:OKTA | Okta | | 옥타 | 2017-04-07/
XNAS:DDOG | Datadog | | 데이터독 | 2019-09-19/
XNAS:MDB | MongoDB | | 몽고DB; 몽고디비
XNAS:TEAM | Atlassian | | 아틀라시안
XNAS:WDAY | Workday | | 워크데이
XNAS:ADSK | Autodesk | | 오토데스크
XNAS:SNPS | Synopsys | | 시놉시스
XNAS:CDNS | Cadence Design Systems | ~Cadence | 케이던스 디자인 시스템즈; 케이던스디자인시스템즈; 케이던스 디자인; 케이던스
XNAS:MSTR | Strategy (MicroStrategy) | MicroStrategy; ~Strategy | 스트래티지; 마이크로스트래티지
XNYS:HUBS | HubSpot | | 허브스팟
XNYS:TWLO | Twilio | | 트윌리오
XNAS:ZM | Zoom Communications | Zoom Video Communications; Zoom Video; ~Zoom | 줌비디오; 줌 비디오 커뮤니케이션; 줌비디오커뮤니케이션; 줌 커뮤니케이션스; ~줌 | 2019-04-18/
XNAS:DOCU | DocuSign | Docusign | 도큐사인
XNYS:U | Unity Software | ~Unity | 유니티소프트웨어; 유니티 소프트웨어; ~유니티 | 2020-09-18/
XNYS:RBLX | Roblox | | 로블록스 | 2021-03-10/
XNYS:PATH | UiPath | | 유아이패스; 유아이패쓰
XNYS:AI | C3.ai | C3 AI | C3AI
XNAS:SOUN | SoundHound AI | SoundHound | 사운드하운드 AI; 사운드하운드AI; 사운드하운드
XNYS:BBAI | BigBear.ai | BigBear.ai Holdings | 빅베어AI; 빅베어에이아이; 빅베어 AI
XNAS:TEM | Tempus AI | | 템퍼스AI; 템퍼스 AI | 2024-06-14/
XNAS:GTLB | GitLab | | 깃랩
XNYS:S | SentinelOne | | 센티넬원
XNYS:ESTC | ~Elastic | | 엘라스틱
XNYS:DT | Dynatrace | | 다이나트레이스
XNYS:PCOR | Procore Technologies | Procore | 프로코어 테크놀로지스
XNYS:GWRE | Guidewire Software | Guidewire | 가이드와이어 소프트웨어
XNAS:MNDY | Monday.com | monday.com | 먼데이닷컴
XNAS:ROP | Roper Technologies | | 로퍼 테크놀로지스; 로퍼테크놀로지스
XNYS:TYL | Tyler Technologies | | 타일러 테크놀로지스
XNAS:PTC | PTC Inc | =PTC |
XNYS:FICO | Fair Isaac | FICO; Fair Isaac Corporation | 페어아이작; 페어 아이작
XNAS:VRSN | Verisign | VeriSign | 베리사인
XNAS:AKAM | Akamai Technologies | Akamai | 아카마이; 아카마이 테크놀로지스
XNAS:FFIV | F5 Inc | F5 Networks | F5네트웍스
XNYS:GDDY | GoDaddy | | 고대디
XNAS:GEN | Gen Digital | NortonLifeLock; Symantec; =Gen | 젠디지털; 젠 디지털; 노턴라이프락; 시만텍
XNYS:IT | Gartner | | 가트너
XNYS:EPAM | EPAM Systems | EPAM | EPAM시스템즈
XNAS:CTSH | Cognizant Technology Solutions | Cognizant | 코그니전트; 코그니전트 테크놀로지 솔루션즈
XNYS:DXC | DXC Technology | | DXC테크놀로지; DXC 테크놀로지
XNYS:FIG | Figma | | 피그마 | 2025-07-31/
XNAS:CRWV | CoreWeave | Coreweave | 코어위브 | 2025-03-28/
XNYS:RBRK | Rubrik | | 루브릭 | 2024-04-25/
XNYS:RDDT | Reddit | | 레딧 | 2024-03-21/
XNAS:TTAN | ServiceTitan | | 서비스타이탄
XNAS:SAIL | SailPoint | | 세일포인트
XNYS:SNAP | ~Snap | Snap Inc; Snapchat | ~스냅; 스냅챗 | 2017-03-02/
XNYS:PINS | Pinterest | | 핀터레스트 | 2019-04-18/
XNAS:MTCH | Match Group | | 매치그룹; 매치 그룹
XNAS:DBX | Dropbox | | 드롭박스
XNYS:BOX | Box Inc | ~Box | 박스(Box)
XNAS:TTD | The Trade Desk | Trade Desk | 트레이드데스크; 더 트레이드 데스크; 더트레이드데스크
XNAS:UPST | Upstart Holdings | ~Upstart | 업스타트; 업스타트 홀딩스
XNAS:LYFT | Lyft | | 리프트(Lyft); ~리프트 | 2019-03-29/
XNYS:UBER | Uber Technologies | Uber | 우버; 우버 테크놀로지스; 우버테크놀로지스 | 2019-05-10/
XNAS:DASH | DoorDash | | 도어대시 | 2020-12-09/
XNAS:ABNB | Airbnb | | 에어비앤비 | 2020-12-10/
XNYS:GRND | Grindr | | 그라인더
XNYS:WK | Workiva | | 워키바
XNYS:YELP | Yelp | | 옐프
# Semiconductors
XNAS:NVDA | Nvidia | NVIDIA | 엔비디아
XNAS:AVGO | Broadcom | Avago Technologies; Avago | 브로드컴
XNAS:AMD | Advanced Micro Devices | AMD | 어드밴스드 마이크로 디바이시스; 어드밴스트 마이크로 디바이시스; 어드밴스드마이크로디바이시스
XNAS:INTC | Intel | Intel Corporation | 인텔
XNAS:QCOM | Qualcomm | | 퀄컴
XNAS:TXN | Texas Instruments | | 텍사스인스트루먼트; 텍사스 인스트루먼트; 텍사스인스트루먼츠; 텍사스 인스트루먼츠
XNAS:MU | Micron Technology | Micron | 마이크론; 마이크론테크놀로지; 마이크론 테크놀로지
XNAS:AMAT | Applied Materials | | 어플라이드 머티어리얼즈; 어플라이드머티어리얼즈; 어플라이드머티리얼즈; 어플라이드 머티리얼즈; 어플라이드머티리얼
XNAS:LRCX | Lam Research | | 램리서치; 램 리서치
XNAS:KLAC | KLA | KLA Corporation; KLA-Tencor | KLA텐코; KLA코퍼레이션
XNAS:ADI | Analog Devices | | 아날로그디바이스; 아날로그 디바이스; 아날로그디바이시스; 아날로그 디바이시스
XNAS:MRVL | Marvell Technology | Marvell; Marvell Technology Group | 마벨; 마벨테크놀로지; 마벨 테크놀로지
XNAS:NXPI | NXP Semiconductors | NXP | NXP반도체; NXP 세미컨덕터; NXP세미컨덕터
XNAS:MCHP | Microchip Technology | | 마이크로칩; 마이크로칩 테크놀로지; 마이크로칩테크놀로지
XNAS:ON | ON Semiconductor | onsemi; Onsemi; =ON | 온세미컨덕터; 온세미; 온 세미컨덕터
XNAS:MPWR | Monolithic Power Systems | Monolithic Power | 모놀리식파워; 모놀리식 파워 시스템즈; 모놀리식파워시스템즈
XNAS:SWKS | Skyworks Solutions | Skyworks | 스카이웍스; 스카이웍스 솔루션즈; 스카이웍스솔루션즈
XNAS:QRVO | Qorvo | | 코보; 쿼보
XNAS:TER | Teradyne | | 테라다인
XNAS:ENTG | Entegris | | 엔테그리스; 인테그리스
XNAS:GFS | GlobalFoundries | | 글로벌파운드리; 글로벌파운드리스 | 2021-10-28/
XNAS:LSCC | Lattice Semiconductor | ~Lattice | 래티스 반도체; 래티스반도체; 래티스 세미컨덕터
XNAS:CRUS | Cirrus Logic | | 시러스로직; 시러스 로직
XNAS:RMBS | Rambus | | 램버스
XNAS:ALAB | Astera Labs | | 아스테라랩스; 아스테라 랩스
XNAS:CRDO | Credo Technology Group | Credo Technology; ~Credo | 크레도 테크놀로지 그룹; 크레도 테크놀로지; 크레도테크놀로지; 크레도테크놀로지그룹; 크레도 | 2022-01-27/
XNAS:AMKR | Amkor Technology | Amkor | 앰코테크놀로지; 앰코 테크놀로지; 앰코
XNAS:ARM | Arm Holdings | ARM Holdings; ~Arm; ~ARM | 암홀딩스; Arm홀딩스; ARM홀딩스; 암 홀딩스 | 2023-09-14/
XNYS:WOLF | Wolfspeed | ~Cree | 울프스피드
XNAS:MTSI | MACOM Technology Solutions | MACOM | 매컴; 마콤
XNAS:NVMI | Nova Ltd | Nova Measuring Instruments | 노바(Nova)
XNAS:CAMT | Camtek | | 캠텍
XNYS:ONTO | Onto Innovation | | 온투이노베이션; 온투 이노베이션
XNAS:ACLS | Axcelis Technologies | Axcelis | 액셀리스; 액셀리스 테크놀로지스
XNAS:SITM | SiTime | | 사이타임
XNAS:SLAB | Silicon Laboratories | Silicon Labs | 실리콘랩스
XNAS:SYNA | Synaptics | | 시냅틱스
XNAS:AMBA | Ambarella | | 암바렐라
XNAS:NVTS | Navitas Semiconductor | Navitas | 나비타스; 나비타스 세미컨덕터; 나비타스세미컨덕터
XNAS:POWI | Power Integrations | | 파워 인티그레이션스
XNAS:SMTC | Semtech | | 셈테크
XNAS:FORM | FormFactor | | 폼팩터
XNAS:COHU | Cohu | | 코후
XNAS:INDI | indie Semiconductor | Indie Semiconductor | 인디세미컨덕터
# Hardware, networks, storage, quantum
XNAS:CSCO | Cisco Systems | Cisco | 시스코; 시스코시스템즈; 시스코 시스템즈
XNYS:DELL | Dell Technologies | ~Dell | 델테크놀로지스; 델 테크놀로지스; 델테크놀로지; 델 테크놀로지; ~델
XNYS:HPQ | HP Inc | Hewlett-Packard; ~HP | 휴렛팩커드; 휴렛패커드
XNYS:HPE | Hewlett Packard Enterprise | HPE | 휴렛팩커드엔터프라이즈; 휴렛패커드엔터프라이즈; 휴렛팩커드 엔터프라이즈; 휴렛패커드 엔터프라이즈 | 2015-11-02/
XNYS:ANET | Arista Networks | Arista | 아리스타네트웍스; 아리스타 네트웍스; 아리스타
XNAS:SMCI | Super Micro Computer | Supermicro; Super Micro | 슈퍼마이크로컴퓨터; 슈퍼마이크로 컴퓨터; 슈퍼마이크로; 슈퍼 마이크로 컴퓨터
XNAS:WDC | Western Digital | | 웨스턴디지털; 웨스턴 디지털
XNAS:SNDK | Sandisk | SanDisk | 샌디스크 | 2025-02-24/
XNAS:STX | Seagate Technology | Seagate | 시게이트; 씨게이트; 시게이트 테크놀로지
XNAS:NTAP | NetApp | | 넷앱
XNYS:P | Everpure | Pure Storage | 퓨어스토리지; 퓨어 스토리지
XNYS:MSI | Motorola Solutions | | 모토로라솔루션즈; 모토로라 솔루션즈; 모토로라솔루션스
XNYS:APH | Amphenol | | 암페놀; 앰페놀
XNYS:TEL | TE Connectivity | Tyco Electronics | TE커넥티비티; TE 커넥티비티
XNYS:GLW | ~Corning | Corning Inc; Corning Incorporated | 코닝
XNYS:COHR | Coherent Corp | II-VI; =Coherent | 코히어런트; 코히런트
XNAS:LITE | Lumentum Holdings | Lumentum | 루멘텀; 루멘텀 홀딩스; 루멘텀홀딩스
XNYS:FN | Fabrinet | | 패브리넷; 파브리넷
XNYS:CIEN | Ciena | | 시에나
XNAS:AAOI | Applied Optoelectronics | | 어플라이드 옵토일렉트로닉스; 어플라이드옵토일렉트로닉스
XNYS:CLS | Celestica | | 셀레스티카
XNYS:JBL | Jabil | | 자빌
XNAS:FLEX | Flex Ltd | Flextronics | 플렉스트로닉스
XNAS:TTMI | TTM Technologies | | TTM테크놀로지스; TTM 테크놀로지스
XNAS:SANM | Sanmina | | 산미나
XNYS:KEYS | Keysight Technologies | Keysight | 키사이트; 키사이트 테크놀로지스; 키사이트테크놀로지스
XNAS:TRMB | Trimble | | 트림블
XNYS:GRMN | Garmin | | 가민
XNAS:ZBRA | Zebra Technologies | | 지브라테크놀로지스; 지브라 테크놀로지스
XNAS:LOGI | Logitech International | Logitech | 로지텍
XNAS:GPRO | GoPro | | 고프로
XNAS:SONO | Sonos | | 소노스
XNYS:IONQ | IonQ | | 아이온큐 | 2021-10-01/
XNAS:RGTI | Rigetti Computing | Rigetti | 리게티컴퓨팅; 리게티 컴퓨팅; 리게티
XNAS:QBTS | D-Wave Quantum | D-Wave; D-Wave Systems | 디웨이브퀀텀; 디웨이브 퀀텀; 디웨이브
XNAS:QUBT | Quantum Computing Inc | | 퀀텀컴퓨팅; 퀀텀 컴퓨팅
XNAS:IREN | IREN | Iris Energy | 아이렌; 아이리스에너지
XNAS:APLD | Applied Digital | | 어플라이드디지털; 어플라이드 디지털
XNAS:NBIS | Nebius Group | Nebius | 네비우스; 네비우스 그룹; 네비우스그룹
XNAS:VIAV | Viavi Solutions | Viavi | 비아비솔루션스
XNAS:EXTR | Extreme Networks | | 익스트림네트웍스
XNYS:UI | Ubiquiti | Ubiquiti Networks | 유비쿼티
`
