import { houseNames as houseEnglish } from '../../locale/en/rating-words.ts'
import { houseNames as houseKorean } from '../../locale/ko/rating-words.ts'
import type { Mention, MentionOf } from '../../mention/index.ts'
import type { Draft } from '../../model/draft.ts'
import { createIdGiver } from '../../model/id.ts'
import type { Observation } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { Measured, Named } from '../../model/values.ts'
import type { RecordContext } from '../context.ts'
import { measuredOf } from '../measured.ts'
import { mentionsIn } from '../portfolio/mentions-in.ts'
import { bySentence, clauseSpan, sentenceAt } from '../sentence-at.ts'
import { readAnalyst, readRating } from './read-rating.ts'
import type { AnalystRating } from './type.ts'

/** Target prices as brokers set them: whose, for which share, replacing which, and the rating told beside. */
export const assembleAnalystRatings = (context: RecordContext): readonly AnalystRating[] => {
  const targets = context.observations.filter(isTarget)
  if (targets.length === 0) return []
  const giveId = createIdGiver()
  const records: AnalystRating[] = []
  for (const group of bySentence(context, targets)) {
    const record = toRecord(context, giveId, group, records.at(-1))
    if (record && !isRemark(record, records.at(-1))) records.push(record)
  }
  return records
}

/** A price told again of the same house and share, without a rating or what it replaces, adds nothing. */
const isRemark = (record: AnalystRating, last: AnalystRating | undefined): boolean =>
  last !== undefined &&
  sameName(record.house, last.house) &&
  sameName(record.company, last.company) &&
  record.rating === undefined &&
  record.previousTarget === undefined

const isTarget = ({ metric, measure, unit, realis }: Observation): boolean =>
  metric === 'target-price' && measure === 'level' && /^[A-Z]{3}$/.test(unit) && realis !== 'denied'

const toRecord = (
  context: RecordContext,
  giveId: ReturnType<typeof createIdGiver>,
  group: readonly Observation[],
  last: AnalystRating | undefined,
): AnalystRating | undefined => {
  const { text, mentions } = context
  const sentence = sentenceAt(context, clauseSpan(group))
  const words = text.slice(sentence.start, sentence.end)
  const inside = mentionsIn(mentions, sentence).filter(isParty)
  const house = inside.find(isHouse)
  const [first] = group
  const named = house ? toNamed(house) : attributed(first)
  const company = inside.find((mention) => mention.entity.kind === 'company' && !isHouse(mention))
  const share = company ? toNamed(company) : (companyBefore(mentions, sentence.start) ?? last?.company)
  if (!first || !named || !share || sameName(named, share)) return undefined
  const { target, previous } = targetsOf(text, group)
  if (!target) return undefined
  const { rating, previous: previousRating } = readRating(words)
  const analyst = readAnalyst(words)
  const record = {
    id: giveId('analyst-rating', sentence),
    type: 'analyst-rating',
    house: named,
  } as Draft<AnalystRating>
  if (analyst !== undefined) record.analyst = analyst
  record.company = share
  if (rating !== undefined) record.rating = rating
  if (previousRating !== undefined) record.previousRating = previousRating
  record.target = target
  if (previous) record.previousTarget = previous
  record.observations = group.map(({ id }) => id)
  if (first.attribution) record.attribution = first.attribution
  record.realis = first.realis
  record.evidence = [
    { role: 'clause', start: sentence.start, end: sentence.end },
    ...group.flatMap(({ evidence }) => evidence[0] ?? []),
  ]
  return record
}

type Party = MentionOf<'entity'>

const isParty = (mention: Mention): mention is Party =>
  mention.kind === 'entity' && (mention.entity.kind === 'company' || mention.entity.kind === 'institution')

const isHouse = ({ quote }: Party): boolean => houseKorean.test(quote) || houseEnglish.test(quote)

const toNamed = ({ quote, entity }: Party): Named =>
  entity.id === undefined ? { name: quote } : { name: quote, id: entity.id }

const sameName = (a: Named, b: Named): boolean => a.name === b.name || (a.id !== undefined && a.id === b.id)

/** A house that only speaks, or whose name no list holds: 동해증권. */
const attributed = (observation: Observation | undefined): Named | undefined => {
  const organisation = observation?.attribution?.organisation
  if (organisation !== undefined) return { name: organisation }
  const names = [observation?.subject, observation?.attribution]
  const found = names.find((one) => one && (houseKorean.test(one.name) || houseEnglish.test(one.name)))
  if (!found) return undefined
  return found.id === undefined ? { name: found.name } : { name: found.name, id: found.id }
}

/** The share spoken of last before the sentence. */
const companyBefore = (mentions: readonly Mention[], start: number): Named | undefined => {
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    const mention = mentions[i] as Mention
    if (
      mention.span.start < start &&
      isParty(mention) &&
      mention.entity.kind === 'company' &&
      !isHouse(mention)
    )
      return toNamed(mention)
  }
  return undefined
}

/** 15만원에서 17만원으로, to $300 from $260, 기존 15만원: the one left is the previous target. */
const targetsOf = (
  text: string,
  group: readonly Observation[],
): { readonly target: Measured | undefined; readonly previous: Measured | undefined } => {
  const old = group.length > 1 ? group.find((observation) => isLeft(text, observation)) : undefined
  const now = group.find((observation) => observation !== old)
  return { target: now && measuredOf(now), previous: old && measuredOf(old) }
}

const isLeft = (text: string, { evidence, vintage }: Observation): boolean => {
  const place: Span | undefined = evidence[0]
  if (vintage === 'previous') return true
  if (!place) return false
  return (
    /^(?:에서|보다)/.test(text.slice(place.end, place.end + 2)) ||
    /(?:\b(?:from|previously|prior)\s(?:of\s)?|기존\s?|종전\s?)$/.test(
      text.slice(Math.max(0, place.start - 14), place.start),
    )
  )
}
