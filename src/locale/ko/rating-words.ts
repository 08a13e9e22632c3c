/** Brokers and banks that no ending betrays. */
const brokers =
  '골드만삭스|모건스탠리|JP모건|JP모간|씨티|바클레이|노무라|맥쿼리|번스타인|웨드부시|에버코어|제프리스|미래에셋대우|메리츠종금|UBS|CLSA|HSBC|도이체방크|도이치뱅크|뱅크오브아메리카|BoA|BofA|다이와|BNP파리바'

/** Brokers and banks whose analysts rate shares. */
export const houseNames = new RegExp(`증권$|금융투자$|투자증권|${brokers}`)

/** Who estimates what others earn: brokers, managers of money, institutes and rating agencies. */
export const estimatorNames = new RegExp(
  `(?:증권|투자|운용|인베스트먼트|캐피탈|연구소|연구원|신용평가|리서치)$|${brokers}`,
)

/** What a rating is called, each with the words around it that make it one. */
export const ratings =
  /투자의견[은을를]?\s*(?:(?:기존|종전)\s*)?['‘"“]?(매수|적극매수|중립|보유|매도|비중확대|비중축소|시장수익률|아웃퍼폼|단기매수|Buy|Hold|Sell|BUY|HOLD|SELL|Trading Buy)['’"”]?/

/** 중립에서 매수로, '보유'에서 '매수'로 */
export const ratingMove =
  /['‘"“]?(매수|중립|보유|매도|비중확대|비중축소|시장수익률)['’"”]?에서\s*['‘"“]?(매수|중립|보유|매도|비중확대|비중축소|시장수익률)['’"”]?(?:로|으로)/

export const raterWords =
  /(?<![가-힣])([가-힣]{2,4}) (?:[가-힣A-Z0-9]+(?:증권|투자|금융투자)\s*)?(?:연구원|애널리스트)/
