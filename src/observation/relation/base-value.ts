import type { Decided } from '../build.ts'
import type { SentenceView } from '../view.ts'
import type { Relations } from './relations.ts'
import { isSameThing, numberOf, unitOf } from './same-thing.ts'

/**
 * What a change is measured from, where its sentence prints it: `up 76% to $1.13bn, from |$639m|`, `|15만원|에서 18만원으로 20% 올린`,
 * `작년 말(|42.6%|)보다 2.1%포인트`.
 */
export const findBaseValues = (
  view: SentenceView,
  decided: readonly Decided[],
  relationsOf: (one: Decided) => Relations,
): void => {
  decided.forEach((start, at) => {
    const value = numberOf(start)
    if (value === undefined || start.measure.value === 'change' || !isStart(view, start)) return
    const change = nearestChange(view, decided, at)
    if (change && !relationsOf(change).baseValue)
      relationsOf(change).baseValue = { value, span: start.mention.span }
  })
}

/** Whether the words beside a level say that something is measured from it. */
export const isStart = (view: SentenceView, { mention }: Decided): boolean => {
  const { text, sentence } = view
  const { start, end } = mention.span
  return view.locale === 'ko'
    ? /^\)?(?:에서|보다| 대비|대비|에 비해| 비교|과 비교|와 비교|의 (?:약 )?\d)/.test(
        text.slice(end, Math.min(sentence.end, end + 8)),
      )
    : /\b(?:from|against|compared (?:with|to)|versus|vs\.?)\s(?:an? |the |just |only |about |around |nearly |roughly |a record |an estimated |a profit of |a loss of |sales of |revenues? of )*$/i.test(
        text.slice(Math.max(sentence.start, start - 44), start),
      )
}

/** The nearest change of the same thing: before the level in English, behind it in Korean. */
const nearestChange = (view: SentenceView, decided: readonly Decided[], at: number): Decided | undefined => {
  const start = decided[at] as Decided
  const step = view.locale === 'ko' ? 1 : -1
  for (let i = at + step; i >= 0 && i < decided.length; i += step) {
    const one = decided[i] as Decided
    if (one.measure.value === 'change')
      return isSameThing(one, start) && canMove(one, start) ? one : undefined
    // A second start before any change: the change is that one's.
    if (isStart(view, one)) return undefined
  }
  return undefined
}

/** A percent moves any amount; an amount only one of its own unit, points a rate or an index. */
const canMove = (change: Decided, level: Decided): boolean => {
  const [moved, unit] = [unitOf(change), unitOf(level)]
  if (moved === 'percentage-point' || moved === 'basis-point') return unit === 'percent'
  return moved === 'percent' || moved === 'multiple' || moved === unit
}
