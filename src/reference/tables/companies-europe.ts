/** Companies listed on the European continent outside Germany, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const europeanCompanies = `
# Paris, Amsterdam, Brussels, Lisbon, Dublin
XPAR:MC | LVMH | LVMH Moët Hennessy Louis Vuitton; Louis Vuitton; LVMH Moet Hennessy Louis Vuitton | 루이비통모에헤네시; 루이비통모에헤네시그룹; 루이뷔통모에에네시; 루이비통
XPAR:OR | L'Oréal | L'Oreal; Loreal | 로레알
XPAR:RMS | Hermès | ~Hermes; Hermès International; Hermes International | 에르메스; 에르메스인터내셔널
XPAR:KER | Kering | Gucci | 케링; 케어링; 구찌
XPAR:CDI | Christian Dior | Dior | 크리스챤디올; 크리스찬디올; 디올
XPAR:TTE | TotalEnergies | Total SA; Total S.A. | 토탈에너지스; 토탈에너지; 토털에너지스; 토탈에너지즈
XPAR:SAN | Sanofi | Sanofi-Aventis; Aventis; Sanofi-Synthélabo | 사노피; 사노피아벤티스
XPAR:AIR | Airbus | EADS | 에어버스
XPAR:BNP | BNP Paribas | BNP | BNP파리바; BNP 파리바
XPAR:ACA | Crédit Agricole | Credit Agricole | 크레디아그리콜; 크레디 아그리콜
XPAR:GLE | Société Générale | Societe Generale; SocGen | 소시에테제네랄; 소시에테 제네랄; 소시에테제네럴
XPAR:CS | AXA | Axa | ~악사; 악사그룹
XPAR:SU | Schneider Electric | ~Schneider | 슈나이더일렉트릭; 슈나이더 일렉트릭
XPAR:AI | Air Liquide | | 에어리퀴드; 에어리퀴드그룹
XPAR:DG | ~Vinci | VINCI | ~뱅시; 빈치(Vinci)
XPAR:SAF | Safran | | 사프란
XPAR:HO | Thales | Thales Group | 탈레스; 탈레스그룹
XPAR:AM | Dassault Aviation | Dassault | 다쏘항공; 다소항공
XPAR:DSY | Dassault Systèmes | Dassault Systemes | 다쏘시스템; 다쏘 시스템
XPAR:CAP | Capgemini | | 캡제미니
XPAR:STMPA | STMicroelectronics | STMicro; ST Microelectronics | ST마이크로; ST마이크로일렉트로닉스; ST마이크로 일렉트로닉스
XPAR:ORA | ~Orange | Orange SA; France Telecom; France Télécom | 오랑주; 프랑스텔레콤; 오렌지텔레콤
XPAR:VIV | Vivendi | Vivendi Universal | 비방디; 비벤디; 비방디유니버설
XPAR:RNO | Renault | | 르노; 르노그룹; 르노자동차
XPAR:ML | Michelin | | 미쉐린; 미슐랭
XPAR:UG | PSA Group | PSA Peugeot Citroën; PSA Peugeot Citroen; Peugeot | PSA그룹; 푸조시트로엥; 푸조시트로앵; 푸조 | /2021-01-18
XPAR:BN | Danone | Groupe Danone | 다논
XPAR:RI | Pernod Ricard | | 페르노리카; 페르노 리카
XPAR:CA | Carrefour | | 카르푸; 까르푸
XPAR:EL | EssilorLuxottica | Essilor; Luxottica | 에실로룩소티카; 에실로; 룩소티카; 에실로룩소티카그룹
XPAR:ENGI | Engie | GDF Suez; ENGIE | 엔지(Engie); 엔지그룹; GDF수에즈
XPAR:EDF | EDF | Électricité de France; Electricite de France | 프랑스전력공사; 프랑스전력청 | /2023-06-08
XPAR:VIE | Veolia | Veolia Environnement | 베올리아
XPAR:SGO | Saint-Gobain | Saint Gobain | 생고뱅
XPAR:LR | Legrand | | 르그랑
XPAR:ALO | Alstom | | 알스톰
XPAR:AF | Air France-KLM | Air France; KLM; Air France KLM | 에어프랑스KLM; 에어프랑스; 에어프랑스-KLM
XPAR:PUB | Publicis | Publicis Groupe | 퍼블리시스
XPAR:UBI | Ubisoft | Ubisoft Entertainment | 유비소프트
XPAR:TFI | TF1 | TF1 Group | TF1그룹
XPAR:EN | Bouygues | | 부이그
XPAR:ERF | Eurofins Scientific | Eurofins | 유로핀스
XPAR:SW | Sodexo | | 소덱소
XAMS:ASML | ASML | ASML Holding | ASML홀딩
XAMS:SHELL | =Shell (Amsterdam) | |
XAMS:INGA | ING Group | ING; ING Groep | ING그룹; ING은행
XAMS:ABN | ABN AMRO | ABN Amro | ABN암로; ABN암로은행
XAMS:PHIA | Philips | Koninklijke Philips; Royal Philips; Philips Electronics | 필립스
XAMS:HEIA | Heineken | | 하이네켄
XAMS:AD | Ahold Delhaize | Ahold; Koninklijke Ahold | 아홀드델하이즈; 아홀드; 어홀드델하이즈
XAMS:AKZA | Akzo Nobel | AkzoNobel | 악조노벨
XAMS:PRX | Prosus | | 프로수스; 프로서스
XAMS:ADYEN | Adyen | | 아디옌; 아디엔
XAMS:ASM | ASM International | ASMI | ASM인터내셔널
XAMS:BESI | BE Semiconductor Industries | Besi; BESI | 베시; BE세미컨덕터
XAMS:MT | ArcelorMittal | Arcelor Mittal; Mittal Steel | 아르셀로미탈; 아르셀로르미탈; 아르셀로 미탈
XAMS:UMG | Universal Music Group | Universal Music | 유니버설뮤직; 유니버설뮤직그룹; 유니버설 뮤직 그룹
XAMS:WKL | Wolters Kluwer | | 볼터스클루버
XAMS:KPN | KPN | Royal KPN |
XAMS:NN | NN Group | | NN그룹
XAMS:AGN | Aegon | | 에이곤; 에이건
XAMS:RAND | Randstad | | 란트슈타트; 란스타드
XAMS:EXO | Exor | | 엑소르
XBRU:ABI | Anheuser-Busch InBev | AB InBev; InBev; Interbrew | 앤하이저부시인베브; AB인베브; 안호이저부시인베브; 인베브
XBRU:KBC | KBC Group | KBC | KBC그룹
XBRU:UCB | UCB | | UCB제약
XBRU:SOLB | Solvay | | 솔베이
XBRU:AGS | Ageas | Fortis | 아게아스; 포르티스
XLIS:EDP | EDP | Energias de Portugal | 포르투갈전력공사
XDUB:RYA | Ryanair | Ryanair Holdings | 라이언에어
XDUB:A5G | AIB Group | Allied Irish Banks; AIB | 얼라이드아이리시은행
XDUB:BIRG | Bank of Ireland | Bank of Ireland Group | 아일랜드은행; 뱅크오브아일랜드
XDUB:KRZ | Kerry Group | | 케리그룹
# Zurich
XSWX:NESN | Nestlé | Nestle | 네슬레
XSWX:NOVN | Novartis | | 노바티스
XSWX:ROG | Roche | Roche Holding; Hoffmann-La Roche | 로슈; 로슈홀딩; 로슈그룹
XSWX:UBSG | UBS | UBS Group; UBS AG | UBS그룹; 유비에스; UBS증권
XSWX:CSGN | Credit Suisse | Credit Suisse Group | 크레디트스위스; 크레딧스위스; 크레디스위스; 크레디트 스위스; CS그룹 | /2023-06-13
XSWX:ZURN | Zurich Insurance | Zurich Insurance Group; Zurich Financial Services | 취리히보험; 취리히보험그룹
XSWX:SREN | Swiss Re | | 스위스리; 스위스재보험; 스위스 리
XSWX:CFR | Richemont | Compagnie Financière Richemont | 리치몬트; 리슈몽; 리치몬드그룹
XSWX:UHR | Swatch Group | Swatch | 스와치; 스와치그룹
XSWX:ABBN | ABB | | ABB그룹
XSWX:HOLN | Holcim | LafargeHolcim | 홀심; 라파즈홀심
XSWX:SIKA | ~Sika | | 시카(Sika)
XSWX:GIVN | Givaudan | | 지보단
XSWX:LONN | Lonza | Lonza Group | 론자; 론자그룹
XSWX:ALC | Alcon | | 알콘
XSWX:BAER | Julius Baer | Julius Bär | 율리우스베어
XSWX:PGHN | Partners Group | | 파트너스그룹
XSWX:SCMN | Swisscom | | 스위스콤
XSWX:KNIN | Kuehne + Nagel | Kuehne+Nagel; Kuehne & Nagel | 퀴네앤드나겔; 퀴네앤나겔
XSWX:SDZ | Sandoz | Sandoz Group | 산도스; 산도즈
XSWX:SIGN | SIG Group | |
XSWX:ADEN | Adecco | Adecco Group | 아데코
# Milan, Madrid
XMIL:UCG | UniCredit | Unicredit | 유니크레디트; 우니크레디트
XMIL:ISP | Intesa Sanpaolo | Intesa | 인테사산파올로; 인테사상파올로
XMIL:ENEL | Enel | | 에넬
XMIL:ENI | Eni | ENI | 에니; 이엔아이(Eni)
XMIL:RACE | Ferrari | | 페라리
XMIL:LDO | ~Leonardo | Leonardo SpA; Finmeccanica | 레오나르도(Leonardo); 핀메카니카
XMIL:PRY | Prysmian | | 프리즈미안
XMIL:MONC | Moncler | | 몽클레르
XMIL:TIT | Telecom Italia | TIM SpA | 텔레콤이탈리아
XMIL:G | Generali | Assicurazioni Generali | 제네랄리; 제네랄리보험
XMIL:BMPS | Banca Monte dei Paschi di Siena | Monte dei Paschi; Monte Paschi | 몬테데이파스키; 몬테파스키
XMIL:PIRC | Pirelli | | 피렐리
XMIL:STLAM | =Stellantis (Milan) | |
XMAD:SAN | Banco Santander | Santander | 산탄데르; 산탄데르은행; 방코산탄데르
XMAD:BBVA | BBVA | Banco Bilbao Vizcaya Argentaria | 방코빌바오비스카야아르헨타리아
XMAD:ITX | Inditex | Zara | 인디텍스; 자라(ZARA)
XMAD:IBE | Iberdrola | | 이베르드롤라
XMAD:TEF | Telefónica | Telefonica | 텔레포니카
XMAD:REP | Repsol | Repsol YPF | 렙솔
XMAD:CABK | CaixaBank | Caixabank | 카이사뱅크; 카이사방크
XMAD:AMS | ~Amadeus | Amadeus IT Group | 아마데우스(Amadeus)
XMAD:FER | Ferrovial | | 페로비알
XMAD:GRF | =Grifols (Madrid) | |
# Nordic countries, Vienna, Warsaw, Athens, Moscow, Istanbul
XCSE:NOVO-B | Novo Nordisk | | 노보노디스크; 노보 노디스크
XCSE:MAERSK-B | Maersk | A.P. Moller-Maersk; AP Moller-Maersk; A.P. Moller - Maersk; Moller-Maersk | 머스크(Maersk); 머스크라인; AP묄러머스크; A.P.몰러머스크; 머스크해운
XCSE:DSV | DSV | | DSV그룹
XCSE:ORSTED | Ørsted | Orsted; Dong Energy | 오스테드; 외르스테드
XCSE:VWS | Vestas | Vestas Wind Systems | 베스타스
XCSE:CARL-B | Carlsberg | | 칼스버그; 칼스버그그룹
XCSE:PNDORA | ~Pandora | Pandora A/S | 판도라(Pandora)
XCSE:DANSKE | Danske Bank | | 단스케은행; 단스케방크; 단스케뱅크
XSTO:ERIC-B | Ericsson | LM Ericsson | 에릭슨
XSTO:VOLV-B | Volvo | AB Volvo; Volvo Group | 볼보; 볼보그룹
XSTO:VOLCAR-B | Volvo Cars | Volvo Car | 볼보자동차; 볼보카; 볼보카스
XSTO:HM-B | H&M | Hennes & Mauritz | 헤네스앤드모리츠; 헤네스앤모리츠; 에이치앤엠
XSTO:ATCO-A | Atlas Copco | | 아틀라스콥코; 아틀라스 콥코
XSTO:SAAB-B | Saab | Saab AB | 사브(Saab); 사브그룹
XSTO:ABB | =ABB (Stockholm) | |
XSTO:SEB-A | ~SEB | Skandinaviska Enskilda Banken | 스칸디나비스카엔스킬다은행
XSTO:SHB-A | Handelsbanken | Svenska Handelsbanken | 한델스방켄
XSTO:SWED-A | Swedbank | | 스웨드뱅크; 스웨드방크
XSTO:ELUX-B | Electrolux | | 일렉트로룩스
XSTO:EQT | =EQT AB | | =EQT파트너스
XSTO:TELIA | Telia Company | Telia; TeliaSonera | 텔리아
XSTO:SAND | Sandvik | | 샌드빅
XSTO:EVO | Evolution AB | Evolution Gaming |
XHEL:NOKIA | Nokia | | 노키아
XHEL:NDA-FI | Nordea | Nordea Bank | 노르디아; 노르데아
XHEL:FIA1S | Finnair | Finnair Group | 핀에어
XHEL:KNEBV | Kone | KONE | 코네(KONE)
XHEL:NESTE | Neste | Neste Oil | 네스테
XHEL:UPM | UPM-Kymmene | UPM | UPM키멘
XHEL:STERV | Stora Enso | | 스토라엔소
XOSL:EQNR | Equinor | Statoil | 에퀴노르; 스타토일; 에퀴노
XOSL:DNB | DNB Bank | DNB | DNB은행
XOSL:NHY | Norsk Hydro | | 노르스크하이드로; 노르스크 하이드로
XOSL:YAR | Yara International | Yara | 야라인터내셔널
XOSL:TEL | Telenor | | 텔레노르
XOSL:KOG | Kongsberg Gruppen | Kongsberg | 콩스버그; 콩스베르그
XOSL:MOWI | Mowi | Marine Harvest | 모위
XWBO:EBS | Erste Group Bank | Erste Group; Erste Bank | 에르스테그룹
XWBO:RBI | Raiffeisen Bank International | Raiffeisen | 라이파이젠은행
XWBO:OMV | OMV | |
XWBO:VOE | Voestalpine | voestalpine | 푀스트알피네
XWAR:PKO | PKO Bank Polski | PKO BP | PKO은행
XWAR:PKN | Orlen | PKN Orlen | 오를렌
XWAR:CDR | CD Projekt | | CD프로젝트; CD프로젝트레드
XATH:ETE | National Bank of Greece | | 그리스국립은행
MISX:GAZP | Gazprom | | 가즈프롬; 가스프롬
MISX:SBER | Sberbank | | 스베르방크; 스베르뱅크
MISX:ROSN | Rosneft | | 로스네프트; 로즈네프트
MISX:LKOH | Lukoil | LUKoil; LUKOIL | 루코일
MISX:GMKN | Norilsk Nickel | Nornickel; MMC Norilsk Nickel | 노릴스크니켈; 노르니켈
MISX:SIBN | Gazprom Neft | Sibneft | 가스프롬네프트; 가즈프롬네프트
MISX:VTBR | VTB Bank | VTB; Vneshtorgbank | VTB은행; 대외무역은행
XIST:THYAO | Turkish Airlines | Turk Hava Yollari | 터키항공; 튀르키예항공
XIST:KCHOL | Koç Holding | Koc Holding | 코치홀딩
XIST:ARCLK | Arçelik | Arcelik; Beko | 아르첼릭
`
