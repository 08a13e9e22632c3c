import type { PolicyMood } from '../../locale/rate-policy-cue.ts'
import type { Mention } from '../../mention/index.ts'
import { createIdGiver } from '../../model/id.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Evidence } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { RecordContext } from '../context.ts'
import { bankOf, mainBank } from './bank.ts'
import { isBracketed, type PolicyClause, splitByMoves } from './clause.ts'
import { type FoundPolicyCue, findPolicyCues, isPolicyCue, type MoveCue } from './cues.ts'
import { addVote } from './decided-vote.ts'
import { impliedBank } from './implied-bank.ts'
import { type Head, moveRecord } from './move-record.ts'
import { findMoved, type Moved } from './object.ts'
import { mergeRetold } from './retold.ts'
import { type Fresh, firstOf, type Scene } from './scene.ts'
import { spreadOverRates } from './spread.ts'
import { foreseesRate, toneRecord } from './tone-record.ts'
import type { RatePolicy } from './type.ts'

/**
 * Rate decisions, clause by clause: every move of a policy rate that a sentence speaks of, with its bank (named in the
 * clause or in force), its size, its level and how real it is. Articles without a rate word are left after one search.
 */
export const assembleRatePolicies = (context: RecordContext): readonly RatePolicy[] => {
  const { text, segments, structure } = context
  if (!gates.some((word) => text.includes(word))) return []
  const giveId = createIdGiver()
  const records: RatePolicy[] = []
  const main = mainBank(context.mentions)
  const scene: Scene = { context, inForce: undefined, main, mentions: [], warm: false, decision: undefined }
  let [next, block] = [0, -1]
  for (const sentence of segments.sentences) {
    const language = structure.blocks[sentence.block]?.language
    const locale: LocaleTag = language === 'en' ? 'en' : 'ko'
    const mentions: Mention[] = []
    while (next < context.mentions.length && (context.mentions[next] as Mention).span.start < sentence.end) {
      mentions.push(context.mentions[next] as Mention)
      next += 1
    }
    scene.mentions = mentions
    // A paragraph that names no bank speaks of the article's own, whichever was named last.
    if (sentence.block !== block) scene.inForce &&= main
    block = sentence.block
    const found = readSentence(scene, sentence, locale)
    addVote(scene, sentence, found, records)
    for (const record of found) {
      record.id = giveId('rate-policy', firstOf(record))
      mergeRetold(records, record)
    }
    const decision = found.find(({ realis }) => realis === 'actual')
    if (found.length > 0)
      scene.decision =
        decision && records.findIndex(({ evidence }) => evidence.includes(decision.evidence[0] as Evidence))
    scene.warm = found.length > 0 || (scene.warm && mentions.length === 0)
    for (const mention of mentions) scene.inForce = bankOf(mention) ?? scene.inForce
  }
  return records
}

/** Words without which no sentence can speak of a policy rate. */
const gates = [
  '금리',
  '페드워치',
  'FedWatch',
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
  'eserve ratio',
  'equirement ratio',
  'RRR',
  'LPR',
]

const readSentence = (scene: Scene, sentence: Span, locale: LocaleTag): Fresh[] => {
  const { text } = scene.context
  const cues = asCalledAt(scene, text, findPolicyCues(text, sentence, locale))
  if (!cues.some(opens) && !foreseesRate(text, cues)) return []
  return splitByMoves(text, sentence, cues, locale).flatMap((clause) => {
    const inside = cues.filter(({ start, end }) => start >= clause.start && end <= clause.end)
    const head = policyHead(scene, sentence, clause, cues, inside, locale)
    return head
      ? spreadOverRates(head, inside, mentionsIn(scene.mentions, clause)).flatMap(
          (one) => moveRecord(scene, sentence, clause, cues, inside, one, locale) ?? [],
        )
      : (toneRecord(scene, sentence, clause, inside, locale) ?? [])
  })
}

/** At the ECB the 예금금리 is a policy rate; anywhere else it is what savers get. */
const asCalledAt = (
  { mentions, inForce }: Scene,
  text: string,
  cues: readonly FoundPolicyCue[],
): readonly FoundPolicyCue[] => {
  const isHere = mentions.some((mention) => bankOf(mention)?.id === 'cb:ECB') || inForce?.id === 'cb:ECB'
  return isHere && cues.some((cue) => isSavers(text, cue))
    ? cues.map((cue) => (isSavers(text, cue) ? { ...cue, cue: { type: 'rate', rate: 'deposit' } } : cue))
    : cues
}

const isSavers = (text: string, { cue, start, end }: FoundPolicyCue): boolean =>
  cue.type === 'other' && /^(?:예금 ?금리|수신 ?금리)$/.test(text.slice(start, end))

const mentionsIn = (mentions: readonly Mention[], { start, end }: Span): readonly Mention[] =>
  mentions.filter(({ span }) => span.start >= start && span.end <= end)

/** What a sentence must speak of to be read at all. */
const opens = (cue: FoundPolicyCue): boolean =>
  isPolicyCue(cue, 'move') || isPolicyCue(cue, 'dots') || isPolicyCue(cue, 'stance')

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
    if (move.cue.whole && isNamesake(text, move)) continue
    const moved = findMoved(text, move, locale === 'ko' ? cues : inside, locale, cues)
    if (moved.is === 'other' && !move.cue.whole) continue
    if (isDrift(text, move, moved, locale) && !isCounted(mentions, clause)) continue
    if (moved.is === 'rate') return { move: asExplained(text, clause, move), rate: moved.rate }
    if (move.cue.strict) continue
    const bankHere = mentions.some(
      (mention) => bankOf(mention) !== undefined && mention.span.end <= sentence.end,
    )
    const implied = impliedBank(cues) !== undefined
    const priced = move.cue.noun === true && inside.some((cue) => isPolicyCue(cue, 'probability'))
    if (!bankHere && !implied && !((scene.inForce ?? scene.main) && (scene.warm || move.cue.whole || priced)))
      continue
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
    // "called a hike off the table", "a hike this spring was not his base case": right behind a decision.
    const spokenOf = spoken || inside.some((cue) => isPolicyCue(cue, 'mood') && saysWhether.has(cue.cue.mood))
    if (
      move.cue.whole ||
      sized ||
      (move.cue.noun ? spokenOf || bankHere : spoken && isCounted(mentions, clause))
    )
      return { move: asExplained(text, clause, move), rate: undefined }
  }
  return undefined
}

const saysWhether = new Set<PolicyMood>(['denied', 'possible', 'market', 'forecast'])

/** 한 차례 더 내릴 것, 2차례 오를 것: counted moves are the bank's, whatever the grammar says. */
const isCounted = (mentions: readonly Mention[], { start, end }: Span): boolean =>
  mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention.unit === 'count' &&
      mention.span.start >= start &&
      mention.span.end <= end &&
      /(?:회|차례|번)$/.test(mention.quote),
  )

/** 빅스텝(0.5%포인트 인하): a bracket that says another way than the word does is believed. */
const asExplained = (text: string, { moves }: PolicyClause, move: MoveCue): MoveCue => {
  if (!move.cue.whole) return move
  const explained = moves.find((other) => other.start > move.end && isBracketed(text, move.end, other.start))
  return explained && explained.cue.move !== move.cue.move
    ? { ...move, cue: { ...move.cue, move: explained.cue.move } }
    : move
}

/** 상장사 자이언트스텝, 자이언트스텝(289220), 자이언트스텝 주가: a company of that name. */
const isNamesake = (text: string, { start, end }: MoveCue): boolean =>
  /(?:상장사|상장기업|업체|기업|회사|종목|코스닥|제작사|스튜디오)(?:인|의)? ?['‘"“]?$/.test(
    text.slice(Math.max(0, start - 8), start),
  ) || /^['’"”]?(?:\(\d{6}|\[\d{6}| ?(?:주가|주식|대표|관계자))/.test(text.slice(end, end + 8))

/** Rates that fall by themselves (금리가 내리면, "rates keep falling") are moved by no bank that the sentence tells of. */
const isDrift = (text: string, { cue, start, end }: MoveCue, moved: Moved, locale: LocaleTag): boolean => {
  if (locale === 'en')
    return cue.move === 'hold' && /^(?: on)? (?!rates|policy)[a-z]+ing\b/i.test(text.slice(end, end + 24))
  return (
    moved.is === 'rate' &&
    moved.rate.cue.weak === true &&
    cue.noun === undefined &&
    /^[가도는] /.test(text.slice(moved.rate.end, moved.rate.end + 2)) &&
    /^(?:내리|내릴|내려|오르|오를|올라)/.test(text.slice(start, end))
  )
}
