import {
  authorWords,
  listEnds,
  modals,
  partyPronouns,
  positionCues,
} from '../../locale/en/disclosure-cues.ts'
import type { Span } from '../../model/span.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { bodyStart, type EntityMention, type Party, type SentenceView, type Statement } from './statement.ts'
import type { Position } from './type.ts'

/**
 * `X has no position in A and B, and Y has positions in and recommends C`: the party stands before its predicate, the
 * securities behind it, and a predicate without a party of its own has the one before.
 */
export const readEnglish = (view: SentenceView): readonly Statement[] => {
  const predicates = findPredicates(view)
  const parties = predicates.map((predicate, i) => partyBefore(view, predicate, predicates[i - 1]))
  return predicates.flatMap(({ position, ...predicate }, i) => {
    const nextParty = parties[i + 1]
    const next = nextParty && nextParty.kind !== 'carried' ? nextParty.span.start : predicates[i + 1]?.start
    const list = { start: predicate.end, end: next ?? view.end }
    const found = { predicate, list: { start: predicate.end, end: listEnd(view.text, list) } }
    const pair = i === 0 ? neitherNor(view, predicate) : undefined
    return pair
      ? pair.map((party) => ({ party, position: 'none' as const, ...found }))
      : [{ party: parties[i] ?? { kind: 'carried' }, position, ...found }]
  })
}

interface Predicate extends Span {
  readonly position: Position
}

const isLetter = (code: number): boolean => charClasses[code] === CharClass.latin

const isWord = (text: string, start: number, end: number): boolean =>
  !isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end))

const cues = createLexicon(
  positionCues.flatMap(([surfaces, position]) =>
    surfaces.split('|').map((text) => ({ text: text.replaceAll('’', "'"), payload: position as Position })),
  ),
  { foldCase: true },
)

const findPredicates = ({ text, start, end, entities }: SentenceView): readonly Predicate[] => {
  const found: Predicate[] = []
  cues.scan(
    text,
    start,
    end,
    (match) => {
      if (entities.some(({ span }) => span.start < match.end && match.start < span.end)) return
      const before = text.slice(Math.max(start, match.start - 20), match.start).trimEnd()
      if (modals.some((word) => before === word || before.endsWith(` ${word}`))) return
      const last = found.at(-1)
      // `has positions in and recommends`, `holds or recommends`: two verbs with one list.
      if (last && /^[\s,]*(?:and\/or|and|or)(?:\s+also)?\s+$/.test(text.slice(last.end, match.start)))
        found[found.length - 1] = {
          start: last.start,
          end: match.end,
          position: join(last.position, match.payload),
        }
      else found.push({ start: match.start, end: match.end, position: match.payload })
    },
    isWord,
  )
  return found
}

const join = (a: Position, b: Position): Position => (a === b ? a : a === 'none' ? a : 'holds-or-recommends')

const pronouns = new Set(partyPronouns)
const authors = new Set(authorWords.map((word) => word.toLowerCase()))

const partyBefore = (view: SentenceView, predicate: Predicate, previous: Predicate | undefined): Party => {
  const start = previous ? previous.end : bodyStart(view.text, view)
  return previous
    ? partyAtEnd(view, { start, end: predicate.start })
    : partyIn(view, { start, end: predicate.start })
}

/** `Neither Jane Roe nor Harvest Lane |holds`: two parties, and a denial of the verb. */
const neitherNor = (view: SentenceView, predicate: Span): readonly Party[] | undefined => {
  const start = bodyStart(view.text, view)
  const words = view.text.slice(start, predicate.start)
  const [neither, nor] = [words.search(/\bneither\b/i), words.search(/\bnor\b/)]
  if (neither < 0 || nor < neither) return undefined
  return [
    partyIn(view, { start: start + neither + 'neither'.length, end: start + nor }),
    partyIn(view, { start: start + nor + 'nor'.length, end: predicate.start }),
  ]
}

/** The party of a sentence's first predicate: `Harvest Lane, which publishes this letter, |has no position`. */
const partyIn = (view: SentenceView, span: Span): Party => {
  const { text, entities, author } = view
  const words = text.slice(span.start, span.end).trim().toLowerCase()
  const bare = words.replace(
    /^(?:also|however|in addition|additionally),?\s+|\s+(?:also|currently|personally)$/g,
    '',
  )
  if (bare === '' || pronouns.has(bare)) return { kind: 'carried' }
  const within = entities.filter((mention) => inside(span, mention.span))
  const person = within.find(({ entity }) => entity.kind === 'person')
  if (person) return { kind: 'named', span: person.span, mention: person }
  const at = author === undefined ? -1 : text.slice(span.start, span.end).indexOf(author)
  if (author !== undefined && at >= 0) {
    const start = span.start + at
    return { kind: 'named', span: { start, end: start + author.length } }
  }
  const unknown = lastCapitals(text, span)
  const [first] = within
  // `Motley Fool contributor Jane Roe has`: an unknown name right before its verb is the person, not the house.
  if (
    unknown &&
    !within.some((mention) => mention.span.end > unknown.start) &&
    endsAt(text, unknown, span.end)
  )
    return { kind: 'named', span: unknown }
  if (first) return { kind: 'named', span: first.span, mention: first }
  if (
    [...authors].some(
      (word) =>
        bare === word ||
        bare.endsWith(` ${word}`) ||
        bare.startsWith(`${word} `) ||
        bare.startsWith(`${word},`),
    )
  )
    return { kind: 'author', span: trim(text, span) }
  return unknown ? { kind: 'named', span: unknown } : { kind: 'carried' }
}

/** The party of a later predicate stands right before it, or is the one before: `…, and The Motley Fool |has`. */
const partyAtEnd = (view: SentenceView, span: Span): Party => {
  const { text, entities } = view
  const words = text
    .slice(span.start, span.end)
    .replace(/\s+(?:also|currently)\s*$/, '')
    .trimEnd()
  const end = span.start + words.length
  const spoken = /(?:^|[\s,;])(i\/we|[a-z]+(?: [a-z]+)?)$/i.exec(words)?.[1]?.toLowerCase() ?? ''
  const last = spoken.split(' ').at(-1) ?? ''
  for (const word of [spoken, last]) {
    if (pronouns.has(word)) return { kind: 'carried' }
    if (authors.has(word)) return { kind: 'author', span: { start: end - word.length, end } }
  }
  const mention = entities.find(({ span: place }) => place.end === end && place.start >= span.start)
  if (mention) return { kind: 'named', span: mention.span, mention }
  const unknown = lastCapitals(text, { start: span.start, end })
  return unknown && unknown.end === end ? { kind: 'named', span: unknown } : { kind: 'carried' }
}

const inside = (outer: Span, inner: EntityMention['span']): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

const endsAt = (text: string, { end }: Span, at: number): boolean =>
  /^\s*(?:also|currently|personally)?\s*$/.test(text.slice(end, at))

/** The last run of two or more capitalised words: `Disclosure: |Jane Roe|`. */
const lastCapitals = (text: string, { start, end }: Span): Span | undefined => {
  const runs = [...text.slice(start, end).matchAll(/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+/gu)]
  const run = runs.at(-1)
  return run && { start: start + run.index, end: start + run.index + run[0].length }
}

const trim = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}

const listEnd = (text: string, { start, end }: Span): number => {
  const words = text.slice(start, end)
  const ends = listEnds.flatMap((mark) => {
    const at = words.indexOf(mark)
    return at < 0 ? [] : [start + at]
  })
  return Math.min(end, ...ends)
}
