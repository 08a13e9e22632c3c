import { createLexicon } from '../../scan/lexicon.ts'

/**
 * Whose dollar a bare $ is in an article that speaks of one dollar country and of no other: AUD in a story from the
 * Australian Pilbara. The United States, and countries whose stories count in US dollars, leave it to the convention:
 * then the answer is undefined.
 */
export const homeDollar = (text: string): string | undefined => {
  let home: string | undefined
  let clear = true
  countries.scan(text, 0, text.length, ({ start, end, payload }) => {
    if (!isWord(text, start, end)) return
    if (payload === 'USD' || (home !== undefined && home !== payload)) clear = false
    else home = payload
  })
  return clear ? home : undefined
}

const countries = createLexicon(
  Object.entries({
    USD: [
      'U.S.',
      'US',
      'USA',
      'America',
      'American',
      'United States',
      'Wall Street',
      'New York',
      'Washington',
      'Nasdaq',
      'NASDAQ',
      'NYSE',
      'NYSEMKT',
      'Fed',
      'Dow',
      'China',
      'Chinese',
      'European',
      'Europe',
      'Korea',
      'Korean',
      'Japan',
      'Japanese',
      'OPEC',
    ],
    AUD: ['Australia', 'Australian', 'Sydney', 'Melbourne', 'ASX', 'Queensland'],
    CAD: ['Canada', 'Canadian', 'Toronto', 'TSX', 'Ontario', 'Alberta'],
    HKD: ['Hong Kong'],
    SGD: ['Singapore', 'Singaporean'],
    NZD: ['New Zealand', 'Auckland'],
  }).flatMap(([payload, words]) => words.map((text) => ({ text, payload }))),
)

const isWord = (text: string, start: number, end: number): boolean =>
  !/[A-Za-z]/.test(text.charAt(start - 1)) && !/[A-Za-z]/.test(text.charAt(end))
