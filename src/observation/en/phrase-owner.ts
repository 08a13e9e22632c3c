import { nounOpeners, phrasePrepositions, pointingNouns } from '../../locale/en/subject-words.ts'
import type { Span } from '../../model/span.ts'
import type { EntityKind } from '../../model/values.ts'
import type { SentenceView } from '../view.ts'
import { type EntityMention, isNoun, metricIn, properTail, spanOf } from './phrase-parts.ts'
import type { Word } from './words.ts'

export const isOpener = ({ kind, lower }: Word): boolean =>
  kind === 'mark' || (kind === 'word' && nounOpeners.has(lower))

/** The head of a phrase ends at its first preposition or bracket; a name or metric that holds one is whole. */
export const headEnd = (view: SentenceView, words: readonly Word[], from: number, to: number): number => {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at] as Word
    if (word.kind === 'mark' && word.lower !== '"' && word.lower !== '“' && word.lower !== '”') return at
    if (word.kind === 'word' && phrasePrepositions.has(word.lower) && !metricIn(view, word.start, word.end))
      return at
  }
  return to
}

export const entitiesIn = (view: SentenceView, start: number, end: number): readonly EntityMention[] =>
  view.entities.filter(
    ({ span, entity }) =>
      span.start >= start &&
      span.end <= end &&
      entity.kind !== 'person' &&
      !(entity.kind === 'indicator' && metricIn(view, span.start, span.end)),
  )

/** "company", "Oslo-based group", "San Diego company": what sort of firm, and at most where it sits. */
export const isPlaced = (phrase: string): boolean =>
  /^(?:(?:[A-Z][\w.]*[ -]){1,3}(?:based )?)?(?:[a-z-]+ ){0,3}[a-z-]+$/.test(phrase)

/** Of several names the one possessed (Germany's DAX), or behind a country's (France CAC 40); else the first. */
export const headName = (text: string, names: readonly EntityMention[]): EntityMention | undefined => {
  let head = names[0]
  for (let at = 1; at < names.length && head; at += 1) {
    const next = names[at] as EntityMention
    const between = text.slice(head.span.end, next.span.start)
    // Acme's shares |ACM|: the code says no more than the name.
    if (/(?:shares|stock) $/.test(between) && /^[A-Z.]{1,6}$/.test(next.quote)) break
    if (head.entity.kind === 'country' || /^[’']s?\s/.test(between)) head = next
    else break
  }
  return head
}

/** "the yield |on the 10-year note|": what a metric that ends in its preposition is of. */
export const ownerOf = (view: SentenceView, words: readonly Word[], end: number, last: number) => {
  const at = words.findIndex(({ start }) => start >= end)
  return at >= 0 && at < last ? ownerBehind(view, words, at, last) : undefined
}

/** "the |10-year| Treasury", "the benchmark |10-year| note": how long a bond runs. */
export const isTermWord = (
  { text }: SentenceView,
  words: readonly Word[],
  at: number,
  to: number,
): boolean => {
  for (let next = at; next < Math.min(to - 1, at + 4); next += 1) {
    const { kind, start, end } = words[next] as Word
    if (kind === 'date' && /-(?:year|month)$/i.test(text.slice(start, end))) return true
  }
  return false
}

export const ownerBehind = (
  view: SentenceView,
  words: readonly Word[],
  from: number,
  to: number,
): { entity?: EntityMention; words?: Span; hint?: EntityKind } | undefined => {
  let at = from
  while (at < to && isOpener(words[at] as Word)) at += 1
  const start = words[at]
  if (!start || at >= to || start.kind === 'figure') return undefined
  const isTerm = isTermWord(view, words, at, to)
  if (start.kind === 'date' && !isTerm) return undefined
  const end = headEnd(view, words, at, to)
  const span = spanOf(words, at, end)
  const entity = isTerm ? undefined : headName(view.text, entitiesIn(view, span.start, span.end))
  // "volume on |U.S. exchanges|", "output at |German factories|": the noun behind a country is not the country.
  const isWhole =
    entity?.entity.kind === 'country' &&
    (words[end - 1] as Word).start >= entity.span.end &&
    (words[end - 1] as Word).kind === 'word' &&
    (words[end - 1] as Word).lower !== 's'
  if (entity && !isWhole) return { entity }
  const hint = pointingNouns.get((words[end - 1] as Word).lower)
  if (hint === 'company' && isPlaced(view.text.slice(span.start, span.end))) return { hint }
  const whole = properTail(view, words, at, end)
  // A date is read with its article: the two-year note.
  const skipped = /^the /i.exec(view.text.slice(whole.start, whole.end))?.[0].length ?? 0
  const noun = { start: whole.start + skipped, end: whole.end }
  return isNoun(view, noun) && !/^(?:quarter|year|month|period|week|half)$/.test(words[end - 1]?.lower ?? '')
    ? { words: noun }
    : undefined
}
