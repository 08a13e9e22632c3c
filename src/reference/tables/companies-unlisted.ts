/** Companies that are not listed: private firms and well-known subsidiaries, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const unlistedCompanies = `
# Private companies and well-known subsidiaries
org:openai | OpenAI | Open AI | 오픈AI; 오픈에이아이
org:anthropic | Anthropic | | 앤트로픽; 앤스로픽
org:xai | xAI | X.AI |
org:mistral-ai | Mistral AI | ~Mistral | 미스트랄AI; 미스트랄 AI
org:deepseek | DeepSeek | Deepseek | 딥시크
org:perplexity | Perplexity AI | ~Perplexity | 퍼플렉시티; 퍼플렉시티AI
org:databricks | Databricks | | 데이터브릭스
org:refinitiv | Refinitiv | | 레피니티브
org:stripe | ~Stripe | | 스트라이프(Stripe)
org:bytedance | ByteDance | Bytedance; TikTok | 바이트댄스; 틱톡
org:huawei | Huawei | Huawei Technologies | 화웨이
org:ant-group | Ant Group | Ant Financial; Ant Financial Services | 앤트그룹; 앤트파이낸셜; 앤트 파이낸셜
org:shein | Shein | SHEIN | 쉬인
org:yangtze-memory | Yangtze Memory Technologies | YMTC | 양쯔메모리; 양쯔메모리테크놀로지; 창장메모리
org:cxmt | ChangXin Memory Technologies | CXMT | 창신메모리; 창신메모리테크놀로지
org:unitree | Unitree Robotics | Unitree | 유니트리; 유니트리로보틱스
org:binance | Binance | | 바이낸스
org:ripple | Ripple Labs | ~Ripple | 리플랩스
org:tether | ~Tether | ~Tether Holdings | 테더
org:cargill | Cargill | | 카길
org:mars | Mars Inc | ~Mars | 마즈(Mars)
org:koch | Koch Industries | | 코크인더스트리
org:lego | Lego | LEGO; Lego Group | 레고; 레고그룹
org:ikea | Ikea | IKEA | 이케아
org:bosch | Bosch | Robert Bosch | 보쉬
org:rolex | Rolex | | 롤렉스
org:chanel | Chanel | | 샤넬
org:aldi | Aldi | | 알디
org:vitol | Vitol | | 비톨
org:trafigura | Trafigura | | 트라피구라
org:gunvor | Gunvor | | 군보르
org:waymo | Waymo | | 웨이모
org:boston-dynamics | Boston Dynamics | | 보스턴다이내믹스; 보스턴다이나믹스; 보스톤다이나믹스
org:aws | Amazon Web Services | AWS | 아마존웹서비스; 아마존 웹서비스; 아마존 웹 서비스
org:youtube | YouTube | Youtube | 유튜브
org:instagram | Instagram | | 인스타그램
org:whatsapp | WhatsApp | | 왓츠앱
org:linkedin | LinkedIn | Linkedin | 링크드인
org:illva-saronno | Illva Saronno | Illva |
# Korea: unlisted affiliates and private companies
org:kakao-page | KakaoPage | Kakao Page | 카카오페이지
org:kakao-entertainment | Kakao Entertainment | | 카카오엔터테인먼트; 카카오엔터
org:kakao-m | Kakao M | Kakao M Corp; LOEN Entertainment; Loen Entertainment | 카카오M; 로엔엔터테인먼트; ~로엔; 카카오엠
org:kakao-mobility | Kakao Mobility | KakaoMobility | 카카오모빌리티
org:kakao-enterprise | Kakao Enterprise | | 카카오엔터프라이즈
org:kakao-healthcare | Kakao Healthcare | | 카카오헬스케어
org:kakao-ix | Kakao IX | Kakao Friends | 카카오IX; 카카오프렌즈
org:kakao-style | Kakao Style | | 카카오스타일
org:kakao-pay-securities | Kakao Pay Securities | | 카카오페이증권
org:naver-financial | Naver Financial | NAVER Financial | 네이버파이낸셜
org:naver-cloud | Naver Cloud | NAVER Cloud | 네이버클라우드
org:naver-pay | Naver Pay | | 네이버페이
org:line-corp | Line Corp | LINE Corp; Line Corporation | 라인㈜; 라인주식회사
org:viva-republica | Viva Republica | ~Toss | 비바리퍼블리카; 토스
org:toss-bank | Toss Bank | | 토스뱅크
org:toss-securities | Toss Securities | | 토스증권
org:dunamu | Dunamu | Upbit | 두나무; 업비트
org:bithumb | Bithumb | | 빗썸
org:yanolja | Yanolja | | 야놀자
org:woowa-brothers | Woowa Brothers | Baedal Minjok; Baemin | 우아한형제들; 배달의민족; 배민
org:kurly | Kurly | Market Kurly | 컬리㈜; 마켓컬리; 컬리
org:musinsa | Musinsa | | 무신사
org:oasis-kr | Oasis Market | | 오아시스마켓
org:daangn | Daangn | ~Karrot | 당근마켓
org:smilegate | Smilegate | | 스마일게이트
org:rebellions | Rebellions | | 리벨리온
org:furiosa-ai | FuriosaAI | Furiosa AI | 퓨리오사AI; 퓨리오사에이아이; 퓨리오사 AI
org:deepx | DeepX | DEEPX | 딥엑스
org:upstage | ~Upstage | Upstage AI | 업스테이지
org:sk-on | SK On | SK on | SK온; 에스케이온
org:sk-energy | SK Energy | | SK에너지
org:sk-geo-centric | SK Geo Centric | SK Global Chemical | SK지오센트릭; SK종합화학
org:sk-ecoplant | SK Ecoplant | SK ecoplant; SK Engineering & Construction | SK에코플랜트; SK건설
org:sk-siltron | SK Siltron | LG Siltron | SK실트론; LG실트론
org:sk-broadband | SK Broadband | | SK브로드밴드
org:sk-innovation-es | SK Innovation E&S | SK E&S | SK이노베이션 E&S
org:solidigm | Solidigm | | 솔리다임
org:samsung-display | Samsung Display | | 삼성디스플레이
org:samsung-bioepis | Samsung Bioepis | | 삼성바이오에피스; 삼성에피스
org:harman | Harman International | Harman | ~하만; 하만인터내셔널
org:hd-hyundai-samho | HD Hyundai Samho | Hyundai Samho Heavy Industries | HD현대삼호; 현대삼호중공업
org:hd-hyundai-oilbank | HD Hyundai Oilbank | Hyundai Oilbank | HD현대오일뱅크; 현대오일뱅크
org:hyundai-engineering | Hyundai Engineering | | 현대엔지니어링
org:hyundai-capital | Hyundai Capital | Hyundai Capital Services | 현대캐피탈
org:hyundai-card | Hyundai Card | | 현대카드
org:hanwha-impact | Hanwha Impact | Hanwha General Chemical | 한화임팩트; 한화종합화학
org:hanwha-energy | Hanwha Energy | | 한화에너지
org:gs-caltex | GS Caltex | LG-Caltex | GS칼텍스; 칼텍스
org:ls-mnm | LS MnM | LS-Nikko Copper | LS니꼬동제련; LS엠앤엠
org:ls-cable | LS Cable & System | LS Cable | LS전선
org:posco-ec | POSCO E&C | POSCO Eco & Challenge; Posco E&C | 포스코이앤씨; 포스코건설
org:lotte-engineering | Lotte Engineering & Construction | Lotte E&C | 롯데건설
org:lotte-card | Lotte Card | | 롯데카드
org:hotel-lotte | Hotel Lotte | | 호텔롯데
org:homeplus | Homeplus | | 홈플러스
org:bc-card | BC Card | | BC카드; 비씨카드
org:shinhan-card | Shinhan Card | | 신한카드
org:kb-card | KB Kookmin Card | | KB국민카드; 국민카드
org:woori-card | Woori Card | | 우리카드
org:cj-olive-young | CJ Olive Young | Olive Young | CJ올리브영; 올리브영
org:gm-korea | GM Korea | GM Daewoo | 한국GM; 한국지엠; GM대우
org:renault-korea | Renault Korea | Renault Samsung Motors; Renault Samsung | 르노코리아; 르노삼성; 르노삼성자동차
org:ssg-com | SSG.com | SSG.COM | SSG닷컴; 쓱닷컴
org:gmarket | Gmarket | eBay Korea | G마켓; 지마켓; 이베이코리아
org:eleven-street | 11Street | | 11번가
org:tmon | Tmon | TMON; Ticket Monster | 티몬; 티켓몬스터
org:wemakeprice | WeMakePrice | Wemakeprice | 위메프
org:korea-hydro | Korea Hydro & Nuclear Power | KHNP | 한국수력원자력; 한수원
org:korea-land-housing | Korea Land and Housing Corporation | | 한국토지주택공사; LH공사
org:eastar-jet | Eastar Jet | Eastar | 이스타항공
org:j-wide | J-Wide Company | | 제이와이드컴퍼니
org:bh-entertainment | BH Entertainment | | BH엔터테인먼트
org:mega-monster | Mega Monster | | 메가몬스터
org:dealim-motor | Daelim Motor | | 대림자동차
org:stx-ship | K Shipbuilding | STX Offshore & Shipbuilding | 케이조선; STX조선해양
org:yonhap-infomax | Yonhap Infomax | | 연합인포맥스; 인포맥스
`
