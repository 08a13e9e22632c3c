import * as z from 'zod'
import { Evidence } from './observation.ts'

export const CheckKind = z.enum([
  'sum-of-rows',
  'weights-at-most-100',
  'difference',
  'change-of-levels',
  'product',
  'ratio',
  'discount',
  'rate-step',
  'probabilities-sum',
  'votes-sum',
  'repeat',
])
export type CheckKind = z.infer<typeof CheckKind>

/** The article's own arithmetic, recomputed: `expected` is what the parts give, `found` what the article prints. */
export const Check = z.strictObject({
  id: z.string().min(1),
  kind: CheckKind,
  verdict: z.enum(['consistent', 'inconsistent', 'not-checkable']),
  expression: z.string().min(1),
  expected: z.exactOptional(z.string().min(1)),
  found: z.exactOptional(z.string().min(1)),
  tolerance: z.exactOptional(z.string().min(1)),
  evidence: z.array(Evidence).min(1),
})
export type Check = Readonly<z.infer<typeof Check>>
