/** Central banks and their committees, 2026-11, written from common knowledge (columns: see read-table.ts). A committee's name stands for its bank. */
export const centralBankTable = `
cb:FED | Federal Reserve | the Fed; Fed; Federal Reserve Board; Federal Reserve System; US Federal Reserve; U.S. Federal Reserve; US Fed; U.S. Fed; FOMC; Federal Open Market Committee; Fed's rate-setting committee; FRB | 연준; 미 연준; 미국 연준; 연방준비제도; 미 연방준비제도; 미국 연방준비제도; 연방준비제도이사회; 미 연방준비제도이사회; 미국 연방준비제도이사회; 연방준비이사회; 연방공개시장위원회; 미 연방공개시장위원회; 공개시장위원회; 연방준비위원회; 연방준비은행; 페드
cb:ECB | European Central Bank | ECB; ECB Governing Council; Governing Council of the European Central Bank; ECB's Governing Council | 유럽중앙은행; 유럽 중앙은행; 유럽중앙은행 통화정책위원회; ECB 통화정책회의; ECB 집행이사회
cb:BOK | Bank of Korea | BOK; BoK; Monetary Policy Board; Bank of Korea's Monetary Policy Board; BOK's Monetary Policy Board | 한국은행; 한은; 금융통화위원회; 금통위; 한은 금통위; 한국은행 금융통화위원회; 한은 금융통화위원회; 금융통화운영위원회
cb:BOJ | Bank of Japan | BOJ; BoJ; BOJ Policy Board; Bank of Japan's Policy Board | 일본은행; 일은; 일본중앙은행; 일본 중앙은행; 일본은행 금융정책결정회의; 일본은행 금융정책위원회
cb:BOE | Bank of England | BOE; BoE; Monetary Policy Committee of the Bank of England; Bank of England's Monetary Policy Committee; BoE's Monetary Policy Committee; ~Monetary Policy Committee; ~MPC | 영란은행; 영국중앙은행; 영국 중앙은행; 잉글랜드은행; 영국은행; 영란은행 통화정책위원회; 영국 중앙은행(BOE)
cb:PBOC | People's Bank of China | PBOC; PBoC; Chinese central bank; China's central bank | 인민은행; 중국인민은행; 중국 인민은행; 중국 중앙은행
cb:RBA | Reserve Bank of Australia | RBA; Australia's central bank; RBA board | 호주중앙은행; 호주 중앙은행; 호주준비은행; 호주연방준비은행
cb:RBNZ | Reserve Bank of New Zealand | RBNZ; New Zealand's central bank | 뉴질랜드중앙은행; 뉴질랜드 중앙은행; 뉴질랜드준비은행
cb:BOC | Bank of Canada | Bank of Canada's Governing Council; Canada's central bank; BoC | 캐나다중앙은행; 캐나다 중앙은행; 캐나다은행
cb:SNB | Swiss National Bank | SNB; Switzerland's central bank | 스위스중앙은행; 스위스 중앙은행; 스위스국립은행; 스위스 국립은행
cb:RIKSBANK | Sveriges Riksbank | Riksbank; Swedish central bank; Sweden's central bank | 스웨덴중앙은행; 스웨덴 중앙은행; 릭스방크; 릭스뱅크
cb:NORGES | Norges Bank | Norway's central bank; Norwegian central bank | 노르웨이중앙은행; 노르웨이 중앙은행; 노르게스은행; 노르웨이은행
cb:DNB | Danmarks Nationalbank | Danish central bank; Denmark's central bank | 덴마크중앙은행; 덴마크 중앙은행
cb:SEDLABANKI | Central Bank of Iceland | Sedlabanki; Iceland's central bank | 아이슬란드중앙은행; 아이슬란드 중앙은행
cb:NBP | National Bank of Poland | Narodowy Bank Polski; Polish central bank; Poland's central bank | 폴란드중앙은행; 폴란드 중앙은행
cb:CNB | Czech National Bank | Czech central bank | 체코중앙은행; 체코 중앙은행; 체코국립은행
cb:MNB | National Bank of Hungary | Magyar Nemzeti Bank; Hungarian National Bank; Hungary's central bank; Hungarian central bank | 헝가리중앙은행; 헝가리 중앙은행
cb:BNR | National Bank of Romania | Romanian central bank | 루마니아중앙은행; 루마니아 중앙은행
cb:NBS | National Bank of Serbia | Serbian central bank | 세르비아중앙은행; 세르비아 중앙은행
cb:CBR | Bank of Russia | Central Bank of Russia; Russian central bank; Russia's central bank; Central Bank of the Russian Federation | 러시아중앙은행; 러시아 중앙은행
cb:NBU | National Bank of Ukraine | Ukraine's central bank; Ukrainian central bank | 우크라이나중앙은행; 우크라이나 중앙은행
cb:NBK | National Bank of Kazakhstan | Kazakhstan's central bank; Kazakh central bank | 카자흐스탄중앙은행; 카자흐스탄 중앙은행
cb:CBRT | Central Bank of the Republic of Turkey | Central Bank of Turkey; Turkish central bank; Turkey's central bank; Central Bank of the Republic of Türkiye; CBRT; TCMB | 튀르키예중앙은행; 튀르키예 중앙은행; 터키중앙은행; 터키 중앙은행
cb:BOI | Bank of Israel | Israel's central bank | 이스라엘중앙은행; 이스라엘 중앙은행; 이스라엘은행
cb:SAMA | Saudi Central Bank | SAMA; Saudi Arabian Monetary Authority; Saudi Arabian Monetary Agency | 사우디중앙은행; 사우디아라비아중앙은행; 사우디 중앙은행; 사우디아라비아 중앙은행
cb:CBUAE | Central Bank of the UAE | Central Bank of the United Arab Emirates; CBUAE | 아랍에미리트중앙은행; UAE 중앙은행; UAE중앙은행
cb:QCB | Qatar Central Bank | | 카타르중앙은행; 카타르 중앙은행
cb:CBK | Central Bank of Kuwait | | 쿠웨이트중앙은행; 쿠웨이트 중앙은행
cb:CBE | Central Bank of Egypt | Egyptian central bank; Egypt's central bank | 이집트중앙은행; 이집트 중앙은행
cb:SARB | South African Reserve Bank | SARB; South Africa's central bank | 남아공중앙은행; 남아공 중앙은행; 남아프리카공화국중앙은행; 남아프리카공화국 중앙은행; 남아공준비은행
cb:CBN | Central Bank of Nigeria | Nigeria's central bank; Nigerian central bank | 나이지리아중앙은행; 나이지리아 중앙은행
cb:CBKE | Central Bank of Kenya | Kenya's central bank | 케냐중앙은행; 케냐 중앙은행
cb:BOG | Bank of Ghana | Ghana's central bank | 가나중앙은행; 가나 중앙은행
cb:BAM | Bank Al-Maghrib | Morocco's central bank | 모로코중앙은행; 모로코 중앙은행
cb:RBI | Reserve Bank of India | RBI; India's central bank; Indian central bank; RBI's Monetary Policy Committee | 인도중앙은행; 인도 중앙은행; 인도준비은행
cb:SBP | State Bank of Pakistan | Pakistan's central bank | 파키스탄중앙은행; 파키스탄 중앙은행
cb:BB | Bangladesh Bank | Bangladesh's central bank | 방글라데시중앙은행; 방글라데시 중앙은행
cb:CBSL | Central Bank of Sri Lanka | Sri Lanka's central bank | 스리랑카중앙은행; 스리랑카 중앙은행
cb:BI | Bank Indonesia | Indonesia's central bank; Indonesian central bank | 인도네시아중앙은행; 인도네시아 중앙은행; 뱅크인도네시아
cb:BSP | Bangko Sentral ng Pilipinas | Philippine central bank; BSP | 필리핀중앙은행; 필리핀 중앙은행
cb:BOT | Bank of Thailand | Thai central bank; Thailand's central bank | 태국중앙은행; 태국 중앙은행; 타이중앙은행
cb:BNM | Bank Negara Malaysia | Bank Negara; Malaysia's central bank; Malaysian central bank | 말레이시아중앙은행; 말레이시아 중앙은행
cb:MAS | Monetary Authority of Singapore | ~MAS; Singapore's central bank | 싱가포르통화청; 싱가포르 통화청; 싱가포르중앙은행; 싱가포르 중앙은행
cb:SBV | State Bank of Vietnam | Vietnam's central bank | 베트남중앙은행; 베트남 중앙은행
cb:HKMA | Hong Kong Monetary Authority | HKMA | 홍콩금융관리국; 홍콩통화청; 홍콩 금융관리국
cb:CBC | Central Bank of the Republic of China (Taiwan) | Taiwan's central bank; Taiwanese central bank | 대만중앙은행; 대만 중앙은행
cb:BCB | Central Bank of Brazil | Banco Central do Brasil; Brazil's central bank; Brazilian central bank; Copom | 브라질중앙은행; 브라질 중앙은행; 코폼
cb:BANXICO | Bank of Mexico | Banxico; Banco de México; Mexico's central bank; Mexican central bank | 멕시코중앙은행; 멕시코 중앙은행; 방시코
cb:BCCH | Central Bank of Chile | Chile's central bank; Chilean central bank | 칠레중앙은행; 칠레 중앙은행
cb:BANREP | Bank of the Republic of Colombia | Banco de la República; Colombia's central bank; Colombian central bank | 콜롬비아중앙은행; 콜롬비아 중앙은행
cb:BCRP | Central Reserve Bank of Peru | Peru's central bank; Peruvian central bank | 페루중앙은행; 페루 중앙은행
cb:BCRA | Central Bank of Argentina | Argentina's central bank; Argentine central bank; BCRA | 아르헨티나중앙은행; 아르헨티나 중앙은행
cb:BUNDESBANK | Deutsche Bundesbank | Bundesbank; German central bank; Germany's central bank | 분데스방크; 독일연방은행; 독일 연방은행; 독일중앙은행; 독일 중앙은행
cb:BDF | Banque de France | Bank of France; French central bank | 프랑스은행; 프랑스중앙은행; 프랑스 중앙은행
cb:BDI | Bank of Italy | Banca d'Italia; Italian central bank | 이탈리아은행; 이탈리아중앙은행; 이탈리아 중앙은행
cb:BDE | Bank of Spain | Banco de España; Spanish central bank | 스페인은행; 스페인중앙은행; 스페인 중앙은행
cb:FRBNY | Federal Reserve Bank of New York | New York Fed; New York Federal Reserve; NY Fed | 뉴욕 연방준비은행; 뉴욕연방준비은행; 뉴욕 연은; 뉴욕연은; 뉴욕 연준
cb:FRBATL | Federal Reserve Bank of Atlanta | Atlanta Fed; Atlanta Federal Reserve | 애틀랜타 연방준비은행; 애틀랜타연방준비은행; 애틀랜타 연은; 애틀랜타연은
cb:FRBCHI | Federal Reserve Bank of Chicago | Chicago Fed; Chicago Federal Reserve | 시카고 연방준비은행; 시카고연방준비은행; 시카고 연은; 시카고연은
cb:FRBSF | Federal Reserve Bank of San Francisco | San Francisco Fed; San Francisco Federal Reserve | 샌프란시스코 연방준비은행; 샌프란시스코연방준비은행; 샌프란시스코 연은; 샌프란시스코연은
cb:FRBSTL | Federal Reserve Bank of St. Louis | St. Louis Fed; St Louis Fed | 세인트루이스 연방준비은행; 세인트루이스연방준비은행; 세인트루이스 연은; 세인트루이스연은
cb:FRBPHI | Federal Reserve Bank of Philadelphia | Philadelphia Fed; Philly Fed | 필라델피아 연방준비은행; 필라델피아연방준비은행; 필라델피아 연은; 필라델피아연은
cb:FRBCLE | Federal Reserve Bank of Cleveland | Cleveland Fed | 클리블랜드 연방준비은행; 클리블랜드연방준비은행; 클리블랜드 연은; 클리블랜드연은
cb:FRBDAL | Federal Reserve Bank of Dallas | Dallas Fed | 댈러스 연방준비은행; 댈러스연방준비은행; 댈러스 연은; 댈러스연은
cb:FRBKC | Federal Reserve Bank of Kansas City | Kansas City Fed | 캔자스시티 연방준비은행; 캔자스시티연방준비은행; 캔자스시티 연은; 캔자스시티연은
cb:FRBMIN | Federal Reserve Bank of Minneapolis | Minneapolis Fed | 미니애폴리스 연방준비은행; 미니애폴리스연방준비은행; 미니애폴리스 연은; 미니애폴리스연은
cb:FRBRIC | Federal Reserve Bank of Richmond | Richmond Fed | 리치먼드 연방준비은행; 리치먼드연방준비은행; 리치먼드 연은; 리치먼드연은
cb:FRBBOS | Federal Reserve Bank of Boston | Boston Fed | 보스턴 연방준비은행; 보스턴연방준비은행; 보스턴 연은; 보스턴연은
`
