import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'

/**
 * Whose dollar a bare $ is in a local story of one dollar country: AUD where houses in the Australian Pilbara are sold.
 * The United States and companies' reports leave it to the convention (Australian and Canadian companies often report in
 * US dollars), and so does a story that names its dollars: then the answer is undefined.
 */
export const homeDollar = (text: string): string | undefined => {
  let home: string | undefined
  let clear = true
  cues.scan(
    text,
    0,
    text.length,
    ({ payload }) => {
      if (payload === 'none' || (home !== undefined && home !== payload)) clear = false
      else home = payload
    },
    isWord,
  )
  return clear ? home : undefined
}

const cues = createLexicon(
  Object.entries({
    none: [
      ...[
        'U.S.',
        'US',
        'USA',
        'America',
        'American',
        'United States',
        'Wall Street',
        'New York',
        'Washington',
      ],
      ...[
        'Nasdaq',
        'NASDAQ',
        'NYSE',
        'Fed',
        'Dow',
        'China',
        'Chinese',
        'Europe',
        'European',
        'Korea',
        'Korean',
        'Japan',
      ],
      ...[
        'shares',
        'shareholders',
        'dividend',
        'earnings',
        'revenue',
        'profit',
        'Corp',
        'Inc',
        'Ltd',
        'PLC',
        'plc',
      ],
      ...['barrel', 'ounce', 'OPEC', 'dollars', 'dollar', 'EUR', 'GBP', 'USD', 'euros', 'pounds', 'yen'],
    ],
    AUD: ['Australia', 'Australian', 'Sydney', 'Melbourne', 'Queensland'],
    CAD: ['Canada', 'Canadian', 'Toronto', 'Ontario', 'Alberta'],
    HKD: ['Hong Kong'],
    SGD: ['Singapore', 'Singaporean'],
    NZD: ['New Zealand', 'Auckland'],
  }).flatMap(([payload, words]) => words.map((text) => ({ text, payload }))),
)

const isWord = (text: string, start: number, end: number): boolean =>
  charClasses[text.charCodeAt(start - 1)] !== CharClass.latin &&
  charClasses[text.charCodeAt(end)] !== CharClass.latin
