import type { Observation } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { FigureMention } from '../view.ts'

/** What a figure says together with its neighbours, beyond its own slots. */
export interface Relations {
  /** The figure that prints the same amount in another currency or unit. */
  sameAs?: FigureMention
  /** What the change is measured from, where the sentence prints it. */
  baseValue?: { readonly value: string; readonly span: Span }
  vintage?: { readonly value: NonNullable<Observation['vintage']>; readonly span: Span | undefined }
  streak?: { readonly value: NonNullable<Observation['streak']>; readonly span: Span }
  condition?: Span
  /** The amount is for one of these: a share, a barrel. */
  per?: { readonly value: string; readonly span: Span | undefined }
}
