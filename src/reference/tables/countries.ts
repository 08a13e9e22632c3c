/** Countries and territories (ISO 3166-1), 2026-11, written from common knowledge (columns: see read-table.ts). */
export const countryTable = `
country:KR | South Korea | ~Korea; Republic of Korea; ROK | 한국; 대한민국; ~우리나라; 남한
country:KP | North Korea | DPRK | 북한
country:US | United States | U.S.; ~US; USA; ~America; United States of America; U.S.A. | 미국; ~미; 미합중국
country:CN | China | People's Republic of China; PRC; mainland China | 중국; ~중; 중화인민공화국
country:JP | Japan | | 일본; ~일
country:HK | Hong Kong | | 홍콩
country:MO | Macau | Macao | 마카오
country:TW | Taiwan | | 대만; 타이완
country:IN | India | | 인도
country:PK | Pakistan | | 파키스탄
country:BD | Bangladesh | | 방글라데시
country:LK | Sri Lanka | | 스리랑카
country:NP | Nepal | | 네팔
country:MN | Mongolia | | 몽골
country:VN | Vietnam | | 베트남
country:TH | Thailand | | 태국
country:ID | Indonesia | | 인도네시아
country:MY | Malaysia | | 말레이시아
country:SG | Singapore | | 싱가포르
country:PH | Philippines | the Philippines | 필리핀
country:KH | Cambodia | | 캄보디아
country:LA | Laos | | 라오스
country:MM | Myanmar | Burma | 미얀마
country:AU | Australia | | 호주; 오스트레일리아
country:NZ | New Zealand | | 뉴질랜드
country:GB | United Kingdom | UK; U.K.; Britain; Great Britain; ~England | 영국
country:IE | Ireland | | 아일랜드
country:DE | Germany | West Germany | 독일; 서독
country:FR | France | | 프랑스
country:IT | Italy | | 이탈리아
country:ES | Spain | | 스페인
country:PT | Portugal | | 포르투갈
country:NL | Netherlands | the Netherlands; Holland | 네덜란드
country:BE | Belgium | | 벨기에
country:LU | Luxembourg | | 룩셈부르크
country:CH | Switzerland | | 스위스
country:AT | Austria | | 오스트리아
country:SE | Sweden | | 스웨덴
country:NO | Norway | | 노르웨이
country:DK | Denmark | | 덴마크
country:FI | Finland | | 핀란드
country:IS | Iceland | | 아이슬란드
country:PL | Poland | | 폴란드
country:CZ | Czech Republic | Czechia | 체코
country:SK | Slovakia | | 슬로바키아
country:HU | Hungary | | 헝가리
country:RO | Romania | | 루마니아
country:BG | Bulgaria | | 불가리아
country:GR | Greece | | 그리스
country:CY | Cyprus | | 키프로스
country:HR | Croatia | | 크로아티아
country:SI | Slovenia | | 슬로베니아
country:RS | Serbia | | 세르비아
country:EE | Estonia | | 에스토니아
country:LV | Latvia | | 라트비아
country:LT | Lithuania | | 리투아니아
country:UA | Ukraine | | 우크라이나
country:BY | Belarus | | 벨라루스
country:RU | Russia | Russian Federation | 러시아
country:KZ | Kazakhstan | | 카자흐스탄
country:UZ | Uzbekistan | | 우즈베키스탄
country:TR | Turkey | Türkiye; Turkiye | 튀르키예; 터키
country:IL | Israel | | 이스라엘
country:SA | Saudi Arabia | ~Saudi | 사우디아라비아; 사우디
country:AE | United Arab Emirates | UAE | 아랍에미리트; 아랍에미리트(UAE)
country:QA | Qatar | | 카타르
country:KW | Kuwait | | 쿠웨이트
country:OM | Oman | | ~오만
country:BH | Bahrain | | 바레인
country:IR | Iran | | ~이란
country:IQ | Iraq | | 이라크
country:JO | ~Jordan | | 요르단
country:LB | Lebanon | | 레바논
country:SY | Syria | | 시리아
country:EG | Egypt | | 이집트
country:MA | Morocco | | 모로코
country:DZ | Algeria | | 알제리
country:TN | Tunisia | | 튀니지
country:LY | Libya | | 리비아
country:NG | Nigeria | | 나이지리아
country:GH | Ghana | | ~가나
country:KE | Kenya | | 케냐
country:ET | Ethiopia | | 에티오피아
country:ZA | South Africa | | 남아프리카공화국; 남아공
country:AO | Angola | | 앙골라
country:CD | Democratic Republic of Congo | DR Congo; Congo | 콩고민주공화국; 콩고
country:ZM | Zambia | | 잠비아
country:CA | Canada | | 캐나다
country:MX | Mexico | | 멕시코
country:BR | Brazil | | 브라질
country:AR | Argentina | | 아르헨티나
country:CL | Chile | | 칠레
country:CO | Colombia | | 콜롬비아
country:PE | Peru | | 페루
country:VE | Venezuela | | 베네수엘라
country:EC | Ecuador | | 에콰도르
country:UY | Uruguay | | 우루과이
country:BO | Bolivia | | 볼리비아
country:PA | Panama | | 파나마
country:CU | Cuba | | 쿠바
country:PR | Puerto Rico | | 푸에르토리코
country:EZ | Eurozone | euro zone; eurozone; euro area; Euro zone | 유로존; 유로지역
`
