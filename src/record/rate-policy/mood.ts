import type { PolicyMood } from '../../locale/rate-policy-cue.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Realis } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { PolicyClause } from './clause.ts'
import { type FoundPolicyCue, isPolicyCue, type MoveCue } from './cues.ts'
import type { RatePolicy } from './type.ts'

export interface Mood {
  readonly realis: Realis
  readonly certainty: RatePolicy['certainty']
  readonly signal: boolean
  readonly cue?: Span
  readonly condition?: Span
  readonly effect?: Span
}

export interface MoodScene {
  readonly text: string
  readonly sentence: Span
  readonly clause: PolicyClause
  readonly cues: readonly FoundPolicyCue[]
  /** The bank or one of its people speaks. */
  readonly official: boolean
  /** A probability in percent stands in the clause. */
  readonly probable: number | undefined
}

/** How real a move is: done, expected, priced in, wished for, ruled out. The strongest word near the move decides. */
export const readMood = (scene: MoodScene, head: MoveCue, locale: LocaleTag): Mood =>
  (locale === 'ko' ? readKorean : readEnglish)(scene, head)

const moodsIn = (cues: readonly FoundPolicyCue[], start: number, end: number) => {
  const found = new Map<PolicyMood, Span>()
  for (const cue of cues)
    if (isPolicyCue(cue, 'mood') && cue.start >= start && cue.end <= end && !found.has(cue.cue.mood))
      found.set(cue.cue.mood, { start: cue.start, end: cue.end })
  return found
}

const certaintyOf = (probable: number): RatePolicy['certainty'] =>
  probable >= 100 ? 'certain' : probable >= 50 ? 'probable' : 'possible'

const mood = (
  realis: Realis,
  certainty: RatePolicy['certainty'],
  cue: Span | undefined,
  signal = false,
): Mood => ({ realis, certainty, signal, ...(cue && { cue }) })

/** Korean says how real a move is behind it: 인하할 것으로 전망했다, 인하 가능성을 일축했다. */
const readKorean = ({ text, sentence, clause, cues, official, probable }: MoodScene, head: MoveCue): Mood => {
  const moods = moodsIn(cues, head.start, endOfPredicate(text, head, clause))
  const tail = text.slice(head.end, Math.min(clause.end, head.end + 12))
  if (
    /^(?:하|되|된|한|할|를|을|가|이)?\s?(?:다면|면(?!서)|[ ]?경우|되면|지\s*않으면)/.test(tail) ||
    /^\S{0,4}다면/.test(tail)
  )
    return {
      ...mood('hypothetical', 'unknown', undefined),
      condition: { start: clause.start, end: clause.end },
    }
  const market = moodsIn(cues, sentence.start, sentence.end).get('market')
  if (market && (probable !== undefined || moods.size > 0 || /^(?:될|할)/.test(tail)))
    return mood('market-implied', probable === undefined ? 'probable' : certaintyOf(probable), market)
  if (probable !== undefined) return mood('market-implied', certaintyOf(probable), undefined)
  const denied = moods.get('denied')
  if (denied) return mood('denied', 'probable', denied)
  if (/^[하되]?지(?:는|도)? (?:않|못|아니)/.test(tail)) return mood('denied', 'certain', undefined)
  const wished = moods.get('hypothetical')
  if (wished) return mood('hypothetical', 'unknown', wished)
  const effect = effectBehind(text, head, clause)
  if (effect) return { ...mood('hypothetical', 'possible', undefined), effect }
  const unconfirmed = moods.get('unconfirmed')
  if (unconfirmed) return mood('unconfirmed', 'probable', unconfirmed)
  const signal = moods.get('signal')
  if (signal) return mood(official ? 'guidance' : 'forecast', 'possible', signal, true)
  const dots = cues.find((cue) => isPolicyCue(cue, 'dots'))
  if (dots && head.cue.move !== 'hold') return mood('forecast', 'probable', dots)
  const forecast = moods.get('forecast')
  if (forecast && !text.startsWith('대로', forecast.end) && !text.startsWith('과 달리', forecast.end))
    return mood('forecast', 'probable', forecast)
  const possible = moods.get('possible')
  if (possible) return mood(official ? 'guidance' : 'forecast', 'possible', possible, official)
  if (/^(?:할|될|하겠|하게 될)/.test(tail) || /[낮내올높]?[릴출일를]$/.test(text.slice(head.start, head.end)))
    return mood('forecast', 'possible', undefined)
  if (isFurther(text, cues, head) && /^\s?[를을는은이가의에도와]/.test(tail))
    return mood('forecast', 'possible', undefined)
  return mood('actual', 'certain', undefined)
}

/** 동결하면서 …: what comes behind the connective tells of something else. */
const endOfPredicate = (text: string, head: MoveCue, clause: PolicyClause): number => {
  const found = /^(?:하|했|되|됐)(?:면서|으면서|으며|며|지만|는데|으나|고),? /.exec(
    text.slice(head.end, head.end + 8),
  )
  return found ? head.end + found[0].length : clause.end
}

/** 추가 인하를, further cuts: spoken of as still to come, by a noun. */
const isFurther = (text: string, cues: readonly FoundPolicyCue[], head: MoveCue): boolean =>
  head.cue.noun === true &&
  cues.some(
    ({ cue, start, end }) =>
      cue.type === 'more' &&
      end <= head.start &&
      head.start - end <= 6 &&
      /^(?:추가|further|more|additional)$/i.test(text.slice(start, end)),
  )

/** 추가 금리 인하는 … 이자비용을 낮출 수 있다: what follows from a move that nobody has made. */
const effectBehind = (text: string, head: MoveCue, clause: PolicyClause): Span | undefined => {
  if (!head.cue.noun || !/^(?:는|은|가)\s/.test(text.slice(head.end, head.end + 2))) return undefined
  const rest = text.slice(head.end + 2, clause.end)
  return /영향|효과|유도|기여|도움|자극|압박|줄이|줄일|늘리|낮추|낮출|개선|강세|약세|호재|악재|부담|부추/.test(
    rest,
  )
    ? { start: head.end + 2, end: clause.end }
    : undefined
}

/** "which took its rate to 1% in June, ruled out": behind the comma of a verb another predicate speaks. */
const isBehindPredicate = (text: string, head: MoveCue, cue: Span): boolean =>
  !head.cue.noun && cue.start > head.end && /, /.test(text.slice(head.end, cue.start))

/** "did not raise", "refrained from cutting", "without raising". */
const isNegated = (before: string): boolean =>
  /(?:\bnot|n['’]t|\bnever|\bwithout|\bfrom|\b(?:declin|refus)\w+ to|\bavoid\w*) (?:yet |been |be |to )?$/i.test(
    before,
  ) &&
  (!/from $/i.test(before) ||
    /\b(?:refrain\w*|held off|hold off|holding off|stopped short of|shied away|back\w* away) from $/i.test(
      before,
    ))

const readEnglish = (
  { text, sentence, clause, cues, official, probable }: MoodScene,
  head: MoveCue,
): Mood => {
  const moods = moodsIn(cues, clause.start, clause.end)
  const condition = cues.findLast(
    (cue) => isPolicyCue(cue, 'condition') && cue.start >= clause.start && cue.end <= head.start,
  )
  const denied = moods.get('denied')
  if (denied && !isBehindPredicate(text, head, denied)) return mood('denied', 'probable', denied)
  if (isNegated(text.slice(Math.max(clause.start, head.start - 24), head.start)))
    return mood('denied', 'certain', undefined)
  const wished = moods.get('hypothetical')
  // "preferred to cut"; but "held, and said it wanted to see more progress".
  if (wished && wished.start < head.start) return mood('hypothetical', 'unknown', wished)
  // "before it lowers borrowing costs": what must happen first.
  if (/(?:^|\s)(?:before|until) (?!\w+ing\b)[^,;]*$/i.test(text.slice(clause.start, head.start)))
    return mood('hypothetical', 'unknown', undefined)
  if (condition)
    return {
      ...mood('hypothetical', 'unknown', undefined),
      condition: { start: condition.start, end: clause.end },
    }
  const market =
    moods.get('market') ??
    (probable !== undefined ? moodsIn(cues, sentence.start, sentence.end).get('market') : undefined)
  if (probable !== undefined) return mood('market-implied', certaintyOf(probable), market)
  if (market && head.start > market.start) return mood('market-implied', 'probable', market)
  const unconfirmed = moods.get('unconfirmed')
  if (unconfirmed) return mood('unconfirmed', 'probable', unconfirmed)
  const signal = moods.get('signal')
  if (signal && official) return mood('guidance', 'possible', signal, true)
  const dots = cues.find(
    (cue) => isPolicyCue(cue, 'dots') && cue.start >= clause.start && cue.end <= clause.end,
  )
  if (dots && head.cue.move !== 'hold') return mood('forecast', 'probable', dots)
  const forecast = moods.get('forecast')
  if (
    forecast &&
    !/\b(?:as|as widely|than) $/i.test(text.slice(Math.max(0, forecast.start - 12), forecast.start))
  )
    return mood('forecast', 'probable', forecast)
  const possible = moods.get('possible')
  if (possible) return mood(official ? 'guidance' : 'forecast', 'possible', possible)
  if (isFurther(text, cues, head)) return mood('forecast', 'possible', undefined)
  return mood('actual', 'certain', undefined)
}
