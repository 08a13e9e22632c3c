/** Exchange-traded funds listed in Korea, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const koreanFunds = `
# KODEX (Samsung Asset Management)
XKRX:069500 | KODEX 200 | Samsung KODEX 200 | KODEX200; 코덱스 200; 코덱스200
XKRX:122630 | KODEX Leverage | | KODEX 레버리지; 코덱스 레버리지
XKRX:252670 | KODEX 200 Futures Inverse 2X | | KODEX 200선물인버스2X; 코덱스 200선물인버스2X; KODEX 200 선물 인버스 2X; KODEX 200선물 인버스2X
XKRX:114800 | KODEX Inverse | | KODEX 인버스; 코덱스 인버스
XKRX:229200 | KODEX KOSDAQ 150 | | KODEX 코스닥150; KODEX 코스닥 150; 코덱스 코스닥150
XKRX:233740 | KODEX KOSDAQ 150 Leverage | | KODEX 코스닥150레버리지; KODEX 코스닥150 레버리지; KODEX 코스닥 150 레버리지
XKRX:251340 | KODEX KOSDAQ 150 Futures Inverse | | KODEX 코스닥150선물인버스; KODEX 코스닥150 선물인버스
XKRX:379800 | KODEX US S&P 500 | KODEX S&P 500 | KODEX 미국S&P500; KODEX 미국 S&P500; KODEX 미국S&P500TR
XKRX:379810 | KODEX US Nasdaq 100 | KODEX Nasdaq 100 | KODEX 미국나스닥100; KODEX 미국 나스닥100; KODEX 미국나스닥100TR
XKRX:091160 | KODEX Semiconductor | | KODEX 반도체
XKRX:091170 | KODEX Banks | | KODEX 은행
XKRX:091180 | KODEX Automobile | | KODEX 자동차
XKRX:102970 | KODEX Securities | | KODEX 증권
XKRX:305720 | KODEX Secondary Battery Industry | | KODEX 2차전지산업; KODEX 2차전지 산업
XKRX:244580 | KODEX Bio | | KODEX 바이오
XKRX:102780 | KODEX Samsung Group | | KODEX 삼성그룹
XKRX:132030 | KODEX Gold Futures (H) | | KODEX 골드선물(H); KODEX 골드선물
XKRX:144600 | KODEX Silver Futures (H) | | KODEX 은선물(H); KODEX 은선물
XKRX:261220 | KODEX WTI Crude Oil Futures (H) | | KODEX WTI원유선물(H); KODEX WTI원유선물
XKRX:153130 | KODEX Short-term Bond | | KODEX 단기채권
XKRX:214980 | KODEX Short-term Bond PLUS | | KODEX 단기채권PLUS
XKRX:423160 | KODEX KOFR Active | | KODEX KOFR금리액티브(합성); KODEX KOFR금리액티브
XKRX:459580 | KODEX CD Rate Active | | KODEX CD금리액티브(합성); KODEX CD금리액티브
XKRX:278530 | KODEX 200TR | | KODEX 200 TR
XKRX:226490 | KODEX KOSPI | | KODEX 코스피
XKRX:304940 | KODEX US Nasdaq 100 (H) | KODEX US Nasdaq 100 Futures (H) | KODEX 미국나스닥100(H); KODEX 미국나스닥100선물(H)
XKRX:219480 | KODEX US S&P 500 (H) | KODEX US S&P 500 Futures (H) | KODEX 미국S&P500(H); KODEX 미국S&P500선물(H)
XKRX:487240 | KODEX AI Power Facilities | | KODEX AI전력핵심설비
# TIGER (Mirae Asset Global Investments)
XKRX:102110 | TIGER 200 | | TIGER200; 타이거 200
XKRX:360750 | TIGER US S&P 500 | TIGER S&P 500 | TIGER 미국S&P500; TIGER 미국 S&P500; 타이거 미국S&P500; TIGER 미국S&P 500; TIGER 미국 S&P 500; TIGER 미국S&P500 ETF
XKRX:133690 | TIGER US Nasdaq 100 | TIGER Nasdaq 100; TIGER US NASDAQ 100 | TIGER 미국나스닥100; TIGER 미국 나스닥100; 타이거 미국나스닥100; TIGER 미국나스닥 100; TIGER 미국 나스닥 100; TIGER 미국나스닥100 ETF
XKRX:381180 | TIGER US Philadelphia Semiconductor Nasdaq | | TIGER 미국필라델피아반도체나스닥; TIGER 미국필라델피아반도체; TIGER 미국 필라델피아반도체나스닥
XKRX:381170 | TIGER US Tech Top 10 INDXX | | TIGER 미국테크TOP10 INDXX; TIGER 미국테크TOP10INDXX; TIGER 미국테크TOP10; TIGER 미국테크톱10
XKRX:458730 | TIGER US Dividend Dow Jones | | TIGER 미국배당다우존스; TIGER 미국 배당다우존스
XKRX:371460 | TIGER China EV SOLACTIVE | | TIGER 차이나전기차SOLACTIVE; TIGER 차이나전기차 SOLACTIVE; TIGER 차이나전기차
XKRX:305540 | TIGER Secondary Battery Theme | | TIGER 2차전지테마; TIGER 2차전지 테마
XKRX:364980 | TIGER Secondary Battery Top 10 | | TIGER 2차전지TOP10
XKRX:396500 | TIGER Semiconductor Top 10 | TIGER Fn Semiconductor Top 10 | TIGER 반도체TOP10; TIGER Fn반도체TOP10; TIGER 반도체 TOP10; TIGER 반도체톱10
XKRX:091220 | TIGER Banks | | TIGER 은행
XKRX:091230 | TIGER Semiconductor | | TIGER 반도체
XKRX:232080 | TIGER KOSDAQ 150 | | TIGER 코스닥150; TIGER 코스닥 150
XKRX:123320 | TIGER Leverage | | TIGER 레버리지
XKRX:252710 | TIGER 200 Futures Inverse 2X | | TIGER 200선물인버스2X
XKRX:357870 | TIGER CD Rate Investment KIS | | TIGER CD금리투자KIS(합성); TIGER CD금리투자KIS
XKRX:192090 | TIGER China CSI 300 | TIGER CSI 300 | TIGER 차이나CSI300; TIGER 차이나 CSI300
XKRX:371160 | TIGER China Hang Seng Tech | | TIGER 차이나항셍테크; TIGER 차이나 항셍테크
XKRX:241180 | TIGER Japan Nikkei 225 | | TIGER 일본니케이225; TIGER 일본 니케이225
XKRX:453870 | TIGER India Nifty 50 | | TIGER 인도니프티50; TIGER 인도 니프티50
XKRX:195930 | TIGER Euro Stoxx 50 (Synthetic H) | | TIGER 유로스탁스50(합성 H)
XKRX:329200 | TIGER REITs Real Estate Infrastructure | | TIGER 리츠부동산인프라; TIGER 리츠 부동산인프라
XKRX:310970 | TIGER MSCI Korea TR | | 
XKRX:277630 | TIGER KOSPI | | TIGER 코스피
XKRX:157490 | TIGER Software | | TIGER 소프트웨어
XKRX:143860 | TIGER Healthcare | TIGER Health Care | TIGER 헬스케어
XKRX:130680 | TIGER Crude Oil Futures Enhanced (H) | | TIGER 원유선물Enhanced(H)
XKRX:390390 | KODEX US Semiconductor | KODEX US Semiconductor MV | KODEX 미국반도체; KODEX 미국반도체MV
XKRX:465580 | ACE US Big Tech TOP7 Plus | | ACE 미국빅테크TOP7 Plus; ACE 미국빅테크TOP7Plus
XKRX:487230 | KODEX US AI Power Infrastructure | | KODEX 미국AI전력핵심인프라; KODEX 미국 AI전력핵심인프라
# ACE, RISE, SOL, PLUS, HANARO, KIWOOM, TIMEFOLIO
XKRX:360200 | ACE US S&P 500 | KINDEX US S&P 500; ACE S&P 500 | ACE 미국S&P500; ACE 미국 S&P500; KINDEX 미국S&P500
XKRX:367380 | ACE US Nasdaq 100 | KINDEX US Nasdaq 100; ACE Nasdaq 100 | ACE 미국나스닥100; ACE 미국 나스닥100; KINDEX 미국나스닥100
XKRX:411060 | ACE KRX Physical Gold | ACE KRX Gold Spot | ACE KRX금현물; ACE KRX 금현물; KINDEX KRX금현물
XKRX:453850 | ACE US 30-Year Treasury Active (H) | ACE US Treasury 30Y Active (H) | ACE 미국30년국채액티브(H); ACE 미국30년국채액티브; ACE 미국 30년국채액티브(H)
XKRX:446770 | ACE Global Semiconductor TOP4 Plus | | ACE 글로벌반도체TOP4 Plus; ACE 글로벌반도체TOP4 Plus SOLACTIVE; ACE 글로벌반도체TOP4
XKRX:402970 | ACE US Dividend Dow Jones | KINDEX US Dividend Dow Jones | ACE 미국배당다우존스; ACE 미국 배당다우존스
XKRX:245710 | ACE Vietnam VN30 (Synthetic) | KINDEX Vietnam VN30 | ACE 베트남VN30(합성); KINDEX 베트남VN30
XKRX:457480 | ACE Tesla Value Chain Active | | ACE 테슬라밸류체인액티브; ACE 테슬라 밸류체인 액티브
XKRX:379780 | RISE US S&P 500 | KBSTAR US S&P 500 | RISE 미국S&P500; RISE 미국 S&P500; KBSTAR 미국S&P500
XKRX:368590 | RISE US Nasdaq 100 | KBSTAR US Nasdaq 100 | RISE 미국나스닥100; RISE 미국 나스닥100; KBSTAR 미국나스닥100
XKRX:148020 | RISE 200 | KBSTAR 200 | RISE200; KBSTAR200
XKRX:446720 | SOL US Dividend Dow Jones | | SOL 미국배당다우존스; SOL 미국 배당다우존스
XKRX:433330 | SOL US S&P 500 | | SOL 미국S&P500; SOL 미국 S&P500
XKRX:466920 | SOL Shipbuilding TOP3 Plus | | SOL 조선TOP3플러스; SOL 조선 TOP3 플러스
XKRX:455850 | SOL AI Semiconductor Materials, Parts and Equipment | | SOL AI반도체소부장; SOL 반도체소부장Fn; SOL 반도체소부장
XKRX:449450 | PLUS K-Defense | ARIRANG K-Defense | PLUS K방산; ARIRANG K방산Fn; ARIRANG K방산; PLUS K-방산
XKRX:161510 | PLUS High Dividend | ARIRANG High Dividend | PLUS 고배당주; ARIRANG 고배당주; PLUS 고배당
XKRX:152100 | PLUS 200 | ARIRANG 200 | PLUS200; 아리랑 200
XKRX:433500 | ACE Nuclear Power Theme | | ACE 원자력TOP10; ACE 원자력테마딥서치; ACE 원자력
XKRX:293180 | HANARO 200 | | HANARO200
XKRX:105190 | ACE 200 | KINDEX 200 | ACE200; KINDEX200
XKRX:069660 | KIWOOM 200 | KOSEF 200 | KIWOOM200; KOSEF200
XKRX:385720 | TIME KOSPI Active | TIMEFOLIO Kospi Active | TIMEFOLIO Kospi액티브; TIME 코스피액티브; TIMEFOLIO 코스피액티브
XKRX:426030 | TIME US Nasdaq 100 Active | TIMEFOLIO US Nasdaq 100 Active | TIMEFOLIO 미국나스닥100액티브; TIME 미국나스닥100액티브
XKRX:466940 | TIGER Bank High Dividend Plus TOP10 | | TIGER 은행고배당플러스TOP10; TIGER 은행고배당플러스 TOP10
XKRX:472150 | TIGER Dividend Covered Call Active | | TIGER 배당커버드콜액티브
XKRX:498400 | KODEX 200 Target Weekly Covered Call | | KODEX 200타겟위클리커버드콜; KODEX 200타깃위클리커버드콜
XKRX:494670 | TIGER Shipbuilding TOP10 | | TIGER 조선TOP10
XKRX:463250 | TIGER K-Defense & Aerospace | TIGER K-Defense&Space | TIGER K방산&우주; TIGER K방산우주
XKRX:434730 | HANARO Nuclear iSelect | | HANARO 원자력iSelect
XKRX:315270 | TIGER 200 Communication Services | | TIGER 200커뮤니케이션서비스; TIGER 200 커뮤니케이션서비스
XKRX:139260 | TIGER 200 IT | | TIGER 200IT
XKRX:117700 | KODEX Construction | | KODEX 건설
XKRX:117680 | KODEX Steel | | KODEX 철강
XKRX:140710 | KODEX Transportation | | KODEX 운송
XKRX:140700 | KODEX Insurance | | KODEX 보험
XKRX:266370 | KODEX IT | | 
`
