import * as z from 'zod'

/** An exact decimal number as a string, as printed or multiplied out: `"0.50"`, `"-3.5"`, `"1200000000000"`. */
export const Decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
export type Decimal = string

/** Both ends are inclusive; an end that was not said is absent. */
export const Range = z.strictObject({ low: z.exactOptional(Decimal), high: z.exactOptional(Decimal) })
export type Range = Readonly<z.infer<typeof Range>>

/** Fractions and odds that are no decimals: two-thirds, one in 13. */
export const Ratio = z.strictObject({ numerator: Decimal, denominator: Decimal })
export type Ratio = Readonly<z.infer<typeof Ratio>>

/** TIMEX3's words for what was said about a value, for dates and quantities alike. */
export const Mod = z.enum([
  'APPROX',
  'MORE_THAN',
  'LESS_THAN',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
  'START',
  'MID',
  'END',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
])
export type Mod = z.infer<typeof Mod>

/** Where a value comes from: printed here, carried over, given by the caller, looked up or computed, or a convention. */
export const Basis = z.enum(['stated', 'inherited', 'given', 'resolved', 'default'])
export type Basis = z.infer<typeof Basis>

/** An ISO 8601 calendar day. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export type IsoDate = string

/** Half-open ISO days: February 2026 is 2026-02-01 to 2026-03-01. */
export const Interval = z.strictObject({ start: IsoDate, end: IsoDate })
export type Interval = Readonly<z.infer<typeof Interval>>

export const Timex = z.strictObject({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().min(1),
  mod: z.exactOptional(Mod),
})
export type Timex = Readonly<z.infer<typeof Timex>>

/** A trading symbol; `mic` is the ISO 10383 code of the market (segment) it is quoted on. */
export const Ticker = z.strictObject({
  symbol: z.string().min(1),
  mic: z.exactOptional(z.string().regex(/^[A-Z0-9]{4}$/)),
  basis: Basis,
})
export type Ticker = Readonly<z.infer<typeof Ticker>>

export const EntityKind = z.enum([
  'company',
  'fund',
  'index',
  'central-bank',
  'institution',
  'exchange',
  'sector',
  'currency',
  'commodity',
  'indicator',
  'person',
  'country',
])
export type EntityKind = z.infer<typeof EntityKind>

/** A name with its canonical id where one is known. */
export const Named = z.strictObject({ name: z.string().min(1), id: z.exactOptional(z.string().min(1)) })
export type Named = Readonly<z.infer<typeof Named>>

/** A figure as records hold it. */
export const Measured = z.union([
  z.strictObject({ value: Decimal, unit: z.string().min(1), mod: z.exactOptional(Mod) }),
  z.strictObject({ range: Range, unit: z.string().min(1), mod: z.exactOptional(Mod) }),
])
export type Measured = Readonly<z.infer<typeof Measured>>
