/** Banks, brokers, insurers, payments, exchanges and crypto listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const financeCompanies = `
# Banks, brokers, managers
XNYS:JPM | JPMorgan Chase | JPMorgan; JP Morgan; J.P. Morgan; JPMorgan Chase & Co; JP Morgan Chase; J.P. Morgan Chase; JPMorganChase | JP모건; JP모건체이스; JP모건 체이스; 제이피모건; JP모간
XNYS:BAC | Bank of America | BofA; Bank of America Merrill Lynch; BofA Securities; BofA Global Research; BAML | 뱅크오브아메리카; 뱅크 오브 아메리카; 뱅크오브아메리카메릴린치; BofA증권; ~BoA
XNYS:WFC | Wells Fargo | Wells Fargo & Co; Wells Fargo & Company; Wells Fargo Securities | 웰스파고; 웰스파고증권
XNYS:C | Citigroup | Citi; Citi Research | 씨티그룹; 시티그룹; 씨티; 씨티글로벌마켓
XNYS:GS | Goldman Sachs Group | Goldman Sachs; Goldman; The Goldman Sachs Group | 골드만삭스; 골드만삭스그룹; 골드만삭스 그룹; 골드만
XNYS:MS | Morgan Stanley | | 모건스탠리; 모건 스탠리; 모간스탠리
XNYS:USB | U.S. Bancorp | US Bancorp; U.S. Bank | US뱅코프; US뱅크; US 뱅코프
XNYS:PNC | PNC Financial Services | PNC; PNC Financial; PNC Financial Services Group | PNC파이낸셜; PNC 파이낸셜; PNC파이낸셜서비스
XNYS:TFC | Truist Financial | Truist; BB&T | 트루이스트; 트루이스트 파이낸셜; 트루이스트파이낸셜
XNYS:COF | Capital One Financial | Capital One | 캐피털원; 캐피탈원; 캐피털 원; 캐피털원 파이낸셜
XNYS:BNY | BNY | Bank of New York Mellon; BNY Mellon; The Bank of New York Mellon | 뉴욕멜론은행; BNY멜론; 뱅크오브뉴욕멜론
XNYS:STT | State Street | State Street Corporation | 스테이트스트리트; 스테이트 스트리트
XNYS:SCHW | Charles Schwab | Schwab; The Charles Schwab Corporation | 찰스슈왑; 찰스 슈왑; 찰스슈와브; 찰스 슈와브
XNYS:AXP | American Express | Amex | 아메리칸익스프레스; 아메리칸 익스프레스; 아멕스카드
XNYS:BLK | BlackRock | Blackrock | 블랙록
XNYS:BX | Blackstone | Blackstone Group | 블랙스톤; 블랙스톤그룹
XNYS:KKR | KKR | KKR & Co; Kohlberg Kravis Roberts | 콜버그크래비스로버츠
XNYS:APO | Apollo Global Management | ~Apollo | 아폴로글로벌매니지먼트; 아폴로 글로벌 매니지먼트; 아폴로글로벌
XNAS:CG | Carlyle Group | Carlyle; The Carlyle Group | 칼라일; 칼라일그룹; 칼라일 그룹
XNYS:ARES | Ares Management | ~Ares | 아레스매니지먼트; 아레스 매니지먼트
XNYS:OWL | Blue Owl Capital | Blue Owl | 블루아울캐피털; 블루아울; 블루아울 캐피털; 블루 아울 캐피털
XNAS:TROW | T. Rowe Price | T. Rowe Price Group; T Rowe Price | 티로프라이스; 티 로 프라이스; 티로우프라이스
XNYS:BEN | Franklin Resources | Franklin Templeton | 프랭클린템플턴; 프랭클린 템플턴; 프랭클린리소시스
XNYS:IVZ | Invesco | | 인베스코
XNAS:NTRS | Northern Trust | | 노던트러스트; 노던 트러스트
XNYS:RJF | Raymond James Financial | Raymond James | 레이먼드제임스; 레이먼드 제임스
XNYS:JEF | Jefferies Financial Group | Jefferies; Jefferies Group | 제프리스; 제프리스파이낸셜그룹; 제프리스 파이낸셜 그룹
XNYS:EVR | Evercore | Evercore ISI | 에버코어; 에버코어ISI; 에버코어 ISI
XNYS:LAZ | Lazard | | 라자드
XNAS:LPLA | LPL Financial Holdings | LPL Financial | LPL파이낸셜; LPL 파이낸셜
XNAS:IBKR | Interactive Brokers Group | Interactive Brokers | 인터랙티브브로커스; 인터랙티브 브로커스
XNYS:PIPR | Piper Sandler Companies | Piper Sandler; Piper Jaffray | 파이퍼샌들러; 파이퍼 샌들러; 파이퍼재프리
XNYS:SF | Stifel Financial | Stifel; Stifel Nicolaus | 스티펄; 스티펠
XNYS:AMP | Ameriprise Financial | Ameriprise | 아메리프라이즈; 아메리프라이즈 파이낸셜; 아메리프라이즈파이낸셜
XNYS:FITB | Fifth Third Bancorp | Fifth Third; Fifth Third Bank | 피프스서드; 피프스서드뱅코프; 피프스서드 뱅코프
XNYS:KEY | KeyCorp | KeyBank; KeyBanc; KeyBanc Capital Markets | 키코프; 키뱅크; 키뱅크캐피털마켓; 키뱅크 캐피털 마켓츠
XNYS:RF | Regions Financial | | 리전스파이낸셜; 리전스 파이낸셜
XNYS:CFG | Citizens Financial Group | Citizens Financial | 시티즌스파이낸셜; 시티즌스 파이낸셜
XNYS:MTB | M&T Bank | | M&T뱅크; M&T은행
XNAS:HBAN | Huntington Bancshares | Huntington Bank | 헌팅턴뱅크셰어스; 헌팅턴 뱅크셰어스
XNAS:ZION | Zions Bancorporation | Zions | 자이언스뱅코프; 자이언스 뱅코퍼레이션; 자이언스
XNYS:WAL | Western Alliance Bancorporation | Western Alliance | 웨스턴얼라이언스; 웨스턴 얼라이언스; 웨스턴얼라이언스뱅코프
XNAS:EWBC | East West Bancorp | | 이스트웨스트뱅코프
XNAS:FCNCA | First Citizens BancShares | First Citizens | 퍼스트시티즌스; 퍼스트 시티즌스; 퍼스트시티즌스뱅크셰어스
XNYS:FLG | Flagstar Financial | Flagstar Bank; New York Community Bancorp; NYCB | 뉴욕커뮤니티뱅코프; 뉴욕 커뮤니티 뱅코프; 플래그스타 파이낸셜
XNAS:STBA | S&T Bancorp | S & T Bancorp |
XNAS:HOPE | Hope Bancorp | Bank of Hope | 호프뱅코프; 뱅크오브호프; 호프 뱅코프
XNAS:SOFI | SoFi Technologies | SoFi | 소파이; 소파이 테크놀로지스; 소파이테크놀로지스 | 2021-06-01/
XNYS:ALLY | Ally Financial | | 앨라이파이낸셜; 앨라이 파이낸셜
XNYS:SYF | Synchrony Financial | Synchrony | 싱크로니파이낸셜; 싱크로니 파이낸셜
XNAS:HOOD | Robinhood Markets | Robinhood | 로빈후드; 로빈후드 마켓츠; 로빈후드마켓츠 | 2021-07-29/
XNYS:NU | Nu Holdings | Nubank | 누홀딩스; 누뱅크; 누 홀딩스 | 2021-12-09/
XNAS:AFRM | Affirm Holdings | ~Affirm | 어펌; 어펌 홀딩스; 어펌홀딩스 | 2021-01-13/
XNYS:CRCL | Circle Internet Group | Circle Internet; ~Circle | 서클 인터넷; 서클인터넷; 서클인터넷그룹; 서클 인터넷 그룹 | 2025-06-05/
XNYS:KLAR | Klarna Group | Klarna | 클라르나 | 2025-09-10/
XNAS:CHYM | Chime Financial | ~Chime | 차임 파이낸셜; 차임파이낸셜 | 2025-06-12/
XNAS:ETOR | eToro Group | eToro | 이토로
XNYS:RKT | Rocket Companies | Rocket Mortgage | 로켓컴퍼니즈; 로켓 컴퍼니즈
XNAS:LC | LendingClub | Lending Club | 렌딩클럽 | /2026
# Crypto
XNAS:COIN | Coinbase Global | Coinbase | 코인베이스; 코인베이스 글로벌; 코인베이스글로벌 | 2021-04-14/
XNAS:MARA | MARA Holdings | Marathon Digital Holdings; Marathon Digital; =MARA | 마라홀딩스; 마라톤디지털; 마라톤 디지털; 마라 홀딩스
XNAS:RIOT | Riot Platforms | Riot Blockchain | 라이엇플랫폼스; 라이엇 플랫폼스; 라이엇블록체인; 라이엇 블록체인
XNAS:CLSK | CleanSpark | | 클린스파크
XNAS:CIFR | Cipher Mining | Cipher Digital | 사이퍼마이닝; 사이퍼 마이닝
XNAS:GLXY | Galaxy Digital | | 갤럭시디지털; 갤럭시 디지털
XNAS:WULF | TeraWulf | | 테라울프
XNYS:BMNR | BitMine Immersion Technologies | BitMine; Bitmine | 비트마인; 비트마인 이머전; 비트마인이머전테크놀로지스; 비트마인 이머전 테크놀로지스
XNYS:BLSH | ~Bullish | =BLSH | 불리쉬
# Payments, data, exchanges
XNYS:V | ~Visa | Visa Inc | ~비자; 비자카드 | 2008-03-19/
XNYS:MA | Mastercard | MasterCard | 마스터카드 | 2006-05-25/
XNAS:PYPL | PayPal Holdings | PayPal; Paypal | 페이팔; 페이팔 홀딩스; 페이팔홀딩스 | 2015-07-20/
XNYS:XYZ | Block Inc | Square Inc; ~Block | ~블록; 스퀘어(Square) | 2015-11-19/
XNAS:FISV | Fiserv | | 파이서브
XNYS:FIS | Fidelity National Information Services | ~FIS | 피델리티내셔널인포메이션서비스
XNYS:GPN | Global Payments | | 글로벌페이먼츠; 글로벌 페이먼츠
XNYS:TOST | Toast Inc | =Toast | 토스트(Toast) | 2021-09-22/
XNYS:WU | Western Union | | 웨스턴유니온; 웨스턴 유니언; 웨스턴유니언
XNAS:ADP | Automatic Data Processing | ADP | 오토매틱데이터프로세싱; 오토매틱 데이터 프로세싱
XNAS:PAYX | Paychex | | 페이첵스
XNYS:PAYC | Paycom Software | Paycom | 페이컴
XNYS:SPGI | S&P Global | S&P Global Inc; McGraw-Hill; McGraw Hill Financial | S&P글로벌; S&P 글로벌
XNYS:MCO | Moody's | Moody's Corporation; Moody's Corp | 무디스; 무디스코퍼레이션
XNYS:MSCI | =MSCI | MSCI Inc | MSCI Inc.
XNYS:FDS | FactSet Research Systems | FactSet; Factset | 팩트셋; 팩트세트; 팩트셋리서치
XNAS:MORN | Morningstar | Morningstar Inc | 모닝스타
XNYS:EFX | Equifax | | 에퀴팩스
XNYS:TRU | TransUnion | | 트랜스유니온
XNAS:VRSK | Verisk Analytics | Verisk | 베리스크애널리틱스; 베리스크
XNAS:CME | CME Group | | CME그룹; CME 그룹; 시카고상품거래소그룹
XNYS:ICE | Intercontinental Exchange | | 인터컨티넨털익스체인지; 인터컨티넨털 익스체인지; 인터컨티넨탈익스체인지; 대륙간거래소
XNAS:NDAQ | Nasdaq Inc | NASDAQ OMX Group; Nasdaq OMX | 나스닥 Inc; 나스닥OMX
BATS:CBOE | Cboe Global Markets | CBOE Holdings | 시카고옵션거래소글로벌마켓; Cboe글로벌마켓츠
XNAS:TW | Tradeweb Markets | Tradeweb | 트레이드웹
XNAS:MKTX | MarketAxess Holdings | MarketAxess | 마켓액세스
XNAS:TRI | Thomson Reuters | Thomson Reuters Corporation | 톰슨로이터; 톰슨로이터스; 톰슨 로이터
# Insurance, conglomerates
XNYS:BRK.B | Berkshire Hathaway | Berkshire Hathaway Class B; ~Berkshire | 버크셔해서웨이; 버크셔 해서웨이; 버크셔해서웨이B; 버크셔 해서웨이 B
XNYS:BRK.A | Berkshire Hathaway Class A | | 버크셔해서웨이A; 버크셔 해서웨이 A
XNYS:PGR | Progressive Corporation | ~Progressive; Progressive Corp | 프로그레시브(Progressive)
XNYS:CB | Chubb | Chubb Limited | 처브; 처브그룹
XNYS:TRV | Travelers Companies | ~Travelers; The Travelers Companies | 트래블러스; 트래블러스컴퍼니즈; 트래블러스 컴퍼니즈
XNYS:ALL | Allstate | =ALL | 올스테이트
XNYS:AIG | American International Group | AIG | 아메리칸인터내셔널그룹; 아메리칸인터내셔널
XNYS:MET | MetLife | Metlife | 메트라이프
XNYS:PRU | Prudential Financial | | 푸르덴셜파이낸셜; 푸르덴셜 파이낸셜; 프루덴셜 파이낸셜
XNYS:AFL | Aflac | | 애플락
XNYS:MRSH | Marsh & McLennan | Marsh & McLennan Companies; Marsh McLennan; =Marsh | 마쉬앤드맥레넌; 마시앤드맥레넌; 마시 앤드 매클레넌
XNYS:AON | Aon | =AON | 에이온
XNYS:AJG | Arthur J. Gallagher | ~Gallagher; Arthur J. Gallagher & Co | 아서J갤러거; 아서 J. 갤러거
XNAS:WTW | Willis Towers Watson | | 윌리스타워스왓슨; 윌리스 타워스 왓슨
XNYS:HIG | Hartford Insurance Group | Hartford Financial; Hartford Financial Services; The Hartford | 하트퍼드; 하트포드파이낸셜
XNAS:PFG | Principal Financial Group | Principal Financial | 프린시펄파이낸셜; 프린시펄 파이낸셜
XNAS:ACGL | Arch Capital Group | Arch Capital | 아치캐피털; 아치캐피탈
XNYS:LNC | Lincoln National | Lincoln Financial | 링컨내셔널; 링컨 내셔널
XNYS:MTG | MGIC Investment | MGIC | MGIC인베스트먼트
XNYS:RDN | Radian Group | Radian | 레이디언그룹; 레디언그룹
XNYS:LMND | Lemonade Inc | =Lemonade | 레모네이드(Lemonade)
XNYS:L | Loews Corporation | Loews | 로우스코퍼레이션
XNYS:MKL | Markel Group | Markel | 마켈; 마켈그룹
`
