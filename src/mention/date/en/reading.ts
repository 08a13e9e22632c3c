import type { CalendarExpression, Shift } from '../expression.ts'
import type { Period } from '../period.ts'

/** A calendar expression as far as it was read; `to` where it prints an interval within one month. */
export interface CalendarReading {
  readonly end: number
  readonly expression: CalendarExpression
  readonly to?: CalendarExpression
}

export const calendar = (
  end: number,
  printed: Period,
  {
    shift,
    lean,
    to,
  }: {
    shift?: Shift | undefined
    lean?: 'past' | 'future' | undefined
    to?: CalendarExpression | undefined
  } = {},
): CalendarReading => ({
  end,
  expression: { form: 'calendar', printed, ...(shift && { shift }), ...(lean && { lean }) },
  ...(to && { to }),
})
