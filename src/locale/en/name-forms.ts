/** What a word does in a name. `legal` and `company` end one, `head` begins one with `of`. */
export type NameFormRole =
  | 'ministry'
  | 'legal'
  | 'company'
  | 'material'
  | 'fund'
  | 'institution'
  | 'exchange'
  | 'fed'
  | 'head'

const words = (list: string): readonly string[] => list.split(/ +/)

/** Words that make a name of the capitalised words before them: Tempus |Inc, Hibernian |Investment Managers, Kansas |Commission. */
export const nameForms: readonly (readonly [role: NameFormRole, forms: readonly string[]])[] = [
  [
    'legal',
    [
      ...words(
        'Inc Inc. Incorporated Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. Limited plc PLC Plc LLC LLP LP L.P. L.L.C. AG SA S.A. NV N.V. SE AB ASA Oyj Oy SpA S.p.A. GmbH KK K.K. Pty Bhd PJSC JSC AS A/S Group Holdings Holding KGaA SAB',
      ),
    ],
  ],
  [
    'company',
    [
      ...words(
        'Bancorp Bancshares Bankshares Bancorporation Technologies Technology Pharmaceuticals Pharmaceutical Pharma Therapeutics Biosciences Biotech Biopharma Biologics Systems Industries Motors Airlines Airways Airline Petroleum Resources Partners Capital Financial Insurance Semiconductor Semiconductors Electronics Networks Communications Entertainment Breweries Steel Mining Foods Stores Realty Properties Laboratories Labs Solutions Software Enterprises Securities Stockbrokers Brokers Investments Ventures Brands Aerospace Automotive Chemicals Chemical Studios Hotels Restaurants Logistics Shipping Railways Railway Railroad Telecom Telecommunications Telecoms Wireless Healthcare Instruments Materials Robotics Interactive Designs Devices Brewers Brewery Bank Banks Trustco Bankcorp Advisors Advisers Associates Economics Research Markets Analytics Outfitters Pictures Records Homes Builders Supermarkets Superstores Pharmacies Financials Publishing Newspapers Broadcasting Airports Utilities',
      ),
      'Real Estate',
      'Investment Managers',
      'Investment Management',
      'Asset Management',
      'Wealth Management',
      'Capital Markets',
      'Capital Management',
      'Global Investors',
      'Private Equity',
      'Oil & Gas',
      'Natural Resources',
      'Financial Services',
    ],
  ],
  // Also things, sectors and raw materials: Delmore Energy is a firm, Crude Oil none.
  [
    'material',
    words(
      'Energy Power Oil Gold Silver Copper Lithium Metals Minerals Tech Media Cement Tobacco Textiles Apparel Gaming Drilling Offshore Exploration Rail Air Freight Dairy Farms Leisure Motor',
    ),
  ],
  ['fund', words('ETF ETN Fund')],
  [
    'institution',
    words(
      'Commission Bureau Ministry Department Agency Association Institute Board Authority Council Parliament Administration Committee Foundation Federation Congress Senate University Union Organization Organisation Chamber Secretariat Assembly Office Confederation Society Center Centre',
    ),
  ],
  [
    'exchange',
    ['Stock Exchange', 'stock exchange', 'Exchange', 'Stock Market', 'Mercantile Exchange', 'Metal Exchange'],
  ],
  // Written small, they are still one office of one state: China's commerce ministry.
  [
    'ministry',
    words(
      'finance commerce trade foreign defence defense labor labour health energy agriculture economy economic transport interior industry justice',
    ).flatMap((of) => [`${of} ministry`, `${of} department`]),
  ],
  ['fed', ['Fed']],
  [
    'head',
    words(
      'Ministry Department Bureau Bank University Office Board Association Institute Chamber Council Federation',
    ),
  ],
]

/** Capitals that begin a sentence or stand before a name and are no part of it: The, In, Shares, Chipmaker, Monday. */
export const notInNames: ReadonlySet<string> = new Set(
  words(
    'The A An In On At For From By With But And Or As After Before While When Since Under Over Shares Share Stock Stocks Analysts Analyst Its Their His Her Our My It He She They We You I This That These Those If Then So Yet Both Some Many Most All Each Every Other Another Rival Rivals Meanwhile Elsewhere Also Still However Although Though Because Instead Among Between Against Despite During Through Until Like Unlike Including Following According Even Now Later Earlier Today Yesterday Tomorrow Last Next Is Are Was Were Has Have Had Will Would Could Can May Might Should Must Not No Yes What Who Which Where Why How There Here Former Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir Lord CEO CFO COO Chairman Chairwoman Chair President Director Governor Minister Secretary Spokesman Spokeswoman Economist Strategist Analyst Founder Chief Executive Finance January February March April June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday Friday Saturday Sunday Chipmaker Automaker Carmaker Drugmaker Planemaker Brewer Retailer Lender Insurer Utility Miner Oil Gold Gas Energy Tech Technology Telecoms Bank Banks Investment Source: Reporting Top Two Three Four Five Six Seven Eight Nine Ten Twenty Big Small Large Sector Industry Separately Finally Additionally Moreover Overall Only Just About Around Nearly Almost Up Down Buy Sell Hold',
  ),
)

/** Words that, though capitalised before a form, make a common noun of it in headings: Central Bank, Investment Bank. */
export const genericNameFronts: ReadonlySet<string> = new Set(
  words(
    'Largest Biggest Main Core Total Other Central U.S. US UK U.K. EU Commercial Investment Private Public Big National Regional Local Global World Major Top State Financial Savings Merchant Retail Renewable Clean Solar Wind Artificial Operating Information Health Medical Life Car Auto Home Real Parent Holding Growth Working Human Venture Hybrid Data Credit Capital Stock Bond Equity Emerging Free Open Housing Labor Labour Job Money Foreign Executive Advisory Supervisory Audit Steering Editorial Research Market Head Front Back Home Post Box',
  ),
)

/** Before a material they name it, no firm: Crude Oil, Solar Power, Social Media. */
export const materialFronts: ReadonlySet<string> = new Set(
  words(
    'Crude Brent Heating Fuel Palm Olive Soybean Vegetable Cooking Light Sweet WTI Spot Comex COMEX Physical Digital Pure White Nuclear Hydro Purchasing Buying Pricing Bargaining Market Thermal Electric Social Mass News Print Broadcast Online Fresh Open Precious Base Rare Industrial Critical High Cheap Green Atomic Geothermal Consumer Semiconductor Hot Compressed Liquefied Natural Mega Fin Star Super Military Sea Ocean Carbon Big',
  ),
)

/** Words that say what a fund holds or is for: a fund whose name is nothing else is a kind of fund. */
export const fundKinds: ReadonlySet<string> = new Set(
  words(
    'Hedge Pension Mutual Index Sovereign Wealth Monetary Bitcoin Ether Ethereum Crypto Gold Silver Oil Spot Active Passive Leveraged Inverse Growth Value Dividend Income Bond Equity Stock Tech Technology Semiconductor Chip AI Fixed Money Market Markets Exchange-Traded Provident Trust Reserve Stabilization Stability Stabilisation Emergency Relief Recovery Investment Development Strategic Infrastructure Treasury Cash Venture Slush Superannuation Retirement Savings Social Security Insurance Deposit Guarantee Climate Cohesion Structural Solidarity Innovation Opportunity Vision Global International European Emerging National Federal State City County Public Private Small Large Mid Cap Total Balanced Target Date Real Estate Property Commodity Volatility Single-Stock Thematic Covered Call Sector Energy Health Care New Best Top First Oldest Biggest Largest',
  ),
)

/** The Reserve Banks' cities: the `Kansas City| Fed`. */
export const reserveBankCities: ReadonlySet<string> = new Set([
  ...words('Boston Philadelphia Cleveland Richmond Atlanta Chicago Minneapolis Dallas'),
  'New York',
  'St. Louis',
  'St Louis',
  'Kansas City',
  'San Francisco',
])
