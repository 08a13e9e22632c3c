/** Brokers and banks whose analysts rate shares, by the ends or beginnings of their names. */
export const houseNames =
  /증권$|금융투자$|투자증권|골드만삭스|모건스탠리|JP모건|씨티|바클레이|노무라|맥쿼리|번스타인|웨드부시|에버코어|제프리스|미래에셋대우|메리츠종금/

/** What a rating is called, each with the words around it that make it one. */
export const ratings =
  /투자의견[은을를]?\s*(?:(?:기존|종전)\s*)?['‘"“]?(매수|적극매수|중립|보유|매도|비중확대|비중축소|시장수익률|아웃퍼폼|단기매수|Buy|Hold|Sell|BUY|HOLD|SELL|Trading Buy)['’"”]?/

/** 중립에서 매수로, '보유'에서 '매수'로 */
export const ratingMove =
  /['‘"“]?(매수|중립|보유|매도|비중확대|비중축소|시장수익률)['’"”]?에서\s*['‘"“]?(매수|중립|보유|매도|비중확대|비중축소|시장수익률)['’"”]?(?:로|으로)/

export const raterWords =
  /(?<![가-힣])([가-힣]{2,4}) (?:[가-힣A-Z0-9]+(?:증권|투자|금융투자)\s*)?(?:연구원|애널리스트)/
