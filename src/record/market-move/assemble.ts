import type { Draft } from '../../model/draft.ts'
import { createIdGiver } from '../../model/id.ts'
import type { Metric, Observation } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { Measured } from '../../model/values.ts'
import type { IndexedContext } from '../context.ts'
import { measuredOf } from '../measured.ts'
import { spanOf } from '../mention-at.ts'
import { nameOf } from '../name-of.ts'
import { clauseSpan } from '../sentence-at.ts'
import { addNetBuying } from './net-buying.ts'
import { type SessionLevel, sessionLevelAt } from './session-level.ts'
import type { MarketMove } from './type.ts'

/** The moves of one session: a subject's level and its change, told in one sentence or in the next. */
export const assembleMarketMoves = (context: IndexedContext): readonly MarketMove[] => {
  const giveId = createIdGiver()
  const moves: MarketMove[] = []
  let session = firstDay(context)
  for (const { sentence: at, observations: group } of context.groups) {
    session = group.find(({ period }) => isDay(period?.timex))?.period?.timex ?? session
    const sentence = context.segments.sentences[at]
    if (session === undefined || !sentence) continue
    for (const figures of bySubject(group)) {
      const move = toRecord(context, figures, sentence, session)
      if (!move) continue
      const told = Math.max(0, moves.length - nearest)
      const same = moves.slice(told).findLastIndex(({ subject }) => key(subject) === key(move.subject))
      const before = same < 0 ? undefined : moves[told + same]
      const merged = before && before.session === session ? merge(before, move) : undefined
      if (merged) moves[told + same] = merged
      else {
        move.id = giveId('market-move', move.evidence[0] ?? { start: 0, end: 0 })
        moves.push(move)
      }
    }
    addNetBuying(moves, group)
  }
  return moves
}

/** A later sentence adds to one of the last moves told, and only so often. */
const nearest = 8
const mostAdded = 12

const isDay = (timex: string | undefined): boolean => timex !== undefined && /^\d{4}-\d\d-\d\d$/.test(timex)

/** The first day the article names: the session its lead tells of. */
const firstDay = ({ mentions, document }: IndexedContext): string | undefined => {
  for (const mention of mentions)
    if (mention.kind === 'date' && mention.span.start >= document.bodyStart && isDay(mention.timex.value))
      return mention.timex.value
  return undefined
}

const levels = new Set<Metric>(['index-level', 'price', 'exchange-rate', 'commodity-price'])

/** What may belong to a session: no forecast, no other base than the day before, no longer period. */
const isMove = ({ metric, measure, subject, base, period, realis }: Observation): boolean =>
  subject !== undefined &&
  realis === 'actual' &&
  (base === undefined || base === 'day') &&
  (period === undefined || period.kind === 'instant') &&
  ((metric === 'price-change' && measure === 'change') ||
    (levels.has(metric) && (measure === 'level' || measure === 'change')))

const key = ({ name, id }: { readonly name: string; readonly id?: string }): string => id ?? name

/** The moves among a sentence's observations, those of one subject together. */
const bySubject = (group: readonly Observation[]): readonly (readonly Observation[])[] => {
  const told: Observation[][] = []
  for (const observation of group) {
    if (!observation.subject || !isMove(observation)) continue
    const subject = key(observation.subject)
    const same = told.find(([first]) => first?.subject && key(first.subject) === subject)
    if (same) same.push(observation)
    else told.push([observation])
  }
  return told
}

/** The figures of one subject in one sentence; undefined when they are not told as a session's move. */
const toRecord = (
  context: IndexedContext,
  told: readonly Observation[],
  sentence: Span,
  session: string,
): Draft<MarketMove> | undefined => {
  const found: Partial<Record<SessionLevel | 'changePoints' | 'changePercent', Measured>> = {}
  let [cued, direction] = [false, undefined as Observation['direction']]
  let first: SessionLevel | undefined
  for (const observation of told) {
    const value = measuredOf(observation)
    const figure = spanOf(observation, 'figure')
    if (!value || !figure) continue
    if (observation.measure === 'level') {
      const cue = sessionLevelAt(context.text, sentence, figure)
      cued ||= cue !== undefined
      first ??= cue ?? 'close'
      found[cue ?? 'close'] ??= value
      direction ??= observation.direction
    } else {
      cued ||= observation.base === 'day' || sessionLevelAt(context.text, sentence, figure) === 'close'
      found[observation.unit === 'percent' ? 'changePercent' : 'changePoints'] ??= value
      direction = observation.direction ?? direction
    }
  }
  const subject = told[0]?.subject
  const paired = first !== undefined && (found.changePoints ?? found.changePercent) !== undefined
  if (!subject || !direction || (!cued && !paired)) return undefined
  const place = told[0] && spanOf(told[0], 'subject')
  const attribution = told.find((observation) => observation.attribution)?.attribution
  const made = { id: '', type: 'market-move', subject: nameOf(subject), session } as Draft<MarketMove>
  if (found.close) made.close = found.close
  if (found.open) made.open = found.open
  if (found.intraday) made.intraday = found.intraday
  if (found.changePoints) made.changePoints = found.changePoints
  if (found.changePercent) made.changePercent = found.changePercent
  made.direction = direction
  made.observations = told.map(({ id }) => id)
  if (attribution) made.attribution = attribution
  made.realis = 'actual'
  const { start, end } = clauseSpan(told)
  made.evidence = [{ role: 'clause', start, end }]
  if (place) made.evidence.push({ role: 'subject', start: place.start, end: place.end })
  return made
}

/** What a later sentence adds: 지수는 22.15포인트 높은 5,509.41로 출발했다. Its change is that of the opening, not the day's. */
const merge = (before: MarketMove, next: MarketMove): MarketMove | undefined => {
  const differ = before.close && next.close && JSON.stringify(before.close) !== JSON.stringify(next.close)
  if (differ || before.evidence.length > mostAdded) return undefined
  const { subject, session, direction, netBuying, id, type } = before
  const close = before.close ?? next.close
  const open = before.open ?? next.open
  const intraday = before.intraday ?? next.intraday
  const day = before.close || !next.close ? before : next
  const made = { id, type, subject, session } as Draft<MarketMove>
  if (close) made.close = close
  if (open) made.open = open
  if (intraday) made.intraday = intraday
  if (day.changePoints) made.changePoints = day.changePoints
  if (day.changePercent) made.changePercent = day.changePercent
  made.direction = day === before ? direction : next.direction
  if (netBuying) made.netBuying = netBuying
  made.observations = [...(before.observations ?? []), ...(next.observations ?? [])]
  if (before.attribution) made.attribution = before.attribution
  made.realis = 'actual'
  made.evidence = [...before.evidence, ...next.evidence]
  return made
}
