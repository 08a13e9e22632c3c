import type { CalendarWord, CountedUnit, NamedUnit } from '../calendar-word.ts'

/** Words that only English calendar phrases need, beside those both locales have. */
export type EnglishWord =
  | CalendarWord
  | { readonly is: 'the' }
  | { readonly is: 'article' }
  | { readonly is: 'of' }
  | { readonly is: 'fiscal' }
  /** calendar year: a year, said to be no fiscal one. */
  | { readonly is: 'plain' }
  /** same, corresponding, comparable, year-ago: the period in force, here or a year back. */
  | { readonly is: 'alike'; readonly back: number }
  /** period, quarter a year earlier */
  | { readonly is: 'period' }
  /** ago, earlier, later, from now: which way a distance goes, and from where. */
  | { readonly is: 'away'; readonly sign: 1 | -1; readonly from: 'publication' | 'period' }
  /** earlier, later before a period: earlier this month. */
  | { readonly is: 'within' }
  | { readonly is: 'full' }
  | { readonly is: 'straight' }
  | { readonly is: 'half-of' }
  | { readonly is: 'to-date'; readonly unit: 'week' | 'month' | 'quarter' | 'year' }
  | { readonly is: 'latest' }
  | { readonly is: 'each' }
  | { readonly is: 'rest' }
  /** previous, following: counted from the period spoken of. */
  | { readonly is: 'beside'; readonly by: number }

export interface EnglishEntry {
  readonly text: string
  readonly payload: EnglishWord
}

const entries = (words: string, payload: EnglishWord): readonly EnglishEntry[] =>
  words.split(', ').map((text) => ({ text, payload }))

const months: readonly (readonly [string, string])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may', ''],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept, sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Month names that are also words: only their surroundings tell. */
const doubtfulMonths = ['may', 'march', 'mar', 'august', 'dec', 'jan']

const weekdays: readonly (readonly [string, string])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue, tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu, thur, thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]

const units: readonly (readonly [string, NamedUnit | CountedUnit])[] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['night', 'day'],
  ['trading day', 'trading-day'],
  ['business day', 'trading-day'],
  ['trading session', 'trading-day'],
  ['session', 'trading-day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]

const numbers =
  'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen'.split(
    ', ',
  )
const tens = 'twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety'.split(', ')
const ordinals =
  'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth'.split(
    ', ',
  )

/** English calendar words, in lower case: they match in either. */
export const englishCalendarWords: readonly EnglishEntry[] = [
  ...months.flatMap(([name, short], i) =>
    [name, ...short.split(', ')].filter(Boolean).map(
      (text): EnglishEntry => ({
        text,
        payload: { is: 'month', month: i + 1, ...(doubtfulMonths.includes(text) && { doubtful: true }) },
      }),
    ),
  ),
  ...weekdays.flatMap(([name, short], i) => [
    ...entries(name, { is: 'weekday', weekday: i + 1 }),
    ...entries(short, { is: 'weekday', weekday: i + 1, doubtful: true }),
  ]),
  ...units.flatMap(([text, unit]): readonly EnglishEntry[] =>
    unit === 'century'
      ? [{ text, payload: { is: 'unit', unit } }]
      : ([
          { text, payload: { is: 'unit', unit } },
          { text: `${text}s`, payload: { is: 'unit', unit, plural: true } },
        ].filter((entry) => entry.text !== 'second') as EnglishEntry[]),
  ),
  ...entries('half, half-year, half year', { is: 'unit', unit: 'half' }),
  ...entries('fortnight', { is: 'duration', count: 2, unit: 'week' }),
  ...numbers.map((text, i): EnglishEntry => ({ text, payload: { is: 'number', value: i + 1 } })),
  ...tens.map((text, i): EnglishEntry => ({ text, payload: { is: 'number', value: (i + 2) * 10 } })),
  ...tens.flatMap((ten, i) =>
    numbers.slice(0, 9).map(
      (one, j): EnglishEntry => ({
        text: `${ten}-${one}`,
        payload: { is: 'number', value: (i + 2) * 10 + j + 1 },
      }),
    ),
  ),
  ...tens.flatMap((ten, i) =>
    numbers.slice(0, 9).map(
      (one, j): EnglishEntry => ({
        text: `${ten} ${one}`,
        payload: { is: 'number', value: (i + 2) * 10 + j + 1 },
      }),
    ),
  ),
  ...entries('hundred, a hundred', { is: 'number', value: 100 }),
  ...entries('couple of, a couple of, couple', { is: 'number', value: 2 }),
  ...entries('few, a few, several, many, some', { is: 'number' }),
  ...ordinals.map((text, i): EnglishEntry => ({ text, payload: { is: 'ordinal', value: i + 1 } })),
  ...ordinals
    .slice(0, 9)
    .flatMap((text, i) => [
      ...entries(`twenty-${text}, twenty ${text}`, { is: 'ordinal', value: 21 + i }),
      ...(i === 0 ? entries(`thirty-${text}, thirty ${text}`, { is: 'ordinal', value: 31 }) : []),
    ]),
  ...entries('thirtieth', { is: 'ordinal', value: 30 }),

  ...entries('today, tonight', { is: 'shift', unit: 'day', by: 0, from: 'publication' }),
  ...entries('yesterday', { is: 'shift', unit: 'day', by: -1, from: 'publication' }),
  ...entries('tomorrow', { is: 'shift', unit: 'day', by: 1, from: 'publication' }),
  ...entries('day before yesterday, the day before yesterday', {
    is: 'shift',
    unit: 'day',
    by: -2,
    from: 'publication',
  }),
  ...entries('day after tomorrow, the day after tomorrow', {
    is: 'shift',
    unit: 'day',
    by: 2,
    from: 'publication',
  }),
  ...entries('year-end, year end, yearend', { is: 'edge-of', unit: 'year', mod: 'END' }),
  ...entries('month-end', { is: 'edge-of', unit: 'month', mod: 'END' }),
  ...entries('quarter-end', { is: 'edge-of', unit: 'quarter', mod: 'END' }),

  ...entries('spring', { is: 'season', season: 1 }),
  ...entries('summer', { is: 'season', season: 2 }),
  ...entries('fall, autumn', { is: 'season', season: 3 }),
  ...entries('winter', { is: 'season', season: 4 }),

  ...entries('early, beginning of, beginning, start of, the beginning of, the start of', {
    is: 'edge',
    mod: 'START',
  }),
  ...entries('mid, middle of, the middle of', { is: 'edge', mod: 'MID' }),
  ...entries('late, end of, the end of, end, close of, the close of', { is: 'edge', mod: 'END' }),
  ...entries('earlier, earlier in, later, later in', { is: 'within' }),
  ...entries('rest of, the rest of, remainder of, the remainder of, remaining of, balance of', {
    is: 'rest',
  }),

  ...entries('last', { is: 'lean', lean: 'past' }),
  ...entries('past', { is: 'lean', lean: 'recent' }),
  ...entries('this', { is: 'lean', lean: 'this' }),
  ...entries('next, upcoming', { is: 'lean', lean: 'future' }),
  ...entries('coming', { is: 'lean', lean: 'coming' }),
  ...entries('current', { is: 'lean', lean: 'year' }),
  ...entries('recent', { is: 'lean', lean: 'every' }),
  ...entries('same, corresponding, comparable, equivalent, like', { is: 'alike', back: 0 }),
  ...entries(
    'year-ago, year-earlier, comparable year-ago, comparable year-earlier, prior-year, previous-year',
    {
      is: 'alike',
      back: 1,
    },
  ),
  ...entries('latest', { is: 'latest' }),
  ...entries('period, term', { is: 'period' }),
  ...entries('ago', { is: 'away', sign: -1, from: 'publication' }),
  ...entries('before, previously', { is: 'away', sign: -1, from: 'period' }),
  ...entries('from now, from today, hence', { is: 'away', sign: 1, from: 'publication' }),
  ...entries('fiscal, financial', { is: 'fiscal' }),
  ...entries('calendar', { is: 'plain' }),
  ...entries('black friday', { is: 'holiday', feast: 'black-friday' }),
  ...entries('easter, easter sunday', { is: 'holiday', feast: 'easter' }),
  ...entries('good friday', { is: 'holiday', feast: 'good-friday' }),
  ...entries('easter monday', { is: 'holiday', feast: 'easter-monday' }),
  ...entries('cyber monday', { is: 'holiday', feast: 'cyber-monday' }),
  ...entries('new year', { is: 'holiday', month: 1, day: 1 }),
  ...entries('full', { is: 'full' }),
  ...entries('straight, consecutive, successive', { is: 'straight' }),
  ...entries('year-to-date, year to date, ytd', { is: 'to-date', unit: 'year' }),
  ...entries('quarter-to-date, quarter to date, qtd', { is: 'to-date', unit: 'quarter' }),
  ...entries('month-to-date, month to date, mtd', { is: 'to-date', unit: 'month' }),
  ...entries('week-to-date, week to date', { is: 'to-date', unit: 'week' }),
  ...entries('the', { is: 'the' }),
  ...entries('a, an', { is: 'article' }),
  ...entries('of', { is: 'of' }),
  ...entries('each, every', { is: 'each' }),

  ...entries('annually', { is: 'set', value: 'P1Y' }),

  ...entries("new year's day", { is: 'holiday', month: 1, day: 1 }),
  ...entries('independence day, fourth of july', { is: 'holiday', month: 7, day: 4 }),
  ...entries('christmas, christmas day', { is: 'holiday', month: 12, day: 25 }),
  ...entries('christmas eve', { is: 'holiday', month: 12, day: 24 }),
  ...entries("new year's eve", { is: 'holiday', month: 12, day: 31 }),
  ...entries("valentine's day", { is: 'holiday', month: 2, day: 14 }),
  ...entries('halloween', { is: 'holiday', month: 10, day: 31 }),
  ...entries('veterans day', { is: 'holiday', month: 11, day: 11 }),
  ...entries("international workers' day", { is: 'holiday', month: 5, day: 1 }),
  ...entries('earth day', { is: 'holiday', month: 4, day: 22 }),
  ...entries('memorial day', { is: 'holiday', month: 5, weekday: 1, nth: -1 }),
  ...entries('labor day', { is: 'holiday', month: 9, weekday: 1, nth: 1 }),
  ...entries('columbus day', { is: 'holiday', month: 10, weekday: 1, nth: 2 }),
  ...entries('thanksgiving, thanksgiving day', { is: 'holiday', month: 11, weekday: 4, nth: 4 }),
  ...entries("presidents' day, presidents day", { is: 'holiday', month: 2, weekday: 1, nth: 3 }),
  ...entries('martin luther king day', { is: 'holiday', month: 1, weekday: 1, nth: 3 }),

  ...entries('prior, previous, preceding', { is: 'beside', by: -1 }),
  ...entries('following', { is: 'beside', by: 1 }),
  ...entries('that', { is: 'beside', by: 0 }),
]
