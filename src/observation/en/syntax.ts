import { sayingVerbs } from '../../locale/en/verbs.ts'
import type { SentenceView } from '../view.ts'
import { type EnglishClause, participleIn, splitClauses } from './clauses.ts'
import { readPhrase } from './phrase.ts'
import type { Phrase } from './phrase-parts.ts'
import { isVerb, readWords, type Word } from './words.ts'

/** What a clause says about whom: its subject, and who says so when it is the complement of a verb of saying. */
export interface Predication {
  readonly clause: EnglishClause
  readonly subject?: Phrase
  /** The subject of the verb of saying: |Nike| said profit rose. */
  readonly speaker?: Phrase
  /** The place of the predicate among the sentence's words. */
  readonly verb?: number
  readonly say?: number
}

/** A sentence's words, clauses and who does what in each, made once for all its figures. */
export interface EnglishSyntax {
  readonly words: readonly Word[]
  readonly clauses: readonly EnglishClause[]
  readonly predications: readonly Predication[]
}

export const readEnglish = (view: SentenceView): EnglishSyntax => {
  const words = readWords(view)
  const clauses = splitClauses(view, words)
  const predications: Predication[] = []
  for (const [at, clause] of clauses.entries()) {
    const read = readPredication(view, words, clause, clauses[at + 1]?.link === 'relative')
    predications.push(quotedBy(words, read, predications.at(-1)))
  }
  return { words, clauses, predications }
}

/** Marsh said: |"We cut prices"|: what stands behind the colon is said by who spoke before it. */
const quotedBy = (words: readonly Word[], own: Predication, before: Predication | undefined): Predication => {
  if (own.speaker || words[own.clause.from]?.lower !== ':' || !before?.subject) return own
  if (before.verb === undefined || sayingVerbAt(words, before.verb, own.clause.from) === undefined) return own
  const made: { -readonly [K in keyof Predication]: Predication[K] } = { ...own, speaker: before.subject }
  if (own.verb !== undefined && /^(?:we|i)$/.test(words[own.verb - 1]?.lower ?? '')) delete made.subject
  return made
}

/** The noun phrase before the clause's verb; behind a verb of saying the clause begins anew. */
const readPredication = (
  view: SentenceView,
  words: readonly Word[],
  clause: EnglishClause,
  interrupted: boolean,
): Predication => {
  let from = skipOpening(view, words, clause.from, clause.to)
  let verb = nextVerb(words, from, clause.to)
  const participle =
    clause.link === 'subordinate' && words[from - 1]?.lower === 'with'
      ? participleIn(words, from, clause.to)
      : undefined
  if (participle !== undefined && (verb === undefined || verb > participle)) {
    const subject = subjectBefore(view, words, from, participle)
    return subject ? { clause, subject, verb: participle } : { clause }
  }
  if (verb === undefined) {
    // Sales of X, which …, were flat: the predicate stands behind what is inserted.
    const subject = interrupted
      ? subjectBefore(view, words, from, clause.to)
      : verbless(view, words, from, clause.to)
    return subject ? { clause, subject } : { clause }
  }
  let subject = subjectBefore(view, words, from, verb)
  let speaker: Phrase | undefined
  let say: number | undefined
  for (let tries = 0; tries < 2 && verb !== undefined; tries += 1) {
    const said = sayingVerbAt(words, verb, clause.to)
    if (said === undefined) break
    const start = skipComplement(words, said + 1, clause.to)
    // Behind "that" a clause begins with its subject, though it look like a verb: "that |cost inflation| would …".
    const inner = nextVerb(words, words[start - 1]?.lower === 'that' ? start + 1 : start, clause.to)
    const moving = inner === undefined ? movingIn(words, start, clause.to) : undefined
    const seen =
      moving !== undefined && isSubjectLike(words, start, moving) && subjectBefore(view, words, start, moving)
    if (seen && (!seen.pointer || isPronoun(words, start, moving))) {
      speaker = subject ?? speaker
      say = said
      subject = seen
      verb = moving
      break
    }
    if (inner === undefined || inner === start || !isSubjectLike(words, start, inner)) break
    const phrase = subjectBefore(view, words, start, inner)
    // said: "We cut prices": who speaks for their company is no subject of its figures.
    if (!phrase && /^(?:we|i)$/.test((words[inner - 1] as Word).lower)) {
      speaker = subject ?? speaker
      say = said
      subject = undefined
      verb = inner
      break
    }
    if (!phrase) break
    speaker = subject ?? speaker
    say = said
    subject = phrase
    from = start
    verb = inner
  }
  const made: { -readonly [K in keyof Predication]: Predication[K] } = { clause }
  if (subject) made.subject = subject
  if (speaker) made.speaker = speaker
  if (verb !== undefined) made.verb = verb
  if (say !== undefined) made.say = say
  return made
}

const isPronoun = (words: readonly Word[], start: number, moving: number | undefined): boolean =>
  moving === start + 1 && /^(?:it|they|them|this|that)$/.test((words[start] as Word).lower)

/** "sees |chip sales| rising 15%", "expects |profit| to reach $4bn": what is seen to move is the subject of the move. */
const movingIn = (words: readonly Word[], from: number, to: number): number | undefined => {
  for (let at = from + 1; at < Math.min(to, from + 8); at += 1) {
    const { kind, lower } = words[at] as Word
    if (kind === 'figure' || kind === 'mark') return undefined
    if (lower === 'to' && words[at + 1]?.kind === 'word') return at
    if (
      kind === 'word' &&
      /^(?:rising|falling|growing|climbing|dropping|slowing|declining|increasing|gaining|easing|shrinking|reaching|hitting|averaging|slipping|sliding|widening|narrowing)$/.test(
        lower,
      )
    )
      return at
  }
  return undefined
}

/** said, has said, also said: the verb of saying that the group from `at` ends in. */
const sayingVerbAt = (words: readonly Word[], at: number, to: number): number | undefined => {
  for (let next = at; next < Math.min(to, at + 4); next += 1) {
    const word = words[next] as Word
    if (word.kind !== 'word') return undefined
    if (sayingVerbs.has(word.lower)) return next
    if (!/^(?:has|have|had|also|is|was|were|already|separately|now|then)$/.test(word.lower)) return undefined
  }
  return undefined
}

/** Skips "that", when and to whom it was said: said |on Monday| profit rose; told |investors| that profit rose. */
const skipComplement = (words: readonly Word[], from: number, to: number): number => {
  // warned, however, that cost inflation …
  const aside = words[from]?.lower === ',' && words[from + 2]?.lower === ',' ? from + 3 : from
  if (words[aside]?.lower === 'that') return aside + 1
  for (let at = from; at < Math.min(to, from + 14); at += 1)
    if (words[at]?.lower === 'that' && !isVerb(words, at + 1)) return at + 1
  // told the annual meeting |he| expects
  if (words[from - 1]?.lower === 'told')
    for (let at = from; at < Math.min(to, from + 7); at += 1)
      if (/^(?:he|she|it|they|we)$/.test((words[at] as Word).lower)) return at
  let at = from
  while (at < to) {
    const word = words[at] as Word
    if (word.kind === 'date' || word.kind === 'mark') at += 1
    else if (/^(?:on|late|early|in|at|to|late|earlier|separately)$/.test(word.lower) && at + 1 < to) {
      at += 1
      while (
        at < to &&
        ((words[at] as Word).kind === 'date' ||
          /^(?:a|an|the|its|research|regulatory|statement|note|filing|report|interview|email|press|conference|release|investors|clients|analysts|reporters|briefing|letter)$/.test(
            (words[at] as Word).lower,
          ))
      )
        at += 1
    } else break
  }
  return at
}

/** A complement begins with a noun, not with an adverb or preposition. */
const isSubjectLike = (words: readonly Word[], start: number, verb: number): boolean =>
  verb > start &&
  !/^(?:to|by|with|from|of|for|as|and|or|than|after|before|up|down|at)$/.test((words[start] as Word).lower)

const nextVerb = (words: readonly Word[], from: number, to: number): number | undefined => {
  for (let at = from; at < to; at += 1) if (isVerb(words, at) && !isReduced(words, at, from)) return at
  return undefined
}

/** "loans closed by lenders", "orders scheduled for delivery": a participle that describes its noun carries no predicate. */
const isReduced = (words: readonly Word[], at: number, from: number): boolean => {
  const { lower } = words[at] as Word
  return (
    at > from &&
    /(?:ed|sold|held|made|paid|owned|bought|put|led)$/.test(lower) &&
    words[at + 1]?.lower === 'by' &&
    words[at + 2]?.kind !== 'figure' &&
    !/^(?:rose|fell|climbed|jumped|increased|decreased|declined|dropped|slipped|grew)$/.test(lower)
  )
}

/** Skips conjunctions, and a leading adverbial up to its comma: "Meanwhile,", "On Wall Street,", "Excluding items,". */
const skipOpening = (view: SentenceView, words: readonly Word[], from: number, to: number): number => {
  let at = from
  while (
    at < to &&
    ((words[at] as Word).kind === 'mark' ||
      /^(?:and|but|while|that|which|who|as|although|though|whereas|or|after|with|because|yet|so|when|if|where|once|even)$/.test(
        (words[at] as Word).lower,
      ))
  )
    at += 1
  for (let tries = 0; tries < 3; tries += 1) {
    const word = words[at]
    if (!word || at >= to) return from
    if (word.kind !== 'date' && !leadsAdverbial(word)) return at
    // "|two-year| gilt yields climbed": how long a bond runs is no time.
    if (word.kind === 'date' && /-(?:year|month)$/i.test(view.text.slice(word.start, word.end))) return at
    // "Over the past 10 years the fund returned …, short of …": no comma closes the date.
    if (word.kind === 'word' && words[at + 1]?.kind === 'date' && at + 2 < to && beginsNoun(words[at + 2]))
      return at + 2
    const comma = commaBehind(words, at, Math.min(to, at + 18))
    if (comma === undefined) return word.kind === 'date' ? at + 1 : at
    at = comma + 1
  }
  return at
}

const beginsNoun = (word: Word | undefined): boolean =>
  word?.kind === 'name' ||
  (word?.kind === 'word' &&
    /^(?:the|its|their|his|her|our|a|an|this|that|shares|sales|profit|revenue)$/.test(word.lower))

const leadsAdverbial = ({ kind, lower }: Word): boolean =>
  kind === 'word' &&
  (/^(?:in|on|by|for|during|since|over|at|under|after|before|meanwhile|however|overall|separately|still|instead|also|earlier|last|elsewhere|despite|among|amid|with|without|finally|moreover|additionally|nevertheless|compared|based|from|to|once|until|as|like|unlike|driven|boosted|helped|hurt|hit)$/.test(
    lower,
  ) ||
    (lower.endsWith('ing') && lower.length > 5) ||
    (lower.endsWith('ly') && lower.length > 4))

const commaBehind = (words: readonly Word[], from: number, to: number): number | undefined => {
  for (let at = from; at < to; at += 1) if ((words[at] as Word).lower === ',') return at
  return undefined
}

/** The subject is what stands before the verb; of "Brent, the global benchmark, rose" the part before the first comma. */
const subjectBefore = (
  view: SentenceView,
  words: readonly Word[],
  from: number,
  verb: number,
): Phrase | undefined => {
  let start = from
  let end = verb
  for (let at = from; at < verb; at += 1) {
    const { lower } = words[at] as Word
    if (lower !== ',' && lower !== '-' && lower !== '–' && lower !== '—' && lower !== '(') continue
    if (lower === '(') {
      end = at
      break
    }
    // A list (Nvidia, Apple and Microsoft) is one phrase; anything else behind the comma is an apposition.
    if (isList(words, at, verb)) break
    end = at
    break
  }
  while (start < end && (words[start] as Word).kind === 'mark') start += 1
  return end > start ? readPhrase(view, words, start, end) : undefined
}

const isList = (words: readonly Word[], comma: number, verb: number): boolean => {
  for (let at = comma + 1; at < verb; at += 1)
    if ((words[at] as Word).lower === 'and')
      return (words[verb - 1] as Word).lower !== ',' && verb - comma < 8
  return false
}

/** "the Dow up 20 points", "DAX +1.2%": what stands before the move or the figure. */
const verbless = (
  view: SentenceView,
  words: readonly Word[],
  from: number,
  to: number,
): Phrase | undefined => {
  for (let at = from; at < to; at += 1) {
    const { lower, kind } = words[at] as Word
    if (kind === 'figure' || /^(?:up|down|off|flat|higher|lower|unchanged|at)$/.test(lower))
      return at > from ? readPhrase(view, words, from, at) : undefined
    if (kind === 'mark' && lower !== '(' && lower !== ')') return undefined
  }
  return undefined
}
