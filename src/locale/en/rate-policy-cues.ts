import type { PolicyCueTable } from '../rate-policy-cue.ts'

/** The words of rate decisions; whole words, in either case. */
export const ratePolicyCues: PolicyCueTable = [
  [
    'policy rate|policy rates|key rate|key rates|key interest rate|benchmark rate|benchmark rates|benchmark interest rate|benchmark lending rate|base rate|base rates|target range|benchmark target range|key policy rate|official rate|official rates|benchmark policy rate|main policy rate|policy interest rate|benchmark',
    { type: 'rate', rate: 'policy' },
  ],
  ['bank rate', { type: 'rate', rate: 'policy', bank: 'cb:BOE' }],
  [
    'federal funds rate|fed funds rate|federal funds target|fed funds target|federal-funds rate|fed funds',
    { type: 'rate', rate: 'policy', bank: 'cb:FED' },
  ],
  ['cash rate|official cash rate', { type: 'rate', rate: 'policy' }],
  ['overnight rate', { type: 'rate', rate: 'policy' }],
  ['rate|rates|interest rate|interest rates|borrowing costs|lending rates', { type: 'rate', weak: true }],
  ['monetary policy', { type: 'rate', weak: true }],
  ['discount rate', { type: 'rate', rate: 'discount' }],
  [
    'reserve requirement ratio|reserve requirement|reserve ratio|rrr',
    { type: 'rate', rate: 'reserve-requirement' },
  ],
  ['loan prime rate|lpr', { type: 'rate', rate: 'loan-prime', bank: 'cb:PBOC' }],
  [
    'main refinancing rate|refi rate|main refinancing operations',
    { type: 'rate', rate: 'main-refinancing', bank: 'cb:ECB' },
  ],
  ['deposit facility rate|deposit facility', { type: 'rate', rate: 'deposit', bank: 'cb:ECB' }],
  ['deposit rate', { type: 'rate', rate: 'deposit' }],
  [
    'marginal lending facility|marginal lending rate',
    { type: 'rate', rate: 'marginal-lending', bank: 'cb:ECB' },
  ],
  [
    'mortgage rate|mortgage rates|fixed rate|fixed rates|two-year fixed rate|five-year fixed rate|variable rate|variable rates|tracker rate|tracker rates|term deposit rate|bank deposit rate|bank deposit rates|prime rates|prime lending rate|prime lending rates|fixed mortgage rates|mortgage|mortgages|deposit rates|savings rate|savings rates|loan rates|prime rate|tax rate|tax rates|exchange rate|exchange rates|growth rate|unemployment rate|jobless rate|inflation rate|inflation|interest income|occupancy rate|stamp duty|duty|churn rate|vacancy rate|run rate|swap rate|swap rates|libor|treasury rates|freight rates|day rates|market rates|savings accounts|credit card rates|rate of|birth rate|default rate|rate-sensitive',
    { type: 'other' },
  ],
  [
    'price target|price targets|target price|tariff|tariffs|price cap|yield|yields|prices|price|tax|taxes|fee|fees|forecast for|dividend|dividends|guidance|outlook|estimate|estimates|jobs|workforce|costs|cost|spending|production|output|stake|rating|ratings|profit|profits|shares|balance sheet|bond portfolio|bond purchases|quantitative tightening|holdings|capital|debt|workers|staff|supply|exports|imports|wages|capex|revenue|sales|expense ratio|positions|bets|plan|funding|money',
    { type: 'other' },
  ],
  [
    'cut|cuts|cutting|reduction|reductions|easing|rate-cut|decrease|rate-cutting',
    { type: 'move', move: 'cut', noun: true },
  ],
  [
    'lowered|lowers|lower|lowering|reduced|reduces|reduce|reducing|trimmed|trims|trim|trimming|slashed|slashes|slash|slashing|eased|eases|ease|came down|come down|shaved|shave|brought down|bring down|loosen|loosening|loosened',
    { type: 'move', move: 'cut' },
  ],
  ['taken|took|knocked|take|taking|bringing', { type: 'move', move: 'cut', strict: true, result: true }],
  [
    'hike|hikes|rate-hike|hiking|tightening|increase|increases|rise|rises|lift-off|liftoff|rate-hiking',
    { type: 'move', move: 'raise', noun: true },
  ],
  [
    'raised|raises|raise|raising|hiked|increased|increasing|lifted|lifts|lift|lifting|tightened|tighten|tightens|pushed up|went up|go up|put up',
    { type: 'move', move: 'raise' },
  ],
  [
    'unchanged|on hold|steady|stood pat|stands pat|stand pat|standing pat|no change|without a change|sat tight|sit tight|status quo',
    { type: 'move', move: 'hold', noun: true },
  ],
  ['pause|pauses|pausing|paused|skip|hold', { type: 'move', move: 'hold', noun: true }],
  [
    'held|holds|holding|kept|keeps|keep|keeping|left|leaves|leave|leaving|maintained|maintains|maintain|maintaining',
    { type: 'move', move: 'hold', strict: true },
  ],
  [
    'leave rates alone|left rates alone|leaving rates alone|leave interest rates alone|left interest rates alone|kept rates where they are|keep rates where they are',
    { type: 'move', move: 'hold', noun: true, whole: true },
  ],
  [
    'would back|would support|signalled|signaled|signals|signal|signalling|signaling|hinted|hints|hint|scope for|room for|room to|open to|support|supports|opened the door|leaves the door open|door open|telegraphed|pencilled in|penciled in|flagged|indicated|suggested',
    { type: 'mood', mood: 'signal' },
  ],
  [
    'expect|expects|expected|expecting|expectations|expectation|forecast|forecasts|forecasting|foresees|foresee|projected|projects|predict|predicts|predicted|anticipate|anticipates|anticipated|likely|will|prospect|prospects|bets on|hopes|hoping|hope|counted on|poised to|set to|outlook for|see|sees|due to|looking for|around the corner|penciling in|pencils in|pencil in|projecting|economists polled|would|poll',
    { type: 'mood', mood: 'forecast' },
  ],
  [
    'may|might|could|can|possible|possibility|considering|consider|whether',
    { type: 'mood', mood: 'possible' },
  ],
  [
    'off the table|pushed back|pushes back|push back|poured cold water|played down|plays down|not expect|don’t expect|doesn’t expect|not the start|not the beginning|isn’t the start|isn’t the beginning|will not|won’t|not going to|no plans to|no plan to|no appetite for|no case for|never|not yet time|no rush to|no hurry to|not contemplating|not her base case|not his base case|not my base case|not our base case|not the base case|not a base case|not anyone’s base case|not the committee’s base case|ruled out|rules out|no reason to|dismissed|no need to|unlikely|rejected|in no hurry|in no rush|too early|premature|not appropriate|denied',
    { type: 'mood', mood: 'denied' },
  ],
  [
    'not rule out|not ruled out|not ruling out|no foregone conclusion|not a foregone conclusion|far from a foregone conclusion|not a done deal',
    { type: 'mood', mood: 'possible' },
  ],
  [
    'wanted to|wanted|preferred|prefer|would have|voted to|voted for|called for|calls for|calling for|urged|urging|argued for|favoured|favored|dissented in favor of|dissented|dissenter|dissenters|in favour of|in favor of|pressed for|demanded|should|adverse',
    { type: 'mood', mood: 'hypothetical' },
  ],
  ['reportedly|sources said|according to sources|people familiar', { type: 'mood', mood: 'unconfirmed' }],
  [
    'futures|swaps|swap markets|swaps market|money markets|traders|markets price|market pricing|priced in|pricing in|price in|implied|imply|markets-based|market-based',
    { type: 'mood', mood: 'market' },
  ],
  [
    'fedwatch|fed funds futures|fed-funds futures|federal funds futures',
    { type: 'mood', mood: 'market', bank: 'cb:FED' },
  ],
  ['held off|hold off|holding off|holds off', { type: 'effect' }],
  ['wanted to see|wants to see|want to see', { type: 'effect' }],
  ['hawkish|hawk', { type: 'stance', stance: 'hawkish' }],
  ['dovish|dove', { type: 'stance', stance: 'dovish' }],
  [
    'policy meeting|fomc|policy decision|monetary policy committee|mpc|rate decision|policymakers',
    { type: 'meeting' },
  ],
  ['dot plot|dots|median|projections', { type: 'dots' }],
  ['chance|odds|probability|likelihood|chances', { type: 'probability' }],
  ['straight|consecutive|in a row|successive|running', { type: 'streak' }],
  ['total of|in total|altogether|combined|cumulative', { type: 'total' }],
  [
    'another|further|more|additional|first|next|second|third|again|fourth|this year|jumbo|outsized|emergency|surprise',
    { type: 'more' },
  ],
  ['if|unless|provided|assuming|even if|should the', { type: 'condition' }],
]
