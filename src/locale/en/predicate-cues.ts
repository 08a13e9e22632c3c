import type { CueTable } from '../../model/cue.ts'

/** Verbs and nouns of moving and of standing still, in the forms newspapers use. */
export const predicateCues: CueTable = [
  [
    'rose|rise|rises|risen|rising|gained|gain|gains|gaining|climbed|climb|climbs|climbing|jumped|jump|jumps|jumping|surged|surge|surges|surging|soared|soar|soars|soaring|advanced|advance|advances|increased|increase|increases|increasing|grew|grow|grows|grown|growing|growth|added|adds|adding|up|higher|more than doubled|rallied|rally|rebounded|rebound|rebounding|leapt|leaped|strengthened|strengthens|improved|improvement|improving|widened|expanded|expansion|raised|raise|raising|lifted|lifting|hiked|hike|hikes|edged up|ticked up|beat|beats|topped|tops|topping|above|outperformed|appreciated|put on|upside|swelled',
    { type: 'move', direction: 'up', noun: true },
  ],
  [
    'fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|declined|decline|declines|declining|slid|slide|slides|sliding|slipped|slip|slips|slipping|lost|lose|loses|losing|tumbled|tumble|tumbling|plunged|plunge|plunging|sank|sink|sinks|sinking|shed|sheds|shedding|decreased|decrease|decreases|shrank|shrink|shrinking|contracted|contraction|reduced|reduce|reduces|reducing|reduction|cut|cuts|cutting|lowered|lowering|trimmed|trimming|eased|easing|weakened|weakens|narrowed|down|lower|retreated|slumped|slump|slumping|slowed|slowing|missed|misses|missing|below|under|underperformed|depreciated|dipped|dip|off|edged down|ticked down|weaker|skidded|crumbled|hurt|shaved|taken off|took off',
    { type: 'move', direction: 'down', noun: true },
  ],
  ['unchanged|flat|steady|little changed', { type: 'move', direction: 'flat', noun: true }],
  ['closed|close|closing|ended|ending|finished|settled', { type: 'level', session: 'close' }],
  ['opened|opening', { type: 'level', session: 'open' }],
  ['traded|trading|was trading', { type: 'level', session: 'intraday' }],
  [
    'earned|earn|earns|stood|stands|stand|reached|reaching|hit|hitting|totaled|totalled|totaling|totalling|amounted|recorded|posted|came in|was|were|is|are|of|at|made|hovered|touched|averaged|generated|remained|kept|left|held|maintained',
    { type: 'level' },
  ],
  [
    'accounted for|account for|accounts for|accounting for|made up|make up|makes up|took up|take up|represented|represent|represents|comprise|comprises',
    { type: 'level', measure: 'proportion' },
  ],
]
