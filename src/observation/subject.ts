import type { MentionOf } from '../mention/index.ts'
import type { Subject } from '../model/observation.ts'
import type { EntityKind } from '../model/values.ts'
import type { Filled } from './filled.ts'

export type EntityMention = MentionOf<'entity'>

export interface SubjectSlot extends Filled<Subject> {
  readonly kind?: EntityKind
  /** It is the company the article names most: what its results leave unsaid is of no other. */
  readonly main?: true
  /** What is counted of it has no metric's name: passenger numbers. */
  readonly counted?: true
}

/** Names that say who speaks, not whom the figure is about. */
export type IsSource = (entity: EntityMention) => boolean

/** The surface name, with the canonical id where one is known. */
export const nameOf = ({ quote, entity }: EntityMention): Subject => ({
  name: quote.replace(/\s+/g, ' '),
  ...(entity.id !== undefined && { id: entity.id }),
})
