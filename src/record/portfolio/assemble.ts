import type { Mention, MentionOf } from '../../mention/index.ts'
import type { Draft } from '../../model/draft.ts'
import { createIdGiver } from '../../model/id.ts'
import type { Evidence, Observation } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { IsoDate, Named } from '../../model/values.ts'
import { assembleAllocations } from '../allocation/assemble.ts'
import type { Allocation, AllocationRow } from '../allocation/type.ts'
import type { RecordContext } from '../context.ts'
import { assembleHoldings, findTotal } from '../holdings/assemble.ts'
import type { Holdings, HoldingsRow } from '../holdings/type.ts'
import { sentenceAt } from '../sentence-at.ts'
import { findSource } from '../source.ts'
import { codeOf, divisionOf } from './division.ts'
import { mentionsIn } from './mentions-in.ts'
import { measuredOf, readGridWeights } from './read-grids.ts'
import { readSentenceWeights } from './read-sentences.ts'
import { isTakenTogether } from './together.ts'
import type { WeightList, WeightRow } from './weight-list.ts'

/**
 * What portfolios hold and how they divide. Lists, tables and sentences that print a part with its weight are read as they
 * stand; weights observed elsewhere are gathered in runs.
 */
export const assemblePortfolios = (context: RecordContext): readonly (Holdings | Allocation)[] => {
  const lists = [...readGridWeights(context), ...readSentenceWeights(context)]
  if (lists.length === 0) return [...assembleHoldings(context), ...assembleAllocations(context)]
  const giveId = createIdGiver()
  const observed = new Map<number, Observation>()
  for (const observation of context.observations)
    observed.set(observation.evidence[0]?.start ?? -1, observation)
  const made: (Holdings | Allocation)[] = []
  const told = new Set<number>()
  for (const list of lists) {
    const by = divisionOf(list)
    if (!by && (!areHoldings(list) || areRuns(list, observed))) continue
    const portfolio = ownerOf(context, list, observed)
    if (!portfolio) continue
    const common = { context, list, portfolio, observed, day: dayOf(context, list, observed) }
    made.push(by ? toAllocation(common, giveId, by) : toHoldings(common, giveId))
    for (const { figure } of list.rows) told.add(figure.start)
    if (list.total) told.add(list.total.span.start)
  }
  const rest =
    told.size === 0
      ? context
      : {
          ...context,
          observations: context.observations.filter(({ evidence }) => !told.has(evidence[0]?.start ?? -1)),
        }
  return [...made, ...assembleHoldings(rest), ...assembleAllocations(rest)]
}

/** Most rows name companies or funds. */
const areHoldings = ({ rows }: WeightList): boolean =>
  rows.filter(({ entity }) => entity?.entity.kind === 'company' || entity?.entity.kind === 'fund').length *
    2 >=
  rows.length

/** The observations of a sentence already say all of it: whose, what and how much, part by part. */
const areRuns = ({ rows }: WeightList, observed: ReadonlyMap<number, Observation>): boolean => {
  if (rows[0]?.row) return false
  const whose = observed.get(rows[0]?.figure.start ?? -1)?.subject?.name
  return rows.every(({ figure, name }) => {
    const one = observed.get(figure.start)
    return (
      one?.metric === 'portfolio-weight' &&
      one.measure === 'proportion' &&
      one.object?.name === name.name &&
      one.subject !== undefined &&
      one.subject.name === whose
    )
  })
}

interface Common {
  readonly context: RecordContext
  readonly list: WeightList
  readonly portfolio: Owner
  readonly observed: ReadonlyMap<number, Observation>
  readonly day: { readonly value: IsoDate; readonly span: Span } | undefined
}

interface Owner {
  readonly name: Named
  readonly entity: MentionOf<'entity'> | undefined
}

const owners: readonly (readonly string[])[] = [['fund', 'index'], ['institution'], ['person', 'company']]

/** The fund, index or investor named in the lead, else the one named last before it. */
const ownerOf = (
  { mentions }: RecordContext,
  { lead, rows }: WeightList,
  observed: ReadonlyMap<number, Observation>,
): Owner | undefined => {
  const parts = new Set(rows.flatMap(({ name, entity }) => [name.name, entity?.entity.id ?? name.name]))
  const isOwner =
    (kinds: readonly string[]) =>
    (mention: Mention): mention is MentionOf<'entity'> =>
      mention.kind === 'entity' &&
      kinds.includes(mention.entity.kind) &&
      !parts.has(mention.quote) &&
      !parts.has(mention.entity.id ?? mention.quote)
  const inside = mentionsIn(mentions, lead)
  for (const kinds of owners) {
    const found = inside.findLast(isOwner(kinds))
    if (found) return toOwner(found)
  }
  const subject = rows
    .map(({ figure }) => observed.get(figure.start))
    .find((one) => one && isWeight(one))?.subject
  if (subject) {
    const { name, id } = subject
    return { name: id === undefined ? { name } : { name, id }, entity: undefined }
  }
  const before = mentions.filter((mention) => mention.span.end <= lead.start)
  for (const kinds of owners) {
    const found = before.findLast(isOwner(kinds))
    if (found) return toOwner(found)
  }
  return undefined
}

const isWeight = ({ metric }: Observation): boolean =>
  metric === 'portfolio-weight' || metric === 'sector-weight'

const toOwner = (entity: MentionOf<'entity'>): Owner => {
  const { id } = entity.entity
  return { name: id === undefined ? { name: entity.quote } : { name: entity.quote, id }, entity }
}

/** The day the rows stand at: observed, in the lead, or in the line below (2026년 3월 20일 종가 기준). */
const dayOf = (
  { mentions, structure, text }: RecordContext,
  { rows, lead, span }: WeightList,
  observed: ReadonlyMap<number, Observation>,
): Common['day'] => {
  const note = structure.blocks.find(({ kind, span: place }) => kind !== 'table' && place.start >= span.end)
  const below =
    rows[0]?.row &&
    note &&
    /기준|\bas of\b|\bat the (?:end|close)\b/i.test(text.slice(note.span.start, note.span.end).slice(0, 160))
      ? mentionsIn(mentions, note.span)
      : []
  // The date nearest the rows: "since Easter … after the close on May 6".
  const named = mentionsIn(mentions, lead).findLast(isDated) ?? below.find(isDated)
  if (named) return { value: named.timex.value, span: named.span }
  const one = observed.get(rows[0]?.figure.start ?? -1)
  const place = one?.evidence.find(({ role }) => role === 'period')
  return one?.period && place && isDay(one.period.timex)
    ? { value: one.period.timex, span: place }
    : undefined
}

const isDated = (mention: Mention): mention is MentionOf<'date'> =>
  mention.kind === 'date' && isDay(mention.timex.value)

const isDay = (timex: string): boolean => /^\d{4}-\d\d-\d\d$/.test(timex)

const toHoldings = (common: Common, giveId: ReturnType<typeof createIdGiver>): Holdings => {
  const { context, list, portfolio, observed, day } = common
  const rows = list.rows.map((row) => holdingOf(row, observed))
  const source = findSource(context, list.span)
  const total =
    list.total ?? totalBelow(context, list) ?? findTotal(context, portfolio.name.name, rows.length)
  const record = {
    id: giveId('holdings', list.span),
    type: 'holdings',
    portfolio: portfolio.name,
  } as Draft<Holdings>
  if (portfolio.entity?.ticker) record.ticker = portfolio.entity.ticker
  if (day) record.asOf = day.value
  if (source) record.source = source.value
  if (total) record.declaredTotal = total.value
  record.rows = rows
  const ids = idsOf(rows)
  if (ids.length > 0) record.observations = ids
  record.realis = 'actual'
  record.evidence = evidenceOf(common, source?.span, total?.span)
  return record
}

/** "The five together make up 31.4% of the fund": the sentence right below a list, with one percent in it. */
const totalBelow = (
  { text, mentions, segments }: RecordContext,
  { rows, span }: WeightList,
): WeightList['total'] => {
  const sentence = rows[0]?.row && segments.sentences.find(({ start }) => start >= span.end)
  if (!sentence || sentence.start - span.end > 200) return undefined
  const percents = mentionsIn(mentions, sentence).filter(({ kind }) => kind === 'percent')
  const [only] = percents
  if (!only || percents.length > 1 || !isTakenTogether(text.slice(sentence.start, sentence.end), rows.length))
    return undefined
  const value = measuredOf(only)
  return value && { value, span: only.span }
}

const holdingOf = (row: WeightRow, observed: ReadonlyMap<number, Observation>): HoldingsRow => {
  const made = {} as Draft<HoldingsRow>
  if (row.rank !== undefined) made.rank = row.rank
  made.name = row.name
  if (row.entity?.ticker) made.ticker = row.entity.ticker
  if (row.weight) made.weight = row.weight
  if (row.shares) made.shares = row.shares
  if (row.amount) made.amount = row.amount
  const one = observed.get(row.figure.start)
  if (one) made.observation = one.id
  made.evidence = placesOf(row)
  return made
}

const toAllocation = (
  common: Common,
  giveId: ReturnType<typeof createIdGiver>,
  by: Allocation['by'],
): Allocation => {
  const { context, list, portfolio, observed, day } = common
  const rows = list.rows.flatMap((row) => partOf(row, by, observed) ?? [])
  const source = findSource(context, list.span)
  const record = {
    id: giveId('allocation', list.span),
    type: 'allocation',
    portfolio: portfolio.name,
    by,
  } as Draft<Allocation>
  if (day) record.asOf = day.value
  if (source) record.source = source.value
  record.rows = rows
  const ids = idsOf(rows)
  if (ids.length > 0) record.observations = ids
  record.realis = 'actual'
  record.evidence = evidenceOf(common, source?.span, undefined)
  return record
}

const partOf = (
  row: WeightRow,
  by: Allocation['by'],
  observed: ReadonlyMap<number, Observation>,
): AllocationRow | undefined => {
  if (!row.weight) return undefined
  const made = { label: row.name.name } as Draft<AllocationRow>
  const code = codeOf(row, by)
  if (code !== undefined) made.code = code
  made.weight = row.weight
  const one = observed.get(row.figure.start)
  if (one) made.observation = one.id
  made.evidence = placesOf(row)
  return made
}

const idsOf = (rows: readonly { readonly observation?: string }[]): string[] =>
  rows.flatMap(({ observation }) => observation ?? [])

const placesOf = ({ row, label, figure }: WeightRow): Evidence[] => {
  const places: Evidence[] = row ? [{ role: 'row', start: row.start, end: row.end }] : []
  places.push(
    { role: 'object', start: label.start, end: label.end },
    { role: 'figure', start: figure.start, end: figure.end },
  )
  return places
}

/** A sentence asserts as a whole, a list from its first to its last row. */
const evidenceOf = (
  { context, list, day }: Common,
  source: Span | undefined,
  total: Span | undefined,
): Evidence[] => {
  const clause = list.rows[0]?.row ? list.span : sentenceAt(context, list.span)
  const evidence: Evidence[] = [{ role: 'clause', start: clause.start, end: clause.end }]
  if (day) evidence.push({ role: 'period', start: day.span.start, end: day.span.end })
  if (source) evidence.push({ role: 'source', start: source.start, end: source.end })
  if (total) evidence.push({ role: 'total', start: total.start, end: total.end })
  return evidence
}
