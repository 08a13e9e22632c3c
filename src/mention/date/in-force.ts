import type { Reading } from './expression.ts'
import { type Days, daysOf, isFiner, type Period, type PeriodUnit, periodAt } from './period.ts'

/** What a figure can be about: a period, an interval of two, or a trailing duration with its days. */
export interface Stretch {
  readonly from?: Period
  readonly to?: Period
  readonly duration?: string
  readonly days?: Days
}

interface Held<Value> {
  readonly stretch: Value
  readonly anchor: string
}

/**
 * The registers of the second pass: the day the sentences are about (이날, 전날), the period the figures are about
 * (같은 기간, 전년 동기), and of each unit the last one named (전분기, the month).
 */
export interface InForce {
  dayOr(publishedOn: number | undefined): { readonly day?: number | undefined; readonly anchor?: string }
  period(): Held<Stretch> | undefined
  /** The last stretch of that unit, else the period in force when it is of another unit. */
  stretchOf(unit: PeriodUnit): Held<Stretch> | undefined
  /** The last period of that unit, or the one that holds the period in force. */
  periodOf(unit: PeriodUnit): { readonly period: Period; readonly anchor: string } | undefined
  setPeriod(stretch: Stretch, anchor: string): void
  note(reading: Reading, period: Period, anchor: string): void
  save(): void
  restore(): void
}

export const createInForce = (publishedOn: number | undefined): InForce => {
  let day: { readonly day: number; readonly anchor: string } | undefined
  let period: Held<Stretch> | undefined
  let last = new Map<PeriodUnit, Held<Stretch>>()
  let saved: (() => void) | undefined

  const setPeriod = (stretch: Stretch, anchor: string): void => {
    period = { stretch, anchor }
    if (stretch.from && !stretch.to) last.set(stretch.from.unit, period)
  }

  return {
    dayOr: (publication) =>
      day ?? (publication === undefined ? {} : { day: publication, anchor: 'publishedAt' }),
    period: () => period,
    stretchOf: (unit) => last.get(unit) ?? period,
    periodOf: (unit) => {
      const own = last.get(unit)
      if (unit !== 'year' && own?.stretch.from) return { period: own.stretch.from, anchor: own.anchor }
      const from = period?.stretch.from
      if (!period || !from) return undefined
      if (unit === 'year' && from.year !== undefined)
        return {
          period: { unit, year: from.year, ...(from.fiscal && { fiscal: true }) },
          anchor: period.anchor,
        }
      const start = daysOf(from)?.start
      return start !== undefined && isFiner(from.unit, unit)
        ? { period: periodAt(unit, start), anchor: period.anchor }
        : undefined
    },
    setPeriod,
    note: (reading, found, anchor) => {
      const { expression } = reading
      if (expression.form !== 'calendar' || expression.recurring) return
      if (found.unit === 'day' || found.unit === 'weekend' || found.unit === 'week') {
        const start = found.unit === 'day' ? daysOf(found)?.start : undefined
        if (start === undefined) return
        if (reading.closes && period?.stretch.from?.unit === 'month') {
          // 이달 들어 20일까지: the month so far.
          const from = daysOf(period.stretch.from)
          if (from && from.start <= start && start < from.end)
            period = { stretch: { from: periodAt('day', from.start), to: found }, anchor }
          return
        }
        const near = publishedOn === undefined || (start <= publishedOn + 1 && publishedOn - start < 45)
        // 지난 24일, 오는 30일 tell of something else than the day the article is about.
        if (
          near &&
          !reading.aside &&
          !expression.lean &&
          expression.shift === undefined &&
          reading.cue !== 'future'
        )
          day = { day: start, anchor }
        return
      }
      // 전분기, 전년: the other side of a comparison.
      if (reading.aside || (expression.shift?.from === 'period' && expression.shift.by !== 0)) return
      setPeriod({ from: found }, anchor)
    },
    save: () => {
      const [keptDay, keptPeriod, keptLast] = [day, period, new Map(last)]
      saved = () => {
        day = keptDay
        period = keptPeriod
        last = keptLast
      }
    },
    restore: () => {
      saved?.()
      saved = undefined
    },
  }
}
