/** More companies of Korea's two markets, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const moreKoreanCompanies = `
# KOSPI
XKRX:457190 | ISU Specialty Chemical | | 이수스페셜티케미컬; 이수스페셜티
XKRX:036530 | SNT Holdings | | SNT홀딩스
XKRX:281820 | KCTech | KC Tech | 케이씨텍
XKRX:029460 | KC Co. | | ~케이씨
XKRX:005690 | Pharmicell | | 파미셀
XKRX:010780 | IS Dongseo | | 아이에스동서
XKRX:005090 | SGC Energy | | SGC에너지
XKRX:317450 | Myungin Pharm | | 명인제약
XKRX:033240 | Jahwa Electronics | | 자화전자
XKRX:004490 | Sebang Global Battery | | 세방전지
XKRX:004360 | Sebang | | ~세방
XKRX:079900 | Jeonjin Construction Robot | | 전진건설로봇
XKRX:001270 | Bookook Securities | | 부국증권
XKRX:007700 | F&F Holdings | | F&F홀딩스
XKRX:025540 | Korea Electric Terminal | KET | 한국단자; 한국단자공업
XKRX:014820 | Dongwon Systems | | 동원시스템즈
XKRX:003280 | Heung-A Shipping | | 흥아해운
XKRX:130660 | Korea Electric Power Industrial Development | KEPID | 한전산업; 한전산업개발
XKRX:381970 | K Car | | 케이카
XKRX:058650 | SeAH Holdings | | 세아홀딩스
XKRX:178920 | PI Advanced Materials | | PI첨단소재; 피아이첨단소재
XKRX:271940 | Iljin Hysolus | | 일진하이솔루스
XKRX:001570 | Kumyang | | 금양
XKRX:002960 | Hankook Shell Oil | | 한국쉘석유
XKRX:011930 | Shinsung E&G | | 신성이엔지
XKRX:002240 | Kiswire | | 고려제강
XKRX:003300 | Hanil Holdings | | 한일홀딩스
XKRX:029530 | Sindoh | | 신도리코
XKRX:377740 | Bionote | | 바이오노트
XKRX:005810 | Poongsan Holdings | | 풍산홀딩스
XKRX:009900 | Myoung Shin Industrial | | 명신산업
XKRX:006220 | Jeju Bank | | 제주은행
XKRX:008060 | Daeduck | | ~대덕
XKRX:161000 | Aekyung Chemical | | 애경케미칼
XKRX:009290 | Kwangdong Pharmaceutical | | 광동제약
XKRX:016800 | Fursys | | 퍼시스
XKRX:001530 | DI Dongil | | DI동일
XKRX:025860 | Namhae Chemical | | 남해화학
XKRX:084010 | Daehan Steel | | 대한제강
XKRX:037270 | YG Plus | | YG PLUS; YG플러스
XKRX:200880 | Seoyon E-Hwa | | 서연이화
XKRX:015860 | Iljin Holdings | | 일진홀딩스
XKRX:005720 | ~Nexen | Nexen Corp | ~넥센
XKRX:002310 | Asia Paper | | 아세아제지
XKRX:001940 | KISCO Holdings | | KISCO홀딩스; 키스코홀딩스
XKRX:123890 | Korea Asset In Trust | | 한국자산신탁
XKRX:011760 | Hyundai Corporation | | 현대코퍼레이션
XKRX:084690 | Daesang Holdings | | 대상홀딩스
XKRX:007690 | Kukdo Chemical | | 국도화학
XKRX:104700 | Korea Steel | | 한국철강
XKRX:128820 | Daesung Industrial | | 대성산업
XKRX:001460 | BYC | | 비와이씨
XKRX:003520 | Yungjin Pharm | | 영진약품
XKRX:033270 | Korea United Pharm | | 유나이티드제약; 한국유나이티드제약
XKRX:092790 | Nexteel | | 넥스틸
XKRX:096760 | JW Holdings | | JW홀딩스
XKRX:000320 | Noroo Holdings | | 노루홀딩스
XKRX:003960 | Sajo Daerim | | 사조대림
XKRX:007160 | Sajo Industries | | 사조산업
XKRX:053690 | HanmiGlobal | Hanmi Global | 한미글로벌
XKRX:000490 | Daedong | | ~대동
XKRX:002900 | TYM | | 티와이엠
XKRX:000390 | Samhwa Paints | | 삼화페인트; 삼화페인트공업
XKRX:001790 | Taihan Sugar | TS Corporation | 대한제당
# KOSDAQ
XKOS:032820 | Woori Technology | | 우리기술
XKOS:0009K0 | Aimed Bio | | 에임드바이오 | 2025-12-04/
XKOS:083650 | BHI | | 비에이치아이
XKOS:319400 | Hyundai Movex | | 현대무벡스
XKOS:043260 | Sungho Electronics | | 성호전자
XKOS:475830 | Orum Therapeutics | | 오름테라퓨틱 | 2025-02-14/
XKOS:058610 | SPG | | 에스피지
XKOS:458870 | Seers Technology | | 씨어스테크놀로지
XKOS:039200 | Oscotec | | 오스코텍
XKOS:376900 | Rokit Healthcare | | 로킷헬스케어
XKOS:491000 | LivsMed | Livsmed | 리브스메드
XKOS:078600 | Daejoo Electronic Materials | | 대주전자재료
XKOS:437730 | Samhyun | | 삼현
XKOS:065350 | Shinsung Delta Tech | | 신성델타테크
XKOS:115180 | Curient | | 큐리언트
XKOS:060370 | LS Marine Solution | | LS마린솔루션
XKOS:160190 | Higen RNM | | 하이젠알앤엠
XKOS:397030 | Aprilbio | AprilBio | 에이프릴바이오
XKOS:124500 | ITCen Global | | 아이티센글로벌
XKOS:466100 | Clobot | | 클로봇
XKOS:082920 | Vitzrocell | | 비츠로셀
XKOS:281740 | Lake Materials | | 레이크머티리얼즈
XKOS:095610 | =TES | | ~테스
XKOS:183300 | Komico | KoMiCo | 코미코
XKOS:007390 | Naturecell | Nature Cell | 네이처셀
XKOS:010170 | Taihan Fiberoptics | | 대한광통신
XKOS:044490 | Taewoong | | 태웅
XKOS:476060 | Onconic Therapeutics | | 온코닉테라퓨틱스
XKOS:389470 | Inventage Lab | | 인벤티지랩
XKOS:490470 | Semifive | SemiFive | 세미파이브
XKOS:204270 | JNTC | | 제이앤티씨
XKOS:126340 | Vinatech | | 비나텍
XKOS:420770 | Gigavis | | 기가비스
XKOS:222080 | =CIS | | 씨아이에스
XKOS:036810 | =FST | | 에프에스티
XKOS:468530 | Protina | | 프로티나
XKOS:027360 | Aju IB Investment | | 아주IB투자
XKOS:078160 | Medipost | | 메디포스트
XKOS:052400 | Kona I | KONA I | 코나아이
XKOS:253590 | Neosem | | 네오셈
XKOS:348210 | Nextin | | 넥스틴
XKOS:475960 | Tomocube | | 토모큐브
XKOS:102710 | ENF Technology | | 이엔에프테크놀로지
XKOS:372320 | Curocell | | 큐로셀
XKOS:024850 | HLB Innovation | | HLB이노베이션
XKOS:047920 | HLB Pharmaceutical | HLB Pharma | HLB제약
XKOS:287840 | Intocell | | 인투셀
XKOS:272290 | Innox Advanced Materials | | 이녹스첨단소재
XKOS:424870 | Immuneoncia | ImmuneOncia | 이뮨온시아
XKOS:060280 | Curexo | | 큐렉소
XKOS:119850 | GnC Energy | | 지엔씨에너지
XKOS:234340 | Hecto Financial | | 헥토파이낸셜
XKOS:025320 | Synopex | | 시노펙스
XKOS:039440 | =STI | | 에스티아이
XKOS:101160 | Worldex | Worldex Industry & Trading | 월덱스
XKOS:059090 | MiCo | | ~미코
XKOS:215600 | SillaJen | Sillajen | 신라젠
XKOS:089010 | Chemtronics | | 켐트로닉스
XKOS:093320 | KINX | | 케이아이엔엑스
XKOS:180400 | DXVX | | 디엑스앤브이엑스
XKOS:220100 | FutureChem | Futurechem | 퓨쳐켐
`
