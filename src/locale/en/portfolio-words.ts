/** Kinds of assets a portfolio divides into. */
export const assetLabels =
  'public equity|public equities|listed equities|global equities|domestic equities|international equities|emerging-market equities|u.s. equities|us equities|non-u.s. equities|equities|equity|stocks|shares|fixed income|bonds|global bonds|government bonds|corporate bonds|treasuries|credit|private credit|private debt|private equity|private markets|venture capital|real assets|real estate|unlisted real estate|property|infrastructure|renewable energy infrastructure|commodities|gold|hedge funds|absolute return|alternatives|alternative assets|cash|cash and equivalents|cash equivalents|money market|leverage'

/** What is left, whatever the parts are. */
export const restLabels = 'other|others|other sectors|rest'

/** Parts by size of company. */
export const sizeLabels =
  'large cap|large caps|large-cap|large-cap stocks|mega caps|mega cap|mid cap|mid caps|mid-cap|mid-cap stocks|small cap|small caps|small-cap|small-cap stocks|micro cap|micro caps'

/** Names of industries as lists and sentences print them. */
export const sectorLabels: readonly (readonly [labels: string, code: string])[] = [
  ['energy', '10'],
  ['materials|basic materials', '15'],
  ['industrials|industrial', '20'],
  ['consumer discretionary|consumer cyclical|consumer cyclicals', '25'],
  ['consumer staples|consumer defensive|staples', '30'],
  ['health care|healthcare|health-care', '35'],
  ['financials|financial services|finance|banks', '40'],
  ['information technology|technology|tech', '45'],
  ['communication services|communications|communication|telecoms|telecommunications', '50'],
  ['utilities', '55'],
  ['real estate|reits', '60'],
]

/** What says that percents are shares of a portfolio. */
export const weightWords =
  /\b(?:weight(?:ing|s|ed)?|holdings?|positions?|portfolio|allocat\w+|breakdown|asset mix|asset class|exposure|net assets|top (?:\d+|five|ten)|holds|keeps|invested|of the (?:fund|index|etf)|line-up)\b/i

/** What says that they are not: returns, moves, stakes in a company, interest. */
export const otherWords =
  /\b(?:returns?|returned|gain(?:ed|ers?|s)?|losers?|rose|fell|climbed|dropped|jumped|slid|(?<!\b(?:make|makes|made|making) )up|down|market share|stake|yield\w*|growth|grew|surveyed|respondents|probability|odds|chance|change|margin|short interest)\b/i

/** Total, Top seven: a row or figure that takes the others together. */
export const totalWords =
  /^(?:grand |sub)?totals?\b|^(?:top|all) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty)\b|^total\b/i
export const togetherWords =
  /\b(?:together|combined|in total|top (?:\d+|five|ten)|(?:five|ten) (?:biggest|largest)|account(?:s|ed)? for)\b/i
