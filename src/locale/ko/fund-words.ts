/** Words of a Korean fund's name behind its first: `TIGER 미국S&P500 |배당귀족`, `KODEX 200 |선물인버스2X`, `… 증권|투자신탁`. */
export const fundWords: ReadonlySet<string> = new Set(
  '레버리지 인버스 액티브 선물 선물인버스2X 선물인버스 선물레버리지 합성 커버드콜 배당 고배당 채권 국채 국고채 회사채 리츠 혼합 채권혼합 배당귀족 배당다우존스 나스닥 다우존스 반도체 테크 플러스 인컴 프리미엄 타겟 밸런스 상장지수펀드 상장지수증권 펀드 투자신탁 증권투자신탁 트러스트'.split(
    ' ',
  ),
)
