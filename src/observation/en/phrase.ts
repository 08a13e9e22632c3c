import {
  emptyNouns,
  lateAdverbs,
  measureNouns,
  nounOpeners,
  pointingNouns,
  pronouns,
} from '../../locale/en/subject-words.ts'
import type { Span } from '../../model/span.ts'
import type { SentenceView } from '../view.ts'
import { metricPhrase } from './metric-phrase.ts'
import { entitiesIn, headEnd, headName, isOpener, isPlaced, isTermWord, ownerBehind } from './phrase-owner.ts'
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

/** Adverbs, commas and terminal codes behind the noun: "Amgen now", "Copper CMCU3". */
const isTail = ({ text }: SentenceView, { kind, lower, start, end }: Word, behind: boolean): boolean =>
  kind === 'mark' ||
  (kind === 'word' &&
    (lateAdverbs.has(lower) ||
      (behind && /^\.?[A-Z]{2,}[A-Za-z]*\d+[A-Z]*$|^[A-Z]{3,4}$/.test(text.slice(start, end)))))

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

const isCapital = (text: string, { start }: Word): boolean => /^[A-Z]/.test(text.charAt(start))

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
