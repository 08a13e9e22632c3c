import {
  otherWords as otherEnglish,
  totalWords as totalEnglish,
  weightWords as weightEnglish,
} from '../../locale/en/portfolio-words.ts'
import {
  otherWords as otherKorean,
  totalWords as totalKorean,
  weightWords as weightKorean,
} from '../../locale/ko/portfolio-words.ts'
import type { Mention } from '../../mention/index.ts'
import type { Block, List, Table } from '../../model/block.ts'
import { add, compare } from '../../model/decimal.ts'
import type { Span } from '../../model/span.ts'
import type { Measured, Named } from '../../model/values.ts'
import type { RecordContext } from '../context.ts'
import { labelKindOf } from './label-kind.ts'
import { mentionsIn } from './mentions-in.ts'
import type { WeightList, WeightRow } from './weight-list.ts'

/**
 * Lists and tables of a portfolio's parts: items with one percent each under a lead-in about weights, and tables with a
 * column of weights, whose unit may stand in the head alone (비중(%), "Weight (%)").
 */
export const readGridWeights = (context: RecordContext): readonly WeightList[] => {
  const { lists, tables } = context.structure
  const found: WeightList[] = []
  for (const list of lists) {
    const read = readList(context, list)
    if (read) found.push(read)
  }
  for (const table of tables) {
    const read = readTable(context, table)
    if (read) found.push(read)
  }
  return found
}

export const isAboutWeights = (text: string): boolean => weightKorean.test(text) || weightEnglish.test(text)

export const isAboutOther = (text: string): boolean => otherKorean.test(text) || otherEnglish.test(text)

export const isTotal = (label: string): boolean => totalKorean.test(label) || totalEnglish.test(label)

const readList = (context: RecordContext, list: List): WeightList | undefined => {
  const { structure, text } = context
  const [first] = list.items
  if (!first || list.items.length < 2) return undefined
  const lead = leadOf(structure.blocks, list.caption, first.block)
  const words = lead ? text.slice(Math.max(lead.start, lead.end - 240), lead.end) : ''
  if (!lead || !isAboutWeights(words) || (isAboutOther(words) && lead.end - lead.start <= 80))
    return undefined
  return collect(
    list.items.flatMap(({ block, content, ordinal }) => {
      const row = (structure.blocks[block] as Block).span
      return readItem(context, row, content, ordinal) ?? []
    }),
    lead,
  )
}

/** The caption, else the block right above when it is short or ends in a colon. */
const leadOf = (blocks: readonly Block[], caption: number | undefined, first: number): Span | undefined =>
  blocks[caption ?? first - 1]?.span

/** `Chevron (CVX): 2.5 million shares; $400 million; 9.1%` */
const readItem = (
  { text, mentions }: RecordContext,
  row: Span,
  content: Span,
  rank: number | undefined,
): WeightRow | undefined => {
  const inside = mentionsIn(mentions, content)
  const percents = inside.filter((mention) => mention.kind === 'percent')
  const shares = inside.find((mention) => mention.kind === 'quantity' && mention.unit === 'share')
  const amount = inside.find((mention) => mention.kind === 'money')
  const figures = [...percents, shares, amount].filter((mention) => mention !== undefined)
  const first = Math.min(...figures.map(({ span }) => span.start))
  if (figures.length === 0 || percents.length > 1) return undefined
  if (content.end - Math.max(...figures.map(({ span }) => span.end)) > 40) return undefined
  return toRow(text, inside, { start: content.start, end: first }, row, rank, {
    weight: percents[0] && measuredOf(percents[0]),
    shares: shares && measuredOf(shares),
    amount: amount && measuredOf(amount),
    figure: (percents[0] ?? amount ?? shares ?? { span: row }).span,
  })
}

type Figures = Pick<WeightRow, 'weight' | 'shares' | 'amount' | 'figure'>

const toRow = (
  text: string,
  inside: readonly Mention[],
  before: Span,
  row: Span | undefined,
  rank: number | undefined,
  { weight, shares, amount, figure }: Figures,
): WeightRow | undefined => {
  const named = inside.find(
    (mention) =>
      mention.kind === 'entity' && before.start <= mention.span.start && mention.span.end <= before.end,
  )
  const entity = named?.kind === 'entity' ? named : undefined
  const words = labelIn(text, before)
  const label = entity && (!words || entity.span.start - before.start < 12) ? entity.span : words
  if (!label || label.end - label.start > 60) return undefined
  const printed = text.slice(label.start, label.end).replace(/\s+/g, ' ')
  const kind = labelKindOf(printed)
  return {
    rank,
    name: nameOf(printed, entity),
    label,
    entity,
    kind,
    weight,
    shares,
    amount,
    figure,
    row,
  }
}

export const nameOf = (printed: string, entity: WeightRow['entity']): Named => {
  const id = entity?.entity.id
  const name = entity ? entity.quote : printed
  return id === undefined ? { name } : { name, id }
}

/** The mention's number as records hold it. */
export const measuredOf = (mention: Mention): Measured | undefined => {
  if (mention.kind === 'entity' || mention.kind === 'date') return undefined
  const value = mention.kind === 'money' ? mention.amount : mention.value
  const unit = mention.kind === 'money' ? mention.currency : mention.unit
  if (value === undefined) return undefined
  return mention.mod === undefined ? { value, unit } : { value, unit, mod: mention.mod }
}

/** The words before the first separator: a dash, colon, bracket or the figure itself. */
const labelIn = (text: string, { start, end }: Span): Span | undefined => {
  let to = start
  while (to < end && !'—–:(·|'.includes(text[to] ?? '') && !(text[to] === '-' && text[to - 1] === ' '))
    to += 1
  while (to > start && /[\s*,]/.test(text[to - 1] ?? '')) to -= 1
  let from = start
  while (from < to && /[\s*]/.test(text[from] ?? '')) from += 1
  return to > from ? { start: from, end: to } : undefined
}

const readTable = (context: RecordContext, table: Table): WeightList | undefined => {
  const { structure, text } = context
  if (!table.head || table.rows.length < 2) return undefined
  const heads = table.head.cells.map(({ start, end }) => text.slice(start, end))
  const lead = leadOf(structure.blocks, table.caption, table.block) ?? (table.head.cells[0] as Span)
  const above = text.slice(Math.max(lead.start, lead.end - 160), lead.end)
  const column = heads.findIndex((head) => isWeightHead(head, isAboutWeights(above)))
  if (column < 0) return undefined
  const inHead = /[(（]\s*[%％]\s*[)）]|퍼센트|per ?cent/i.test(heads[column] ?? '')
  return collect(
    table.rows.flatMap(({ block, cells }) => {
      const row = (structure.blocks[block] as Block).span
      return readCells(context, row, cells, column, inHead) ?? []
    }),
    lead,
  )
}

/** 비중(%), Weight; "Share" and "% of total" only under a caption that speaks of a portfolio. */
const isWeightHead = (head: string, about: boolean): boolean =>
  !isAboutOther(head) &&
  (/비중|편입|\bweight(?:ing)?\b|% of (?:net assets|fund|portfolio|index)/i.test(head) ||
    (about && /비율|구성비|\b(?:share|allocation|percent)\b|^\s*%\s*$/i.test(head)))

const readCells = (
  { text, mentions }: RecordContext,
  row: Span,
  cells: readonly Span[],
  column: number,
  inHead: boolean,
): WeightRow | undefined => {
  const cell = cells[column]
  if (!cell) return undefined
  const printed = mentionsIn(mentions, cell).find((mention) => mention.kind === 'percent')
  const bare = printed ? undefined : inHead ? bareNumber(text, cell) : undefined
  if (!printed && bare === undefined) return undefined
  const named = cells.filter((one, i) => i !== column && !isNumber(text, one))
  const inside = named.flatMap((one) => mentionsIn(mentions, one))
  const best =
    named.find((one) =>
      mentionsIn(mentions, one).some(
        (mention) => mention.kind === 'entity' && mention.ticker?.symbol !== text.slice(one.start, one.end),
      ),
    ) ?? named[0]
  if (!best) return undefined
  const rank = Number(/^\d{1,2}(?=\.?$)/.exec(text.slice(cells[0]?.start, cells[0]?.end))?.[0])
  return toRow(text, inside, best, row, rank > 0 ? rank : undefined, {
    weight: printed ? measuredOf(printed) : { value: bare as string, unit: 'percent' },
    shares: undefined,
    amount: undefined,
    figure: printed?.span ?? cell,
  })
}

const bareNumber = (text: string, { start, end }: Span): string | undefined => {
  const printed = text.slice(start, end).replaceAll('*', '').trim().replace('−', '-')
  return /^-?\d{1,3}(?:\.\d+)?$/.test(printed) ? printed : undefined
}

const isNumber = (text: string, { start, end }: Span): boolean =>
  start === end || /^[\s\d.,%()+−-]*$/.test(text.slice(start, end).replaceAll('*', ''))

/** Rows with their total apart; one row is a remark, and parts that sum to far more than all are none. */
const collect = (rows: readonly WeightRow[], lead: Span): WeightList | undefined => {
  const parts = rows.filter(({ name }) => !isTotal(name.name))
  const last = rows.find(({ name, weight }) => isTotal(name.name) && weight)
  const [first] = parts
  if (!first || parts.length < 2) return undefined
  const sum = parts.reduce(
    (all, { weight }) => (weight && 'value' in weight ? add(all, weight.value) : all),
    '0',
  )
  if (compare(sum, '150') > 0 || compare(sum, '0') <= 0) return undefined
  const total = last?.weight && { value: last.weight, span: last.figure }
  const end = (rows.at(-1) ?? first).row?.end ?? first.figure.end
  return { rows: parts, total, lead, span: { start: first.row?.start ?? first.label.start, end } }
}
