import type { Realis } from '../../model/observation.ts'
import { isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import { isStronger } from '../realis.ts'
import type { Role } from '../role.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'
import { finalConsonant, isNounStem, readEnding, SSANG_SIOT } from './endings.ts'
import { leavesFact } from './hedges.ts'

/** 단행했고, 기록했지만: a past connective asserts its clause, whatever a later one expects. */
const isAsserted = (text: string, { end }: Clause): boolean => {
  const tail = /([가-힣])(?:고|으며|지만|으나|는데),?\s*$/.exec(text.slice(Math.max(0, end - 8), end))
  return tail !== null && finalConsonant((tail[1] as string).charCodeAt(0)) === SSANG_SIOT
}

/** Whether the figure is a fact or a forecast, a plan, a supposition: said by the hedge that governs its clause. */
export const findKoreanRealis = (
  view: SentenceView,
  clause: Clause,
  figure: Figure,
  role: Role,
): Filled<Realis> => {
  const { text } = view
  // 38% 늘어난 …을 전망했다: an adnominal past tense inside a forecast stays actual.
  if (
    role.adnominal &&
    role.predicate &&
    readEnding(text, role.predicate.end, isNounStem(text, role.predicate)) === 'adnominal'
  )
    return { value: 'actual', basis: 'default', plain: false }
  let best: Filled<Realis> | undefined
  for (const found of view.cues) {
    const realis = isCue(found, 'hedge')
      ? found.cue.realis
      : isCue(found, 'say')
        ? found.cue.realis
        : undefined
    if (!realis || leavesFact(view, clause, found, figure)) continue
    const within = found.start >= clause.start && found.end <= clause.end
    const governs =
      (found.start >= figure.end && (within || (realis !== 'market-implied' && !isAsserted(text, clause)))) ||
      (within && realis !== 'hypothetical')
    if (!governs || (!within && found.cue.type === 'hedge' && realis === 'hypothetical')) continue
    if (!best || isStronger(realis, best.value))
      best = { value: realis, basis: 'stated', span: { start: found.start, end: found.end }, plain: within }
  }
  return best ?? { value: 'actual', basis: 'default', plain: true }
}
