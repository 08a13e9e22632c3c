/** Companies of the KOSPI market, 2026-11, written from common knowledge (columns: see read-table.ts). */
export const koreanCompanies = `
XKRX:005930 | Samsung Electronics | | 삼성전자; 삼전
XKRX:000660 | SK hynix | SK Hynix | SK하이닉스; 하이닉스; 에스케이하이닉스
XKRX:035720 | Kakao | | 카카오
XKRX:323410 | KakaoBank | Kakao Bank | 카카오뱅크; 카뱅
`
