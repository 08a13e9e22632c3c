import type { Role } from './role.ts'
import type { Figure, SentenceView } from './view.ts'

/**
 * How a figure hangs on the one before it: `same` prints the same thing again in another unit (23.11포인트(0.48%), $1.13bn
 * (£600m), 102.2 points, or 0.36%); `from` is the other end of a move (to 2.3% from 2.5%). Both share subject and metric.
 */
export type Tie = 'same' | 'from'

export const tieOf = (view: SentenceView, figure: Figure, role: Role): Tie | undefined => {
  const before = view.figures[figure.index - 1]
  if (!before) return undefined
  const between = view.text.slice(before.end, figure.start)
  if (isSecondUnit(view, between, before)) return 'same'
  if (before.unit !== figure.unit) return undefined
  if (view.locale === 'ko')
    return role.kind === 'level' && between.length < 14 && /^에서\s*(?:약\s*)?$/.test(between)
      ? 'from'
      : undefined
  const joins = role.kind === 'from' || role.kind === 'against' || /^\s*to\s+(?:an?\s+)?$/.test(between)
  return joins && between.length < 80 && !/[;.]\s/.test(between) ? 'from' : undefined
}

const isSecondUnit = ({ locale }: SentenceView, between: string, before: Figure): boolean => {
  if (/^\s*[(（·]\s*(?:약 ?|about |or |just under |-|\+|▲|▼|△|↑|↓)?$/.test(between)) return true
  if (locale === 'ko') return false
  return (
    /^,? or (?:about |nearly |more than )?$/.test(between) ||
    (before.unit === 'money' && /^\s*[;/]\s*$/.test(between))
  )
}
