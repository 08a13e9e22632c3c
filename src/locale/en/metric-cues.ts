import type { CueTable } from '../../model/cue.ts'

/** The words English newspapers call a metric by; a plural in -s is matched too where it is listed. */
export const metricCues: CueTable = [
  [
    'total return|total returns|cumulative return|annualized return|annualised return|dividends included|dividends reinvested|including dividends|return|returns|returned',
    { type: 'metric', metric: 'total-return', percent: 'change', units: ['percent'] },
  ],
  [
    'bond yield|bond yields|treasury yield|treasury yields|gilt yield|gilt yields|yield on|10-year yield|10-year treasury|10-year note|two-year yield|yields|yield',
    { type: 'metric', metric: 'bond-yield', percent: 'level', units: ['percent'] },
  ],
  [
    'market capitalization|market capitalisation|market cap|market value|valued at|valuation of|valuing the company at|values the company at|valuing the group at|valuing it at|values it at|value the company at|value it at|value the group at',
    { type: 'metric', metric: 'market-cap', units: ['money', 'percent'] },
  ],
  [
    'net asset value|assets under management|net assets',
    { type: 'metric', metric: 'net-asset-value', units: ['money', 'percent'] },
  ],
  [
    'trading volume|volume|volumes',
    { type: 'metric', metric: 'volume', units: ['share', 'percent', 'count', 'money'] },
  ],
  ['turnover', { type: 'metric', metric: 'revenue' }],
  [
    'target price|price target|price objective|price targets|its target|their target|his target|her target|its target price|their target price|his target price|her target price',
    { type: 'metric', metric: 'target-price', units: ['money', 'percent'] },
  ],
  [
    'share price|stock price|closing price|moving average|12-month high|12-month low|52-week high|52-week low|12 month high|12 month low|close of|closing level of|price of|price|prices',
    { type: 'metric', metric: 'price', percent: 'change', units: ['money', 'percent'] },
  ],
  [
    'price-to-earnings ratio|price-earnings ratio|price-to-earnings|price to earnings|p/e ratio|p/e|pe ratio|forward earnings|times earnings',
    { type: 'metric', metric: 'pe-ratio', percent: 'change', units: ['multiple', 'percent', 'count'] },
  ],
  [
    'price-to-book ratio|price-to-book|p/b ratio|p/b',
    { type: 'metric', metric: 'pb-ratio', percent: 'change', units: ['multiple', 'percent', 'count'] },
  ],
  ['ev/ebitda', { type: 'metric', metric: 'ev-ebitda', units: ['multiple'] }],
  [
    'dividend yield|yielding',
    { type: 'metric', metric: 'dividend-yield', percent: 'level', units: ['percent'] },
  ],
  ['dividend|dividends|payout', { type: 'metric', metric: 'dividend', units: ['money', 'percent'] }],
  ['discount', { type: 'metric', metric: 'valuation-discount', percent: 'level', units: ['percent'] }],
  [
    'expense ratio|ongoing charge|ongoing charges|annual fee|management fee',
    { type: 'metric', metric: 'expense-ratio', percent: 'level', units: ['percent'] },
  ],
  [
    'top 10 holdings|top ten holdings|ten largest holdings|10 largest holdings|biggest positions|largest positions|largest holdings|biggest constituents|top holdings',
    { type: 'metric', metric: 'top-holdings-weight', percent: 'proportion', units: ['percent'] },
  ],
  [
    'sector weighting|sector weight|by sector|sector breakdown',
    { type: 'metric', metric: 'sector-weight', percent: 'proportion', units: ['percent'] },
  ],
  [
    'portfolio weight|weighting|weightings|weight|of the portfolio|of assets|holdings|largest holding|biggest holding|top holding|largest position|biggest position',
    { type: 'metric', metric: 'portfolio-weight', percent: 'proportion', units: ['percent'] },
  ],
  [
    'stake|stakes|shareholding|interest in|owns|owned|holds',
    { type: 'metric', metric: 'stake', percent: 'proportion', units: ['percent', 'share', 'money'] },
  ],
  [
    'market share|share of the market',
    { type: 'metric', metric: 'market-share', percent: 'proportion', units: ['percent'] },
  ],
  [
    'return on sales|operating margin|profit margin|gross margin|net margin|margin|margins',
    { type: 'metric', metric: 'margin', percent: 'level', units: ['percent'] },
  ],
  [
    'comparable sales|same-store sales|like-for-like sales|like-for-like',
    { type: 'metric', metric: 'comparable-sales', percent: 'change' },
  ],
  ['retail sales', { type: 'metric', metric: 'retail-sales', percent: 'change' }],
  ['revenue|revenues|net sales|sales|top line', { type: 'metric', metric: 'revenue' }],
  [
    'operating profit|operating profits|operating income|operating loss|operating result|operational result|ebit',
    { type: 'metric', metric: 'operating-profit' },
  ],
  [
    'net income|net profit|net profits|net loss|net earnings|profit after tax|profits|profit|net|loss of|losses',
    { type: 'metric', metric: 'net-income' },
  ],
  [
    'pretax profit|pre-tax profit|pretax profits|pre-tax profits|pretax income|pretax loss|pre-tax loss',
    { type: 'metric', metric: 'pretax-profit' },
  ],
  ['ebitda', { type: 'metric', metric: 'ebitda' }],
  [
    'earnings per share|eps|per share|a share|shr',
    { type: 'metric', metric: 'eps', units: ['money', 'percent'] },
  ],
  ['orders|order backlog|backlog', { type: 'metric', metric: 'orders' }],
  ['capital expenditure|capital spending|capex', { type: 'metric', metric: 'capex' }],
  [
    'set aside|write-down|writedown|impairment|operating expenses|research and development expense|expenses|expense|costs|cost',
    { type: 'metric', metric: 'cost', units: ['money', 'percent'] },
  ],
  [
    'interest expense|interest costs|debt servicing',
    { type: 'metric', metric: 'interest-expense', units: ['money', 'percent'] },
  ],
  [
    'floating-rate debt|floating rate debt',
    { type: 'metric', metric: 'debt-share', percent: 'proportion', units: ['percent'] },
  ],
  ['net debt|debts|debt', { type: 'metric', metric: 'debt', units: ['money', 'percent'] }],
  ['total assets', { type: 'metric', metric: 'total-assets', units: ['money', 'percent'] }],
  ['assets', { type: 'metric', metric: 'total-assets', units: ['money'] }],
  ['deposits', { type: 'metric', metric: 'deposits', units: ['money', 'percent'] }],
  [
    'acquisition|acquire|total transaction|takeover|buyout|agreed to buy|agrees to buy|pay to buy|will pay|bid of|deal worth',
    { type: 'metric', metric: 'deal-value', units: ['money'] },
  ],
  ['funding round|fundraising|bailout', { type: 'metric', metric: 'funding', units: ['money'] }],
  [
    'initial public offering|public offering|offering|ipo',
    { type: 'metric', metric: 'ipo-proceeds', units: ['money'] },
  ],
  ['fine|fined|settlement|penalty', { type: 'metric', metric: 'fine', units: ['money'] }],
  [
    'monthly active users|active users|users|subscribers|visitors|customers',
    { type: 'metric', metric: 'users', units: ['count', 'percent'] },
  ],
  [
    'workforce|staff|employees|headcount',
    { type: 'metric', metric: 'headcount', units: ['count', 'percent'] },
  ],
  [
    'job cuts|layoffs|cut jobs|jobs will go',
    { type: 'metric', metric: 'layoffs', units: ['count', 'percent'] },
  ],
  [
    'federal funds rate|target range|policy rate|base rate|benchmark rate|key rate|bank rate|repo rate|cash rate|deposit rate|refinancing rate|interest rates|interest rate|rate cut|rate cuts|rate hike|rate hikes|rates',
    { type: 'metric', metric: 'policy-rate', percent: 'level', units: ['percent', 'count'] },
  ],
  [
    'exchange rate|per dollar|to the dollar|against the dollar|per euro',
    { type: 'metric', metric: 'exchange-rate', units: ['money', 'percent', 'point', 'count'] },
  ],
  [
    'crude oil|crude|oil prices|oil price|gold price|gold prices|gasoline|a barrel|per barrel|an ounce|a tonne|a gallon',
    { type: 'metric', metric: 'commodity-price', units: ['money', 'percent'] },
  ],
  [
    'consumer price index|consumer prices|consumer-price index|core inflation|rate of inflation|inflation rate|inflation|cpi',
    { type: 'metric', metric: 'inflation', percent: 'level', units: ['percent', 'point'] },
  ],
  [
    'producer price index|producer prices|wholesale prices|ppi',
    { type: 'metric', metric: 'producer-prices', percent: 'change', units: ['percent', 'point'] },
  ],
  [
    'gross domestic product|economic growth|gdp growth|gdp|the economy grew|the economy|economy|growth forecast',
    { type: 'metric', metric: 'gdp', percent: 'change', units: ['percent', 'money'] },
  ],
  [
    'unemployment rate|jobless rate|unemployment',
    { type: 'metric', metric: 'unemployment', percent: 'level', units: ['percent', 'count'] },
  ],
  [
    'payrolls|nonfarm payrolls|employment|jobs',
    { type: 'metric', metric: 'employment', units: ['count', 'percent'] },
  ],
  [
    'average hourly earnings|wages|wage growth|pay growth',
    { type: 'metric', metric: 'wages', percent: 'change', units: ['money', 'percent'] },
  ],
  ['exports', { type: 'metric', metric: 'exports' }],
  ['imports', { type: 'metric', metric: 'imports' }],
  [
    'trade deficit|trade surplus|trade gap|trade balance',
    { type: 'metric', metric: 'trade-balance', units: ['money', 'percent'] },
  ],
  [
    'current account deficit|current account surplus|current account|current-account deficit',
    { type: 'metric', metric: 'current-account', percent: 'proportion', units: ['money', 'percent'] },
  ],
  [
    'foreign exchange reserves|foreign reserves|reserves',
    { type: 'metric', metric: 'fx-reserves', units: ['money', 'percent'] },
  ],
  ['money supply', { type: 'metric', metric: 'money-supply', units: ['money', 'percent'] }],
  [
    'industrial production|industrial output|factory output|manufacturing output',
    { type: 'metric', metric: 'industrial-output', percent: 'change' },
  ],
  [
    'purchasing managers index|purchasing managers’ index|pmi',
    { type: 'metric', metric: 'pmi', units: ['point', 'count', 'percent'] },
  ],
  [
    'consumer confidence|consumer sentiment|business confidence|confidence index|sentiment index',
    { type: 'metric', metric: 'confidence-index', units: ['point', 'count', 'percent'] },
  ],
  [
    'house prices|home prices|housing prices',
    { type: 'metric', metric: 'housing-price', percent: 'change', units: ['money', 'percent', 'point'] },
  ],
  ['household debt', { type: 'metric', metric: 'household-debt', units: ['money', 'percent'] }],
  [
    'probability|chance|chances|odds|likelihood',
    { type: 'metric', metric: 'probability', percent: 'probability', units: ['percent'] },
  ],
  ['earnings', { type: 'metric', metric: 'net-income' }],
  ['employs|employed|employing', { type: 'metric', metric: 'headcount', units: ['count'] }],
  ['net interest margin', { type: 'metric', metric: 'margin', percent: 'level', units: ['percent'] }],
  [
    'restructuring charge|restructuring charges|charges|charge|loan-loss provisions|provisions|provision',
    { type: 'metric', metric: 'cost', units: ['money', 'percent'] },
  ],
  // Measures without a name of their own in the list: their words say what they are.
  [
    'participation rate|premium|tariff|tariffs|duties|mortgage rate|mortgage rates|lending rate|lending rates|prime rate|prime rates|tax rate|load factor|capital ratio|tier 1 ratio|cet1 ratio|return on equity|return on assets|savings rate|vacancy rate|occupancy rate',
    { type: 'metric', metric: 'other', percent: 'level', units: ['percent'] },
  ],
  [
    'net interest income|free cash flow|cash flow|share buyback|share buybacks|a share buyback|a share buy-back|share buy-back|buy-back|buy-backs|buyback|buybacks|a share repurchase|share repurchase|repurchase program|rent|rents|synergies|cost savings',
    { type: 'metric', metric: 'other', units: ['money', 'percent'] },
  ],
  [
    'consumer spending|consumption|household spending',
    { type: 'metric', metric: 'other', percent: 'change' },
  ],
]
