/** Words beside which a capitalised run names a company. */

const words = (list: string): readonly string[] => list.split(' ')

/** What kind of firm it is, said right before the name: `US firm ISG`, `chipmaker Acme`. */
export const firmNouns: readonly string[] = words(
  'chain firm company group giant maker chipmaker carmaker automaker drugmaker planemaker retailer bank lender brewer airline insurer broker brokerage operator provider developer manufacturer producer supplier builder homebuilder publisher startup start-up rival conglomerate utility miner carrier subsidiary parent affiliate distributor refiner grocer steelmaker shipbuilder hotelier bookmaker consultancy',
)

/** `shares of X`, `a stake in X`, `the takeover of X`. */
export const beforeNames: readonly string[] = [
  'shares of',
  'shares in',
  'Shares of',
  'Shares in',
  'stock of',
  'stake in',
  'stakes in',
  'interest in',
  'acquisition of',
  'acquire',
  'acquired',
  'acquiring',
  'takeover of',
  'takeover by',
  'bid for',
  'merger with',
  'merge with',
  'merged with',
  'owned by',
  'owner of',
  'parent of',
  'subsidiary of',
  'unit of',
  'arm of',
  'analyst at',
  'analyst with',
  'analysts at',
  'analyst for',
  'economist at',
  'economist with',
  'economist for',
  'economists at',
  'strategist at',
  'strategist with',
  'strategist for',
  'strategists at',
  'trader at',
  'trader with',
  'dealer at',
  'research at',
  'executive of',
  'director of research at',
  'portfolio manager at',
  'fund manager at',
  'partner at',
  'rating on',
  'rating for',
  'ratings on',
  'price target on',
  'price target for',
  'target on',
  'coverage of',
  'coverage on',
  'losses at',
  'Losses at',
  'sales at',
  'Sales at',
  'profit at',
  'Profit at',
  'profits at',
  'Profits at',
  'revenue at',
  'Revenue at',
  'shareholders in',
  'Shareholders in',
  'shareholders of',
  'investors in',
  'chief executive of',
  'founder of',
]

/** `London-based X`. */
export const basedWords: readonly string[] = ['based']

/** `buy X for $2bn`, `bought X in a deal`. */
export const buyVerbs: readonly string[] = ['buy', 'bought', 'buying', 'acquires', 'purchase']

/** What firms have and few else: `X's first-half operating profit`. */
export const ownedFigures: readonly string[] = words(
  'profit profits revenue revenues sales earnings turnover loss losses dividend margin margins',
)

/** `X shares`, `X's stock`, `an X analyst`, `X spokesman`. */
export const afterNames: readonly string[] = words(
  'shares stock analyst analysts economist economists strategist strategists spokesman spokeswoman spokesperson',
)

/** What a company does: `X reported`, `X posted`, `X said in a statement`, `X agreed to buy`. */
export const companyVerbs: readonly string[] = [
  'reported',
  'posted',
  'reports',
  'announced',
  'unveiled',
  'launched',
  'has agreed to',
  'agreed to buy',
  'agreed to sell',
  'agreed to acquire',
  'plans to',
  'said in a statement',
  'said it',
  'said its',
  'said on',
  'said first-quarter',
  'said second-quarter',
  'said third-quarter',
  'said fourth-quarter',
  'said pre-tax',
  'said pretax',
  'said half-year',
  'said full-year',
  'said underlying',
  'upgraded',
  'downgraded',
  'reiterated',
  'reaffirmed',
  'initiated coverage',
  'raised their',
  'lifted their',
  'has reported',
  'has posted',
  'will pay',
  'earned',
  'employs',
  'operates',
  'owns',
  'swung to',
  'forecast',
  'lifted its',
  'raised its',
  'cut its',
  'lowered its',
]

/** Moves of a share: with a figure behind them they make a security of what is before: `Health Net rose $8.55`. */
export const moveVerbs: readonly string[] = words(
  'rose fell gained lost added slipped climbed jumped dropped surged tumbled advanced declined soared slid sank plunged rallied shed dipped eased edged slumped',
)

/** Words that make an indicator of an "index", not a market's: the Consumer Price Index. */
export const indicatorWords: ReadonlySet<string> = new Set(
  words(
    'Price Prices Confidence Sentiment Manufacturing Managers Purchasing Cost Housing Activity Consumer Producer Export Import PMI CPI PPI PCE ISM Fear Greed Conditions Optimism Leading Economic Business Surprise Climate ZEW Ifo Tankan Misery Expectations Employment Services Sales Market Development Freedom Perception Stress Pain Case-Shiller Mac Volatility-of Non-Manufacturing Current',
  ),
)

/** What a homonym's ordinary sense is said with: Target practice, Visa applications, Apple pie. */
export const ordinarySenses: ReadonlyMap<string, RegExp> = new Map([
  ['Target', /^ (practice|date|dates|range|price|prices|audience|market|rate|level|zone)\b/],
  ['Gap', /^ (year|years|analysis|between)\b/],
  ['Visa', /^ (application|holder|requirement|waiver|rule|polic|program|restriction|ban|run|free)/],
  ['Apple', /^ (pie|juice|orchard|grower|tree|harvest|crop|cider|sauce)/],
  ['Shell', /^ (compan|shock|fish|casing)/],
  ['Block', /^ (trade|chain|part)/],
  ['Orange', /^ (juice|County|peel|crop|grower)/],
])

/** What a broker does to a company's rating or target: `Zacks |raised S&T Bancorp`. */
export const raterVerbs: readonly string[] = words('raised lowered lifted cut')
