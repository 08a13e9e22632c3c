import { pastVerbs, sayingVerbs } from '../../locale/en/verbs.ts'
import type { Clause, SentenceView } from '../view.ts'
import { isVerb, readWords, type Word } from './words.ts'

/** How a clause hangs on those before it; what has no subject of its own takes that of its parent. */
export interface EnglishClause extends Clause {
  readonly link: 'main' | 'coordinate' | 'subordinate' | 'relative' | 'participle' | 'rest'
  /** The clause it belongs to: the one a relative clause or participle interrupts or follows. */
  readonly parent: number
  /** Its words, as places in the sentence's. */
  readonly from: number
  readonly to: number
}

const coordinators = new Set(['and', 'but', 'or', 'yet', 'nor', 'plus'])
const subordinators = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'as',
  'after',
  'before',
  'because',
  'when',
  'since',
  'with',
  'if',
  'unless',
  'once',
  'where',
  'even',
])
const relatives = new Set(['which', 'who', 'whose', 'that'])

/**
 * Splits a sentence where a new predication begins: at a coordinator, subordinator, relative, participle or dash with a
 * predicate on both sides. What follows an inserted relative clause ("Sales of X, which …, were flat") goes on with its
 * parent's subject.
 */
export const splitClauses = (
  view: SentenceView,
  words: readonly Word[] = readWords(view),
): readonly EnglishClause[] => {
  const clauses: EnglishClause[] = []
  const { sentence } = view
  let from = 0
  let link = 'main' as EnglishClause['link']
  let parent = 0
  const close = (to: number, nextLink: EnglishClause['link'], nextFrom: number) => {
    clauses.push({
      start: from === 0 ? sentence.start : (words[from] as Word).start,
      end: (words[to] as Word).start,
      link,
      parent,
      from,
      to,
    })
    const inside = link === 'relative' || link === 'participle'
    parent =
      nextLink === 'rest'
        ? parent
        : inside && nextLink !== 'relative' && nextLink !== 'participle'
          ? parent
          : clauses.length - 1
    link = nextLink
    from = nextFrom
  }
  for (let at = 1; at < words.length; at += 1) {
    const next = openerAt(words, at)
    if (next === undefined) {
      // The comma behind an inserted clause: the main predicate follows.
      if (link === 'relative' && isComma(words[at]) && isVerb(words, at + 1)) close(at, 'rest', at + 1)
      continue
    }
    if (
      !hasPredicate(view, words, from, at) &&
      !(next.link === 'relative' && hasPredicate(view, words, next.at, words.length))
    )
      continue
    if (
      next.link !== 'participle' &&
      !hasPredicate(view, words, next.at, nextOpener(words, next.at)) &&
      !(words[next.at - 1]?.lower === 'with' && participleIn(words, next.at, words.length) !== undefined)
    )
      continue
    close(at, next.link, at)
    at = next.at - 1
  }
  clauses.push({
    start: from === 0 ? sentence.start : (words[from]?.start ?? sentence.start),
    end: sentence.end,
    link,
    parent,
    from,
    to: words.length,
  })
  return clauses
}

interface Opener {
  readonly link: EnglishClause['link']
  /** The word behind the opening ones. */
  readonly at: number
}

const openerAt = (words: readonly Word[], at: number): Opener | undefined => {
  const word = words[at] as Word
  if (
    word.lower === ';' ||
    word.lower === '—' ||
    word.lower === '–' ||
    word.lower === '-' ||
    word.lower === ':'
  )
    return { link: 'main', at: at + 1 }
  const comma = isComma(word)
  const opening = comma ? words[at + 1] : word
  if (comma && bringsSubject(words, at + 1)) return { link: 'main', at: at + 1 }
  if (opening?.kind !== 'word') return undefined
  const behind = comma ? at + 2 : at + 1
  if (coordinators.has(opening.lower))
    return opening.lower === 'or' && sayAgain(words, behind) ? undefined : { link: 'coordinate', at: behind }
  // "fell as much |as 24%|"
  if (opening.lower === 'as' && words[behind]?.kind === 'figure') return undefined
  if (
    opening.lower === 'as' &&
    /^(?:of|a|an|the|much|many|well|part|expected|low|high)$/.test(words[behind]?.lower ?? '')
  ) {
    if (words[behind]?.lower !== 'the') return undefined
  }
  if (subordinators.has(opening.lower))
    return opening.lower === 'with' && !comma ? undefined : { link: 'subordinate', at: behind }
  if (relatives.has(opening.lower)) {
    if (opening.lower === 'that') return undefined
    return comma
      ? { link: 'relative', at: behind }
      : opening.lower === 'which' || opening.lower === 'who'
        ? { link: 'relative', at: behind }
        : undefined
  }
  return comma && isParticiple(opening.lower) ? { link: 'participle', at: at + 1 } : undefined
}

/** "rose 23 points, or |0.4%|, to": the figure before in another unit opens nothing. */
const sayAgain = (words: readonly Word[], from: number): boolean => {
  let at = from
  while (/^(?:about|around|nearly|almost|roughly|some|just|more|less|than|an?)$/.test(words[at]?.lower ?? ''))
    at += 1
  return words[at]?.kind === 'figure'
}

/** "Nvidia climbed 3%, |Intel gained| 1%": a name and its verb without a conjunction; "…, Intel said" is a speaker. */
const bringsSubject = (words: readonly Word[], from: number): boolean => {
  let at = from
  if (words[at]?.lower === 'the') at += 1
  if (words[at]?.kind !== 'name') return false
  at += 1
  if (/ly$|^also$/.test(words[at]?.lower ?? '')) at += 1
  const verb = words[at]
  return (
    verb?.kind === 'word' &&
    pastVerbs.has(verb.lower) &&
    // "…, Intel added 1%" moves, "…, Intel added" speaks.
    (!sayingVerbs.has(verb.lower) || words[at + 1]?.kind === 'figure') &&
    isVerb(words, at)
  )
}

/** "with the Dow |shedding| 300 points": the participle is its predicate. */
export const participleIn = (words: readonly Word[], from: number, to: number): number | undefined => {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at] as Word
    if (word.kind === 'figure' || word.lower === ',') return undefined
    if (word.kind === 'word' && isParticiple(word.lower)) return at
  }
  return undefined
}

const isParticiple = (lower: string): boolean =>
  lower.length > 5 &&
  lower.endsWith('ing') &&
  !/^(?:during|including|excluding|according|following|regarding|pending|nothing|something|everything|beijing|reading|building|holding|trading|opening|closing)$/.test(
    lower,
  )

const isComma = (word: Word | undefined): boolean => word?.lower === ','

const hasPredicate = (view: SentenceView, words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (isVerb(words, at) || isAdverbPredicate(view, words, at)) return true
  return false
}

/** "the Dow up 20 points", "unit sales down 3%": a move without a verb. */
const isAdverbPredicate = (_view: SentenceView, words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word
  if (word.kind !== 'word' || !/^(?:up|down|off|flat|higher|lower|unchanged)$/.test(word.lower)) return false
  const before = words[at - 1]
  return before !== undefined && before.kind !== 'mark' && words[at + 1]?.lower !== 'to'
}

/** Where the next comma, semicolon or coordinator opens something: as far as a predicate is sought. */
const nextOpener = (words: readonly Word[], from: number): number => {
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at] as Word
    if (word.lower === ';') return at
    if (word.kind === 'mark' && openerAt(words, at)) return at
  }
  return words.length
}
