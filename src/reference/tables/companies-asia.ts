/** Companies listed in Greater China, the rest of Asia, Australia, Latin America, the Middle East and Africa, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const asianCompanies = `
# Hong Kong, mainland China
XHKG:0700 | Tencent | Tencent Holdings | 텐센트; 텐센트홀딩스; 텅쉰
XHKG:9988 | =Alibaba | | =알리바바
XHKG:3690 | Meituan | Meituan Dianping | 메이퇀; 메이투안
XHKG:1810 | Xiaomi | | 샤오미
XHKG:1024 | Kuaishou Technology | Kuaishou | 콰이쇼우; 콰이서우
XHKG:0020 | SenseTime | SenseTime Group | 센스타임
XHKG:0981 | SMIC | Semiconductor Manufacturing International; Semiconductor Manufacturing International Corp | 중신궈지; 중신국제집성전로; SMIC반도체
XHKG:1347 | Hua Hong Semiconductor | Hua Hong | 화훙반도체; 화홍반도체
XHKG:1211 | BYD | BYD Company | 비야디; 비야디(BYD)
XHKG:0175 | Geely Automobile | Geely; Geely Auto; Geely Automobile Holdings | 지리자동차; 지리차; 지리오토
XHKG:2333 | Great Wall Motor | Great Wall Motors | 창청자동차; 장성자동차
XHKG:2238 | GAC Group | Guangzhou Automobile Group | 광저우자동차
XHKG:9863 | Leapmotor | Zhejiang Leapmotor | 립모터; 링파오; 리프모터
XHKG:0992 | Lenovo Group | Lenovo | 레노버; 레노버그룹
XHKG:9992 | Pop Mart | Pop Mart International | 팝마트
XHKG:2020 | Anta Sports | ~Anta; Anta Sports Products | 안타스포츠
XHKG:0005 | =HSBC Holdings | =HSBC |
XHKG:1299 | AIA Group | AIA | AIA그룹; AIA생명
XHKG:0388 | Hong Kong Exchanges and Clearing (company) | Hong Kong Exchanges & Clearing | 홍콩거래소(HKEX)
XHKG:0001 | CK Hutchison Holdings | CK Hutchison; Hutchison Whampoa | CK허치슨; 허치슨왐포아; CK허치슨홀딩스
XHKG:1113 | CK Asset Holdings | CK Asset; Cheung Kong | CK에셋; 청쿵홀딩스; 청쿵
XHKG:0016 | Sun Hung Kai Properties | Sun Hung Kai | 순훙카이프로퍼티; 신훙기부동산
XHKG:0019 | Swire Pacific | ~Swire | 스와이어퍼시픽
XHKG:0293 | Cathay Pacific | Cathay Pacific Airways | 캐세이퍼시픽; 캐세이퍼시픽항공
XHKG:0011 | Hang Seng Bank | | 항셍은행 | /2026-01
XHKG:0941 | China Mobile | | 차이나모바일; 중국이동통신
XHKG:0762 | China Unicom | | 차이나유니콤
XHKG:0728 | China Telecom | | 차이나텔레콤
XHKG:0883 | CNOOC | | 중국해양석유; 시누크
XHKG:0386 | Sinopec | China Petroleum & Chemical | 시노펙; 중국석유화공
XHKG:0857 | PetroChina | | 페트로차이나; 중국석유천연가스
XHKG:1398 | Industrial and Commercial Bank of China | ICBC; Industrial & Commercial Bank of China | 중국공상은행; 공상은행
XHKG:0939 | China Construction Bank | ~CCB | 중국건설은행; 건설은행
XHKG:1288 | Agricultural Bank of China | AgBank | 중국농업은행; 농업은행
XHKG:3988 | Bank of China | | 중국은행
XHKG:3968 | China Merchants Bank | | 초상은행; 중국초상은행
XHKG:2318 | Ping An Insurance | Ping An | 핑안보험; 중국핑안보험; 평안보험
XHKG:2628 | China Life Insurance | China Life | 중국생명보험; 중국런서우
XHKG:3333 | China Evergrande Group | China Evergrande; Evergrande | 헝다; 헝다그룹; 에버그란데; 중국 헝다 | /2025-08-25
XHKG:2007 | Country Garden | Country Garden Holdings | 비구이위안; 벽계원; 컨트리가든
XHKG:2202 | China Vanke | Vanke | 완커; 중국완커
XHKG:1918 | Sunac China | Sunac | 수낙차이나; 룽촹
XHKG:1177 | Sino Biopharmaceutical | | 시노바이오팜
XHKG:2269 | WuXi Biologics | Wuxi Biologics | 우시바이오로직스
XHKG:2359 | WuXi AppTec | Wuxi AppTec | 우시앱텍
XHKG:9868 | =XPeng | |
XHKG:9618 | =JD.com | |
XHKG:1928 | Sands China | | 샌즈차이나
XHKG:0027 | Galaxy Entertainment | Galaxy Entertainment Group | 갤럭시엔터테인먼트
XHKG:0066 | MTR Corp | MTR Corporation |
XHKG:1913 | Prada | | 프라다
XHKG:0100 | MiniMax Group | MiniMax | 미니맥스
XHKG:2513 | Zhipu AI | Zhipu; Knowledge Atlas Technology | 즈푸AI; 즈푸
XSHG:600519 | Kweichow Moutai | Moutai | 구이저우마오타이; 마오타이; 귀주모태주
XSHG:688256 | Cambricon Technologies | Cambricon | 캠브리콘; 한우지
XSHG:601012 | LONGi Green Energy Technology | LONGi Green Energy; Longi; LONGi | 룽지그린에너지; 융기실리콘
XSHG:600104 | SAIC Motor | ~SAIC | 상하이자동차; 상하이차
XSHG:601899 | Zijin Mining | Zijin Mining Group | 쯔진광업; 쯔진마이닝
XSHG:600030 | CITIC Securities | Citic Securities | 중신증권
XSHG:600276 | Jiangsu Hengrui Pharmaceuticals | Hengrui Pharma; Jiangsu Hengrui | 항서제약; 장쑤헝루이
XSHG:603288 | Foshan Haitian Flavouring & Food | Haitian Flavouring | 해천미업
XSHE:300750 | CATL | Contemporary Amperex Technology | 닝더스다이; CATL(닝더스다이)
XSHE:000858 | Wuliangye | Wuliangye Yibin | 우량예; 오량액
XSHE:000333 | Midea Group | Midea | 메이디; 메이디그룹
XSHE:000651 | Gree Electric Appliances | Gree Electric; ~Gree | 거리전기; 그리전기
XSHE:000725 | BOE Technology | BOE Technology Group | 징둥팡; 징둥팡(BOE)
XSHE:002415 | Hikvision | Hangzhou Hikvision | 하이크비전
XSHE:300059 | East Money Information | East Money | 동방재부
XSHE:002475 | Luxshare Precision | Luxshare; Luxshare-ICT | 리쉰정밀; 럭스쉐어
XSHE:300014 | EVE Energy | | 이브에너지
XSHE:002074 | Gotion High-tech | Gotion High-Tech; Gotion | 궈쉬안하이테크; 고션하이테크; 궈시안
XSHE:000869 | Yantai Changyu Pioneer Wine | Changyu; Yantai Changyu | 장위와인
# Taiwan
XTAI:2330 | TSMC | Taiwan Semiconductor Manufacturing; Taiwan Semiconductor; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co | 대만반도체제조; 타이완반도체
XTAI:2317 | Foxconn | Hon Hai Precision Industry; Hon Hai; Hon Hai Precision | 폭스콘; 훙하이정밀; 훙하이; 훙하이정밀공업
XTAI:2454 | MediaTek | Mediatek | 미디어텍
XTAI:2303 | United Microelectronics | ~UMC | UMC반도체; 유나이티드마이크로일렉트로닉스
XTAI:3711 | ASE Technology Holding | ASE Technology; ~ASE | ASE테크놀로지; ASE홀딩스
XTAI:2308 | Delta Electronics | | 델타일렉트로닉스
XTAI:2382 | Quanta Computer | | 콴타컴퓨터; 광다컴퓨터
XTAI:2353 | Acer | | 에이서
XTAI:2357 | Asustek Computer | Asus; ASUS; Asustek | 에이수스; 아수스
XTAI:2498 | HTC | HTC Corp |
XTAI:2408 | Nanya Technology | Nanya | 난야테크놀로지; 난야
XTAI:6669 | Wiwynn | | 위윈
XTAI:3231 | Wistron | | 위스트론
XTAI:4938 | Pegatron | | 페가트론
XTAI:2409 | ~AUO | AU Optronics | AU옵트로닉스
XTAI:3481 | Innolux | | 이노룩스
XTAI:2412 | Chunghwa Telecom | | 중화텔레콤
XTAI:2881 | Fubon Financial Holding | Fubon Financial | 푸본금융; 푸본금융그룹
XTAI:2882 | Cathay Financial Holding | Cathay Financial | 캐세이금융
XTAI:1301 | Formosa Plastics | | 포모사플라스틱
XTAI:2603 | Evergreen Marine | | 에버그린해운; 에버그린마린
# Australia, New Zealand, Singapore
XASX:BHP | BHP | BHP Group; BHP Billiton | BHP그룹; BHP빌리턴; BHP빌리톤
XASX:CBA | Commonwealth Bank of Australia | Commonwealth Bank; ~CBA | 커먼웰스은행; 호주커먼웰스은행; 호주연방은행
XASX:NAB | National Australia Bank | ~NAB | 내셔널호주은행; 호주국립은행
XASX:WBC | Westpac Banking | Westpac | 웨스트팩; 웨스트팩은행
XASX:ANZ | ANZ Group | ANZ; Australia and New Zealand Banking Group | ANZ은행; ANZ그룹
XASX:MQG | Macquarie Group | Macquarie; Macquarie Bank | 맥쿼리; 맥쿼리그룹; 맥쿼리증권
XASX:CSL | CSL | CSL Limited |
XASX:WES | Wesfarmers | | 웨스파머스
XASX:WOW | Woolworths Group | Woolworths | 울워스
XASX:TLS | Telstra | Telstra Group | 텔스트라
XASX:RIO | =Rio Tinto Limited | |
XASX:FMG | Fortescue | Fortescue Metals Group; Fortescue Metals | 포테스큐; 포테스큐메탈스
XASX:WDS | Woodside Energy | Woodside Petroleum; Woodside | 우드사이드; 우드사이드에너지
XASX:STO | ~Santos | Santos Ltd | 산토스(Santos)
XASX:QAN | Qantas Airways | Qantas | 콴타스; 콴타스항공; 퀀타스항공
XASX:PLS | PLS Group | Pilbara Minerals | 필바라미네랄스; 필바라 미네랄스
XASX:LYC | Lynas Rare Earths | Lynas | 라이너스; 라이나스
XASX:QBE | QBE Insurance | QBE Insurance Group | QBE보험
XASX:TCL | Transurban | Transurban Group | 트랜스어반
XASX:ALL | Aristocrat Leisure | |
XASX:XRO | Xero | | 제로(Xero)
XNZE:FPH | Fisher & Paykel Healthcare | |
XSES:D05 | DBS Group | DBS; DBS Bank; DBS Group Holdings | DBS은행; DBS그룹
XSES:O39 | Oversea-Chinese Banking | OCBC; OCBC Bank | OCBC은행; 화교은행
XSES:U11 | United Overseas Bank | UOB | UOB은행; 유나이티드오버시즈은행
XSES:C6L | Singapore Airlines | | 싱가포르항공
XSES:Z74 | Singapore Telecommunications | Singtel; SingTel | 싱텔; 싱가포르텔레콤
# India, South-East Asia
XNSE:RELIANCE | Reliance Industries | | 릴라이언스; 릴라이언스인더스트리
XNSE:TCS | Tata Consultancy Services | TCS | 타타컨설턴시서비스; 타타컨설턴시
XNSE:INFY | Infosys | | 인포시스
XNSE:WIPRO | Wipro | | 위프로
XNSE:HDFCBANK | HDFC Bank | HDFC | HDFC은행
XNSE:ICICIBANK | ICICI Bank | ICICI | ICICI은행
XNSE:SBIN | State Bank of India | | 인도국영은행; 스테이트뱅크오브인디아
XNSE:BHARTIARTL | Bharti Airtel | Airtel | 바르티에어텔
XNSE:TATAMOTORS | Tata Motors | Jaguar Land Rover | 타타모터스; 타타자동차; 재규어랜드로버
XNSE:TATASTEEL | Tata Steel | | 타타스틸
XNSE:MARUTI | Maruti Suzuki | Maruti Suzuki India | 마루티스즈키
XNSE:M&M | Mahindra & Mahindra | Mahindra | 마힌드라; 마힌드라앤드마힌드라; 마힌드라그룹
XNSE:ADANIENT | Adani Enterprises | Adani Group; Adani | 아다니엔터프라이즈; 아다니그룹; 아다니
XNSE:HYUNDAI | Hyundai Motor India | | 현대차 인도법인; 현대자동차인도법인
XNSE:LT | Larsen & Toubro | | 라르센앤토브로
XNSE:SUNPHARMA | Sun Pharmaceutical Industries | Sun Pharma; Sun Pharmaceutical | 선파마; 선제약
XSTC:VIC | Vingroup | | 빈그룹
XIDX:GOTO | GoTo Gojek Tokopedia | GoTo Group; Gojek | 고투그룹; 고젝
XIDX:BBCA | Bank Central Asia | ~BCA | 뱅크센트럴아시아
XKLS:1155 | Maybank | Malayan Banking | 메이뱅크; 말라얀은행
XBKK:PTT | ~PTT | PTT PCL | 태국석유공사
XPHS:SM | =SM Investments | |
# Latin America, Middle East, Africa
BVMF:PETR4 | Petrobras | Petróleo Brasileiro; Petroleo Brasileiro | 페트로브라스; 페트로브라즈
BVMF:VALE3 | ~Vale | Vale SA; Companhia Vale do Rio Doce; CVRD | 발레(Vale); ~발레
BVMF:ITUB4 | Itaú Unibanco | Itau Unibanco; Itaú; Itau | 이타우우니방코; 이타우; 이타우은행
BVMF:BBDC4 | Bradesco | Banco Bradesco | 브라데스코
BVMF:BBAS3 | Banco do Brasil | | 방코두브라질
BVMF:ABEV3 | Ambev | AmBev | 암베브
BVMF:B3SA3 | ~B3 | B3 SA | 브라질거래소(B3)
BVMF:EMBJ3 | Embraer | | 엠브라에르
XMEX:AMX | América Móvil | America Movil | 아메리카모빌
XMEX:WALMEX | Walmart de México | Wal-Mart de Mexico; Walmex | 월멕스
XMEX:CEMEX | Cemex | CEMEX | 시멕스
XMEX:FEMSA | Femsa | FEMSA; Fomento Económico Mexicano | 펨사
XSGO:SQM-B | ~SQM | Sociedad Química y Minera de Chile | 에스큐엠; 칠레SQM
XSAU:2222 | Saudi Aramco | Aramco; Saudi Arabian Oil | 사우디아람코; 아람코
XSAU:2010 | SABIC | Saudi Basic Industries | 사빅
XSAU:1120 | Al Rajhi Bank | | 알라즈히은행
XADS:ADNOCDIST | =ADNOC Distribution | |
XDFM:EMAAR | Emaar Properties | Emaar | 에마르
DSMD:QNBK | Qatar National Bank | QNB | 카타르국립은행
XTAE:TEVA | =Teva Pharmaceutical Industries | |
XTAE:LUMI | Bank Leumi | | 레우미은행
XJSE:NPN | Naspers | | 내스퍼스
XJSE:SOL | Sasol | | 사솔
XJSE:MTN | MTN Group | | MTN그룹
XJSE:GFI | Gold Fields | | 골드필즈; 골드필드
XJSE:HAR | Harmony Gold Mining | Harmony Gold | 하모니골드
XJSE:IMP | Impala Platinum | Implats | 임팔라플래티넘
XJSE:SBK | Standard Bank Group | Standard Bank | 스탠더드은행
`
