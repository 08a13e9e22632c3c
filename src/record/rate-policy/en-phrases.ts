import type { RatePolicyPhrase } from './phrase.ts'

/** Read on 2026-06-17; each record in one line, a phrase without a line is no policy. */
export const phrases: readonly RatePolicyPhrase[] = [
  [
    'The Federal Reserve cut its benchmark interest rate by a quarter point on Wednesday, to a range of 3.25% to 3.5%, its third straight reduction.',
    'cb:FED cut actual 3.25–3.5 25 bp 3 in a row',
  ],
  [
    "The Bank of England's rate-setters voted 5-4 to keep Bank Rate at 3.75 per cent.",
    'cb:BOE hold actual 3.75 5 to 4',
  ],
  [
    'The European Central Bank lowered its deposit rate to 1.75% from 2.00%, and its main refinancing rate to 1.90%.',
    'cb:ECB cut actual deposit 2.00 → 1.75',
    'cb:ECB cut actual main-refinancing 1.90',
  ],
  [
    'Policymakers at the Bank of Japan raised the overnight rate to around 1 percent, the highest since 1995.',
    'cb:BOJ raise actual 1',
  ],
  [
    'The Reserve Bank of Australia stunned markets by leaving the cash rate on hold at 3.6%.',
    'cb:RBA hold actual 3.6',
  ],
  [
    "The People's Bank of China cut the reserve requirement ratio by 50 basis points.",
    'cb:PBOC cut actual reserve-requirement 50 bp',
  ],
  [
    'China left its one-year loan prime rate at 3.00% for a twelfth month in a row.',
    'cb:PBOC hold actual loan-prime 3.00',
  ],
  [
    'The Fed is widely expected to cut rates by 25 basis points at its July meeting.',
    'cb:FED cut forecast 25 bp',
  ],
  [
    "Traders are pricing in an 82% probability that the Fed will lower rates in September, up from 70% a week ago, according to CME's FedWatch tool.",
    'cb:FED cut market-implied 82 %',
  ],
  [
    'Swaps imply about 48 basis points of easing from the Bank of Canada by year-end.',
    'cb:BOC cut market-implied 48 bp',
  ],
  [
    'The median dot puts the federal funds rate at 3.1% at the end of 2027.',
    'cb:FED unspecified forecast projected 3.1',
  ],
  [
    'Lagarde said the ECB was "in a good place" and signalled it was in no hurry to lower borrowing costs further.',
    'cb:ECB cut denied',
  ],
  [
    'The central bank has raised its key rate by a cumulative 300 basis points since 2022, the Bank of Korea said.',
    'cb:BOK raise actual 300 bp',
  ],
  [
    'The Swiss National Bank, which took its rate to zero in June, ruled out a return to negative rates for now.',
    'cb:SNB cut actual',
  ],
  [
    'Stephen Miran dissented in favour of a half-point cut; the Fed trimmed rates by 25 basis points.',
    'cb:FED cut hypothetical 50 bp',
    'cb:FED cut actual 25 bp',
  ],
  [
    'If inflation stays above target, the Bank of England could be forced to raise rates again.',
    'cb:BOE raise hypothetical',
  ],
  [
    'President Trump urged the Fed to slash rates by three percentage points.',
    'cb:FED cut hypothetical 300 bp',
  ],
  ["Turkey's central bank cut its policy rate by 150 basis points to 38%.", 'cb:CBRT cut actual 38 150 bp'],
  [
    'The RBNZ delivered a jumbo 50bp cut, taking the official cash rate to 2.5%.',
    'cb:RBNZ cut actual 2.5 50 bp',
  ],
  [
    'Norges Bank kept its key policy rate steady at 4.0% but said a hike remained possible.',
    'cb:NORGES hold actual 4.0',
    'cb:NORGES raise guidance',
  ],
  ['The Fed may pause its rate-cutting cycle in July, economists at Nomura said.', 'cb:FED hold guidance'],
  ['Rate cuts are off the table until inflation falls, the Fed chair said.', 'cb:FED cut denied'],
  ['Mortgage lender Halifax cut its two-year fixed rate to 3.9% a day after the Bank of England met.'],
  ['The ECB cut its growth forecast for 2026 to 1.0% from 1.2%.'],
  ["Gold rose 2% after the Fed's rate cut lifted prices.", 'cb:FED cut actual'],
  ['The Fed paused the runoff of its balance sheet in December.'],
  ['Ministers cut the main rate of national insurance by 2 percentage points, the Bank of England noted.'],
  ['JPMorgan raised its prime rate to 7.5%.'],
  ['The yield on two-year notes dropped 6 basis points after the Fed held rates.', 'cb:FED hold actual'],
  ['The Fed raised its inflation outlook to 2.9%.'],
  ['US inflation slowed to 2.4%, giving the Fed room to cut rates.', 'cb:FED signal-cut guidance'],
  [
    'The Fed held its benchmark rate in a range of 3.50% to 3.75% for a fifth straight meeting.',
    'cb:FED hold actual 3.50–3.75 5 in a row',
  ],
  ['The Bank of Korea cut its base rate by 25 basis points to 2.25 percent.', 'cb:BOK cut actual 2.25 25 bp'],
  [
    'The Bank of Japan left its policy rate unchanged at 0.75%, with two members dissenting.',
    'cb:BOJ hold actual 0.75',
  ],
  [
    'The Reserve Bank of New Zealand lowered the official cash rate to 2.25% from 2.50%.',
    'cb:RBNZ cut actual 2.50 → 2.25',
  ],
  ['The ECB is expected to keep its deposit rate at 2% next week.', 'cb:ECB hold forecast deposit 2'],
  [
    'The Bank of Canada trimmed its overnight rate a quarter of a percentage point to 2.25%.',
    'cb:BOC cut actual 2.25 25 bp',
  ],
  ['Futures imply a 34% chance that the Fed raises rates by December.', 'cb:FED raise market-implied 34 %'],
  [
    'Fed Governor Michelle Barr said she would back another rate cut in October.',
    'cb:FED signal-cut guidance',
  ],
  [
    'The central bank of Norway, Norges Bank, hiked its key rate by 50 basis points to 4.25%.',
    'cb:NORGES raise actual 4.25 50 bp',
  ],
  ['The MPC voted 7-2 to cut Bank Rate to 3.5%, the Bank of England said.', 'cb:BOE cut actual 3.5 7 to 2'],
  [
    'Seven policymakers backed the Bank of England rate cut and two voted against.',
    'cb:BOE cut actual 7 to 2',
  ],
  ['Analysts at ING expect the ECB to hold rates until 2027.', 'cb:ECB hold forecast'],
  ['The Fed has cut rates by 150 basis points since September 2024.', 'cb:FED cut actual 150 bp'],
  ['The Fed could raise rates if inflation picks up, Kashkari said.', 'cb:FED raise guidance'],
  ['Powell pushed back on bets for a July rate cut by the Fed.', 'cb:FED cut denied'],
  ['The SNB cut its policy rate into negative territory at -0.25%.', 'cb:SNB cut actual -0.25'],
  [
    "The Fed's dot plot showed a median of 3.4% for the policy rate at the end of 2026.",
    'cb:FED unspecified forecast projected 3.4',
  ],
  ['The Bank of England reduced rates for the fourth time in a year.', 'cb:BOE cut actual'],
  ['Economists do not expect the Bank of Korea to cut its base rate before August.', 'cb:BOK cut denied'],
  ["Lower mortgage rates lifted Lennar's orders by 4%."],
  ["Banks cut savings rates by 0.25 percentage points after the Bank of England's move."],
  ['The Treasury raised the tax rate on dividends by 2 percentage points.'],
  ["The unemployment rate rose to 4.4%, the Fed's staff noted."],
  ["Moody's cut France's rating to Aa3; the ECB declined to comment."],
  ['Ford cut the rate on its car loans to 1.9%.'],
  ['The Fed kept its balance-sheet plan unchanged.'],
  ['Microsoft cut prices by 5% as the Fed met.'],
  ['The exchange rate fell to 1,450 won; the Bank of Korea stepped in.'],
  ["Retailers raised prices at a 3% annual rate, the Fed's Beige Book said."],
  ['Delta raised its capacity by 4% after the Federal Reserve decision.'],
  ['The ECB raised its inflation forecast for 2027 to 2.1%.'],
  [
    "Stocks slipped on Wall Street. Traders see a 66% chance of a first cut by July, according to CME's FedWatch tool.",
    'cb:FED cut market-implied 66 %',
  ],
  [
    'Economists polled by Reuters see the Bank of England lowering rates twice more this year, taking Bank Rate to 3.25% by December.',
    'cb:BOE cut forecast 3.25 2 times',
  ],
  [
    "The odds of a quarter-point rate cut at the Fed's next meeting rose to 88% from 79%, FedWatch data showed.",
    'cb:FED cut market-implied 25 bp 88 %',
  ],
]
