/** Exchanges and markets as the news names them, 2026-11, written from common knowledge (columns: see read-table.ts); labels beside tickers stand in markets.ts. */
export const exchangeTable = `
exchange:XNYS | New York Stock Exchange | NYSE; Big Board; NYSE Euronext | 뉴욕증권거래소; 뉴욕 증권거래소; 뉴욕증권거래소(NYSE)
exchange:XNAS | ~Nasdaq | Nasdaq Stock Market; NASDAQ Stock Market; ~NASDAQ | ~나스닥; 나스닥거래소; 나스닥 거래소; 나스닥시장; 나스닥증권거래소
exchange:XASE | NYSE American | American Stock Exchange; ~AMEX | 아메리칸증권거래소; 미국증권거래소(AMEX)
exchange:XCBO | Cboe Options Exchange | Chicago Board Options Exchange; Cboe; CBOE | 시카고옵션거래소; 시카고 옵션거래소
exchange:XCME | Chicago Mercantile Exchange | CME; CME FedWatch | 시카고상업거래소; 시카고상품거래소; 시카고 상업거래소; 시카고선물거래소; 시카고상품거래소그룹(CME)
exchange:XCBT | Chicago Board of Trade | CBOT | 시카고상품거래소(CBOT); 시카고 상품거래소; 시카고곡물거래소
exchange:XNYM | New York Mercantile Exchange | NYMEX; Nymex | 뉴욕상업거래소; 뉴욕 상업거래소; 뉴욕상품거래소(NYMEX)
exchange:XCEC | COMEX | Comex; Commodity Exchange | 뉴욕상품거래소; 뉴욕금속거래소; 뉴욕 상품거래소; 코멕스
exchange:IFEU | ICE Futures Europe | International Petroleum Exchange; ICE Futures | ICE선물거래소; 런던 ICE선물거래소; 런던ICE선물거래소; ICE 선물거래소; 런던석유거래소
exchange:IFUS | ICE Futures U.S. | ICE Futures US; New York Board of Trade | 뉴욕ICE선물거래소
exchange:XLME | London Metal Exchange | LME | 런던금속거래소; 런던 금속거래소
exchange:XLON | London Stock Exchange | LSE | 런던증권거래소; 런던증시; 런던 증시; 런던 증권거래소
exchange:XETR | Frankfurt Stock Exchange | Xetra; Frankfurt exchange | 프랑크푸르트증권거래소; 프랑크푸르트 증권거래소; 프랑크푸르트증시; 프랑크푸르트 증시
exchange:XEUR | Eurex | | 유렉스
exchange:XPAR | Euronext Paris | Paris Bourse; Paris bourse | 파리증권거래소; 파리 증권거래소; 파리증시; 파리 증시
exchange:XAMS | Euronext Amsterdam | Amsterdam Stock Exchange | 암스테르담증권거래소; 유로넥스트 암스테르담
exchange:XBRU | Euronext Brussels | Brussels Stock Exchange | 브뤼셀증권거래소
exchange:XDUB | Euronext Dublin | Irish Stock Exchange | 아일랜드증권거래소
exchange:XMIL | Borsa Italiana | Milan Stock Exchange; Milan bourse | 밀라노증권거래소; 밀라노증시; 이탈리아증권거래소
exchange:BMEX | Bolsas y Mercados Españoles | Madrid Stock Exchange; Bolsa de Madrid | 마드리드증권거래소; 마드리드증시
exchange:XSWX | SIX Swiss Exchange | Swiss Exchange; SIX Group | 스위스증권거래소; 스위스 증권거래소
exchange:XSTO | Nasdaq Stockholm | Stockholm Stock Exchange; OMX | 스톡홀름증권거래소
exchange:XCSE | Nasdaq Copenhagen | Copenhagen Stock Exchange | 코펜하겐증권거래소
exchange:XHEL | Nasdaq Helsinki | Helsinki Stock Exchange | 헬싱키증권거래소
exchange:XOSL | Oslo Børs | Oslo Stock Exchange; Oslo bourse | 오슬로증권거래소
exchange:XWAR | Warsaw Stock Exchange | | 바르샤바증권거래소
exchange:MISX | Moscow Exchange | | 모스크바거래소; 모스크바증권거래소
exchange:XIST | Borsa Istanbul | Istanbul Stock Exchange | 이스탄불증권거래소; 보르사이스탄불
exchange:XKRX | Korea Exchange | KRX; Korea Stock Exchange | 한국거래소; 한국증권거래소; 증권선물거래소
exchange:XKRX-KOSPI | KOSPI Market | KOSPI market; Kospi market; main KOSPI market | 유가증권시장; 코스피시장; 코스피 시장; 거래소시장; 유가증권 시장
exchange:XKOS | KOSDAQ Market | KOSDAQ market; Kosdaq market | 코스닥시장; 코스닥 시장
exchange:XKON | KONEX | Konex; KONEX market | 코넥스; 코넥스시장
exchange:NXTE | Nextrade | NextTrade | 넥스트레이드; 대체거래소
exchange:XTKS | Tokyo Stock Exchange | TSE Prime | 도쿄증권거래소; 도쿄 증권거래소; 도쿄증시; 도쿄 증시; 일본증권거래소
exchange:XOSE | Osaka Exchange | Osaka Securities Exchange | 오사카거래소; 오사카증권거래소
exchange:XHKG | Hong Kong Stock Exchange | Hong Kong Exchanges and Clearing; HKEX; HKEx; Hong Kong stock exchange; Hong Kong bourse | 홍콩거래소; 홍콩증권거래소; 홍콩 증권거래소; 홍콩증시; 홍콩 증시
exchange:XSHG | Shanghai Stock Exchange | Shanghai stock exchange; STAR Market | 상하이증권거래소; 상하이 증권거래소; 상하이거래소; 상해증권거래소; 상하이증시; 상하이 증시; 커촹반; 과창판
exchange:XSHE | Shenzhen Stock Exchange | Shenzhen stock exchange | 선전증권거래소; 선전 증권거래소; 선전증시; 선전 증시; 심천증권거래소
exchange:XSHF | Shanghai Futures Exchange | SHFE | 상하이선물거래소
exchange:XDCE | Dalian Commodity Exchange | | 다롄상품거래소
exchange:XTAI | Taiwan Stock Exchange | TWSE | 대만증권거래소; 대만 증권거래소; 대만증시; 대만 증시
exchange:XASX | Australian Securities Exchange | ASX; Australian Stock Exchange | 호주증권거래소; 호주 증권거래소
exchange:XNZE | New Zealand Exchange | NZX | 뉴질랜드증권거래소
exchange:XSES | Singapore Exchange | SGX | 싱가포르거래소; 싱가포르증권거래소
exchange:XNSE | National Stock Exchange of India | National Stock Exchange | 인도국립증권거래소; 인도 국립증권거래소
exchange:XBOM | BSE | Bombay Stock Exchange | 뭄바이증권거래소; 봄베이증권거래소
exchange:XKLS | Bursa Malaysia | | 말레이시아증권거래소; 부르사말레이시아
exchange:XBKK | Stock Exchange of Thailand | | 태국증권거래소
exchange:XIDX | Indonesia Stock Exchange | Jakarta Stock Exchange | 인도네시아증권거래소
exchange:XPHS | Philippine Stock Exchange | | 필리핀증권거래소
exchange:XSTC | Ho Chi Minh Stock Exchange | HOSE | 호찌민증권거래소; 호치민증권거래소
exchange:XTSE | Toronto Stock Exchange | ~TSX | 토론토증권거래소; 토론토 증권거래소
exchange:BVMF | B3 (exchange) | Sao Paulo Stock Exchange; BM&F Bovespa; BM&FBovespa | 상파울루증권거래소; 상파울루 증권거래소
exchange:XMEX | Mexican Stock Exchange | Bolsa Mexicana de Valores | 멕시코증권거래소
exchange:XSAU | Saudi Exchange | Tadawul; Saudi stock exchange | 사우디증권거래소; 타다울
exchange:XTAE | Tel Aviv Stock Exchange | TASE | 텔아비브증권거래소
exchange:XJSE | Johannesburg Stock Exchange | ~JSE | 요하네스버그증권거래소; 남아공증권거래소
`
