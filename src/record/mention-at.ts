import type { Mention, MentionOf } from '../mention/index.ts'
import type { EvidenceRole, Observation } from '../model/observation.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Named } from '../model/values.ts'

type EntityMention = MentionOf<'entity'>

/** Where an observation's evidence of this role stands. */
export const spanOf = ({ evidence }: Observation, role: EvidenceRole): Span | undefined => {
  const found = evidence.find((piece) => piece.role === role)
  return found && { start: found.start, end: found.end }
}

export const entityAt = (mentions: readonly Mention[], span: Span): EntityMention | undefined =>
  mentions.find(
    (mention): mention is EntityMention => mention.kind === 'entity' && overlaps(mention.span, span),
  )

/** The mention that says most of a name: one with a stated ticker before one without. */
export const entityNamed = (mentions: readonly Mention[], { name, id }: Named): EntityMention | undefined => {
  const all = mentions.filter(
    (mention): mention is EntityMention =>
      mention.kind === 'entity' && (mention.quote === name || (id !== undefined && mention.entity.id === id)),
  )
  return all.find(({ ticker }) => ticker?.basis === 'stated') ?? all.find(({ ticker }) => ticker) ?? all[0]
}

/** The day an observation stands at, when its period is one. */
export const dayOf = ({ period }: Observation): string | undefined =>
  period && /^\d{4}-\d\d-\d\d$/.test(period.timex) ? period.timex : undefined
