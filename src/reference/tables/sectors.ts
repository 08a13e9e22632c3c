/** The eleven GICS sectors with the labels used in both languages, 2026-11, written from common knowledge (columns: see read-table.ts). Most are ordinary words too: they need a context such as an allocation. */
export const sectorTable = `
sector:gics-10 | ~Energy | Energy sector; energy sector; ~energy | 에너지 섹터; 에너지 업종; ~에너지; 에너지업종
sector:gics-15 | ~Materials | Basic Materials; Materials sector; materials sector; ~Basic materials | ~소재; 소재 섹터; 원자재 섹터; 소재 업종; ~기초소재; ~원자재
sector:gics-20 | ~Industrials | Industrials sector; industrials sector; ~Industrial; ~industrials; Industrial sector | ~산업재; 산업재 섹터; 산업재 업종; ~산업; 산업 섹터
sector:gics-25 | Consumer Discretionary | consumer discretionary; Consumer discretionary; Consumer Cyclical; ~Consumer Cyclicals; consumer discretionary sector | 임의소비재; 임의 소비재; 경기소비재; 자유소비재; 경기 소비재; 재량소비재; 경기민감 소비재; 임의소비재 섹터; 선택소비재
sector:gics-30 | Consumer Staples | consumer staples; Consumer staples; Consumer Defensive; consumer staples sector | 필수소비재; 필수 소비재; 필수소비재 섹터; 생활필수품; 경기방어 소비재
sector:gics-35 | ~Healthcare | Health Care; Healthcare sector; healthcare sector; health care sector; ~healthcare; ~health care; Health care | ~헬스케어; ~보건의료; 의료 섹터; 헬스케어 섹터; 헬스케어 업종; ~의료; ~건강관리; 의료 업종; 보건의료 섹터
sector:gics-40 | ~Financials | Financial Services; Financials sector; financials sector; financial sector; ~financials; ~Financial; ~Finance | ~금융; 금융 섹터; 금융 업종; 금융업종; ~금융주
sector:gics-45 | Information Technology | ~Technology; ~Tech; Technology sector; technology sector; tech sector; ~tech; ~technology; information technology; ~IT; Information technology | ~정보기술; ~기술; 기술 섹터; IT 섹터; 정보기술 섹터; 기술 업종; ~기술주; ~테크; 정보기술 업종; 정보기술(IT); ~정보통신기술
sector:gics-50 | Communication Services | communication services; Communications Services; Communication services; ~Communications; ~Telecommunications; ~Telecoms; Telecommunication Services; communication services sector | 커뮤니케이션 서비스; 커뮤니케이션서비스; 통신서비스; 통신 서비스; 커뮤니케이션 섹터; ~커뮤니케이션; ~통신
sector:gics-55 | ~Utilities | Utilities sector; utilities sector; ~utilities | ~유틸리티; 유틸리티 섹터; 유틸리티 업종
sector:gics-60 | ~Real Estate | Real Estate sector; real estate sector; ~real estate; ~Real estate | ~부동산; 부동산 섹터; 부동산 업종; ~리츠
`
