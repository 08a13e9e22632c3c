import type { Metric } from '../../model/observation.ts'
import type { Decided } from '../build.ts'
import type { Figure, SentenceView } from '../view.ts'

/** "cut rates six times", "two more rate hikes": which way counted moves go. */
export const policyMove = (
  { text, sentence }: SentenceView,
  figure: Figure,
  metric: Metric,
): Decided['direction'] => {
  if (metric !== 'policy-rate-change' || figure.unit !== 'count') return undefined
  const around = text.slice(
    Math.max(sentence.start, figure.start - 50),
    Math.min(sentence.end, figure.end + 40),
  )
  const down = /\b(?:cuts?|cutting|lower(?:ed|ing)?|reduc\w+|eas(?:ed|ing))\b/i.test(around)
  const up = /\b(?:hik\w+|rais\w+|increas\w+|tighten\w*)\b/i.test(around)
  return down === up ? undefined : { value: down ? 'down' : 'up', basis: 'stated', plain: true }
}
