import type { Mention } from '../../mention/index.ts'
import { createIdGiver } from '../../model/id.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Span } from '../../model/span.ts'
import type { RecordContext } from '../context.ts'
import { readAmounts } from './amounts.ts'
import { type Bank, bankOf, findBank } from './bank.ts'
import { type PolicyClause, splitByMoves } from './clause.ts'
import { readCount } from './count.ts'
import { type FoundPolicyCue, findPolicyCues, isPolicyCue, type MoveCue, type RateCue } from './cues.ts'
import { type Mood, readMood } from './mood.ts'
import { findMoved } from './object.ts'
import { findDate, toPeriod } from './period.ts'
import { mergeRetold } from './retold.ts'
import { findSpeaker } from './source.ts'
import type { RatePolicy } from './type.ts'
import { readVote } from './vote.ts'

/**
 * Rate decisions, clause by clause: every move of a policy rate that a sentence speaks of, with its bank (named in the
 * clause or in force), its size, its level and how real it is. Articles without a rate word are left after one search.
 */
export const assembleRatePolicies = (context: RecordContext): readonly RatePolicy[] => {
  const { text, segments, structure } = context
  if (!gates.some((word) => text.includes(word))) return []
  const giveId = createIdGiver()
  const records: RatePolicy[] = []
  const scene: Scene = { context, inForce: undefined, mentions: [], warm: false }
  let next = 0
  for (const sentence of segments.sentences) {
    const language = structure.blocks[sentence.block]?.language
    const locale: LocaleTag = language === 'en' ? 'en' : 'ko'
    const mentions: Mention[] = []
    while (next < context.mentions.length && (context.mentions[next] as Mention).span.start < sentence.end) {
      mentions.push(context.mentions[next] as Mention)
      next += 1
    }
    scene.mentions = mentions
    const found = readSentence(scene, sentence, locale, records.at(-1))
    const vote = readVoteOf(scene, sentence, found, records)
    if (vote) records[records.length - 1] = vote
    for (const record of found)
      mergeRetold(records, { ...record, id: giveId('rate-policy', firstOf(record)) })
    scene.warm = found.length > 0 || (scene.warm && mentions.length === 0)
    for (const mention of mentions) scene.inForce = bankOf(mention) ?? scene.inForce
  }
  return records
}

/** Words without which no sentence can speak of a policy rate. */
const gates = [
  '금리',
  '스텝',
  '빅컷',
  '지준율',
  '지급준비율',
  'FOMC',
  'rate',
  'Rate',
  'RATE',
  'orrowing costs',
  'easing',
  'ightening',
]

interface Scene {
  readonly context: RecordContext
  inForce: Bank | undefined
  mentions: readonly Mention[]
  /** The sentence before spoke of a decision. */
  warm: boolean
}

type Fresh = Omit<RatePolicy, 'id'>

const firstOf = ({ evidence }: Fresh): Span => evidence[0] as Span

const readSentence = (
  scene: Scene,
  sentence: Span,
  locale: LocaleTag,
  last: RatePolicy | undefined,
): readonly Fresh[] => {
  const { text } = scene.context
  const cues = findPolicyCues(text, sentence, locale)
  if (!cues.some((cue) => isPolicyCue(cue, 'move') || isPolicyCue(cue, 'dots') || isPolicyCue(cue, 'stance')))
    return []
  return splitByMoves(text, sentence, cues, locale).flatMap((clause) => {
    const inside = cues.filter(({ start, end }) => start >= clause.start && end <= clause.end)
    const head = policyHead(scene, sentence, clause, cues, inside, locale)
    return head
      ? (moveRecord(scene, sentence, clause, cues, inside, head, locale) ?? [])
      : (toneRecord(scene, sentence, clause, inside, last, locale) ?? [])
  })
}

interface Head {
  readonly move: MoveCue
  readonly rate?: RateCue
}

/** The move of a clause that moves a policy rate; undefined when all of its moves move something else. */
const policyHead = (
  scene: Scene,
  sentence: Span,
  clause: PolicyClause,
  cues: readonly FoundPolicyCue[],
  inside: readonly FoundPolicyCue[],
  locale: LocaleTag,
): Head | undefined => {
  const { context, mentions } = scene
  const { text } = context
  for (const move of clause.moves) {
    if (
      mentions.some(({ kind, span }) => kind === 'entity' && span.start <= move.start && span.end >= move.end)
    )
      continue
    const moved = findMoved(text, move, locale === 'ko' ? cues : inside, locale)
    if (moved.is === 'other' && !move.cue.whole) continue
    if (moved.is === 'rate') return { move, rate: moved.rate }
    if (move.cue.strict) continue
    const bankHere = mentions.some(
      (mention) => bankOf(mention) !== undefined && mention.span.end <= sentence.end,
    )
    if (!bankHere && !(scene.inForce && (scene.warm || move.cue.whole))) continue
    const sized = mentions.some(
      (mention) =>
        mention.kind === 'percent' &&
        mention.unit !== 'percent' &&
        mention.span.start >= clause.start &&
        mention.span.end <= clause.end,
    )
    const spoken = inside.some(
      (cue) => isPolicyCue(cue, 'more') || isPolicyCue(cue, 'probability') || isPolicyCue(cue, 'streak'),
    )
    if (move.cue.whole || sized || (move.cue.noun && (spoken || bankHere))) return { move }
  }
  return undefined
}

const moveRecord = (
  scene: Scene,
  sentence: Span,
  clause: PolicyClause,
  cues: readonly FoundPolicyCue[],
  inside: readonly FoundPolicyCue[],
  { move, rate }: Head,
  locale: LocaleTag,
): Fresh | undefined => {
  const { context, mentions } = scene
  const { text } = context
  const bank = findBank(clause, move.start, rate, mentions, scene.inForce)
  if (!bank) return undefined
  const own: PolicyClause = { ...clause, moves: [move, ...clause.moves.filter((other) => other !== move)] }
  const amounts = readAmounts(text, own, move.cue.move, mentions, inside, locale)
  const official = mentions.some(
    (mention) =>
      bankOf(mention) !== undefined || (mention.kind === 'entity' && mention.entity.kind === 'person'),
  )
  const probable =
    amounts.probability && 'value' in amounts.probability ? Number(amounts.probability.value) : undefined
  const mood = readMood({ text, sentence, clause: own, cues, official, probable }, move, locale)
  const { count, streak } = readCount(text, own, mentions, inside, locale)
  const date = findDate(clause, move.start, mentions) ?? findDate(sentence, move.start, mentions)
  const period = date && toPeriod(text, date)
  const total = inside.some((cue) => isPolicyCue(cue, 'total')) || period?.kind === 'since'
  const stance = inside.find((cue) => isPolicyCue(cue, 'stance'))
  const attribution =
    mood.realis === 'actual' ? undefined : findSpeaker(text, sentence, cues, mentions, context.observations)
  const kind = rate?.cue.rate ?? (amounts.level ? 'policy' : undefined)
  return {
    type: 'rate-policy',
    centralBank: { name: bank.name, id: bank.id },
    ...(kind !== undefined && { rate: kind }),
    action: actionOf(move, mood),
    ...(amounts.magnitude && {
      magnitude:
        total && mood.realis === 'actual'
          ? { ...amounts.magnitude, cumulative: true as const }
          : amounts.magnitude,
    }),
    ...(count && { count }),
    ...(streak && { streak }),
    ...(amounts.level && { level: amounts.level }),
    ...(period && { period }),
    ...(period?.kind === 'instant' &&
      mood.realis === 'actual' &&
      period.start !== undefined && { decidedOn: period.start }),
    realis: mood.realis,
    certainty: mood.certainty,
    ...(amounts.probability && { probability: amounts.probability }),
    ...(stance && isPolicyCue(stance, 'stance') && { stance: stance.cue.stance }),
    ...(amounts.projected && { projected: amounts.projected }),
    ...(mood.condition && { condition: mood.condition }),
    ...(mood.effect && { effect: mood.effect }),
    ...(attribution && { attribution }),
    evidence: [
      { role: 'clause', start: clause.start, end: clause.end },
      ...amounts.figures.map(({ span }) => ({ role: 'figure' as const, ...span })),
      ...(bank.span ? [{ role: 'subject' as const, ...bank.span }] : []),
      { role: 'direction', start: move.start, end: move.end },
      ...(date ? [{ role: 'period' as const, ...date.span }] : []),
      ...(mood.cue ? [{ role: 'cue' as const, start: mood.cue.start, end: mood.cue.end }] : []),
      ...(attribution ? [{ role: 'attribution' as const, ...attribution.span }] : []),
    ],
  }
}

const actionOf = ({ cue }: MoveCue, { signal }: Mood): RatePolicy['action'] =>
  cue.move === 'hold' ? 'hold' : signal ? `signal-${cue.move}` : cue.move

/** A statement without a move: a dot-plot median (2028년 말 금리 전망치의 중앙값은 3.1%) or a tone (매파적인 FOMC). */
const toneRecord = (
  scene: Scene,
  sentence: Span,
  clause: PolicyClause,
  inside: readonly FoundPolicyCue[],
  last: RatePolicy | undefined,
  locale: LocaleTag,
): Fresh | undefined => {
  const { context, mentions } = scene
  const stance = inside.find((cue) => isPolicyCue(cue, 'stance'))
  const dots = inside.some((cue) => isPolicyCue(cue, 'dots'))
  const rate = inside.find((cue): cue is RateCue => isPolicyCue(cue, 'rate'))
  const meeting = inside.some((cue) => isPolicyCue(cue, 'meeting'))
  void last
  const projected =
    dots && rate
      ? readAmounts(context.text, clause, undefined, mentions, inside, locale).projected
      : undefined
  if (!projected && !(stance && (meeting || rate))) return undefined
  const bank = findBank(clause, clause.end, rate, mentions, scene.inForce)
  if (!bank) return undefined
  const date = findDate(clause, clause.end, mentions) ?? findDate(sentence, clause.end, mentions)
  return {
    type: 'rate-policy',
    centralBank: { name: bank.name, id: bank.id },
    ...(rate?.cue.rate !== undefined && { rate: rate.cue.rate }),
    action: 'unspecified',
    ...(date && { period: toPeriod(context.text, date) }),
    realis: projected ? 'forecast' : 'actual',
    certainty: projected ? 'probable' : 'certain',
    ...(stance && isPolicyCue(stance, 'stance') && { stance: stance.cue.stance }),
    ...(projected && { projected }),
    evidence: [
      { role: 'clause', start: clause.start, end: clause.end },
      ...(bank.span ? [{ role: 'subject' as const, ...bank.span }] : []),
      ...(stance ? [{ role: 'cue' as const, start: stance.start, end: stance.end }] : []),
    ],
  }
}

/** The vote belongs to the decision the sentence tells, or the one told just before. */
const readVoteOf = (
  { context, warm }: Scene,
  sentence: Span,
  found: readonly Fresh[],
  records: readonly RatePolicy[],
): RatePolicy | undefined => {
  const own = found.findIndex(({ realis }) => realis === 'actual')
  const last = records.at(-1)
  if (own < 0 && (!warm || last?.realis !== 'actual' || last.vote)) return undefined
  const vote = readVote(context.text, sentence)
  if (!vote) return undefined
  if (own >= 0) {
    ;(found as Fresh[])[own] = withVote(found[own] as Fresh, vote)
    return undefined
  }
  return last && { ...withVote(last, vote), id: last.id }
}

/** Keys in the schema's order: the vote stands behind the stance. */
const withVote = <Kind extends Fresh>(record: Kind, vote: { for: number; against: number }): Kind => {
  const { speaker, projected, condition, effect, observations, attribution, evidence, ...head } = record
  return {
    ...head,
    vote,
    ...(speaker && { speaker }),
    ...(projected && { projected }),
    ...(condition && { condition }),
    ...(effect && { effect }),
    ...(observations && { observations }),
    ...(attribution && { attribution }),
    evidence,
  } as unknown as Kind
}
