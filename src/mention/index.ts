import * as z from 'zod'
import { Span } from '../model/span.ts'
import { date } from './date/kind.ts'
import { entity } from './entity/kind.ts'
import { money } from './money/kind.ts'
import { percent } from './percent/kind.ts'
import { quantity } from './quantity/kind.ts'

/** Every kind of mention, by hand: the order decides ties between candidates and shows in review. Entities come first. */
export const mentionKinds = [entity, percent, money, date, quantity] as const

const mentionHead = { id: z.string().min(1), span: Span, quote: z.string().min(1), rule: z.string().min(1) }

const schemaOf = <const Kind extends string, Shape extends z.ZodRawShape>(kind: {
  readonly kind: Kind
  readonly fields: Shape
}) =>
  z.strictObject({
    id: mentionHead.id,
    kind: z.literal(kind.kind),
    span: Span,
    quote: mentionHead.quote,
    rule: mentionHead.rule,
    ...kind.fields,
  })

export const EntityMention = schemaOf(entity)
export const PercentMention = schemaOf(percent)
export const MoneyMention = schemaOf(money)
export const DateMention = schemaOf(date)
export const QuantityMention = schemaOf(quantity)

export const Mention = z.discriminatedUnion('kind', [
  EntityMention,
  PercentMention,
  MoneyMention,
  DateMention,
  QuantityMention,
])
export type Mention = Readonly<z.infer<typeof Mention>>
export type MentionOf<Kind extends Mention['kind']> = Extract<Mention, { kind: Kind }>

export { type PersonRole, readPersonRoles } from './entity/person-roles.ts'
