/** Words beside which a capitalised run names a company. */

const words = (list: string): readonly string[] => list.split(' ')

/** What kind of firm it is, said right before the name: `US firm ISG`, `chipmaker Acme`. */
export const firmNouns: readonly string[] = words(
  'firm company group giant maker chipmaker carmaker automaker drugmaker planemaker retailer bank lender brewer airline insurer broker brokerage operator provider developer manufacturer producer supplier builder homebuilder publisher startup start-up rival conglomerate utility miner carrier subsidiary parent affiliate distributor refiner grocer steelmaker shipbuilder hotelier bookmaker consultancy',
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
]

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

/** What a broker does to a company's rating or target: `Zacks |raised S&T Bancorp`. */
export const raterVerbs: readonly string[] = words('raised lowered lifted cut')
