/** Companies listed in Tokyo, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const japaneseCompanies = `
XTKS:7203 | Toyota Motor | Toyota; Toyota Motor Corporation | 도요타; 도요타자동차; 토요타; 토요타자동차
XTKS:7267 | Honda Motor | Honda | 혼다; 혼다자동차
XTKS:7201 | Nissan Motor | Nissan | 닛산; 닛산자동차
XTKS:7269 | Suzuki Motor | ~Suzuki | 스즈키; 스즈키자동차
XTKS:7270 | Subaru | Fuji Heavy Industries | 스바루
XTKS:7261 | Mazda Motor | Mazda | 마쓰다; 마쓰다자동차; 마츠다
XTKS:7211 | Mitsubishi Motors | | 미쓰비시자동차; 미쓰비시모터스
XTKS:6902 | Denso | DENSO | 덴소
XTKS:5108 | Bridgestone | | 브리지스톤; 브릿지스톤
XTKS:6758 | Sony Group | Sony; Sony Corp | 소니; 소니그룹
XTKS:8729 | Sony Financial Group | Sony Financial | 소니파이낸셜; 소니파이낸셜그룹
XTKS:6752 | Panasonic Holdings | Panasonic; Matsushita; Matsushita Electric | 파나소닉; 파나소닉홀딩스; 마쓰시타
XTKS:6501 | Hitachi | | 히타치; 히타치제작소
XTKS:6502 | Toshiba | | 도시바 | /2023-12-20
XTKS:6503 | Mitsubishi Electric | | 미쓰비시전기; 미쓰비시일렉트릭
XTKS:6702 | Fujitsu | | 후지쓰; 후지쯔
XTKS:6701 | NEC | NEC Corp | 일본전기(NEC)
XTKS:6753 | ~Sharp | Sharp Corp | 샤프; 샤프전자
XTKS:7751 | ~Canon | Canon Inc | 캐논
XTKS:7731 | Nikon | | 니콘
XTKS:4901 | Fujifilm Holdings | Fujifilm; Fuji Photo Film | 후지필름; 후지필름홀딩스
XTKS:7752 | Ricoh | | 리코(Ricoh)
XTKS:7733 | ~Olympus | Olympus Corp | 올림푸스; 올림퍼스
XTKS:6861 | Keyence | | 키엔스
XTKS:6954 | Fanuc | FANUC | 화낙; 파낙
XTKS:6981 | Murata Manufacturing | Murata | 무라타; 무라타제작소
XTKS:6762 | ~TDK | |
XTKS:6971 | Kyocera | | 교세라
XTKS:6594 | Nidec | | 니덱; 일본전산
XTKS:8035 | Tokyo Electron | | 도쿄일렉트론; 도쿄 일렉트론
XTKS:6857 | Advantest | | 어드반테스트; 아드반테스트
XTKS:6920 | Lasertec | | 레이저텍
XTKS:7735 | Screen Holdings | SCREEN Holdings | 스크린홀딩스
XTKS:6146 | ~Disco | Disco Corp | 디스코(Disco)
XTKS:6723 | Renesas Electronics | Renesas | 르네사스; 르네사스일렉트로닉스
XTKS:285A | Kioxia Holdings | Kioxia; Toshiba Memory | 키옥시아; 키옥시아홀딩스
XTKS:4063 | Shin-Etsu Chemical | Shin-Etsu | 신에쓰화학; 신에츠화학; 신에쓰화학공업
XTKS:3436 | Sumco | SUMCO | 섬코
XTKS:7741 | Hoya | HOYA | 호야(Hoya)
XTKS:9984 | SoftBank Group | SoftBank; Softbank; SoftBank Corp | 소프트뱅크; 소프트뱅크그룹
XTKS:9432 | NTT | Nippon Telegraph and Telephone; Nippon Telegraph & Telephone | 일본전신전화
XTKS:9433 | KDDI | |
XTKS:9437 | NTT Docomo | NTT DoCoMo | NTT도코모 | /2020-12-25
XTKS:4689 | LY Corp | LY Corporation; Z Holdings; Yahoo Japan | 라인야후; LY코퍼레이션; Z홀딩스; 야후재팬
XTKS:4755 | Rakuten Group | Rakuten | 라쿠텐; 라쿠텐그룹
XTKS:6098 | Recruit Holdings | ~Recruit | 리쿠르트홀딩스; 리크루트홀딩스; 리크루트
XTKS:7974 | Nintendo | | 닌텐도
XTKS:9697 | Capcom | | 캡콤
XTKS:3659 | Nexon | NEXON | 넥슨
XTKS:9766 | Konami Group | Konami | 코나미
XTKS:7832 | Bandai Namco Holdings | Bandai Namco | 반다이남코; 반다이남코홀딩스
XTKS:9684 | Square Enix Holdings | Square Enix | 스퀘어에닉스
XTKS:6460 | Sega Sammy Holdings | Sega Sammy; Sega | 세가사미; 세가사미홀딩스
XTKS:8306 | Mitsubishi UFJ Financial Group | Mitsubishi UFJ; MUFG; MUFG Bank | 미쓰비시UFJ; 미쓰비시UFJ파이낸셜그룹; 미쓰비시UFJ금융그룹; 미쓰비시UFJ은행
XTKS:8316 | Sumitomo Mitsui Financial Group | Sumitomo Mitsui; SMFG; Sumitomo Mitsui Banking Corp; SMBC | 미쓰이스미토모; 미쓰이스미토모파이낸셜그룹; 스미토모미쓰이; 스미토모미쓰이파이낸셜그룹; 미쓰이스미토모은행
XTKS:8411 | Mizuho Financial Group | Mizuho; Mizuho Bank; Mizuho Securities | 미즈호; 미즈호파이낸셜그룹; 미즈호은행; 미즈호증권
XTKS:8604 | Nomura Holdings | Nomura; Nomura Securities | 노무라; 노무라홀딩스; 노무라증권; 노무라금융투자
XTKS:8601 | Daiwa Securities Group | Daiwa; Daiwa Securities | 다이와증권; 다이와증권그룹
XTKS:8766 | Tokio Marine Holdings | Tokio Marine | 도쿄해상; 도쿄해상홀딩스; 도키오마린
XTKS:8591 | ~ORIX | ~Orix | ~오릭스
XTKS:8697 | Japan Exchange Group | JPX | 일본거래소그룹
XTKS:8001 | Itochu | ITOCHU | 이토추; 이토추상사
XTKS:8058 | Mitsubishi Corp | Mitsubishi Corporation | 미쓰비시상사
XTKS:8031 | Mitsui & Co | | 미쓰이물산
XTKS:8053 | Sumitomo Corp | Sumitomo Corporation | 스미토모상사
XTKS:8002 | Marubeni | | 마루베니
XTKS:7011 | Mitsubishi Heavy Industries | ~MHI | 미쓰비시중공업
XTKS:7012 | Kawasaki Heavy Industries | ~Kawasaki | 가와사키중공업
XTKS:7013 | ~IHI | |
XTKS:6301 | Komatsu | | 고마쓰; 코마츠
XTKS:6326 | Kubota | | 구보타
XTKS:6367 | Daikin Industries | Daikin | 다이킨; 다이킨공업
XTKS:5401 | Nippon Steel | Nippon Steel Corp; Nippon Steel & Sumitomo Metal | 일본제철; 니폰스틸; 닛폰스틸; 신일본제철; 신일철주금
XTKS:5411 | JFE Holdings | JFE | JFE홀딩스; JFE스틸
XTKS:5713 | Sumitomo Metal Mining | | 스미토모금속광산
XTKS:3402 | Toray Industries | Toray | 도레이
XTKS:4502 | Takeda Pharmaceutical | Takeda | 다케다; 다케다제약; 다케다약품
XTKS:4503 | Astellas Pharma | Astellas | 아스텔라스; 아스텔라스제약
XTKS:4568 | Daiichi Sankyo | | 다이이찌산쿄; 다이이치산쿄
XTKS:4523 | Eisai | | 에자이
XTKS:4519 | Chugai Pharmaceutical | Chugai | 주가이제약; 츄가이제약
XTKS:4452 | ~Kao | Kao Corp | 가오(Kao)
XTKS:4911 | Shiseido | | 시세이도
XTKS:2502 | Asahi Group Holdings | Asahi Group; Asahi Breweries | 아사히그룹; 아사히그룹홀딩스; 아사히맥주
XTKS:2503 | Kirin Holdings | ~Kirin | 기린홀딩스; 기린맥주
XTKS:2914 | Japan Tobacco | JT International | 재팬타바코; 재팬토바코; 일본담배산업
XTKS:2802 | Ajinomoto | | 아지노모토
XTKS:9983 | Fast Retailing | Uniqlo | 패스트리테일링; 유니클로
XTKS:3382 | Seven & i Holdings | Seven & i; Seven & I Holdings; 7-Eleven | 세븐앤아이; 세븐앤드아이홀딩스; 세븐앤아이홀딩스
XTKS:8267 | ~Aeon | Aeon Co | 이온그룹(Aeon)
XTKS:9202 | ANA Holdings | All Nippon Airways | 전일본공수; ANA홀딩스
XTKS:9201 | Japan Airlines | ~JAL | 일본항공
XTKS:9020 | East Japan Railway | JR East | JR동일본
XTKS:4661 | Oriental Land | | 오리엔탈랜드
XTKS:9501 | Tokyo Electric Power | TEPCO; Tepco | 도쿄전력
XTKS:5020 | Eneos Holdings | ENEOS; JX Holdings | 에네오스; 에네오스홀딩스
XTKS:1605 | Inpex | INPEX | 인펙스
XTKS:8801 | Mitsui Fudosan | | 미쓰이부동산
XTKS:8802 | Mitsubishi Estate | | 미쓰비시지쇼; 미쓰비시부동산
XTKS:7182 | Japan Post Bank | | 유초은행; 일본우체국은행
XTKS:6178 | Japan Post Holdings | Japan Post | 일본우정; 닛폰유세이
XTKS:9101 | Nippon Yusen | NYK Line; ~NYK | 닛폰유센; 일본우선
XTKS:3350 | Metaplanet | | 메타플래닛
`
