import type { Reading } from './expression.ts'
import { createPeriod, type Days, daysOf, isFiner, type Period, type PeriodUnit, periodAt } from './period.ts'

/** What a figure can be about: a period, an interval of two, or a trailing duration with its days. */
export interface Stretch {
  readonly from: Period | undefined
  readonly to: Period | undefined
  readonly duration: string | undefined
  readonly days: Days | undefined
}

/** A period, or all from the first to the last of two. */
export const stretchOver = (from: Period, to: Period | undefined): Stretch => ({
  from,
  to,
  duration: undefined,
  days: undefined,
})

/** A day with what says that it is the one, both undefined when none is known. */
export interface AnchoredDay {
  readonly day: number | undefined
  readonly anchor: string | undefined
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
  /** The day in force, else that of publication. */
  day(): AnchoredDay
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
  let day: AnchoredDay | undefined
  const publication: AnchoredDay = {
    day: publishedOn,
    anchor: publishedOn === undefined ? undefined : 'publishedAt',
  }
  let period: Held<Stretch> | undefined
  let last = new Map<PeriodUnit, Held<Stretch>>()
  let saved: (() => void) | undefined

  const setPeriod = (stretch: Stretch, anchor: string): void => {
    period = { stretch, anchor }
    if (stretch.from && !stretch.to) last.set(stretch.from.unit, period)
  }

  return {
    day: () => day ?? publication,
    period: () => period,
    stretchOf: (unit) => last.get(unit) ?? period,
    periodOf: (unit) => {
      const own = last.get(unit)
      if (unit !== 'year' && own?.stretch.from) return { period: own.stretch.from, anchor: own.anchor }
      const from = period?.stretch.from
      if (!period || !from) return undefined
      if (unit === 'year' && from.year !== undefined) {
        const year = createPeriod('year')
        year.year = from.year
        if (from.fiscal) year.fiscal = true
        return { period: year, anchor: period.anchor }
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
            period = { stretch: stretchOver(periodAt('day', from.start), found), anchor }
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
      setPeriod(stretchOver(found, undefined), anchor)
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
