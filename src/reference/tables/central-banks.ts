/** Central banks and their committees, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const centralBankTable = `
cb:FED | Federal Reserve | Federal Reserve Board; Federal Reserve System; Fed; FOMC; Federal Open Market Committee; FRB | 연준; 미 연준; 연방준비제도; 미 연방준비제도; 연방준비제도이사회; 연방공개시장위원회
cb:BOK | Bank of Korea | BOK; Monetary Policy Board | 한국은행; 한은; 금융통화위원회; 금통위
`
