/** Brokers and banks whose analysts rate shares, by their names. */
export const houseNames =
  /Securities|Capital|Goldman|Morgan Stanley|J\.?P\.? ?Morgan|UBS|Citi|Barclays|Jefferies|HSBC|Nomura|Macquarie|CLSA|Bernstein|Piper|Raymond James|Stifel|Wedbush|Evercore|Deutsche Bank|Wells Fargo|BofA|Bank of America|Mizuho|Daiwa|RBC|BMO|Oppenheimer|Cowen|Needham|KeyBanc|Truist|Morningstar|Research/

const names =
  'strong buy|buy|hold|sell|overweight|underweight|equal-weight|equal weight|neutral|outperform|underperform|market perform|sector perform|market outperform'

/** "a buy rating", "rated it neutral", "upgraded … to overweight" */
export const ratings = new RegExp(
  `\\b(?:rat(?:ing|ed|es)|to|at|an?|its|it)\\s+["“‘']?(${names})["”’']?(?=\\s+(?:rating|from|on|with|and)\\b|[,.;]|$)|["“‘'](${names})["”’']\\s+rating`,
  'i',
)

/** to buy from neutral; from neutral to buy */
export const ratingMoveTo = new RegExp(
  `\\bto\\s+["“‘']?(${names})["”’']?\\s+from\\s+["“‘']?(${names})\\b`,
  'i',
)
export const ratingMoveFrom = new RegExp(
  `\\bfrom\\s+["“‘']?(${names})["”’']?\\s+to\\s+["“‘']?(${names})\\b`,
  'i',
)

export const raterWords = /\banalyst ([A-Z][a-z]+ [A-Z][A-Za-z]+)|([A-Z][a-z]+ [A-Z][A-Za-z]+), an? analyst\b/
