/** Public bodies, international organisations, think tanks, funds of states: institutions of both languages, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const institutionTable = `
# International organisations
org:imf | International Monetary Fund | IMF | 국제통화기금; 국제통화기금(IMF)
org:world-bank | World Bank | ~IBRD; World Bank Group | 세계은행; 세계은행(WB)
org:oecd | OECD | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development | 경제협력개발기구; 경제협력개발기구(OECD)
org:wto | World Trade Organization | WTO; World Trade Organisation | 세계무역기구
org:bis | Bank for International Settlements | BIS | 국제결제은행
org:adb | Asian Development Bank | ADB | 아시아개발은행
org:aiib | Asian Infrastructure Investment Bank | AIIB | 아시아인프라투자은행
org:un | United Nations | ~UN | 유엔; 국제연합
org:unctad | UNCTAD | UN Trade and Development | 유엔무역개발회의
org:fao | Food and Agriculture Organization | FAO | 유엔식량농업기구; 식량농업기구
org:who | World Health Organization | World Health Organisation | 세계보건기구
org:iea | International Energy Agency | IEA | 국제에너지기구
org:opec | OPEC | Organization of the Petroleum Exporting Countries; Opec | 석유수출국기구; 오펙
org:opec-plus | OPEC+ | Opec+; OPEC Plus | 오펙플러스; OPEC플러스; 석유수출국기구 플러스
org:eu | European Union | ~EU | 유럽연합; 유럽연합(EU)
org:european-commission | European Commission | EU Commission | 유럽연합 집행위원회; EU 집행위원회; EU집행위원회; 유럽위원회; EU 집행위
org:esm | European Stability Mechanism | ESM | 유럽안정화기구
org:eib | European Investment Bank | EIB | 유럽투자은행
org:eurostat | Eurostat | | 유로스타트; 유럽연합 통계청; 유럽통계청
org:iif | Institute of International Finance | IIF | 국제금융협회
org:fsb | Financial Stability Board | FSB | 금융안정위원회
org:sia | Semiconductor Industry Association | | 미국반도체산업협회; 반도체산업협회(SIA)
org:semi | =SEMI | | 국제반도체장비재료협회
org:world-gold-council | World Gold Council | WGC | 세계금협회; 세계금위원회
# United States
org:us-treasury | U.S. Department of the Treasury | US Treasury; U.S. Treasury; Treasury Department; US Treasury Department; U.S. Treasury Department | 미 재무부; 미국 재무부; 재무부
org:us-commerce | U.S. Department of Commerce | Commerce Department; US Commerce Department; U.S. Commerce Department; Department of Commerce | 미 상무부; 미국 상무부; 상무부
org:us-labor | U.S. Department of Labor | Labor Department; US Labor Department; U.S. Labor Department; Labour Department; Department of Labor | 미 노동부; 미국 노동부; ~노동부
org:bls | Bureau of Labor Statistics | BLS; U.S. Bureau of Labor Statistics; US Bureau of Labor Statistics | 노동통계국; 미 노동통계국; 미국 노동통계국; 노동부 노동통계국
org:bea | Bureau of Economic Analysis | BEA | 경제분석국; 미 경제분석국; 상무부 경제분석국
org:census-bureau | U.S. Census Bureau | Census Bureau; Commerce Department's Census Bureau | 미 인구조사국; 인구조사국; 인구통계국
org:usda | U.S. Department of Agriculture | USDA; US Agriculture Department; Agriculture Department; U.S. Agriculture Department; Department of Agriculture; United States Department of Agriculture | 미 농무부; 미국 농무부; 농무부
org:us-energy | U.S. Department of Energy | Energy Department; Department of Energy | 미 에너지부; 미국 에너지부; 에너지부
org:eia | Energy Information Administration | EIA; U.S. Energy Information Administration | 에너지정보청; 미 에너지정보청; 미국 에너지정보청; 에너지정보국
org:us-justice | U.S. Department of Justice | Justice Department; Department of Justice; DOJ; US Justice Department | 미 법무부; 미국 법무부
org:sec | U.S. Securities and Exchange Commission | Securities and Exchange Commission; SEC; US Securities and Exchange Commission | 증권거래위원회; 미 증권거래위원회; 미국 증권거래위원회
org:cftc | Commodity Futures Trading Commission | CFTC | 상품선물거래위원회; 미 상품선물거래위원회
org:fdic | Federal Deposit Insurance Corporation | FDIC; Federal Deposit Insurance Corp | 연방예금보험공사; 미 연방예금보험공사
org:occ | Office of the Comptroller of the Currency | ~OCC | 통화감독청; 미 통화감독청
org:ftc | Federal Trade Commission | FTC | 연방거래위원회; 미 연방거래위원회
org:fcc | Federal Communications Commission | FCC | 연방통신위원회; 미 연방통신위원회
org:fda | Food and Drug Administration | FDA; US Food and Drug Administration; U.S. Food and Drug Administration | 식품의약국; 미 식품의약국; 미국 식품의약국
org:faa | Federal Aviation Administration | FAA | 연방항공청; 미 연방항공청
org:ustr | U.S. Trade Representative | USTR; Office of the U.S. Trade Representative | 미 무역대표부; 미국 무역대표부; 무역대표부
org:cbo | Congressional Budget Office | CBO | 의회예산국; 미 의회예산국
org:white-house | White House | | 백악관; 미 백악관
org:fhlbb | Federal Home Loan Bank Board | |
org:freddie-mac | Freddie Mac | Federal Home Loan Mortgage Corp | 프레디맥
org:fannie-mae | Fannie Mae | Federal National Mortgage Association | 패니메이
org:mba | Mortgage Bankers Association | | 모기지은행협회; 미 모기지은행협회; 미국 모기지은행협회
org:nar | National Association of Realtors | | 전미부동산중개인협회; 전미부동산협회
org:ism | Institute for Supply Management | ISM | 공급관리협회; 미 공급관리협회; 공급관리자협회
org:nber | National Bureau of Economic Research | NBER | 전미경제연구소; 전미경제연구국
org:conference-board | The Conference Board | Conference Board | 콘퍼런스보드; 컨퍼런스보드
org:umich | University of Michigan | | 미시간대; 미시간대학; 미시간대학교
org:aei | American Enterprise Institute | | 미국기업연구소
org:peterson | Peterson Institute for International Economics | Peterson Institute; PIIE | 피터슨국제경제연구소
org:brookings | Brookings Institution | | 브루킹스연구소
org:api | American Petroleum Institute | | 미국석유협회; 미 석유협회
org:calpers | CalPERS | Calpers; California Public Employees' Retirement System | 캘퍼스; 캘리포니아공무원연금
# Korea
org:nps | National Pension Service | NPS; National Pension Fund | 국민연금; 국민연금공단; 국민연금기금; 국민연금 기금운용본부
org:kic | Korea Investment Corporation | ~KIC | 한국투자공사
org:fsc-kr | Financial Services Commission | FSC | 금융위원회; 금융위
org:fss | Financial Supervisory Service | FSS | 금융감독원; 금감원
org:sfc-kr | Securities and Futures Commission | | 증권선물위원회; 증선위
org:ftc-kr | Korea Fair Trade Commission | Fair Trade Commission; KFTC | 공정거래위원회; 공정위
org:moef | Ministry of Economy and Finance | Ministry of Strategy and Finance; Finance Ministry of Korea; MOEF | 재정경제부; 재경부; 기획재정부; 기재부
org:mpb-kr | Ministry of Planning and Budget | | 기획예산처
org:motie | Ministry of Trade, Industry and Resources | Ministry of Trade, Industry and Energy; Ministry of Trade, Industry & Energy; MOTIE | 산업통상부; 산업통상자원부; 산업부; 산업자원부; 지식경제부
org:molit | Ministry of Land, Infrastructure and Transport | | 국토교통부; 국토부; 국토해양부
org:moel | Ministry of Employment and Labor | | 고용노동부; 고용부
org:mss | Ministry of SMEs and Startups | | 중소벤처기업부; 중기부
org:msit | Ministry of Science and ICT | | 과학기술정보통신부; 과기정통부
org:mohw | Ministry of Health and Welfare | | 보건복지부; 복지부
org:mafra | Ministry of Agriculture, Food and Rural Affairs | | 농림축산식품부; 농식품부
org:moleg | Ministry of Government Legislation | | 법제처
org:statistics-korea | Ministry of Data and Statistics | Statistics Korea; National Statistical Office; KOSTAT | 국가데이터처; 통계청
org:customs-kr | Korea Customs Service | | 관세청
org:nts | National Tax Service | NTS | 국세청
org:mfds | Ministry of Food and Drug Safety | | 식품의약품안전처; 식약처
org:kdic | Korea Deposit Insurance Corporation | KDIC | 예금보험공사; 예보
org:kamco | Korea Asset Management Corporation | KAMCO | 한국자산관리공사; 캠코
org:hf-kr | Korea Housing Finance Corporation | | 한국주택금융공사; 주택금융공사; 주금공
org:hug | Korea Housing & Urban Guarantee Corporation | | 주택도시보증공사
org:reb | Korea Real Estate Board | Korea Appraisal Board | 한국부동산원; 한국감정원
org:kdb | Korea Development Bank | KDB | 산업은행; 한국산업은행; KDB산업은행; 산은
org:exim-kr | Export-Import Bank of Korea | Eximbank of Korea; Korea Eximbank | 한국수출입은행; 수출입은행; 수은
org:ksure | Korea Trade Insurance Corporation | K-SURE | 한국무역보험공사; 무역보험공사
org:kotra | KOTRA | Korea Trade-Investment Promotion Agency | 코트라; 대한무역투자진흥공사
org:kdi | Korea Development Institute | KDI | 한국개발연구원
org:kiet | Korea Institute for Industrial Economics and Trade | KIET | 산업연구원
org:kif | Korea Institute of Finance | | 한국금융연구원; 금융연구원
org:kcmi | Korea Capital Market Institute | | 자본시장연구원
org:kiep | Korea Institute for International Economic Policy | KIEP | 대외경제정책연구원
org:keri | Korea Economic Research Institute | | 한국경제연구원; 한경연
org:hri | Hyundai Research Institute | | 현대경제연구원
org:kcif | Korea Center for International Finance | KCIF | 국제금융센터
org:kita | Korea International Trade Association | KITA | 한국무역협회; 무역협회; 무협
org:kcci | Korea Chamber of Commerce and Industry | KCCI | 대한상공회의소; 대한상의
org:fki | Federation of Korean Industries | FKI | 한국경제인협회; 한경협; 전국경제인연합회; 전경련
org:kbiz | Korea Federation of SMEs | | 중소기업중앙회; 중기중앙회
org:kofia | Korea Financial Investment Association | KOFIA | 금융투자협회; 금투협
org:kfb | Korea Federation of Banks | | 은행연합회; 전국은행연합회
org:ksd | Korea Securities Depository | KSD | 한국예탁결제원; 예탁결제원; 예탁원
org:kama | Korea Automobile & Mobility Association | KAMA | 한국자동차모빌리티산업협회; 자동차산업협회; 한국자동차산업협회
org:nabo | National Assembly Budget Office | | 국회예산정책처; 예정처
org:opinet | Opinet | Korea National Oil Corporation; KNOC | 오피넷; 한국석유공사; 석유공사
org:cio-kr | Corruption Investigation Office for High-ranking Officials | | 고위공직자범죄수사처; 공수처
org:gepf-kr | Government Employees Pension Service | | 공무원연금공단; 공무원연금
org:ktcu | Korean Teachers' Credit Union | | 한국교직원공제회; 교직원공제회
org:kpost | Korea Post | | 우정사업본부
# Other countries
org:nbs-china | National Bureau of Statistics of China | National Bureau of Statistics; NBS | 중국 국가통계국; 국가통계국
org:mofcom | Ministry of Commerce of China | China's commerce ministry; Chinese commerce ministry; Chinese Ministry of Commerce | 중국 상무부
org:gacc | General Administration of Customs of China | General Administration of Customs | 중국 해관총서; 해관총서
org:ndrc | National Development and Reform Commission | NDRC | 국가발전개혁위원회; 발개위; 국가발개위
org:csrc | China Securities Regulatory Commission | CSRC | 중국증권감독관리위원회; 증감회; 중국 증감회
org:samr | State Administration for Market Regulation | SAMR | 국가시장감독관리총국; 시장감독관리총국
org:caixin | Caixin | | 차이신
org:mof-japan | Ministry of Finance of Japan | Japan's Ministry of Finance; Japan's finance ministry | 일본 재무성; 재무성
org:meti | Ministry of Economy, Trade and Industry of Japan | METI | 일본 경제산업성; 경제산업성
org:cabinet-office-japan | Cabinet Office of Japan | Japan's Cabinet Office | 일본 내각부
org:gpif | Government Pension Investment Fund | GPIF | 일본 공적연금; 공적연금펀드
org:ons | Office for National Statistics | ONS | 영국 통계청; 영국통계청
org:uk-treasury | HM Treasury | UK Treasury; British Treasury | 영국 재무부
org:fca | Financial Conduct Authority | FCA; Financial Services Authority | 영국 금융감독청; 금융행위감독청
org:cma-uk | Competition and Markets Authority | CMA | 영국 경쟁시장청; 경쟁시장청
org:obr | Office for Budget Responsibility | OBR | 예산책임처; 영국 예산책임청
org:destatis | Federal Statistical Office of Germany | Destatis; Federal Statistics Office; German Federal Statistical Office | 독일 연방통계청; 연방통계청; 독일 통계청
org:ifo | Ifo Institute | ifo Institute; Ifo | 독일 이포경제연구소; Ifo경제연구소; 이포연구소
org:zew | ZEW | ZEW institute; Centre for European Economic Research | 유럽경제연구센터
org:bafin | BaFin | | 독일 금융감독청; 바핀
org:insee | INSEE | Insee | 프랑스 통계청; 프랑스 국립통계경제연구소
org:istat | Istat | ISTAT | 이탈리아 통계청
org:abs | Australian Bureau of Statistics | | 호주 통계청
org:statcan | Statistics Canada | StatCan | 캐나다 통계청
org:nbim | Norges Bank Investment Management | NBIM; Government Pension Fund Global; Norway's sovereign wealth fund | 노르웨이 국부펀드; 노르웨이국부펀드
org:pif | Public Investment Fund | ~PIF; Saudi Public Investment Fund | 사우디 국부펀드; 사우디국부펀드; 공공투자펀드; 사우디아라비아 국부펀드
org:temasek | Temasek | Temasek Holdings | 테마섹
org:gic | GIC | | 싱가포르투자청
org:adia | Abu Dhabi Investment Authority | ADIA | 아부다비투자청
org:mubadala | Mubadala | Mubadala Investment Company | 무바달라
org:qia | Qatar Investment Authority | QIA | 카타르투자청
org:cic | China Investment Corporation | ~CIC | 중국투자공사
`
