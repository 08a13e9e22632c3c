/** Companies of the news since 1987 that are no longer listed, or no longer at all, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const formerCompanies = `
org:enron | Enron | | 엔론 | /2001-11-29
org:worldcom | WorldCom | Worldcom; MCI WorldCom | ~월드컴 | /2002-07-30
org:mci | ~MCI | MCI Inc; MCI Communications | | /2006-01-06
org:yukos | Yukos | | 유코스; 유코스오일 | /2007-11-21
org:yuganskneftegas | Yuganskneftegas | Yugansk | 유간스크네프테가스 | /2007
org:texaco | Texaco | | 텍사코 | /2001-10-09
org:mobil | ~Mobil | Mobil Corp | 모빌(Mobil) | /1999-11-30
org:amoco | Amoco | Standard Oil of Indiana | 아모코 | /1998-12-31
org:arco | Atlantic Richfield | ARCO | 아르코 | /2000-04-18
org:unocal | Unocal | Unocal Corp | 유노칼 | /2005-08-10
org:gulf-oil | Gulf Oil | Gulf Corp | 걸프오일 | /1985
org:kraft | Kraft Foods | Kraft; Kraft Foods Group | 크래프트푸드; ~크래프트; 크래프트푸즈 | /2015-07-02
org:heinz | H.J. Heinz | Heinz; HJ Heinz | 하인즈 | /2013-06-07
org:rjr-nabisco | RJR Nabisco | ~RJR; R.J. Reynolds | RJR나비스코 | /1999
org:lehman-brothers | Lehman Brothers | Lehman; Lehman Brothers Holdings | 리먼브러더스; 리먼브라더스; 리먼 브러더스; 리먼 브라더스 | /2008-09-17
org:bear-stearns | Bear Stearns | | 베어스턴스 | /2008-05-30
org:merrill-lynch | Merrill Lynch | ~Merrill | 메릴린치 | /2009-01-01
org:wachovia | Wachovia | | 와코비아 | /2008-12-31
org:washington-mutual | Washington Mutual | WaMu | 워싱턴뮤추얼 | /2008-09-26
org:countrywide | Countrywide Financial | Countrywide | 컨트리와이드 | /2008-07-01
org:svb | Silicon Valley Bank | SVB Financial Group; SVB Financial; SVB | 실리콘밸리은행; 실리콘밸리뱅크 | /2023-03-28
org:first-republic | First Republic Bank | First Republic | 퍼스트리퍼블릭; 퍼스트리퍼블릭은행; 퍼스트리퍼블릭뱅크 | /2023-05-01
org:signature-bank | Signature Bank | | 시그니처은행; 시그니처뱅크 | /2023-03-12
org:silvergate | Silvergate Capital | Silvergate Bank | 실버게이트; 실버게이트은행 | /2023
org:ftx | FTX | FTX Trading | FTX거래소 | /2022-11-11
org:paine-webber | PaineWebber | Paine Webber | 페인웨버 | /2000-11-03
org:salomon-brothers | Salomon Brothers | Salomon Smith Barney; Salomon Inc | 살로먼브러더스; 살로먼스미스바니; 살로몬브라더스 | /2003
org:drexel-burnham | Drexel Burnham Lambert | | 드렉셀버넘램버트 | /1990-02-13
org:ef-hutton | E.F. Hutton | EF Hutton | | /1988
org:shearson | Shearson Lehman Brothers | Shearson Lehman; Shearson | | /1993
org:first-boston | First Boston | CS First Boston; Credit Suisse First Boston | 퍼스트보스턴 | /1996
org:kidder-peabody | Kidder Peabody | Kidder, Peabody | | /1994
org:chase-manhattan | Chase Manhattan | Chase Manhattan Bank; Chase Manhattan Corp | 체이스맨해튼; 체이스맨해튼은행 | /2000-12-31
org:bankers-trust | Bankers Trust | Bankers Trust New York | 뱅커스트러스트 | /1999-06-04
org:manufacturers-hanover | Manufacturers Hanover | Manufacturers Hanover Trust | | /1992
org:continental-illinois | Continental Illinois | | | /1994
org:bankamerica | BankAmerica | BankAmerica Corp | | /1998-09-30
org:security-pacific | Security Pacific | | | /1992
org:barings | Barings | Barings Bank | 베어링스은행 | /1995-03-06
org:northern-rock | Northern Rock | | 노던록 | /2008-02-22
org:hbos | HBOS | Halifax Bank of Scotland; ~Halifax | | /2009-01-19
org:abbey-national | Abbey National | | 애비내셔널 | /2004-11-12
org:dresdner-bank | Dresdner Bank | Dresdner Kleinwort | 드레스드너은행; 드레스드너방크 | /2009-05-11
org:hypovereinsbank | HypoVereinsbank | ~HVB | 히포페라인스방크 | /2008
org:capitalia | Capitalia | | | /2007-10-01
org:ispat | Ispat International | Ispat | | /2004-12
org:lnm-holdings | LNM Holdings | | | /2004-12
org:international-steel-group | International Steel Group | ~ISG | | /2005-04-15
org:arcelor | Arcelor | | 아르셀로 | /2006-08-01
org:corus | ~Corus | Corus Group; British Steel | 코러스그룹; 브리티시스틸 | /2007-04-02
org:bethlehem-steel | Bethlehem Steel | | 베들레헴스틸 | /2003
org:usx | ~USX | USX Corp | | /2001-12-31
org:mannesmann | Mannesmann | | 만네스만 | /2000
org:hoechst | Hoechst | | 훼히스트 | /1999
org:sandoz-old | =Sandoz AG | | | /1996
org:ciba-geigy | Ciba-Geigy | | | /1996
org:pharmacia | Pharmacia | Pharmacia & Upjohn; Upjohn | 파마시아 | /2003-04-16
org:schering-plough | Schering-Plough | | 쉐링플라우 | /2009-11-04
org:wyeth | Wyeth | American Home Products | 와이어스 | /2009-10-15
org:warner-lambert | Warner-Lambert | | 워너램버트 | /2000-06-19
org:genentech | Genentech | | 제넨텍 | /2009-03-26
org:allergan | Allergan | Actavis | 앨러간; 엘러간 | /2020-05-08
org:celgene | Celgene | | 세엘진; 셀진 | /2019-11-21
org:monsanto | Monsanto | | 몬산토 | /2018-06-07
org:aetna | Aetna | | 애트나 | /2018-11-28
org:express-scripts | Express Scripts | | 익스프레스스크립츠 | /2018-12-20
XNYS:HNT | Health Net | | 헬스넷 | /2016-03-24
org:walgreens | Walgreens Boots Alliance | Walgreens; Walgreen | 월그린; 월그린스; 월그린부츠얼라이언스 | /2025-08-28
org:sears | Sears | Sears Holdings; Sears Roebuck; Sears, Roebuck | 시어스; 시어스홀딩스 | /2019
org:kmart | Kmart | K mart; K-mart | K마트 | /2005-03-24
org:jc-penney | J.C. Penney | JC Penney; JCPenney | JC페니 | /2020
org:toys-r-us | Toys R Us | Toys "R" Us | 토이저러스 | /2018
org:f-w-woolworth | F.W. Woolworth | | | /1997
org:kodak | Eastman Kodak | Kodak | 코닥; 이스트만코닥
org:xerox | Xerox | Xerox Holdings | 제록스
org:digital-equipment | Digital Equipment | DEC Corp | 디지털이큅먼트 | /1998-06-11
org:compaq | Compaq | Compaq Computer | 컴팩 | /2002-05-03
org:sun-microsystems | Sun Microsystems | | 선마이크로시스템즈; 썬마이크로시스템즈 | /2010-01-27
org:wang-labs | Wang Laboratories | Wang Labs | | /1999
org:lotus-development | Lotus Development | | | /1995-07
org:netscape | Netscape | Netscape Communications | 넷스케이프 | /1999-03-17
org:aol | AOL | America Online; AOL Time Warner | 아메리카온라인 | /2015-06-23
org:yahoo | Yahoo | Yahoo!; Yahoo Inc; Altaba | 야후 | /2017-06-16
org:twitter | Twitter | X Corp | 트위터; 엑스(X) | /2022-11-08
org:time-warner | Time Warner | Time Warner Inc; WarnerMedia | 타임워너; 타임 워너 | /2018-06-15
org:time-warner-cable | Time Warner Cable | | 타임워너케이블 | /2016-05-18
org:directv | DirecTV | DIRECTV; Hughes Electronics | 디렉TV
org:viacom | Viacom | | 비아콤; 바이아컴 | /2019-12-04
org:cbs | CBS Corp | CBS Corporation; ~CBS | CBS코퍼레이션 | /2019-12-04
org:sprint | ~Sprint | Sprint Nextel; Sprint Corp; Nextel Communications | ~스프린트 | /2020-04-01
org:nynex | NYNEX | Nynex | | /1997-08-14
org:bell-atlantic | Bell Atlantic | | | /2000-06-30
org:ameritech | Ameritech | | | /1999-10-08
org:sbc | SBC Communications | Southwestern Bell | SBC커뮤니케이션스 | /2005-11-18
org:bellsouth | BellSouth | Bellsouth | 벨사우스 | /2006-12-29
org:qwest | Qwest | Qwest Communications | 퀘스트커뮤니케이션스 | /2011-04-01
org:lucent | Lucent Technologies | Lucent; Alcatel-Lucent | 루슨트테크놀로지; 알카텔루슨트 | /2016-11-03
org:alcatel | Alcatel | | 알카텔 | /2006-12-01
org:nortel | Nortel Networks | Nortel; Northern Telecom | 노텔; 노텔네트웍스 | /2009-06
org:marconi | ~Marconi | GEC Marconi | 마르코니 | /2006
org:cable-wireless | Cable & Wireless | Cable and Wireless | 케이블앤드와이어리스 | /2012-07-27
org:eircom | Eircom | |
org:activision-blizzard | Activision Blizzard | Activision | 액티비전블리자드; 액티비전 블리자드 | /2023-10-13
org:vmware | VMware | VMWare | VM웨어 | /2023-11-22
org:splunk | Splunk | | 스플렁크 | /2024-03-18
org:emc | ~EMC | EMC Corp | | /2016-09-07
org:xilinx | Xilinx | | 자일링스 | /2022-02-14
org:maxim | Maxim Integrated | Maxim Integrated Products | 맥심인티그레이티드 | /2021-08-26
org:linear-tech | Linear Technology | | 리니어테크놀로지 | /2017-03-10
org:altera | Altera | | 알테라
org:ansys | Ansys | ANSYS | 앤시스 | /2025-07-17
org:juniper | Juniper Networks | | 주니퍼네트웍스; 주니퍼 네트웍스 | /2025-07-02
org:discover | Discover Financial Services | Discover Financial | 디스커버파이낸셜; 디스커버 파이낸셜 | /2025-05-18
org:etrade | E*Trade | E-Trade; ETrade; E*TRADE Financial | 이트레이드(E*Trade) | /2020-10-02
org:td-ameritrade | TD Ameritrade | Ameritrade | TD아메리트레이드 | /2020-10-06
org:pan-am | Pan Am | Pan American World Airways | 팬암 | /1991-12-04
org:twa | Trans World Airlines | ~TWA | | /2001
org:eastern-air | Eastern Air Lines | | | /1991
org:northwest-airlines | Northwest Airlines | | 노스웨스트항공 | /2008-10-29
org:continental-airlines | Continental Airlines | | 콘티넨털항공 | /2010-10-01
org:us-airways | US Airways | USAir | US에어웨이즈 | /2013-12-09
org:spirit-airlines | Spirit Airlines | | 스피릿항공; 스피릿에어라인
org:alitalia | Alitalia | ITA Airways | 알리탈리아 | /2021-10-15
org:swissair | Swissair | | 스위스에어 | /2002-03-31
org:sabena | Sabena | | | /2001
org:parmalat | Parmalat | | 파르말라트
XPAR:EDL | Euro Disney | EuroDisney; Disneyland Paris | 유로디즈니 | /2017-06-19
org:allied-domecq | Allied Domecq | | 얼라이드도멕 | /2005-07-26
org:mcdonnell-douglas | McDonnell Douglas | | 맥도널더글러스 | /1997-08-01
org:chrysler | Chrysler | Chrysler Corp | 크라이슬러
org:american-motors | American Motors | American Motors Corp | | /1987-08-05
org:mg-rover | MG Rover | Rover Group | MG로버; 로버그룹 | /2005
org:delphi | ~Delphi | Delphi Automotive; Delphi Technologies | ~델파이 | /2020
org:visteon | Visteon | | 비스테온
org:tyco | Tyco International | Tyco | ~타이코; 타이코인터내셔널 | /2016-09-06
org:westinghouse | Westinghouse Electric | Westinghouse | 웨스팅하우스
org:gte | ~GTE | GTE Corp | | /2000-06-30
org:allied-signal | AlliedSignal | Allied-Signal | 얼라이드시그널 | /1999-12
org:dow-jones | Dow Jones & Company | Dow Jones & Co; ~Dow Jones | 다우존스앤드컴퍼니; ~다우존스
org:daewoo | Daewoo Group | Daewoo; Daewoo Corp | 대우그룹; ~대우 | /2000
org:daewoo-motor | Daewoo Motor | | 대우자동차; 대우차 | /2002
org:daewoo-electronics | Daewoo Electronics | Winia Daewoo | 대우전자; 위니아대우; 대우일렉트로닉스
org:ssangyong-group | Ssangyong Group | | 쌍용그룹
org:hanbo | Hanbo Steel | | 한보철강; 한보그룹 | /2004
org:kia-group | Kia Group | | 기아그룹 | /1998
org:korea-first-bank | Korea First Bank | | 제일은행; 한국제일은행 | /2005
org:hanmi-bank | KorAm Bank | | 한미은행 | /2004
org:choheung-bank | Chohung Bank | | 조흥은행 | /2006-04-03
org:seoul-records | Seoul Records | YBM Seoul Records | 서울음반
org:long-term-capital | Long-Term Capital Management | LTCM | 롱텀캐피털매니지먼트 | /2000
org:archegos | Archegos Capital Management | Archegos | 아케고스; 아케고스캐피털 | /2021
org:yamaichi | Yamaichi Securities | | 야마이치증권 | /1997-11-24
org:sanyo | Sanyo Electric | Sanyo | 산요; 산요전기 | /2011-03-29
org:elpida | Elpida Memory | Elpida | 엘피다; 엘피다메모리 | /2013-07
org:qimonda | Qimonda | | 키몬다 | /2009
org:thomson-corp | Thomson Corporation | Thomson Corp | | /2008-04-17
org:reuters-group | Reuters Group | | | /2008-04-17
org:thomson-ibes | Thomson Reuters I/B/E/S | I/B/E/S; IBES |
org:peoples-express | People Express | | | /1987
org:gencorp | GenCorp | Gencorp; Aerojet Rocketdyne | | /2023-07-28
org:burlington-northern | Burlington Northern Santa Fe | Burlington Northern; BNSF | 벌링턴노던산타페; BNSF철도 | /2010-02-12
org:santa-fe-pacific | Santa Fe Southern Pacific | Santa Fe Pacific; Southern Pacific | | /1996
org:federated | Federated Department Stores | Allied Stores | | /2007-06-01
org:dayton-hudson | Dayton Hudson | | | /2000-01-30
org:whole-foods | Whole Foods Market | Whole Foods | 홀푸드; 홀푸드마켓 | /2017-08-28
org:tiffany | Tiffany & Co | ~Tiffany | ~티파니; 티파니앤코 | /2021-01-07
org:anadarko | Anadarko Petroleum | Anadarko | 아나다코; 아나다코페트롤리움 | /2019-08-08
org:pioneer | Pioneer Natural Resources | | 파이어니어내추럴리소시스 | /2024-05-03
org:marathon-oil | Marathon Oil | | 마라톤오일 | /2024-11-22
org:phelps-dodge | Phelps Dodge | | 펠프스다지 | /2007-03-19
org:inco | ~Inco | | | /2007-01
org:alcan | Alcan | | 알칸 | /2007-11
org:xstrata | Xstrata | | 엑스트라타 | /2013-05-02
org:asarco | Asarco | ASARCO | | /1999-11
org:potash | Potash Corporation of Saskatchewan | PotashCorp | 포타쉬 | /2018-01-01
`
