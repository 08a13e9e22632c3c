import { expect, test } from 'vitest'
import { splitClauses } from '../../../src/observation/en/clauses.ts'
import { findRole } from '../../../src/observation/en/role.ts'
import { sentenceOf } from '../sentence.ts'

/** The role of every figure, with its direction where it has one: `change up`. */
const check = (text: string) => {
  const view = sentenceOf(text)
  const clauses = splitClauses(view)
  return view.figures.map((figure) => {
    const clause = clauses.find(({ start, end }) => start <= figure.start && figure.start < end)
    const { kind, direction } = findRole(view, clause ?? view.sentence, figure)
    return direction && kind === 'change' ? `${kind} ${direction}` : kind
  })
}

test.each([
  ['Shares rose 3.2%.', ['change up']],
  ['Shares fell by about 3.2%.', ['change down']],
  ['Shares were up 3.2%.', ['change up']],
  ['Sales rose 6% to $95.4 billion.', ['change up', 'level']],
  ['The rate was cut by 25 basis points to 4.25%.', ['change down', 'level']],
  ['The index climbed 23.11 points, or 0.48%, to 4,843.77.', ['change up', 'change up', 'level']],
  ['The margin was 44.6%, up from 42.1%.', ['level', 'from']],
  ['Sales were $16.2 billion, compared with $17.1 billion.', ['level', 'against']],
  ['The group posted a 3% rise in sales.', ['change up']],
  ['Sales were 2 percent lower in Spain.', ['change down']],
  ['The yield stood at 4.1%.', ['level']],
  ['The fund returned 212%.', ['open']],
] as const)('%s', (text, roles) => expect(check(text)).toEqual(roles))
