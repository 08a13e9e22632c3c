/**
 * Markets and market segments, 2026-11, written from common knowledge: MIC | operating MIC | country | labels printed
 * before a ticker | RIC suffixes. The first market of a label or suffix is the one meant.
 */
export const marketTable = `
# United States
XNAS | XNAS | US | NASDAQ; Nasdaq GS; NasdaqGS; NASDAQ-GS; NasdaqGM; NasdaqCM; NasdaqNM; Nasdaq Global Select Market; Nasdaq Global Select; Nasdaq Global Market; Nasdaq Stock Market; NMS; XNAS; 나스닥; 나스닥시장; 미 나스닥; 미국나스닥 | O; OQ
XNYS | XNYS | US | NYSE; New York Stock Exchange; New York; XNYS; 뉴욕증권거래소; 뉴욕증시; 뉴욕; 뉴욕거래소 | N; K
ARCX | XNYS | US | NYSEARCA; NYSE Arca; Arca; ARCX; 뉴욕증권거래소 아르카; NYSE 아르카 | P
XASE | XNYS | US | AMEX; NYSEAMERICAN; NYSE American; NYSEMKT; NYSE MKT; American Stock Exchange; ASE; 아멕스; 미국증권거래소 | A
BATS | XCBO | US | BATS; CBOE; CBOEBZX; Cboe BZX; Bats Exchange | Z
OTCM | OTCM | US | OTC; OTCMKTS; OTCQX; OTCQB; OTCPK; OTC Pink; OTC Markets; Pink Sheets; 장외시장; 장외 | PK
XCBO | XCBO | US | |
XCME | XCME | US | CME |
XCBT | XCBT | US | CBOT |
XNYM | XNYM | US | NYMEX |
XCEC | XCEC | US | COMEX |
IFUS | IFUS | US | |
# Canada, Latin America
XTSE | XTSE | CA | TSE; TSX; Toronto; Toronto Stock Exchange; XTSE; 토론토; 토론토증권거래소 | TO
XTSX | XTSX | CA | TSXV; TSX-V; TSX Venture; CVE | V
BVMF | BVMF | BR | BVMF; B3; BOVESPA; São Paulo; Sao Paulo | SA
XMEX | XMEX | MX | BMV; Mexico | MX
XBUE | XBUE | AR | BCBA; BYMA | BA
XSGO | XSGO | CL | SNSE; Santiago | SN
# Korea
XKRX | XKRX | KR | KRX; KOSPI; KOSPI Market; KSE; Korea Exchange; XKRX; 코스피; 유가증권시장; 유가증권; 유가; 코스피시장; 한국거래소; 거래소 | KS
XKOS | XKRX | KR | KOSDAQ; XKOS; 코스닥; 코스닥시장 | KQ
XKON | XKRX | KR | KONEX; XKON; 코넥스; 코넥스시장 | KN
# Asia, Pacific
XTKS | XTKS | JP | TYO; TSE Prime; JPX; Tokyo; Tokyo Stock Exchange; XTKS; 도쿄; 도쿄증시; 도쿄증권거래소; 일본 | T
XHKG | XHKG | HK | HKG; HKEX; SEHK; HKSE; HK; Hong Kong; Hong Kong Stock Exchange; XHKG; 홍콩; 홍콩증시; 홍콩거래소; 홍콩증권거래소 | HK
XSHG | XSHG | CN | SHA; SSE; SHSE; Shanghai; Shanghai Stock Exchange; XSHG; 상하이; 상해; 상하이증권거래소 | SS
XSHE | XSHE | CN | SHE; SZSE; SZ; Shenzhen; Shenzhen Stock Exchange; XSHE; 선전; 심천; 선전증권거래소 | SZ
XTAI | XTAI | TW | TPE; TWSE; Taiwan; Taiwan Stock Exchange; XTAI; 대만; 타이완; 대만증권거래소 | TW
ROCO | ROCO | TW | TPEx; GTSM | TWO
XASX | XASX | AU | ASX; Sydney; Australian Securities Exchange; XASX; 호주; 호주증권거래소 | AX
XNZE | XNZE | NZ | NZE; NZX | NZ
XSES | XSES | SG | SGX; Singapore; Singapore Exchange; XSES; 싱가포르 | SI
XNSE | XNSE | IN | NSE; National Stock Exchange of India; XNSE | NS
XBOM | XBOM | IN | BOM; BSE; Bombay; Mumbai; XBOM; 뭄바이 | BO
XKLS | XKLS | MY | KLSE; Bursa Malaysia; 말레이시아 | KL
XBKK | XBKK | TH | BKK; SET; Bangkok; 태국 | BK
XIDX | XIDX | ID | IDX; Jakarta; 인도네시아 | JK
XPHS | XPHS | PH | PSE; Manila |PS
XSTC | XSTC | VN | HOSE; Ho Chi Minh; 호찌민; 호치민 | HM
# Europe
XLON | XLON | GB | LON; LSE; London; London Stock Exchange; XLON; 런던; 런던증시; 런던증권거래소 | L
XETR | XETR | DE | ETR; XETRA; ETRA; Xetra; XETR; 독일 | DE
XFRA | XFRA | DE | FRA; FWB; Frankfurt; Frankfurt Stock Exchange; 프랑크푸르트; 프랑크푸르트증권거래소 | F
XPAR | XPAR | FR | EPA; Euronext Paris; Paris; XPAR; 파리; 유로넥스트 파리 | PA
XAMS | XAMS | NL | AMS; Euronext Amsterdam; Amsterdam; XAMS; 암스테르담; 유로넥스트 암스테르담 | AS
XBRU | XBRU | BE | EBR; Euronext Brussels; Brussels; 브뤼셀 | BR
XLIS | XLIS | PT | ELI; Euronext Lisbon; Lisbon | LS
XDUB | XDUB | IE | ISE; Euronext Dublin; Dublin; Irish Stock Exchange | I
XMIL | XMIL | IT | BIT; Borsa Italiana; Milan; Euronext Milan; 밀라노 | MI
XMAD | BMEX | ES | BME; Madrid; Bolsa de Madrid; 마드리드 | MC
BMEX | BMEX | ES | |
XSWX | XSWX | CH | SWX; SIX; Swiss; Zurich; SIX Swiss Exchange; XSWX; 취리히; 스위스 | S; VX
XSTO | XSTO | SE | STO; Nasdaq Stockholm; Stockholm; XSTO; 스톡홀름 | ST
XCSE | XCSE | DK | CPH; Nasdaq Copenhagen; Copenhagen; XCSE; 코펜하겐 | CO
XHEL | XHEL | FI | HEL; Nasdaq Helsinki; Helsinki; XHEL; 헬싱키 | HE
XOSL | XOSL | NO | OSL; Oslo Børs; Oslo; XOSL; 오슬로 | OL
XWBO | XWBO | AT | VIE; Vienna; Wiener Börse | VI
XWAR | XWAR | PL | WSE; Warsaw; 바르샤바 | WA
XPRA | XPRA | CZ | PRA; Prague |PR
XBUD | XBUD | HU | BUD; Budapest | BU
XATH | XATH | GR | ATH; Athens; 아테네 | AT
MISX | MISX | RU | MCX; MOEX; Moscow; 모스크바 | MM
XIST | XIST | TR | BIST; Borsa Istanbul; Istanbul; 이스탄불 | IS
XLME | XLME | GB | LME |
IFEU | IFEU | GB | |
XEUR | XEUR | DE | |
# Middle East, Africa
XTAE | XTAE | IL | TLV; TASE; Tel Aviv; 텔아비브 | TA
XSAU | XSAU | SA | TADAWUL; Tadawul; Saudi Exchange; 사우디 | SE
XDFM | XDFM | AE | DFM; Dubai | DU
XADS | XADS | AE | ADX; Abu Dhabi | AD
DSMD | DSMD | QA | QSE; Qatar | QA
XJSE | XJSE | ZA | JSE; Johannesburg; 요하네스버그 | J
XCAI | XCAI | EG | EGX; Cairo | CA
`
