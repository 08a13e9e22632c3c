import type { Metric } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { Figure, SentenceView } from '../view.ts'

const profits = new Set<Metric>(['net-income', 'operating-profit', 'pretax-profit', 'eps', 'ebitda'])

/** Whether an amount of profit is a loss: "a net loss of $4m", "lost $2m", "a $3m operating loss". */
export const isLoss = (
  { text, sentence, figures }: SentenceView,
  { start, end, index }: Figure,
  metric: Metric | undefined,
  named?: Span,
): boolean => {
  if (!metric || !profits.has(metric)) return false
  // "|Losses| at the chain widened to $4m from $3m": what it is called by says so however far it stands.
  const from = Math.max(sentence.start, figures[index - 1]?.end ?? 0, start - 60)
  const before = text.slice(from, start)
  if (named && /loss/i.test(text.slice(named.start, named.end)) && !/\bprofits?\b/i.test(before)) return true
  if (
    /\b(?:loss(?:es)?|lost)\b[^,;]*$/i.test(before) &&
    !/\bprofits?\b[^,;]*$/i.test(before.slice(before.search(/\bloss/i)))
  )
    return true
  return /^ (?:net |operating |pre-?tax |quarterly |annual |full-year )*loss\b/i.test(
    text.slice(end, Math.min(sentence.end, end + 36)),
  )
}

/** "swung to a loss of", "returned to profit". */
export const turnOf = (
  { text, sentence }: SentenceView,
  { start }: Figure,
): 'to-profit' | 'to-loss' | undefined => {
  const before = text.slice(Math.max(sentence.start, start - 70), start)
  if (
    /\b(?:swung|swings|slipped|fell|slid|turned|went|plunged|sank|swinging)\b[^,;.]{0,12}\b(?:to|into)\b[^,;.]{0,24}\bloss\b[^,;.]{0,12}$/i.test(
      before,
    )
  )
    return 'to-loss'
  return /\b(?:swung|swings|returned|returns|turned|back|moved|swinging)\b[^,;.]{0,12}\b(?:to|into)\b[^,;.]{0,24}\bprofit\b[^,;.]{0,12}$/i.test(
    before,
  )
    ? 'to-profit'
    : undefined
}
