/** Indices of shares, bonds, volatility, currencies and freight, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const indexTable = `
# United States
index:SPX | S&P 500 | S&P500; S&P 500 index; S&P 500 Index; S&P 500 Composite; Standard & Poor's 500; Standard & Poor's 500 index; Standard & Poor's 500 Index; Standard and Poor's 500; Standard & Poors 500; SPX | S&P 500 지수; S&P500 지수; S&P500지수; S&P 500지수; 스탠더드앤드푸어스(S&P) 500; 스탠더드앤드푸어스(S&P) 500지수; 스탠더드앤드푸어스(S&P)500지수; 스탠더드앤드푸어스(S&P)500; 스탠더드앤드푸어스(S&P) 500 지수; 스탠더드앤드푸어스(S&P)500 지수; 스탠더드앤드푸어스 500지수; 스탠더드앤드푸어스500지수; 스탠더드앤푸어스(S&P) 500; 스탠더드앤푸어스(S&P) 500 지수; 스탠더드앤푸어스(S&P) 500지수; 스탠다드앤드푸어스(S&P) 500; 스탠다드앤드푸어스(S&P) 500 지수; 스탠다드앤드푸어스(S&P) 500지수; 스탠더드 앤드 푸어스(S&P) 500; 스탠더드 앤드 푸어스(S&P) 500지수; 스탠더드 앤드 푸어스 500; S&P지수; S&P 지수
index:SPXEW | S&P 500 Equal Weight Index | S&P 500 Equal Weight; S&P 500 equal-weight index | S&P 500 동일가중 지수; S&P500 동일가중지수; S&P 500 동일가중지수
index:OEX | S&P 100 | S&P 100 index; S&P 100 Index; Standard & Poor's 100 | S&P100; S&P 100 지수; S&P100지수
index:MID | S&P MidCap 400 | S&P 400; S&P Midcap 400; S&P MidCap 400 Index | S&P 미드캡 400; S&P400; S&P 400 지수
index:SML | S&P SmallCap 600 | S&P 600; S&P Small Cap 600; S&P SmallCap 600 Index | S&P 스몰캡 600; S&P600
index:SP1500 | S&P Composite 1500 | S&P 1500; S&P 1500 Composite | S&P1500
index:DJI | Dow Jones Industrial Average | Dow Jones industrial average; Dow Jones Industrials; Dow Jones industrials; Dow Jones Average; Dow Jones average; Dow industrials; Dow Industrials; Dow Jones; the Dow; ~Dow; DJIA | 다우존스30 산업평균지수; 다우존스30산업평균지수; 다우존스 30 산업평균지수; 다우존스30 산업 평균 지수; 다우존스30산업평균; 다우존스30; 다우존스 산업평균지수; 다우존스산업평균지수; 다우존스 산업 평균 지수; 다우존스 산업평균; 다우존스산업평균; 다우존스지수; 다우존스 지수; 다우존스; 다우 산업평균지수; 다우산업평균지수; 다우 산업평균; 다우지수; 다우 지수; 다우
index:DJT | Dow Jones Transportation Average | Dow transports; Dow Jones transportation average; Dow Jones Transports | 다우운송지수; 다우 운송지수; 다우존스 운송지수; 다우존스운송평균지수
index:DJU | Dow Jones Utility Average | Dow utilities; Dow Jones Utilities; Dow Jones utility average | 다우유틸리티지수; 다우 유틸리티지수
index:IXIC | Nasdaq Composite | Nasdaq composite; NASDAQ Composite; Nasdaq Composite Index; Nasdaq composite index; Nasdaq index; the Nasdaq; Nasdaq; ~NASDAQ | 나스닥 종합지수; 나스닥종합지수; 나스닥 종합 지수; 나스닥종합; 나스닥 종합; 나스닥 지수; 나스닥지수; 나스닥; 기술주 중심의 나스닥지수
index:NDX | Nasdaq-100 | Nasdaq 100; NASDAQ-100; NASDAQ 100; Nasdaq-100 Index; Nasdaq 100 index; Nasdaq 100 Index; Nasdaq-100 index; NDX | 나스닥-100; 나스닥 100; 나스닥100; 나스닥100지수; 나스닥 100지수; 나스닥100 지수; 나스닥 100 지수; 나스닥-100 지수; 나스닥-100지수
index:NBI | Nasdaq Biotechnology Index | Nasdaq Biotechnology; Nasdaq Biotech Index | 나스닥 바이오테크놀로지 지수; 나스닥 바이오테크 지수; 나스닥 생명공학지수; 나스닥바이오지수
index:HXC | Nasdaq Golden Dragon China Index | Golden Dragon China Index; Nasdaq Golden Dragon | 나스닥 골든드래곤차이나지수; 나스닥 골든드래곤 중국지수; 골든드래곤차이나 지수; 나스닥 골든 드래곤 차이나 지수
index:SOX | PHLX Semiconductor Index | Philadelphia Semiconductor Index; Philadelphia Semiconductor; Philadelphia SE Semiconductor Index; PHLX Semiconductor; SOX index; SOX; Philadelphia semiconductor index; PHLX Semiconductor Sector | 필라델피아 반도체지수; 필라델피아반도체지수; 필라델피아 반도체 지수; 필라델피아반도체 지수; 필라델피아 반도체; 필라델피아반도체; 미 필라델피아 반도체지수
index:BKX | KBW Nasdaq Bank Index | KBW Bank Index; KBW bank index; KBW Nasdaq Bank | KBW 나스닥 은행지수; KBW 은행지수; KBW은행지수; KBW 은행 지수
index:KRX | KBW Nasdaq Regional Banking Index | KBW Regional Banking Index; KBW regional banking index | KBW 지역은행지수; KBW 지역은행 지수
index:RUT | Russell 2000 | Russell 2000 Index; Russell 2000 index; Russell 2,000; RUT | 러셀 2000; 러셀2000; 러셀 2000 지수; 러셀2000 지수; 러셀2000지수; 러셀 2000지수; 러셀 2,000; 러셀2,000; 러셀 2000 소형주 지수
index:RUI | Russell 1000 | Russell 1000 Index; Russell 1000 index | 러셀 1000; 러셀1000; 러셀1000 지수; 러셀1000지수; 러셀 1000 지수
index:RUA | Russell 3000 | Russell 3000 Index; Russell 3000 index | 러셀 3000; 러셀3000; 러셀3000 지수; 러셀3000지수; 러셀 3000 지수
index:RLG | Russell 1000 Growth | Russell 1000 Growth Index | 러셀 1000 성장 지수; 러셀1000 성장지수; 러셀1000성장지수
index:RLV | Russell 1000 Value | Russell 1000 Value Index | 러셀 1000 가치 지수; 러셀1000 가치지수; 러셀1000가치지수
index:RMICRO | Russell Microcap | Russell Microcap Index | 러셀 마이크로캡; 러셀 마이크로캡 지수
index:W5000 | Wilshire 5000 | Wilshire 5000 Index; Wilshire 5000 Total Market Index | 윌셔 5000; 윌셔5000; 윌셔 5000 지수
index:NYA | NYSE Composite | NYSE Composite Index; NYSE composite index | NYSE 종합지수; 뉴욕증권거래소 종합지수
index:VIX | Cboe Volatility Index | CBOE Volatility Index; VIX; VIX index; Volatility Index; CBOE volatility index; Wall Street's fear gauge | 변동성지수; 변동성 지수; 빅스; VIX지수; VIX 지수; 시카고옵션거래소(CBOE) 변동성지수; CBOE 변동성지수; 공포지수; 공포 지수; 변동성지수(VIX)
index:DXY | US Dollar Index | U.S. Dollar Index; dollar index; Dollar Index; U.S. dollar index; US dollar index; ICE U.S. Dollar Index; ICE US Dollar Index; DXY | 달러인덱스; 달러 인덱스; 달러지수; 달러 지수; 달러화지수; 달러화 지수; ICE 달러인덱스; 달러화 가치 지수; 달러인덱스(DXY)
index:MOVE | ICE BofA MOVE Index | MOVE index; MOVE Index | MOVE 지수; MOVE지수
index:FNG | CNN Fear & Greed Index | Fear & Greed Index; Fear and Greed Index; fear and greed index | 공포와 탐욕 지수; 공포·탐욕 지수; 공포탐욕지수; 공포·탐욕지수; 공포와탐욕지수
index:USAGG | Bloomberg US Aggregate Bond Index | Bloomberg Aggregate; Bloomberg U.S. Aggregate Bond Index; Bloomberg US Aggregate | 블룸버그 미국종합채권지수; 블룸버그 미국 종합채권지수
# Korea
index:KOSPI | KOSPI | Kospi; Korea Composite Stock Price Index; KOSPI index; Kospi index; Korea composite stock price index; KOSPI Index; Seoul composite | 코스피; 코스피지수; 코스피 지수; 종합주가지수; 한국종합주가지수
index:KOSDAQ | KOSDAQ | Kosdaq; KOSDAQ index; Kosdaq index; KOSDAQ Index | 코스닥; 코스닥지수; 코스닥 지수
index:KOSPI200 | KOSPI 200 | KOSPI200; Kospi 200; Kospi200; KOSPI 200 index | 코스피200; 코스피 200; 코스피200지수; 코스피200 지수; 코스피 200 지수; 코스피 200지수
index:KOSPI100 | KOSPI 100 | KOSPI100; Kospi 100 | 코스피100; 코스피 100; 코스피 100 지수
index:KOSDAQ150 | KOSDAQ 150 | KOSDAQ150; Kosdaq 150; Kosdaq150 | 코스닥150; 코스닥 150; 코스닥150지수; 코스닥150 지수; 코스닥 150 지수
index:KRX300 | KRX 300 | KRX300; KRX 300 index | KRX300지수; KRX 300 지수; KRX300 지수
index:VKOSPI | KOSPI 200 Volatility Index | VKOSPI; V-KOSPI; V-Kospi | 코스피200 변동성지수; 코스피 변동성지수; 코스피200변동성지수; 한국형 공포지수; VKOSPI 지수
index:KVALUEUP | Korea Value-up Index | Korea Value-up; Korea Value-Up Index | 코리아 밸류업 지수; 코리아밸류업지수; 밸류업지수; 밸류업 지수; 코리아 밸류업지수
index:KRXSEMI | KRX Semiconductor | KRX Semiconductor Index | KRX 반도체; KRX 반도체 지수; KRX반도체지수; KRX 반도체지수
index:KRXBANK | KRX Banks | KRX Bank Index | KRX 은행; KRX 은행 지수; KRX은행지수; KRX 은행지수
index:KRXBBIG | KRX BBIG K-New Deal Index | | KRX BBIG K-뉴딜지수; BBIG K-뉴딜지수
# Asia, Pacific
index:N225 | Nikkei 225 | Nikkei 225 Stock Average; Nikkei 225 index; Nikkei 225 Index; Nikkei; Nikkei index; Nikkei Stock Average; Nikkei average; Nikkei stock average; Nikkei 225 average; Nikkei-225 | 닛케이225; 닛케이 225; 닛케이225지수; 닛케이 225지수; 닛케이225 지수; 닛케이 225 지수; 닛케이지수; 닛케이 지수; 닛케이평균주가; 닛케이 평균주가; 닛케이평균; 닛케이; 일본 닛케이지수; 닛케이225 평균주가; 닛케이 평균; 닛케이평균지수; 닛케이225평균주가
index:TOPIX | TOPIX | Topix; Topix index; Tokyo Stock Price Index | 토픽스; 토픽스지수; 토픽스 지수; TOPIX 지수
index:JPX400 | JPX-Nikkei 400 | JPX-Nikkei Index 400 | JPX닛케이400; JPX 닛케이 400
index:HSI | Hang Seng Index | Hang Seng; Hang Seng index; HSI | 항셍지수; 항셍 지수; 홍콩 항셍지수; 항셍
index:HSCEI | Hang Seng China Enterprises Index | HSCEI; Hang Seng China Enterprises; H-share index; H-shares index | 홍콩H지수; 홍콩 H지수; H지수; 홍콩항셍중국기업지수; 항셍중국기업지수; 홍콩 항셍중국기업지수; 항셍H지수
index:HSTECH | Hang Seng Tech Index | Hang Seng Tech; Hang Seng TECH Index; Hang Seng Tech index | 항셍테크지수; 항셍테크; 항셍 테크 지수; 항셍 테크지수; 항셍테크 지수
index:SSEC | Shanghai Composite | Shanghai Composite Index; Shanghai composite index; Shanghai Composite index; SSE Composite; SSE Composite Index; Shanghai composite | 상하이종합지수; 상하이 종합지수; 상하이종합; 상해종합지수; 상하이지수; 상하이 종합 지수; 중국 상하이종합지수; 상해종합
index:SZSC | Shenzhen Component Index | Shenzhen Component; Shenzhen component index | 선전성분지수; 선전 성분지수; 선전성분; 심천성분지수; 선전 성분 지수
index:SZCOMP | Shenzhen Composite | Shenzhen Composite Index | 선전종합지수; 선전 종합지수; 심천종합지수
index:CHINEXT | ChiNext Index | ChiNext; ChiNext Price Index | 차이넥스트; 촹예반지수; 창업판지수; 차이넥스트지수; 차이넥스트 지수
index:STAR50 | STAR 50 | STAR 50 Index; SSE STAR 50; STAR50; SSE Science and Technology Innovation Board 50 | 과창판50; 커촹반50; 커창반50; 과창판 50; 과창판50지수; 커촹50
index:CSI300 | CSI 300 | CSI 300 Index; CSI 300 index; CSI300; Shanghai Shenzhen CSI 300; CSI300 index | CSI300지수; CSI 300 지수; CSI300 지수; CSI 300지수
index:A50 | FTSE China A50 | FTSE China A50 Index; China A50; FTSE A50 | 차이나A50; 차이나 A50; FTSE 차이나 A50
index:TAIEX | TAIEX | Taiex; Taiwan Weighted Index; Taiwan Weighted; Taiwan Capitalization Weighted Stock Index; TAIEX index | 자취안지수; 자취안 지수; 대만 자취안지수; 대만가권지수; 가권지수; 대만 가권지수; 자취안; 가권 지수
index:STI | Straits Times Index | Straits Times index; STI index | 스트레이츠타임스지수; 싱가포르 ST지수; 스트레이트타임스지수
index:SENSEX | S&P BSE Sensex | BSE Sensex; Sensex; SENSEX; BSE SENSEX | 센섹스; 센섹스지수; 인도 센섹스지수; 센섹스 지수; 인도 센섹스
index:NIFTY50 | Nifty 50 | NIFTY 50; Nifty; NSE Nifty; Nifty index; NSE Nifty 50; Nifty50 | 니프티50; 니프티 50; 니프티50지수; 니프티; 니프티50 지수; 니프티 50 지수; 니프티지수
index:AXJO | S&P/ASX 200 | ASX 200; S&P/ASX 200 index; S&P/ASX200; ASX200; S&P/ASX 200 Index; ASX 200 index | S&P/ASX200지수; S&P/ASX200 지수; S&P/ASX 200 지수; ASX 200 지수; ASX200지수; S&P ASX200
index:AORD | All Ordinaries | All Ordinaries index; All Ords | 올오디너리스; 올오디너리 지수
index:NZ50 | S&P/NZX 50 | NZX 50; S&P/NZX 50 Index |
index:KLCI | FTSE Bursa Malaysia KLCI | KLCI; FBM KLCI |
index:SET | SET Index | Thai SET index; SET index | 태국 SET지수; SET지수
index:JKSE | Jakarta Composite Index | Jakarta Composite; IDX Composite; JCI index | 자카르타종합지수; 자카르타 종합지수
index:PSEI | PSEi | PSE Composite Index; Philippine Stock Exchange Index | 필리핀종합지수
index:VNI | VN-Index | VN Index; Vietnam index | VN지수; 베트남 VN지수; 호찌민 VN지수; VN 지수; 베트남VN지수
# Europe
index:UKX | FTSE 100 | FTSE 100 Index; FTSE 100 index; FTSE-100; FTSE100; FT-SE 100; Financial Times Stock Exchange 100; Footsie; ~FTSE; FTSE-100 index | FTSE100지수; FTSE100 지수; FTSE 100지수; FTSE 100 지수; 영국 FTSE100; FTSE지수; FTSE 지수
index:MCX | FTSE 250 | FTSE 250 Index; FTSE 250 index; FTSE250 | FTSE250지수; FTSE 250 지수; FTSE 250지수
index:ASX | FTSE All-Share | FTSE All-Share Index; FTSE All Share |
index:FT30 | FT 30 | FT Ordinary index; FT-30; FT 30 Share Index |
index:E300 | FTSEurofirst 300 | FTSEurofirst 300 Index; FTSEurofirst 300 index; FTSE Eurofirst 300; FTSEurofirst | FTSE유로퍼스트300; FTSE 유로퍼스트 300; 유로퍼스트300; FTSE유로퍼스트300지수
index:DAX | DAX | Dax; DAX 30; DAX 40; DAX index; DAX Index; Germany's DAX; DAX 30 index; DAX30; Xetra DAX; Xetra Dax | 닥스; DAX지수; DAX 지수; DAX30지수; DAX30 지수; DAX40지수; 독일 DAX; 닥스지수; DAX 40 지수; DAX 30지수; 닥스 지수
index:MDAX | MDAX | |
index:TECDAX | TecDAX | TecDax; TECDAX |
index:CAC | CAC 40 | CAC-40; CAC40; CAC 40 index; CAC 40 Index; CAC; CAC index | CAC40지수; CAC40 지수; CAC 40지수; CAC 40 지수; CAC지수; 프랑스 CAC40
index:AEX | AEX | AEX index; AEX Index; Amsterdam AEX | AEX지수
index:BEL20 | BEL 20 | BEL20; Bel 20; Bel-20 |
index:SMI | Swiss Market Index | SMI; SMI index; Swiss Market index | 스위스시장지수; SMI지수
index:IBEX | IBEX 35 | Ibex 35; IBEX35; Ibex; IBEX; IBEX 35 index | IBEX35지수; IBEX 35 지수; IBEX35 지수; 이벡스35
index:FTSEMIB | FTSE MIB | FTSE Mib; FTSE MIB index; S&P/MIB; FTSEMIB; MIB 30 | FTSE MIB지수; FTSE MIB 지수; FTSE-MIB 지수
index:ISEQ | ISEQ | ISEQ index; ISEQ Overall Index; Iseq; ISEQ Overall; ISEQ 20 |
index:SX5E | Euro Stoxx 50 | EURO STOXX 50; Euro STOXX 50; Euro Stoxx 50 index; Eurostoxx 50; DJ Euro Stoxx 50; EuroStoxx 50; EURO STOXX 50 Index; Stoxx 50; Euro Stoxx | 유로스톡스50; 유로스톡스 50; 유로스톡스50지수; 유로스톡스50 지수; 유로스톡스 50 지수; 유로스톡스 50지수; 유로스톡스; 유로 스톡스 50
index:SXXP | STOXX Europe 600 | Stoxx Europe 600; STOXX 600; Stoxx 600; Stoxx Europe 600 Index; STOXX Europe 600 index; Stoxx 600 index; pan-European STOXX 600; STOXX Europe 600 Index; Stoxx Europe 600 index; Stoxx600; STOXX600 | 스톡스600; 스톡스 600; 유로스톡스600; 유로스톡스 600; 스톡스유럽600; 스톡스유럽600지수; 스톡스600지수; 스톡스 600 지수; 스톡스유럽600 지수; 유럽 스톡스600; 스톡스 유럽 600; 범유럽 스톡스600; 스톡스 유럽 600 지수; 유로스톡스600 지수; 유로스톡스600지수
index:SXPP | STOXX Europe 600 Basic Resources | STOXX Europe 600 Basic Resources Index; Stoxx 600 Basic Resources |
index:SX7P | STOXX Europe 600 Banks | STOXX Europe 600 Banks Index; Stoxx 600 Banks |
index:OMXS30 | OMX Stockholm 30 | OMXS30; OMX Stockholm 30 Index |
index:OMXC25 | OMX Copenhagen 25 | OMXC25 |
index:OSEBX | Oslo Børs Benchmark Index | OSEBX |
index:ATX | ATX | Austrian Traded Index |
index:WIG20 | WIG20 | WIG 20 |
index:MOEX | MOEX Russia Index | MOEX index; MICEX; MICEX index; MOEX Russia | 모엑스지수; MICEX지수; MOEX지수
index:RTSI | RTS Index | RTS index; RTSI | RTS지수; 러시아 RTS지수; RTS 지수; 러시아 RTS
index:XU100 | BIST 100 | BIST 100 Index; ISE National-100 | 비스트100
# Americas outside the United States, Middle East, Africa
index:TSX | S&P/TSX Composite | S&P/TSX Composite Index; TSX Composite; S&P/TSX composite index; S&P/TSX; S&P/TSX composite; TSX composite | S&P/TSX지수; S&P/TSX 종합지수; 캐나다 TSX지수
index:BVSP | Ibovespa | Bovespa; IBOVESPA; Bovespa Index; Bovespa index; Ibovespa index | 보베스파; 보베스파지수; 브라질 보베스파지수; 보베스파 지수; 이보베스파
index:MXX | S&P/BMV IPC | IPC index; Mexican IPC | 멕시코 IPC지수; IPC지수
index:MERV | Merval | S&P Merval; MERVAL; Merval Index | 메르발; 메르발지수
index:TASI | Tadawul All Share Index | TASI; Tadawul All-Share Index | 타다울지수
index:TA35 | TA-35 | Tel Aviv 35; TA-125 |
index:JALSH | FTSE/JSE All Share | JSE All Share Index; FTSE/JSE All-Share |
# MSCI, FTSE and other families
index:MSCIWORLD | MSCI World | MSCI World Index; MSCI World index | MSCI 월드; MSCI 월드 지수; MSCI 월드지수; MSCI 세계지수; MSCI월드지수; MSCI 선진국지수
index:MSCIACWI | MSCI ACWI | MSCI All Country World Index; MSCI AC World Index; MSCI ACWI Index; MSCI All-Country World Index; MSCI's gauge of stocks across the globe; MSCI's all-country world index | MSCI 전세계지수; MSCI 전 세계 지수; MSCI ACWI 지수; MSCI ACWI지수; MSCI 올컨트리 월드 지수
index:MSCIEM | MSCI Emerging Markets | MSCI Emerging Markets Index; MSCI emerging markets index; MSCI EM; MSCI EM Index | MSCI 신흥시장지수; MSCI 신흥국지수; MSCI 신흥시장 지수; MSCI 신흥국 지수; MSCI 이머징마켓 지수; MSCI EM 지수; MSCI EM지수; MSCI 이머징마켓지수
index:MSCIKOREA | MSCI Korea | MSCI Korea Index; MSCI Korea index; MSCI Korea 25/50 | MSCI 한국지수; MSCI 한국 지수; MSCI 코리아 지수; MSCI 코리아지수; MSCI한국지수; MSCI 코리아; MSCI 한국물 지수
index:MSCIEAFE | MSCI EAFE | MSCI EAFE Index |
index:MSCIAPXJ | MSCI AC Asia Pacific ex Japan | MSCI Asia Pacific ex Japan; MSCI AC Asia Pacific ex-Japan Index; MSCI's broadest index of Asia-Pacific shares | MSCI 아시아태평양(일본 제외) 지수; MSCI 아시아태평양지수(일본 제외)
index:MSCIAP | MSCI Asia Pacific | MSCI Asia Pacific Index; MSCI AC Asia Pacific; MSCI Asia-Pacific index | MSCI 아시아태평양 지수; MSCI 아시아태평양지수; MSCI 아시아·태평양 지수; MSCI 아태지수
index:MSCICHINA | MSCI China | MSCI China Index | MSCI 중국지수; MSCI 차이나 지수; MSCI 중국 지수; MSCI차이나지수
index:MSCIINDIA | MSCI India | MSCI India Index | MSCI 인도지수; MSCI 인도 지수
index:MSCIUSA | MSCI USA | MSCI USA Index | MSCI 미국지수; MSCI USA 지수
index:WGBI | FTSE World Government Bond Index | World Government Bond Index; WGBI; FTSE WGBI | 세계국채지수; 세계국채지수(WGBI); WGBI지수; 세계 국채지수
index:FTSEAW | FTSE All-World | FTSE All-World Index | FTSE 올월드 지수; FTSE 올월드지수
index:BCOM | Bloomberg Commodity Index | BCOM; Bloomberg commodity index | 블룸버그 원자재지수; 블룸버그 원자재 지수; 블룸버그 상품지수
index:CRB | Thomson Reuters CRB Index | CRB index; CRB Index; Reuters/Jefferies CRB Index; Commodity Research Bureau index | CRB지수; CRB 지수; CRB상품지수
index:GSCI | S&P GSCI | Goldman Sachs Commodity Index; GSCI | S&P GSCI지수; S&P GSCI 지수
index:BDI | Baltic Dry Index | Baltic Dry; Baltic dry index; BDI | 발틱운임지수; 발틱건화물운임지수; 벌크선운임지수; 발틱운임지수(BDI); 건화물선 운임지수; 발트해운임지수
index:SCFI | Shanghai Containerized Freight Index | SCFI; Shanghai Containerised Freight Index | 상하이컨테이너운임지수; 상하이컨테이너운임지수(SCFI); 상하이 컨테이너운임지수; 상하이해운거래소 컨테이너운임지수; SCFI지수
index:CSSPI | Case-Shiller Home Price Index | Case-Shiller; S&P Case-Shiller; S&P CoreLogic Case-Shiller | 케이스실러 주택가격지수; 케이스-실러 주택가격지수; S&P 케이스실러 지수
`
