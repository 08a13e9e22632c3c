/** Funds listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const usFunds = `
# Broad markets
ARCX:SPY | SPDR S&P 500 ETF Trust | SPDR S&P 500 ETF; SPDR S&P 500; State Street SPDR S&P 500 ETF Trust; State Street SPDR S&P 500 ETF; SPY | SPDR S&P 500 상장지수펀드; SPDR S&P500 ETF; SPDR S&P500
ARCX:IVV | iShares Core S&P 500 ETF | IVV | 아이셰어즈 코어 S&P 500 ETF; 아이셰어즈 코어 S&P500 ETF; 아이셰어스 코어 S&P 500 ETF
ARCX:VOO | Vanguard S&P 500 ETF | VOO | 뱅가드 S&P 500 ETF; 뱅가드 S&P500 ETF; 뱅가드S&P500 ETF
ARCX:SPLG | =SPDR Portfolio S&P 500 ETF | =SPLG | | /2025-11
ARCX:SPYM | State Street SPDR Portfolio S&P 500 ETF | SPDR Portfolio S&P 500 ETF; SPYM | SPDR 포트폴리오 S&P 500 ETF
ARCX:RSP | Invesco S&P 500 Equal Weight ETF | RSP | 인베스코 S&P 500 동일가중 ETF; 인베스코 S&P500 동일비중 ETF
XNAS:QQQ | Invesco QQQ Trust | Invesco QQQ; QQQ; Invesco QQQ ETF; Invesco QQQ Trust Series 1 | 인베스코 QQQ; 인베스코QQQ; 인베스코 QQQ 트러스트; 인베스코 QQQ ETF
XNAS:QQQM | Invesco Nasdaq 100 ETF | Invesco NASDAQ 100 ETF; QQQM | 인베스코 나스닥 100 ETF; 인베스코 나스닥100 ETF
ARCX:DIA | SPDR Dow Jones Industrial Average ETF Trust | SPDR Dow Jones Industrial Average ETF; =DIA | SPDR 다우존스 산업평균 ETF
ARCX:IWM | iShares Russell 2000 ETF | IWM | 아이셰어즈 러셀 2000 ETF; 아이셰어즈 러셀2000 ETF; 아이셰어스 러셀 2000 ETF
XNAS:VTWO | Vanguard Russell 2000 ETF | VTWO; Vanguard Russell 2000 Index Fund ETF | 뱅가드 러셀 2000 ETF; 뱅가드 러셀2000 ETF
XNAS:VONE | Vanguard Russell 1000 ETF | VONE |
XNAS:VONG | Vanguard Russell 1000 Growth ETF | VONG | 뱅가드 러셀 1000 성장 ETF; 뱅가드 러셀1000 성장 ETF
ARCX:IWB | iShares Russell 1000 ETF | IWB |
ARCX:IWF | iShares Russell 1000 Growth ETF | IWF |
ARCX:IWD | iShares Russell 1000 Value ETF | IWD |
ARCX:VTI | Vanguard Total Stock Market ETF | VTI; Vanguard Total Stock Market Index Fund ETF | 뱅가드 토탈 주식시장 ETF; 뱅가드 토탈스톡마켓 ETF; 뱅가드 토털 스톡 마켓 ETF
ARCX:VT | Vanguard Total World Stock ETF | =VT | 뱅가드 토탈 월드 스톡 ETF
ARCX:VTV | Vanguard Value ETF | VTV | 뱅가드 가치주 ETF; 뱅가드 밸류 ETF
ARCX:VUG | Vanguard Growth ETF | VUG | 뱅가드 성장주 ETF; 뱅가드 그로스 ETF
ARCX:VO | Vanguard Mid-Cap ETF | =VO | 뱅가드 미드캡 ETF
ARCX:VB | Vanguard Small-Cap ETF | =VB | 뱅가드 스몰캡 ETF
ARCX:VBR | Vanguard Small-Cap Value ETF | VBR |
ARCX:MGK | Vanguard Mega Cap Growth ETF | MGK | 뱅가드 메가캡 성장 ETF
ARCX:IJH | iShares Core S&P Mid-Cap ETF | iShares Core S&P Mid Cap ETF; IJH |
ARCX:IJR | iShares Core S&P Small-Cap ETF | iShares Core S&P Small Cap ETF; IJR | 아이셰어즈 코어 S&P 스몰캡 ETF
ARCX:MDY | SPDR S&P MidCap 400 ETF Trust | SPDR S&P MidCap 400 ETF; MDY |
ARCX:OEF | iShares S&P 100 ETF | OEF | 아이셰어즈 S&P 100 ETF
ARCX:XLG | Invesco S&P 500 Top 50 ETF | XLG | 인베스코 S&P 500 톱50 ETF; 인베스코 S&P500 톱50 ETF
fund:ishares-sp500-3-capped | iShares S&P 500 3% Capped ETF | TOPC |
fund:ishares-sp500-ex-100 | iShares S&P 500 ex Top 100 ETF | iShares S&P 500 ex S&P 100 ETF; XOEF |
ARCX:ITOT | iShares Core S&P Total U.S. Stock Market ETF | iShares Core S&P Total US Stock Market ETF; ITOT |
ARCX:SCHB | Schwab U.S. Broad Market ETF | SCHB |
ARCX:SCHX | Schwab U.S. Large-Cap ETF | SCHX |
ARCX:SCHG | Schwab U.S. Large-Cap Growth ETF | Schwab US Large-Cap Growth ETF; SCHG | 슈왑 미국 대형 성장주 ETF; 슈와브 미국 대형 성장주 ETF
# Dividends, factors
ARCX:SCHD | Schwab U.S. Dividend Equity ETF | Schwab US Dividend Equity ETF; SCHD | 슈왑 미국 배당주 ETF; 슈드; 슈와브 미국 배당주 ETF; 슈왑 US 디비던드 에쿼티 ETF
ARCX:VIG | Vanguard Dividend Appreciation ETF | VIG | 뱅가드 배당성장 ETF
ARCX:VYM | Vanguard High Dividend Yield ETF | VYM | 뱅가드 고배당 ETF; 뱅가드 고배당주 ETF
XNAS:DVY | iShares Select Dividend ETF | DVY |
ARCX:HDV | iShares Core High Dividend ETF | HDV |
ARCX:DGRO | iShares Core Dividend Growth ETF | DGRO |
BATS:NOBL | ProShares S&P 500 Dividend Aristocrats ETF | NOBL |
ARCX:SDY | SPDR S&P Dividend ETF | SDY |
ARCX:JEPI | JPMorgan Equity Premium Income ETF | JEPI | JP모건 에쿼티 프리미엄 인컴 ETF; JP모건 주식 프리미엄 인컴 ETF
XNAS:JEPQ | JPMorgan Nasdaq Equity Premium Income ETF | JEPQ | JP모건 나스닥 에쿼티 프리미엄 인컴 ETF
XNAS:QYLD | Global X NASDAQ 100 Covered Call ETF | Global X Nasdaq 100 Covered Call ETF; QYLD | 글로벌X 나스닥 100 커버드콜 ETF; 글로벌X 나스닥100 커버드콜 ETF
BATS:USMV | iShares MSCI USA Min Vol Factor ETF | USMV |
BATS:QUAL | iShares MSCI USA Quality Factor ETF | =QUAL |
BATS:MTUM | iShares MSCI USA Momentum Factor ETF | MTUM |
BATS:COWZ | Pacer US Cash Cows 100 ETF | COWZ |
# Sectors, themes
ARCX:XLK | Technology Select Sector SPDR Fund | Technology Select Sector SPDR ETF; Technology Select Sector SPDR; XLK | 테크놀로지 셀렉트 섹터 SPDR 펀드; 기술 셀렉트 섹터 SPDR ETF
ARCX:XLF | Financial Select Sector SPDR Fund | Financial Select Sector SPDR ETF; Financial Select Sector SPDR; XLF | 파이낸셜 셀렉트 섹터 SPDR ETF; 금융 셀렉트 섹터 SPDR ETF
ARCX:XLE | Energy Select Sector SPDR Fund | Energy Select Sector SPDR ETF; Energy Select Sector SPDR; XLE | 에너지 셀렉트 섹터 SPDR ETF
ARCX:XLV | Health Care Select Sector SPDR Fund | Health Care Select Sector SPDR ETF; XLV | 헬스케어 셀렉트 섹터 SPDR ETF
ARCX:XLI | Industrial Select Sector SPDR Fund | Industrial Select Sector SPDR ETF; XLI | 산업 셀렉트 섹터 SPDR ETF
ARCX:XLY | Consumer Discretionary Select Sector SPDR Fund | Consumer Discretionary Select Sector SPDR ETF; XLY |
ARCX:XLP | Consumer Staples Select Sector SPDR Fund | Consumer Staples Select Sector SPDR ETF; XLP |
ARCX:XLU | Utilities Select Sector SPDR Fund | Utilities Select Sector SPDR ETF; XLU | 유틸리티 셀렉트 섹터 SPDR ETF
ARCX:XLB | Materials Select Sector SPDR Fund | Materials Select Sector SPDR ETF; XLB |
ARCX:XLC | Communication Services Select Sector SPDR Fund | Communication Services Select Sector SPDR ETF; XLC |
ARCX:XLRE | Real Estate Select Sector SPDR Fund | Real Estate Select Sector SPDR ETF; XLRE |
ARCX:VGT | Vanguard Information Technology ETF | VGT | 뱅가드 정보기술 ETF; 뱅가드 IT ETF
ARCX:VFH | Vanguard Financials ETF | VFH |
ARCX:VHT | Vanguard Health Care ETF | VHT |
ARCX:VNQ | Vanguard Real Estate ETF | VNQ | 뱅가드 부동산 ETF; 뱅가드 리츠 ETF
XNAS:SMH | VanEck Semiconductor ETF | SMH | 반에크 반도체 ETF; 반에크 세미컨덕터 ETF
XNAS:SOXX | iShares Semiconductor ETF | SOXX | 아이셰어즈 반도체 ETF; 아이셰어스 반도체 ETF
ARCX:XSD | SPDR S&P Semiconductor ETF | XSD |
XNAS:IBB | iShares Biotechnology ETF | iShares Nasdaq Biotechnology ETF; IBB | 아이셰어즈 바이오테크놀로지 ETF
ARCX:XBI | SPDR S&P Biotech ETF | XBI | SPDR S&P 바이오테크 ETF; SPDR S&P 바이오 ETF
ARCX:KRE | SPDR S&P Regional Banking ETF | KRE | SPDR S&P 지역은행 ETF; SPDR S&P 리저널 뱅킹 ETF
ARCX:KBE | SPDR S&P Bank ETF | KBE | SPDR S&P 은행 ETF
ARCX:XOP | SPDR S&P Oil & Gas Exploration & Production ETF | XOP |
ARCX:XHB | SPDR S&P Homebuilders ETF | XHB |
ARCX:XRT | SPDR S&P Retail ETF | XRT |
BATS:IGV | iShares Expanded Tech-Software Sector ETF | IGV | 아이셰어즈 소프트웨어 ETF
ARCX:HACK | Amplify Cybersecurity ETF | =HACK |
XNAS:CIBR | First Trust NASDAQ Cybersecurity ETF | First Trust Nasdaq Cybersecurity ETF; CIBR |
XNAS:BOTZ | Global X Robotics & Artificial Intelligence ETF | BOTZ | 글로벌X 로보틱스&인공지능 ETF; 글로벌X 로봇·인공지능 ETF
XNAS:AIQ | Global X Artificial Intelligence & Technology ETF | AIQ | 글로벌X AI&테크놀로지 ETF
ARCX:LIT | Global X Lithium & Battery Tech ETF | =LIT | 글로벌X 리튬&배터리 테크 ETF
ARCX:URA | Global X Uranium ETF | =URA | 글로벌X 우라늄 ETF
BATS:PAVE | Global X U.S. Infrastructure Development ETF | =PAVE | 글로벌X 미국 인프라 ETF
BATS:ITA | iShares U.S. Aerospace & Defense ETF | iShares US Aerospace & Defense ETF; =ITA | 아이셰어즈 미국 항공우주·방위 ETF
ARCX:SHLD | Global X Defense Tech ETF | SHLD | 글로벌X 방산테크 ETF; 글로벌X 디펜스테크 ETF
BATS:ARKK | ARK Innovation ETF | ARKK | 아크 이노베이션 ETF; 아크이노베이션 ETF; 아크 이노베이션; 아크이노베이션
BATS:ARKG | ARK Genomic Revolution ETF | ARKG | 아크 게놈 혁명 ETF
BATS:ARKW | ARK Next Generation Internet ETF | ARKW |
ARCX:TAN | Invesco Solar ETF | =TAN | 인베스코 솔라 ETF; 인베스코 태양광 ETF
XNAS:ICLN | iShares Global Clean Energy ETF | ICLN | 아이셰어즈 글로벌 클린에너지 ETF; 아이셰어즈 글로벌 청정에너지 ETF
BATS:MAGS | Roundhill Magnificent Seven ETF | MAGS | 라운드힐 매그니피센트 세븐 ETF; 라운드힐 매그니피센트7 ETF
ARCX:JETS | U.S. Global Jets ETF | =JETS |
ARCX:MSOS | AdvisorShares Pure US Cannabis ETF | MSOS |
ARCX:MOO | VanEck Agribusiness ETF | =MOO |
ARCX:REMX | VanEck Rare Earth and Strategic Metals ETF | VanEck Rare Earth/Strategic Metals ETF; REMX |
# Leveraged, inverse
XNAS:TQQQ | ProShares UltraPro QQQ | TQQQ | 프로셰어즈 울트라프로 QQQ; 프로셰어스 울트라프로 QQQ; 프로셰어즈 울트라 프로 QQQ
XNAS:SQQQ | ProShares UltraPro Short QQQ | SQQQ | 프로셰어즈 울트라프로 숏 QQQ; 프로셰어스 울트라프로 숏 QQQ
ARCX:SOXL | Direxion Daily Semiconductor Bull 3X Shares | Direxion Daily Semiconductor Bull 3X ETF; SOXL; Direxion Daily Semiconductor Bull 3x Shares | 디렉시온 데일리 반도체 불 3X; 디렉시온 데일리 세미컨덕터 불 3X; 디렉시온 데일리 세미컨덕터 불 3X 셰어즈; 디렉시온 데일리 반도체 3배
ARCX:SOXS | Direxion Daily Semiconductor Bear 3X Shares | SOXS; Direxion Daily Semiconductor Bear 3X ETF | 디렉시온 데일리 반도체 베어 3X; 디렉시온 데일리 세미컨덕터 베어 3X
ARCX:UPRO | ProShares UltraPro S&P 500 | ProShares UltraPro S&P500; UPRO | 프로셰어즈 울트라프로 S&P500
ARCX:SPXL | Direxion Daily S&P 500 Bull 3X Shares | SPXL | 디렉시온 데일리 S&P500 불 3X
ARCX:SSO | ProShares Ultra S&P 500 | ProShares Ultra S&P500; SSO |
ARCX:QLD | ProShares Ultra QQQ | QLD | 프로셰어즈 울트라 QQQ
ARCX:SH | ProShares Short S&P 500 | ProShares Short S&P500; =SH |
XNAS:TSLL | Direxion Daily TSLA Bull 2X Shares | TSLL; Direxion Daily TSLA Bull 2X ETF | 디렉시온 데일리 테슬라 불 2X; 디렉시온 데일리 TSLA 불 2X; 디렉시온 데일리 테슬라 2배
XNAS:NVDL | GraniteShares 2x Long NVDA Daily ETF | NVDL | 그래닛셰어즈 2X 롱 엔비디아 데일리 ETF; 그래닛셰어즈 엔비디아 2배 ETF
ARCX:TMF | Direxion Daily 20+ Year Treasury Bull 3X Shares | TMF | 디렉시온 데일리 20년 이상 국채 불 3X; 디렉시온 데일리 만기 20년 이상 미 국채 불 3X
ARCX:LABU | Direxion Daily S&P Biotech Bull 3X Shares | LABU |
BATS:BITX | 2x Bitcoin Strategy ETF | Volatility Shares 2x Bitcoin Strategy ETF; BITX |
BATS:UVXY | ProShares Ultra VIX Short-Term Futures ETF | UVXY |
# Countries, regions
ARCX:EFA | iShares MSCI EAFE ETF | EFA |
BATS:IEFA | iShares Core MSCI EAFE ETF | IEFA |
ARCX:EEM | iShares MSCI Emerging Markets ETF | EEM | 아이셰어즈 MSCI 신흥국 ETF; 아이셰어즈 MSCI 이머징마켓 ETF
ARCX:IEMG | iShares Core MSCI Emerging Markets ETF | IEMG | 아이셰어즈 코어 MSCI 신흥국 ETF
ARCX:VWO | Vanguard FTSE Emerging Markets ETF | VWO | 뱅가드 FTSE 신흥국 ETF; 뱅가드 FTSE 이머징마켓 ETF
ARCX:VEA | Vanguard FTSE Developed Markets ETF | VEA |
XNAS:VXUS | Vanguard Total International Stock ETF | VXUS |
ARCX:EWY | iShares MSCI South Korea ETF | iShares MSCI South Korea Capped ETF; EWY | 아이셰어즈 MSCI 한국 ETF; 아이셰어즈 MSCI 코리아 ETF; 아이셰어스 MSCI 한국 ETF; MSCI 한국지수 ETF; MSCI 한국 지수 ETF
ARCX:EWJ | iShares MSCI Japan ETF | EWJ | 아이셰어즈 MSCI 일본 ETF
ARCX:EWT | iShares MSCI Taiwan ETF | EWT | 아이셰어즈 MSCI 대만 ETF
ARCX:EWZ | iShares MSCI Brazil ETF | EWZ | 아이셰어즈 MSCI 브라질 ETF
ARCX:EWG | iShares MSCI Germany ETF | EWG |
BATS:INDA | iShares MSCI India ETF | INDA | 아이셰어즈 MSCI 인도 ETF
XNAS:MCHI | iShares MSCI China ETF | MCHI | 아이셰어즈 MSCI 중국 ETF
ARCX:FXI | iShares China Large-Cap ETF | FXI | 아이셰어즈 중국 대형주 ETF
ARCX:KWEB | KraneShares CSI China Internet ETF | KWEB | 크레인셰어즈 CSI 중국 인터넷 ETF; 크레인셰어즈 차이나 인터넷 ETF
# Bonds
ARCX:AGG | iShares Core U.S. Aggregate Bond ETF | iShares Core US Aggregate Bond ETF; AGG | 아이셰어즈 코어 미국 종합채권 ETF
XNAS:BND | Vanguard Total Bond Market ETF | BND | 뱅가드 토탈 채권시장 ETF
XNAS:TLT | iShares 20+ Year Treasury Bond ETF | TLT | 아이셰어즈 20년 이상 미 국채 ETF; 아이셰어즈 만기 20년 이상 국채 ETF; 아이셰어즈 미국 국채 20년 이상 ETF; 아이셰어즈 20년물 이상 국채 ETF
XNAS:IEF | iShares 7-10 Year Treasury Bond ETF | IEF |
XNAS:SHY | iShares 1-3 Year Treasury Bond ETF | =SHY |
ARCX:LQD | iShares iBoxx $ Investment Grade Corporate Bond ETF | LQD | 아이셰어즈 투자등급 회사채 ETF
ARCX:HYG | iShares iBoxx $ High Yield Corporate Bond ETF | HYG | 아이셰어즈 하이일드 회사채 ETF
ARCX:JNK | SPDR Bloomberg High Yield Bond ETF | JNK |
ARCX:BIL | SPDR Bloomberg 1-3 Month T-Bill ETF | =BIL |
ARCX:SGOV | iShares 0-3 Month Treasury Bond ETF | SGOV | 아이셰어즈 0-3개월 국채 ETF
ARCX:TIP | iShares TIPS Bond ETF | =TIP |
XNAS:EMB | iShares J.P. Morgan USD Emerging Markets Bond ETF | iShares JP Morgan USD Emerging Markets Bond ETF; EMB |
# Commodities, crypto, volatility
ARCX:GLD | SPDR Gold Shares | SPDR Gold Trust; SPDR Gold; GLD | SPDR 골드 셰어즈; SPDR 골드 트러스트; SPDR 골드셰어스; SPDR골드셰어즈
ARCX:IAU | iShares Gold Trust | IAU | 아이셰어즈 골드 트러스트
ARCX:SLV | iShares Silver Trust | SLV | 아이셰어즈 실버 트러스트
ARCX:GDX | VanEck Gold Miners ETF | GDX | 반에크 금광 ETF; 반에크 골드 마이너스 ETF
ARCX:GDXJ | VanEck Junior Gold Miners ETF | GDXJ |
ARCX:SIL | Global X Silver Miners ETF | =SIL |
ARCX:COPX | Global X Copper Miners ETF | COPX |
ARCX:USO | United States Oil Fund | USO | 미국 석유 펀드; 유나이티드 스테이츠 오일 펀드
ARCX:UNG | United States Natural Gas Fund | UNG |
XNAS:PDBC | Invesco Optimum Yield Diversified Commodity Strategy No K-1 ETF | PDBC |
ARCX:DBC | Invesco DB Commodity Index Tracking Fund | DBC |
ARCX:UUP | Invesco DB US Dollar Index Bullish Fund | UUP |
XNAS:IBIT | iShares Bitcoin Trust ETF | iShares Bitcoin Trust; IBIT | 아이셰어즈 비트코인 트러스트; 아이셰어즈 비트코인 트러스트 ETF; 아이셰어스 비트코인 트러스트
BATS:FBTC | Fidelity Wise Origin Bitcoin Fund | FBTC | 피델리티 와이즈 오리진 비트코인 펀드
ARCX:GBTC | Grayscale Bitcoin Trust ETF | Grayscale Bitcoin Trust; GBTC | 그레이스케일 비트코인 트러스트; 그레이스케일 비트코인 신탁
BATS:ARKB | ARK 21Shares Bitcoin ETF | ARKB | 아크 21셰어즈 비트코인 ETF
ARCX:BITO | ProShares Bitcoin ETF | ProShares Bitcoin Strategy ETF; BITO | 프로셰어즈 비트코인 스트래티지 ETF; 프로셰어즈 비트코인 전략 ETF
XNAS:ETHA | iShares Ethereum Trust ETF | iShares Ethereum Trust; ETHA | 아이셰어즈 이더리움 트러스트
ARCX:ETHE | Grayscale Ethereum Trust ETF | Grayscale Ethereum Trust; ETHE | 그레이스케일 이더리움 트러스트
# Unlisted and trusts
fund:vanguard-500-index | Vanguard 500 Index Fund | Vanguard 500 Index | 뱅가드 500 인덱스 펀드
fund:fidelity-contrafund | Fidelity Contrafund | Contrafund | 피델리티 콘트라펀드
fund:fidelity-magellan | Fidelity Magellan Fund | Magellan Fund | 마젤란펀드; 마젤란 펀드
fund:invesco-etf-trust-ii | Invesco Exchange-Traded Fund Trust II | | 인베스코 상장지수펀드(ETF) 트러스트Ⅱ; 인베스코 상장지수펀드 트러스트 II
fund:softbank-vision | SoftBank Vision Fund | Vision Fund | 소프트뱅크 비전펀드; 비전펀드; 소프트뱅크비전펀드
fund:bridgewater-pure-alpha | Bridgewater Pure Alpha | Pure Alpha |
fund:medallion | Medallion Fund | Renaissance Medallion Fund | 메달리온 펀드
`
