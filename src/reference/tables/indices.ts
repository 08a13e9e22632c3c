/** Indices, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const indexTable = `
index:SPX | S&P 500 | S&P500; S&P 500 index; S&P 500 Index | S&P 500 지수; S&P500 지수; S&P500지수
index:RUT | Russell 2000 | Russell 2000 Index; Russell 2000 index | 러셀 2000; 러셀2000; 러셀 2000 지수; 러셀2000 지수; 러셀2000지수
`
