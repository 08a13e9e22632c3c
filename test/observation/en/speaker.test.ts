import { expect, test } from 'vitest'
import { observationsOf } from '../sentence.ts'

/** Who says each figure, with their office where it stands before the name. */
const check = (text: string) =>
  observationsOf(text).map(({ attribution: by }) => by && [by.role, by.name].filter(Boolean).join(' | '))

test.each([
  // The office is no part of the name.
  ['Chairman R.W. Brandt said sales rose 4% last year.', ['Chairman | R.W. Brandt']],
  ['Sales rose 4% last year, portfolio manager Dora Whitfield said.', ['portfolio manager | Dora Whitfield']],
  // What stands behind the colon is said by who stands before it.
  ['Chief executive Stella Harrow said: "We cut prices by 20%."', ['Stella Harrow']],
  // An aside between the verb and what is said.
  [
    'Stella Harrow said wages rose 4%. She warned, however, that costs would go up by 6%.',
    ['Stella Harrow', 'Stella Harrow'],
  ],
  // A quotation goes on behind its speaker, though she said no figure in its first part.
  [
    '"We had a record year," chief executive Stella Harrow told analysts. "Our spending plan stays at $15 billion."',
    ['chief executive | Stella Harrow'],
  ],
  [
    '"It was a good year," said Priya Nolan, an economist at Oakham Capital. She sees sales rising 15% next year.',
    ['Priya Nolan'],
  ],
  // The company's home and trade point to it as "the company" does.
  [
    'Halden Corp. sales were $238 million, up 8%, the Cleveland-based company said.',
    ['Halden Corp.', 'Halden Corp.'],
  ],
  // A comparison, a reason and a clause that goes on name nobody.
  ['Consumer prices rose 0.4% in October, less than economists had expected.', [undefined]],
  ['Halden Corp. cut its dividend to 40 cents, citing concerns about inflation.', [undefined]],
  // A new paragraph is no longer the speaker's.
  [
    '"We had a record year," chief executive Stella Harrow told analysts.\n\nSales at Halden Corp. rose 4%.',
    [undefined],
  ],
])('%s', (text, expected) => expect(check(text)).toEqual(expected))
