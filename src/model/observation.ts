import * as z from 'zod'
import { Span } from './span.ts'
import { Basis, Decimal, IsoDate, Mod, Named, Range, Ratio } from './values.ts'

export const metrics = [
  'total-return',
  'price-change',
  'price',
  'index-level',
  'net-asset-value',
  'market-cap',
  'volume',
  'turnover',
  'portfolio-weight',
  'sector-weight',
  'top-holdings-weight',
  'constituents',
  'pe-ratio',
  'pb-ratio',
  'ev-ebitda',
  'dividend-yield',
  'dividend',
  'valuation-discount',
  'revenue',
  'operating-profit',
  'net-income',
  'pretax-profit',
  'ebitda',
  'eps',
  'margin',
  'comparable-sales',
  'orders',
  'guidance',
  'target-price',
  'stake',
  'debt-share',
  'debt',
  'total-assets',
  'deposits',
  'capex',
  'cost',
  'exchange-rate',
  'bond-yield',
  'policy-rate',
  'policy-rate-change',
  'commodity-price',
  'inflation',
  'producer-prices',
  'gdp',
  'unemployment',
  'employment',
  'wages',
  'exports',
  'imports',
  'trade-balance',
  'current-account',
  'fx-reserves',
  'money-supply',
  'retail-sales',
  'industrial-output',
  'confidence-index',
  'pmi',
  'housing-price',
  'household-debt',
  'foreign-net-buying',
  'institution-net-buying',
  'retail-net-buying',
  'probability',
  'market-share',
  'users',
  'deal-value',
  'ipo-proceeds',
  'funding',
  'fine',
  'headcount',
  'layoffs',
  'interest-expense',
  'expense-ratio',
  'other',
] as const
export const Metric = z.enum(metrics)
export type Metric = z.infer<typeof Metric>

export const Measure = z.enum(['level', 'change', 'proportion', 'rank', 'probability'])
export type Measure = z.infer<typeof Measure>

export const Direction = z.enum(['up', 'down', 'flat'])
export type Direction = z.infer<typeof Direction>

export const Base = z.enum([
  'yoy',
  'qoq',
  'mom',
  'day',
  'week',
  'to-date',
  'since',
  'trailing',
  'consensus',
  'stated-value',
])
export type Base = z.infer<typeof Base>

export const Realis = z.enum([
  'actual',
  'forecast',
  'guidance',
  'market-implied',
  'hypothetical',
  'denied',
  'unconfirmed',
])
export type Realis = z.infer<typeof Realis>

export const Certainty = z.enum(['certain', 'likely', 'weak'])
export type Certainty = z.infer<typeof Certainty>

/** Whom a figure is about; a segment names its company in `partOf`. */
export const Subject = z.strictObject({
  name: z.string().min(1),
  id: z.exactOptional(z.string().min(1)),
  partOf: z.exactOptional(Named),
})
export type Subject = Readonly<z.infer<typeof Subject>>

export const Period = z.strictObject({
  /** A TIMEX3 value or interval. */
  timex: z.string().min(1),
  start: z.exactOptional(IsoDate),
  /** Half-open: the day after the last. */
  end: z.exactOptional(IsoDate),
  kind: z.enum(['instant', 'calendar', 'fiscal', 'to-date', 'trailing', 'since']),
  mod: z.exactOptional(Mod),
})
export type Period = Readonly<z.infer<typeof Period>>

/** Who says so; `via` names the messenger between the source and the article. */
export const Attribution = z.strictObject({
  name: z.string().min(1),
  id: z.exactOptional(z.string().min(1)),
  role: z.exactOptional(z.string().min(1)),
  organisation: z.exactOptional(z.string().min(1)),
  via: z.exactOptional(z.string().min(1)),
  span: Span,
})
export type Attribution = Readonly<z.infer<typeof Attribution>>

export const EvidenceRole = z.enum([
  'figure',
  'subject',
  'object',
  'metric',
  'period',
  'direction',
  'base',
  'base-value',
  'per',
  'streak',
  'vintage',
  'attribution',
  'cue',
  'clause',
  'qualifier',
  'condition',
  'caption',
  'row',
  'source',
  'total',
  'ticker',
])
export type EvidenceRole = z.infer<typeof EvidenceRole>

export const Evidence = z.strictObject({
  role: EvidenceRole,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Evidence = Readonly<z.infer<typeof Evidence>>

export const slotNames = [
  'subject',
  'metric',
  'measure',
  'direction',
  'period',
  'base',
  'object',
  'attribution',
  'realis',
] as const
export type SlotName = (typeof slotNames)[number]

/** One number the article asserts: who, what, how much, when, says who (CONTRACT.md, Observations). */
export const Observation = z.strictObject({
  id: z.string().min(1),
  figure: z.exactOptional(z.string().min(1)),
  subject: z.exactOptional(Subject),
  metric: Metric,
  metricText: z.exactOptional(z.string().min(1)),
  measure: Measure,
  value: z.exactOptional(Decimal),
  range: z.exactOptional(Range),
  ratio: z.exactOptional(Ratio),
  unit: z.string().min(1),
  mod: z.exactOptional(Mod),
  resolution: z.exactOptional(Decimal),
  per: z.exactOptional(z.string().min(1)),
  turn: z.exactOptional(z.enum(['to-profit', 'to-loss'])),
  direction: z.exactOptional(Direction),
  period: z.exactOptional(Period),
  base: z.exactOptional(Base),
  baseValue: z.exactOptional(Decimal),
  object: z.exactOptional(Named),
  attribution: z.exactOptional(Attribution),
  realis: Realis,
  cue: z.exactOptional(Span),
  certainty: Certainty,
  slots: z.strictObject(
    Object.fromEntries(slotNames.map((name) => [name, z.exactOptional(Basis)])) as Record<
      SlotName,
      z.ZodExactOptional<typeof Basis>
    >,
  ),
  qualifier: z.exactOptional(z.string().min(1)),
  streak: z.exactOptional(z.strictObject({ count: z.int().positive(), unit: z.string().min(1) })),
  vintage: z.exactOptional(z.enum(['current', 'previous'])),
  sameAs: z.exactOptional(z.string().min(1)),
  condition: z.exactOptional(Span),
  evidence: z.array(Evidence).min(1),
})
export type Observation = Readonly<z.infer<typeof Observation>>
