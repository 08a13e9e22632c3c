/** Commodities and crypto-assets, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const commodityTable = `
# Energy
commodity:brent | Brent crude | Brent; Brent crude oil; North Sea Brent; Brent crude futures; Brent futures | 브렌트유; 브렌트; 북해산 브렌트유; 북해산브렌트유; 브렌트유 선물; 북해 브렌트유
commodity:wti | West Texas Intermediate | WTI; WTI crude; West Texas Intermediate crude; US crude; U.S. crude; WTI crude oil; US light crude; light sweet crude | 서부텍사스산원유; 서부텍사스산 원유; 서부텍사스유; 서부 텍사스산 원유; 서부텍사스중질유; 서부텍사스산 중질유; 서부텍사스산원유(WTI); 서부텍사스원유; WTI유
commodity:dubai | Dubai crude | Dubai crude oil | 두바이유; 중동산 두바이유
commodity:crude-oil | ~crude oil | ~crude; ~oil; ~Oil; Crude oil | 원유; 국제유가; 국제 유가; ~유가; ~석유
commodity:gasoline | ~gasoline | ~petrol; RBOB gasoline | 휘발유; 가솔린
commodity:diesel | ~diesel | heating oil; gasoil | 경유; 난방유
commodity:natural-gas | natural gas | Natural gas; Henry Hub; Henry Hub natural gas; Dutch TTF; natural-gas | 천연가스; 헨리허브 천연가스; 액화천연가스
commodity:coal | ~coal | thermal coal; coking coal | 석탄; 유연탄; 연료탄; 원료탄
commodity:uranium | uranium | Uranium | 우라늄
# Metals
commodity:gold | ~gold | ~Gold; spot gold; Spot gold; gold futures; bullion | ~금; 금값; 국제금값; 국제 금값; 금 현물; 금 선물; 금시세; 국제 금 시세; 국제 금 가격; 금 가격
commodity:silver | ~silver | ~Silver; spot silver; Spot silver; silver futures | ~은; 은값; 은 현물; 은 선물; 국제 은값; 은 가격
commodity:platinum | ~platinum | ~Platinum; spot platinum | 백금; 플래티넘
commodity:palladium | palladium | Palladium; spot palladium | 팔라듐
commodity:copper | ~copper | ~Copper; copper futures; LME copper | 구리; 구리값; 전기동; 구리 가격; 구리 선물
commodity:aluminium | ~aluminium | aluminum; Aluminium; Aluminum | 알루미늄
commodity:nickel | ~nickel | ~Nickel | 니켈
commodity:zinc | ~zinc | ~Zinc | 아연
commodity:lead | =lead | | 납; ~연(납)
commodity:tin | =tin | | 주석(금속); ~주석
commodity:iron-ore | iron ore | Iron ore | 철광석
commodity:steel | ~steel | ~Steel; hot-rolled coil | 철강; 열연강판
commodity:lithium | ~lithium | ~Lithium; lithium carbonate | 리튬; 탄산리튬; 수산화리튬
commodity:cobalt | ~cobalt | ~Cobalt | 코발트
commodity:rare-earths | rare earths | rare earth; Rare earths | 희토류
commodity:polysilicon | polysilicon | | 폴리실리콘
commodity:dram | DRAM | D-RAM | D램; 디램
commodity:nand | NAND flash | ~NAND | 낸드플래시; 낸드; 낸드 플래시
# Farm products
commodity:corn | ~corn | ~Corn; ~maize | 옥수수
commodity:wheat | ~wheat | ~Wheat | ~밀; 소맥
commodity:soybeans | soybeans | Soybeans; soyabeans; ~soybean | 대두; ~콩
commodity:rice | =rice | | ~쌀
commodity:coffee | ~coffee | arabica; robusta; arabica coffee | ~커피; 커피 원두; 아라비카; 로부스타
commodity:cocoa | cocoa | Cocoa | 코코아
commodity:sugar | ~sugar | raw sugar; ~Sugar | ~설탕; 원당
commodity:cotton | ~cotton | ~Cotton | 원면; ~면화
commodity:palm-oil | palm oil | Palm oil | 팜유
commodity:rubber | ~rubber | natural rubber | 천연고무
commodity:lumber | lumber | Lumber | 목재
commodity:live-cattle | live cattle | feeder cattle | 생우
commodity:lean-hogs | lean hogs | | 돈육
# Crypto-assets
commodity:bitcoin | bitcoin | Bitcoin; BTC | 비트코인
commodity:ethereum | ether | Ether; Ethereum; ethereum; ETH | 이더리움; 이더
commodity:xrp | XRP | | 엑스알피; ~리플
commodity:solana | Solana | solana | 솔라나
commodity:dogecoin | dogecoin | Dogecoin; DOGE | 도지코인
commodity:bnb | BNB | | 바이낸스코인
`
