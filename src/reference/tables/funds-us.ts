/** Funds listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const fundTable = `
ARCX:SPY | SPDR S&P 500 ETF Trust | SPDR S&P 500 ETF; SPDR S&P 500; State Street SPDR S&P 500 ETF Trust; SPY | SPDR S&P 500 상장지수펀드
XNAS:VTWO | Vanguard Russell 2000 ETF | VTWO | 뱅가드 러셀 2000 ETF; 뱅가드 러셀2000 ETF
`
