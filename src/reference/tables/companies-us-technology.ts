/** Technology companies listed in the United States, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const technologyCompanies = `
XNAS:NVDA | Nvidia | NVIDIA | 엔비디아
XNAS:CRDO | Credo Technology Group | Credo Technology; ~Credo | 크레도 테크놀로지 그룹; 크레도 테크놀로지; 크레도테크놀로지; 크레도
`
