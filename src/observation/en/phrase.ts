import {
  emptyNouns,
  lateAdverbs,
  measureNouns,
  nounOpeners,
  phrasePrepositions,
  pointingNouns,
  pronouns,
} from '../../locale/en/subject-words.ts'
import type { MetricCue } from '../../model/cue.ts'
import type { Span } from '../../model/span.ts'
import type { EntityKind } from '../../model/values.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { SentenceView } from '../view.ts'
import {
  type EntityMention,
  isAgent,
  isNoun,
  isSecurities,
  metricIn,
  type Phrase,
  pointerOf,
  properTail,
  spanOf,
} from './phrase-parts.ts'
import type { Word } from './words.ts'

/** Reads the noun phrase that words from..to make. */
export const readPhrase = (
  view: SentenceView,
  words: readonly Word[],
  from: number,
  to: number,
): Phrase | undefined => {
  let first = from
  while (first < to && isOpener(words[first] as Word)) first += 1
  let last = to
  while (last > first && isTail(view, words[last - 1] as Word, last > first + 1)) last -= 1
  if (last <= first) return from < to ? pointerOf(words, from, to) : undefined
  const head = headEnd(view, words, first, last)
  // "shares of BP", "US-listed shares of BP": whose they are stands behind.
  if (isSecurities(words[head - 1]) && /^(?:of|in)$/.test(words[head]?.lower ?? '')) {
    const owner = ownerBehind(view, words, head + 1, last)?.entity
    if (owner && (words[head - 1] as Word).lower !== 'futures')
      return { ...spanOf(words, first, last), entity: owner, pointer: false, securities: true }
  }
  const possessor = /^([a-z]+)[’']s$/.exec((words[first] as Word).lower)?.[1]
  const owned = possessor === undefined ? undefined : pointingNouns.get(possessor)
  if (owned) {
    const metric = metricIn(view, (words[first] as Word).end, (words[last - 1] as Word).end)
    const shares = isSecurities(words[head - 1])
    if (metric || shares || head - first <= 2) {
      const pointer = pointerOf(words, first, last, owned)
      return { ...pointer, ...(metric && { metric }), securities: shares }
    }
  }
  return (
    namePhrase(view, words, first, head, last) ??
    metricPhrase(view, words, first, head, last) ??
    nounPhrase(view, words, first, head, last)
  )
}

const isOpener = ({ kind, lower }: Word): boolean =>
  kind === 'mark' || (kind === 'word' && nounOpeners.has(lower))

/** Adverbs, commas and terminal codes behind the noun: "Amgen now", "Copper CMCU3". */
const isTail = ({ text }: SentenceView, { kind, lower, start, end }: Word, behind: boolean): boolean =>
  kind === 'mark' ||
  (kind === 'word' &&
    (lateAdverbs.has(lower) ||
      (behind && /^\.?[A-Z]{2,}[A-Za-z]*\d+[A-Z]*$|^[A-Z]{3,4}$/.test(text.slice(start, end)))))

/** Northgate’s |sales| are Northgate's. */
const unpossessed = ({ text }: SentenceView, { start, end }: Span): Span => {
  const tail = /[’'](?:s)?$/.exec(text.slice(start, end))
  return tail ? { start, end: end - tail[0].length } : { start, end }
}

/** The head of a phrase ends at its first preposition or bracket; a name or metric that holds one is whole. */
const headEnd = (view: SentenceView, words: readonly Word[], from: number, to: number): number => {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at] as Word
    if (word.kind === 'mark' && word.lower !== '"' && word.lower !== '“' && word.lower !== '”') return at
    if (word.kind === 'word' && phrasePrepositions.has(word.lower) && !metricIn(view, word.start, word.end))
      return at
  }
  return to
}

const entitiesIn = (view: SentenceView, start: number, end: number): readonly EntityMention[] =>
  view.entities.filter(
    ({ span, entity }) =>
      span.start >= start &&
      span.end <= end &&
      entity.kind !== 'person' &&
      !(entity.kind === 'indicator' && metricIn(view, span.start, span.end)),
  )

/** A name in the head: alone, or with nothing but a metric or a pointing noun behind it; else the noun, a part of the name. */
const namePhrase = (
  view: SentenceView,
  words: readonly Word[],
  first: number,
  head: number,
  last: number,
): Phrase | undefined => {
  const { text } = view
  const span = spanOf(words, first, head)
  const names = entitiesIn(view, span.start, span.end)
  const entity = headName(text, names)
  if (!entity) return undefined
  // "the yield on three-year |Treasurys|": a bond is no company.
  if (/^(?:the )?yields? on /i.test(text.slice(span.start, span.end)) && isTermWord(view, words, first, head))
    return undefined
  // Nikkei futures, E-mini futures on the S&P 500: futures are no index.
  if ((words[head - 1] as Word).lower === 'futures')
    return {
      ...spanOf(words, first, last),
      words: spanOf(words, first, last),
      pointer: false,
      securities: true,
    }
  const base = { ...spanOf(words, first, last), pointer: false, securities: false }
  const metric = metricIn(view, span.start, span.end)
  const rest = nounBehind(view, words, first, head, entity)
  if (!rest) return { ...base, entity, ...(metric && { metric }), securities: isSecurities(words[head - 1]) }
  const owner =
    entity.entity.kind === 'company' || entity.entity.kind === 'fund' || entity.entity.kind === 'institution'
  // Alder Chip |Leaders ETF|: what closes a fund's name is no part of a company.
  const isFund = owner && /^(?:etf|etn|fund|trust)$/.test(rest.last.lower) && isCapital(text, rest.last)
  const noun = rest.capital
    ? rest.span
    : {
        // "Nike's |running unit|", "the |Alder brand|"
        start:
          owner && !isFund && !isJoined(text, entity, rest.span)
            ? rest.span.start
            : owner
              ? entity.span.start
              : span.start,
        end: rest.span.end,
      }
  return {
    ...base,
    words: noun,
    ...(owner && !isFund && { partOf: entity }),
    ...(metric && { metric }),
    securities: isSecurities(rest.last),
  }
}

const isJoined = (text: string, { span }: EntityMention, rest: Span): boolean =>
  text.slice(span.end, rest.start) === ' ' &&
  /^(?:brand|label|marque)s?$/.test(text.slice(rest.start, rest.end))

/** "company", "Oslo-based group", "San Diego company": what sort of firm, and at most where it sits. */
const isPlaced = (phrase: string): boolean =>
  /^(?:(?:[A-Z][\w.]*[ -]){1,3}(?:based )?)?(?:[a-z-]+ ){0,3}[a-z-]+$/.test(phrase)

const isCapital = (text: string, { start }: Word): boolean => /^[A-Z]/.test(text.charAt(start))

/** Of several names the one possessed (Germany's DAX), or behind a country's (France CAC 40); else the first. */
const headName = (text: string, names: readonly EntityMention[]): EntityMention | undefined => {
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

/** The words between a name and the metric or end that make it another noun: Nike's |running unit| revenue. */
const nounBehind = (
  view: SentenceView,
  words: readonly Word[],
  first: number,
  head: number,
  { span, entity }: EntityMention,
): { readonly span: Span; readonly last: Word; readonly capital: boolean } | undefined => {
  let from = -1
  let to = -1
  for (let at = first; at < head; at += 1) {
    const word = words[at] as Word
    if (word.start < span.end) continue
    if (word.kind !== 'word' || word.lower === 's') continue
    if (metricIn(view, word.start, word.end)) break
    if (from < 0 && (nounOpeners.has(word.lower) || word.lower === 'and')) continue
    if (from < 0) from = at
    to = at + 1
  }
  if (from < 0) return undefined
  const last = words[to - 1] as Word
  const capital = /^[A-Z]/.test(view.text.slice((words[from] as Word).start))
  if (pointingNouns.has(last.lower) && (entity.kind !== 'country' || !isSecurities(last))) return undefined
  if (
    emptyNouns.has(last.lower) ||
    (isSecurities(last) &&
      entity.kind !== 'country' &&
      entity.kind !== 'exchange' &&
      last.lower !== 'futures')
  )
    return undefined
  if (entity.kind === 'country' && !capital && !isSecurities(last) && to - from < 2) return undefined
  return { span: spanOf(words, from, to), last, capital: capital && entity.kind === 'country' }
}

/** A metric as head: what stands before it (diesel sales), else what a preposition brings (sales of Enbrel); else it points back. */
const metricPhrase = (
  view: SentenceView,
  words: readonly Word[],
  first: number,
  head: number,
  last: number,
): Phrase | undefined => {
  const span = spanOf(words, first, head)
  const metric = metricIn(view, span.start, span.end) ?? linkedMetric(view, words, first, head, last)
  const isShares = isSecurities(words[head - 1])
  if (!metric && !isShares) return undefined
  const yields = view.cues.find(
    (cue): cue is FoundCue<MetricCue> =>
      isCue(cue, 'metric') &&
      cue.start >= span.start &&
      cue.start < span.end &&
      /^yields? on$/i.test(view.text.slice(cue.start, cue.end)),
  )
  const held = yields && ownerOf(view, words, yields.end, last)
  if (yields && held)
    return { ...spanOf(words, first, last), metric: yields, pointer: false, securities: false, ...held }
  const base = { ...spanOf(words, first, last), ...(metric && { metric }) }
  let to = first
  // "the 10-year Treasury |yield|": what yields is all that stands before the word.
  if (metric) {
    const limit = metric.cue.metric === 'bond-yield' ? view.text.indexOf('yield', metric.start) : metric.start
    while (to < head && (words[to] as Word).end <= limit) to += 1
    // "the |two-year yield|": how long it runs alone is no name.
    if (to === first + 1 && to < head && (words[first] as Word).kind === 'date') to += 1
  }
  const before =
    to > first && !emptyNouns.has((words[first] as Word).lower)
      ? unpossessed(view, spanOf(words, first, to))
      : undefined
  const link = words[head]
  const linked = link && link.kind === 'word' && /^(?:of|for|at|in|from|on)$/.test(link.lower)
  if ((words[head - 1] as Word).lower === 'futures')
    return { ...base, words: spanOf(words, first, last), pointer: false, securities: true }
  const after = linked ? ownerBehind(view, words, head + 1, last) : undefined
  // "profit at |the maker of handbags|": whom a noun of firms points to.
  if (after?.hint && !before) return { ...base, pointer: true, hint: after.hint, securities: isShares }
  if (after?.entity && (!before || isShares))
    return { ...base, entity: after.entity, pointer: false, securities: isShares }
  if (isShares && !metric) {
    const whole = spanOf(words, first, head)
    return head - first > 1
      ? { ...base, words: whole, pointer: false, securities: true }
      : { ...base, pointer: true, hint: 'company', securities: true }
  }
  // "the San Diego company's revenue"
  const owner =
    before && pointingNouns.get(/[a-z]+$/.exec(view.text.slice(before.start, before.end))?.[0] ?? '')
  if (before && owner === 'company' && isPlaced(view.text.slice(before.start, before.end)))
    return { ...base, pointer: true, hint: owner, securities: false }
  if (before && isNoun(view, before)) return { ...base, words: before, pointer: false, securities: false }
  if (after?.words) return { ...base, words: after.words, pointer: false, securities: false }
  return { ...base, pointer: true, securities: false }
}

/** "rate of inflation", "fall in profit": the head is empty, what it is of names the metric. */
const linkedMetric = (
  view: SentenceView,
  words: readonly Word[],
  first: number,
  head: number,
  last: number,
) =>
  head < last && head - first <= 2 && emptyNouns.has((words[head - 1] as Word).lower)
    ? metricIn(view, (words[head] as Word).start, (words[last - 1] as Word).end)
    : undefined

/** "the yield |on the 10-year note|": what a metric that ends in its preposition is of. */
const ownerOf = (view: SentenceView, words: readonly Word[], end: number, last: number) => {
  const at = words.findIndex(({ start }) => start >= end)
  return at >= 0 && at < last ? ownerBehind(view, words, at, last) : undefined
}

/** "the |10-year| Treasury", "the benchmark |10-year| note": how long a bond runs. */
const isTermWord = ({ text }: SentenceView, words: readonly Word[], at: number, to: number): boolean => {
  for (let next = at; next < Math.min(to - 1, at + 4); next += 1) {
    const { kind, start, end } = words[next] as Word
    if (kind === 'date' && /-(?:year|month)$/i.test(text.slice(start, end))) return true
  }
  return false
}

const ownerBehind = (
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

/** "the |core| index", "the |headline| measure": one of several, and named for it. */
const isNarrow = (words: readonly Word[], first: number, head: number): boolean =>
  head === first + 1 && /^(?:core|headline)$/.test(words[first - 1]?.lower ?? '')

/** Any other noun; one that only points back says to what kind of name. */
const nounPhrase = (
  view: SentenceView,
  words: readonly Word[],
  first: number,
  head: number,
  last: number,
): Phrase => {
  const noun = words[head - 1] as Word
  if (head - first === 1 && pronouns.has(noun.lower)) return pointerOf(words, first, last)
  // We |cautiously| expect
  if (/^(?:we|i|he|she|it|they)$/.test((words[first] as Word).lower)) return pointerOf(words, first, last)
  const hint = pointingNouns.get(noun.lower) ?? (isAgent(view, words, first, noun) ? 'company' : undefined)
  const lowerOnly = !/[A-Z]/.test(view.text.slice((words[first] as Word).start + 1, noun.end))
  const isNamed = hint === 'index' && isNarrow(words, first, head)
  if (
    hint &&
    (lowerOnly ||
      (hint === 'company' && isPlaced(view.text.slice((words[first] as Word).start, noun.end)))) &&
    !isNamed &&
    (hint !== 'index' || head === last)
  )
    return { ...pointerOf(words, first, last, hint), securities: /^(?:stock|shares?)$/.test(noun.lower) }
  if (emptyNouns.has(noun.lower) && !isNamed && !(measureNouns.has(noun.lower) && head - first > 1)) {
    const links = /^(?:rates?|yields?|costs?)$/.test(noun.lower) ? /^(?:of|on|for)$/ : /^of$/
    const after = links.test(words[head]?.lower ?? '') ? ownerBehind(view, words, head + 1, last) : undefined
    if (after?.entity)
      return { ...spanOf(words, first, last), entity: after.entity, pointer: false, securities: false }
    if (after?.words)
      return { ...spanOf(words, first, last), words: after.words, pointer: false, securities: false }
    return pointerOf(words, first, last)
  }
  // "cash |at Nike|": what stands somewhere is that one's.
  const place =
    words[head]?.lower === 'at' && lowerOnly ? ownerBehind(view, words, head + 1, last)?.entity : undefined
  if (place?.entity.kind === 'company')
    return { ...spanOf(words, first, last), entity: place, pointer: false, securities: false }
  const tail = properTail(view, words, first, head)
  const proper = tail.start > (words[first] as Word).start
  const whole = proper ? tail : isNamed ? spanOf(words, first - 1, last) : spanOf(words, first, last)
  return isNoun(view, whole)
    ? { ...spanOf(words, first, last), words: whole, pointer: false, securities: isSecurities(noun) }
    : pointerOf(words, first, last)
}
