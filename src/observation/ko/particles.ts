import { byCode } from '../by-code.ts'

/** What the particle behind a noun makes of it: 삼성전자는 is a topic, 2.25%로 a goal, 2.5%에서 a start. */
export type Particle =
  | 'topic'
  | 'subject'
  | 'object'
  | 'genitive'
  | 'to'
  | 'from'
  | 'at'
  | 'than'
  | 'and'
  | 'also'
  | 'until'
  | 'as'
  | 'copula'
  | 'none'

const particles: readonly (readonly [string, Particle])[] = [
  ['으로부터', 'from'],
  ['로부터', 'from'],
  ['에서는', 'at'],
  ['에서', 'from'],
  ['부터', 'from'],
  ['으로의', 'to'],
  ['으로', 'to'],
  ['로', 'to'],
  ['까지', 'until'],
  ['보다', 'than'],
  ['에는', 'at'],
  ['에도', 'at'],
  ['에', 'at'],
  ['이었', 'copula'],
  ['이던', 'copula'],
  ['였', 'copula'],
  ['이다', 'copula'],
  ['다.', 'copula'],
  ['이고', 'copula'],
  ['이며', 'copula'],
  ['인', 'copula'],
  ['이나', 'also'],
  ['나', 'also'],
  ['은', 'topic'],
  ['는', 'topic'],
  ['이', 'subject'],
  ['가', 'subject'],
  ['을', 'object'],
  ['를', 'object'],
  ['의', 'genitive'],
  ['과', 'and'],
  ['와', 'and'],
  ['도', 'also'],
  ['만큼', 'as'],
]

const particlesByFirst = byCode(particles, ([word]) => word.charCodeAt(0))

/** The particle at `at`; a bracket right there (카카오(035720)는) is skipped first. */
export const particleAt = (text: string, at: number): Particle => {
  const from = skipBracket(text, at)
  const fitting = particlesByFirst.get(text.charCodeAt(from))
  if (!fitting) return 'none'
  for (const [word, particle] of fitting) if (text.startsWith(word, from)) return particle
  return 'none'
}

/** Behind a bracket that opens at `at` (on the same line, at most 40 characters long), else `at`. */
export const skipBracket = (text: string, at: number): number => {
  const open = text[at] === ' ' && text[at + 1] === '(' ? at + 1 : at
  if (text[open] !== '(' && text[open] !== '[')
    return text[at] === '’' || text[at] === "'" || text[at] === '”' ? at + 1 : at
  const closing = text[open] === '(' ? ')' : ']'
  for (let i = open + 1; i <= open + 40 && i < text.length; i += 1) if (text[i] === closing) return i + 1
  return at
}
