import type { Mention } from '../../mention/index.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Attribution, Evidence, EvidenceRole } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import { type Amounts, corridorOf, readAmounts } from './amounts.ts'
import { type Bank, bankOf, findBank } from './bank.ts'
import type { PolicyClause } from './clause.ts'
import { readCount } from './count.ts'
import { type FoundPolicyCue, isPolicyCue, type MoveCue, type RateCue } from './cues.ts'
import { impliedBank } from './implied-bank.ts'
import { type Mood, readMood } from './mood.ts'
import { type DateMention, findDate, findDateBefore, toPeriod } from './period.ts'
import type { Fresh, Scene } from './scene.ts'
import { findSpeaker } from './source.ts'
import type { Magnitude, RatePolicy } from './type.ts'

/** The move of a clause, and the rate it moves where the clause names one. */
export interface Head {
  readonly move: MoveCue
  readonly rate: RateCue | undefined
  /** The figures that are this rate's, when the clause tells of several. */
  readonly figures?: readonly Mention[]
  /** Its one figure stands in a list behind all the names. */
  readonly listed?: true
}

/** The record of one move: its bank, size, level, time and how real it is; undefined when no bank is to be found. */
export const moveRecord = (
  scene: Scene,
  sentence: Span,
  clause: PolicyClause,
  cues: readonly FoundPolicyCue[],
  inside: readonly FoundPolicyCue[],
  { move, rate, figures, listed }: Head,
  locale: LocaleTag,
): Fresh | undefined => {
  const { context, mentions } = scene
  const { text } = context
  if (isQuestion(text, move)) return undefined
  const own = withHead(clause, move)
  const bank =
    findBank(clause, move.start, rate, mentions, scene.inForce, impliedBank(cues)) ??
    (rate || mentions.some(isPerson) || inside.some((cue) => isPolicyCue(cue, 'probability'))
      ? scene.main
      : undefined)
  if (!bank) return undefined
  const read = readAmounts(text, own, move.cue.move, figures ?? mentions, inside, locale)
  const amounts = listed ? withListed(read, figures) : read
  const official = mentions.some((mention) => bankOf(mention) !== undefined || isPerson(mention))
  const { probability } = amounts
  const probable = probability && 'value' in probability ? Number(probability.value) : undefined
  const mood = readMood({ text, sentence, clause: own, cues, official, probable }, move, locale)
  const { count, streak } = readCount(text, own, mentions, inside, locale)
  const date =
    findDate(clause, move.start, mentions, text) ?? findDateBefore(clause, sentence, mentions, text)
  const period = date && toPeriod(text, date)
  const actual = mood.realis === 'actual'
  const stance = inside.find((cue) => isPolicyCue(cue, 'stance'))
  const attribution = actual ? undefined : findSpeaker(text, sentence, cues, mentions, context.observations)
  const kind = rate?.cue.rate ?? (amounts.level ? 'policy' : undefined)

  const made = { id: '', type: 'rate-policy', centralBank: { name: bank.name, id: bank.id } } as Fresh
  if (kind !== undefined) made.rate = kind
  made.action = actionOf(move, mood)
  if (amounts.magnitude) {
    const total = inside.some((cue) => isPolicyCue(cue, 'total')) || period?.kind === 'since'
    made.magnitude = total && actual ? asSum(amounts.magnitude) : amounts.magnitude
  }
  if (count) made.count = count
  if (streak) made.streak = streak
  if (amounts.level) made.level = amounts.level
  if (period) made.period = period
  if (period?.kind === 'instant' && actual && period.start !== undefined) made.decidedOn = period.start
  made.realis = mood.realis
  made.certainty = mood.certainty
  if (probability) made.probability = probability
  if (stance && isPolicyCue(stance, 'stance')) made.stance = stance.cue.stance
  if (amounts.projected) made.projected = amounts.projected
  if (mood.condition) made.condition = mood.condition
  if (mood.effect) made.effect = mood.effect
  if (attribution) made.attribution = attribution
  made.evidence = evidenceOf(clause, amounts, bank, move, date, mood, attribution)
  return made
}

const withListed = (read: Amounts, figures: readonly Mention[] | undefined): Amounts => {
  const [figure] = figures ?? []
  const level = figure?.kind === 'percent' ? corridorOf(figure) : undefined
  return level && figure ? { ...read, level, figures: [figure] } : read
}

const isPerson = (mention: Mention): boolean => mention.kind === 'entity' && mention.entity.kind === 'person'

/** 금리를 내릴지를 두고, 인상할지, 인하 여부: an open question names no move. */
const isQuestion = (text: string, { start, end }: MoveCue): boolean =>
  /^(?:[할될]지| ?여부)/.test(text.slice(end, end + 4)) ||
  (text[end] === '지' && /[릴출일를]$/.test(text.slice(start, end)))

/** The clause with its head as the first of its moves. */
const withHead = (clause: PolicyClause, move: MoveCue): PolicyClause =>
  clause.moves[0] === move
    ? clause
    : {
        start: clause.start,
        end: clause.end,
        moves: [move, ...clause.moves.filter((other) => other !== move)],
      }

const actionOf = ({ cue }: MoveCue, { signal }: Mood): RatePolicy['action'] =>
  cue.move === 'hold' ? 'hold' : signal ? `signal-${cue.move}` : cue.move

const asSum = (magnitude: Magnitude): Magnitude => ({ ...magnitude, cumulative: true })

const evidenceOf = (
  clause: Span,
  { figures }: Amounts,
  bank: Bank,
  move: Span,
  date: DateMention | undefined,
  mood: Mood,
  attribution: Attribution | undefined,
): Evidence[] => {
  const pieces = [pieceOf('clause', clause)]
  for (const { span } of figures) pieces.push(pieceOf('figure', span))
  if (bank.span) pieces.push(pieceOf('subject', bank.span))
  pieces.push(pieceOf('direction', move))
  if (date) pieces.push(pieceOf('period', date.span))
  if (mood.cue) pieces.push(pieceOf('cue', mood.cue))
  if (attribution) pieces.push(pieceOf('attribution', attribution.span))
  return pieces
}

const pieceOf = (role: EvidenceRole, { start, end }: Span): Evidence => ({ role, start, end })
