/** Banks, brokers, asset managers, rating agencies, research houses and news publishers that are not listed themselves, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const financialHouses = `
# Korean banks, brokers, managers
org:shinhan-bank | Shinhan Bank | | 신한은행
org:woori-bank | Woori Bank | | 우리은행
org:kb-bank | KB Kookmin Bank | Kookmin Bank | KB국민은행; 국민은행
org:hana-bank | Hana Bank | KEB Hana Bank | 하나은행; KEB하나은행
org:nh-bank | NH NongHyup Bank | Nonghyup Bank | NH농협은행; 농협은행
org:nh-financial | NongHyup Financial Group | NH Financial Group | 농협금융지주; NH농협금융; 농협금융; NH농협금융지주
org:suhyup-bank | Suhyup Bank | | 수협은행; Sh수협은행
org:im-bank | iM Bank | Daegu Bank; DGB Daegu Bank | iM뱅크; 대구은행; DGB대구은행
org:busan-bank | BNK Busan Bank | Busan Bank | BNK부산은행; 부산은행
org:kyongnam-bank | BNK Kyongnam Bank | Kyongnam Bank | BNK경남은행; 경남은행
org:gwangju-bank | Kwangju Bank | Gwangju Bank | 광주은행
org:jeonbuk-bank | Jeonbuk Bank | | 전북은행
org:sc-bank-korea | Standard Chartered Bank Korea | SC First Bank; SC Bank Korea | SC제일은행; 한국스탠다드차타드은행; 한국SC은행
org:citibank-korea | Citibank Korea | | 한국씨티은행
org:citibank | Citibank | | 씨티은행
org:kb-securities | KB Securities | | KB증권
org:shinhan-securities | Shinhan Securities | Shinhan Investment; Shinhan Investment Corp; Good Morning Shinhan Securities | 신한투자증권; 신한금융투자
org:hana-securities | Hana Securities | Hana Financial Investment; Hana Daetoo Securities | 하나증권; 하나금융투자; 하나대투증권
org:korea-investment-securities | Korea Investment & Securities | Korea Investment and Securities; KIS Securities | 한국투자증권; 한투증권; 한투
org:meritz-securities | Meritz Securities | Meritz Investment & Securities | 메리츠증권
org:meritz-fire | Meritz Fire & Marine Insurance | Meritz Fire | 메리츠화재
org:ibk-securities | IBK Investment & Securities | IBK Securities | IBK투자증권
org:im-securities | iM Securities | Hi Investment & Securities | iM증권; 하이투자증권
org:bnk-securities | BNK Securities | BNK Investment & Securities | BNK투자증권; BNK증권
org:heungkuk-securities | Heungkuk Securities | | 흥국증권
org:cape-securities | Cape Investment & Securities | | 케이프투자증권
org:leading-securities | Leading Investment & Securities | | 리딩투자증권
org:baro-securities | Baro Investment & Securities | | 바로투자증권; 바로증권
org:ibk-eri | IBK Economic Research Institute | | IBK경제연구소
org:samsung-futures | Samsung Futures | | 삼성선물
org:nh-futures | NH Futures | | NH선물; NH농협선물
org:woori-futures | Woori Futures | | 우리선물
org:samsung-am | Samsung Asset Management | | 삼성자산운용
org:mirae-am | Mirae Asset Global Investments | Mirae Asset Asset Management | 미래에셋자산운용
org:mirae-asset | Mirae Asset Financial Group | Mirae Asset | 미래에셋; 미래에셋그룹; 미래에셋금융그룹
org:kb-am | KB Asset Management | | KB자산운용
org:shinhan-am | Shinhan Asset Management | Shinhan BNP Paribas Asset Management | 신한자산운용; 신한BNP파리바자산운용
org:kim | Korea Investment Management | Korea Investment Trust Management | 한국투자신탁운용; 한투운용
org:hanwha-am | Hanwha Asset Management | | 한화자산운용
org:nh-amundi | NH-Amundi Asset Management | | NH아문디자산운용; NH-아문디자산운용
org:kiwoom-am | Kiwoom Asset Management | | 키움투자자산운용; 키움자산운용
org:timefolio | Timefolio Asset Management | | 타임폴리오자산운용; 타임폴리오
org:truston | Truston Asset Management | | 트러스톤자산운용
org:vip-am | VIP Asset Management | | VIP자산운용
org:kcgi | KCGI | | 강성부펀드; KCGI자산운용
org:align | Align Partners | Align Partners Capital Management | 얼라인파트너스; 얼라인파트너스자산운용
org:mbk | MBK Partners | MBK | MBK파트너스
org:imm | IMM Private Equity | IMM PE | IMM프라이빗에쿼티
org:hahn | Hahn & Company | Hahn & Co | 한앤컴퍼니; 한앤코
org:nice-ratings | NICE Investors Service | | 나이스신용평가; NICE신용평가; 나신평
org:korea-ratings | Korea Ratings | | 한국기업평가; 한기평
org:kis-ratings | Korea Investors Service | | 한국신용평가; 한신평
org:kyobo-life | Kyobo Life Insurance | Kyobo Life | 교보생명
org:shinhan-life | Shinhan Life Insurance | Shinhan Life | 신한라이프; 신한생명
org:daou-kiwoom | DAOU Kiwoom Group | Daou Kiwoom Group | 다우키움; 다우키움그룹
# Rating agencies, data, research
org:moodys | Moody's Ratings | Moody's Investors Service; Moodys | 무디스 레이팅스; 무디스레이팅스; 무디스인베스터스서비스
org:sp | Standard & Poor's | Standard and Poor's; S&P Global Ratings; ~S&P | 스탠더드앤드푸어스; 스탠다드앤드푸어스; 스탠더드앤푸어스; 스탠더드 앤드 푸어스; S&P글로벌레이팅스
org:fitch | Fitch Ratings | Fitch | ~피치; 피치레이팅스
org:dbrs | Morningstar DBRS | DBRS | DBRS모닝스타
org:egan-jones | Egan-Jones | Egan-Jones Ratings | 이건존스
org:jcr | Japan Credit Rating Agency | JCR |
org:capital-economics | Capital Economics | | 캐피털이코노믹스; 캐피털 이코노믹스
org:oxford-economics | Oxford Economics | | 옥스퍼드이코노믹스; 옥스퍼드 이코노믹스
org:pantheon | Pantheon Macroeconomics | | 판테온매크로이코노믹스; 판테온 매크로이코노믹스
org:bca-research | BCA Research | | BCA리서치
org:fundstrat | Fundstrat | Fundstrat Global Advisors | 펀드스트랫; 펀드스트랫 글로벌 어드바이저스
org:yardeni | Yardeni Research | | 야데니리서치; 야데니 리서치
org:cfra | CFRA Research | CFRA | CFRA리서치
org:lseg-ibes | LSEG I/B/E/S | LSEG IBES |
org:trendforce | TrendForce | Trendforce; DRAMeXchange | 트렌드포스; D램익스체인지; 디램익스체인지
org:counterpoint | Counterpoint Research | Counterpoint | 카운터포인트리서치; 카운터포인트 리서치; 카운터포인트
org:omdia | Omdia | IHS Markit | 옴디아; IHS마킷; IHS마켓
org:idc | IDC | International Data Corp | 인터내셔널데이터코퍼레이션
org:canalys | Canalys | | 카날리스
org:sne | SNE Research | | SNE리서치
org:clarksons | Clarksons Research | Clarkson Research | 클락슨리서치; 클라크슨리서치
org:wood-mackenzie | Wood Mackenzie | | 우드맥킨지; 우드매켄지
org:rystad | Rystad Energy | | 리스타드에너지; 리스타드 에너지
org:spgi-mi | S&P Global Market Intelligence | | S&P글로벌마켓인텔리전스; S&P 글로벌 마켓 인텔리전스
org:zacks | Zacks Investment Research | Zacks | 잭스인베스트먼트리서치
org:motley-fool | The Motley Fool | Motley Fool | 모틀리풀; 모틀리 풀; 더 모틀리 풀; 더모틀리풀
org:seeking-alpha | Seeking Alpha | | 시킹알파; 시킹 알파
org:simply-wall-st | Simply Wall St | |
org:analyst-ratings-network | Analyst Ratings Network | MarketBeat |
org:tipranks | TipRanks | Tipranks | 팁랭크스; 팁랭스
org:mckinsey | McKinsey | McKinsey & Company | 맥킨지; 맥킨지앤드컴퍼니
org:bcg | Boston Consulting Group | BCG | 보스턴컨설팅그룹
org:deloitte | Deloitte | | 딜로이트
org:pwc | PwC | PricewaterhouseCoopers; Price Waterhouse | 프라이스워터하우스쿠퍼스; PwC컨설팅
org:ey | EY | Ernst & Young | 언스트앤영; EY한영
org:kpmg | KPMG | | 삼정KPMG; 삼정회계법인
org:samil | Samil PwC | | 삼일회계법인; 삼일PwC
org:anjin | Deloitte Anjin | | 안진회계법인; 딜로이트안진
org:iss | Institutional Shareholder Services | | 기관투자자서비스
org:glass-lewis | Glass Lewis | | 글래스루이스; 글라스루이스
# Managers, brokers, hedge funds abroad
org:vanguard | ~Vanguard | Vanguard Group; The Vanguard Group | 뱅가드; 뱅가드그룹
org:fidelity | Fidelity Investments | Fidelity; Fidelity International | 피델리티; 피델리티인베스트먼트; 피델리티자산운용
org:pimco | Pimco | PIMCO; Pacific Investment Management Co | 핌코
org:ssga | State Street Global Advisors | State Street Investment Management | 스테이트스트리트글로벌어드바이저스; 스테이트 스트리트 글로벌 어드바이저스
org:jpm-am | JPMorgan Asset Management | J.P. Morgan Asset Management | JP모건자산운용; JP모간자산운용
org:gsam | Goldman Sachs Asset Management | | 골드만삭스자산운용
org:amundi | Amundi | | 아문디; 아문디자산운용
org:wellington | Wellington Management | | 웰링턴매니지먼트
org:capital-group | Capital Group | Capital Research | 캐피털그룹
org:nuveen | Nuveen | | 누빈; 누빈자산운용
org:ark | Ark Invest | ARK Invest; ARK Investment Management; Ark Investment Management | 아크인베스트; 아크 인베스트; 아크인베스트먼트; 아크인베스트먼트매니지먼트
org:bridgewater | Bridgewater Associates | Bridgewater | 브리지워터어소시에이츠; 브리지워터; 브리지워터 어소시에이츠
org:citadel | Citadel | Citadel Securities | 시타델; 시타델증권
org:renaissance | Renaissance Technologies | Renaissance Capital | 르네상스테크놀로지스; 르네상스테크놀로지
org:elliott | Elliott Management | Elliott Investment Management; ~Elliott | 엘리엇매니지먼트; 엘리엇; 엘리엇 매니지먼트
org:third-point | Third Point | | 서드포인트
org:pershing-square | Pershing Square | Pershing Square Capital Management | 퍼싱스퀘어; 퍼싱스퀘어캐피털; 퍼싱스퀘어캐피털매니지먼트
org:starboard | Starboard Value | | 스타보드밸류
org:scion | Scion Asset Management | | 사이언자산운용; 사이언에셋매니지먼트
org:two-sigma | Two Sigma | | 투시그마
org:millennium | Millennium Management | | 밀레니엄매니지먼트
org:tiger-global | Tiger Global | Tiger Global Management | 타이거글로벌; 타이거글로벌매니지먼트
org:sequoia | Sequoia Capital | | 세쿼이아캐피털; 세쿼이아캐피탈
org:andreessen | Andreessen Horowitz | a16z | 앤드리슨호로위츠; 앤드리슨 호로위츠
org:bain-capital | Bain Capital | | 베인캐피털; 베인캐피탈
org:silver-lake | Silver Lake | | 실버레이크
org:thoma-bravo | Thoma Bravo | | 토마브라보; 토마 브라보
org:affinity | Affinity Equity Partners | | 어피너티에쿼티파트너스; 어피니티에쿼티파트너스
org:direxion | Direxion | | 디렉시온
org:proshares | ProShares | | 프로셰어즈; 프로셰어스
org:ishares | iShares | | 아이셰어즈; 아이셰어스
org:global-x | Global X ETFs | Global X | 글로벌X; 글로벌 X
org:vaneck | VanEck | | 반에크
org:grayscale | Grayscale Investments | Grayscale | 그레이스케일
org:cantor | Cantor Fitzgerald | | 캔터피츠제럴드; 캔터 피츠제럴드
org:wedbush | Wedbush Securities | Wedbush | 웨드부시; 웨드부시증권; 웨드부시 증권
org:bernstein | Bernstein | Sanford C. Bernstein; Sanford Bernstein; AllianceBernstein | 번스타인; 얼라이언스번스타인
org:oppenheimer | Oppenheimer | Oppenheimer & Co; Oppenheimer Holdings | 오펜하이머
org:rosenblatt | Rosenblatt Securities | Rosenblatt | 로젠블라트증권; 로젠블랫증권
org:needham | Needham | Needham & Company; Needham & Co | 니드햄; 니덤
org:baird | Robert W. Baird | Baird | 베어드
org:william-blair | William Blair | | 윌리엄블레어
org:loop-capital | Loop Capital | Loop Capital Markets | 루프캐피털; 루프 캐피털
org:melius | Melius Research | Melius | 멜리우스리서치; 멜리우스 리서치
org:moffett | MoffettNathanson | | 모펫네이선슨; 모펫나단슨
org:cowen | Cowen and Company | Cowen and Co; Cowen & Co; Cowen | 코웬앤드컴퍼니; 코언앤드컴퍼니
org:kbw | Keefe, Bruyette & Woods | KBW; Keefe Bruyette & Woods | 키프브루옛앤드우즈
org:benchmark-co | Benchmark Co | The Benchmark Company | 벤치마크컴퍼니
org:dad | D.A. Davidson | DA Davidson | DA데이비드슨; D.A.데이비드슨
org:hsbc-sec | HSBC Securities | HSBC Global Research | HSBC증권
org:clsa | CLSA | | 씨엘에스에이
org:cicc | China International Capital Corp | CICC; China International Capital Corporation | 중국국제금융공사; 중금공사
org:saxo | Saxo Bank | Saxo | 삭소뱅크; 삭소은행
org:oanda | Oanda | OANDA | 오안다
org:cmc-markets | CMC Markets | | CMC마켓츠
org:rabobank | Rabobank | | 라보뱅크; 라보방크
org:natixis | Natixis | | 나틱시스
org:lbbw | LBBW | Landesbank Baden-Württemberg |
org:dz-bank | DZ Bank | DZ BANK | DZ뱅크
org:brown-brothers | Brown Brothers Harriman | BBH | 브라운브러더스해리먼
org:edward-jones | Edward Jones | | 에드워드존스; 에드워드 존스
# News, publishers
org:reuters | Reuters | Thomson Reuters News | 로이터; 로이터통신; 로이터 통신
org:bloomberg | Bloomberg | Bloomberg News; Bloomberg LP | 블룸버그; 블룸버그통신; 블룸버그 통신
org:wsj | The Wall Street Journal | Wall Street Journal; WSJ | 월스트리트저널; 월스트리트 저널
org:ft | Financial Times | ~FT | 파이낸셜타임스; 파이낸셜 타임스; 파이낸셜타임즈
org:cnbc | CNBC | | 시엔비시
org:marketwatch | MarketWatch | Marketwatch | 마켓워치
org:barrons | Barron's | Barrons | 배런스; 배런즈; 배런스지
org:yahoo-finance | Yahoo Finance | | 야후파이낸스; 야후 파이낸스
org:nikkei-news | Nihon Keizai Shimbun | Nikkei Asia | 니혼게이자이신문; 니혼게이자이; 닛케이아시아
org:ap | Associated Press | | AP통신; 에이피통신
org:afp | Agence France-Presse | AFP | AFP통신
org:xinhua | Xinhua | Xinhua News Agency | 신화통신; 신화망
org:yonhap | Yonhap News Agency | Yonhap; Yonhap News | 연합뉴스
org:news1 | News1 | | 뉴스1
org:newsis | Newsis | | 뉴시스
org:edaily | Edaily | | 이데일리
org:nyt-paper | The New York Times | New York Times | 뉴욕타임스; 뉴욕타임즈
org:cnn | CNN | | CNN방송
org:bbc | BBC | | BBC방송
org:investing-com | Investing.com | | 인베스팅닷컴
`
