import type { MentionOf } from '../../mention/index.ts'
import type { Span } from '../../model/span.ts'
import type { Measured, Named } from '../../model/values.ts'
import type { LabelKind } from './label-kind.ts'

/** One part of a portfolio as it is printed. */
export interface WeightRow {
  readonly rank: number | undefined
  readonly name: Named
  readonly label: Span
  readonly entity: MentionOf<'entity'> | undefined
  readonly kind: LabelKind | undefined
  readonly weight: Measured | undefined
  readonly shares: Measured | undefined
  readonly amount: Measured | undefined
  /** Where the weight (else the amount or the shares) is printed. */
  readonly figure: Span
  /** The list item or table row. */
  readonly row: Span | undefined
}

/** Parts of one portfolio that are listed together. */
export interface WeightList {
  readonly rows: readonly WeightRow[]
  readonly total: { readonly value: Measured; readonly span: Span } | undefined
  /** What introduces the rows: a caption, a heading, the sentence itself. */
  readonly lead: Span
  /** From the first to the last row. */
  readonly span: Span
}
