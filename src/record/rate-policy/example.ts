import type { RatePolicy } from './type.ts'

/** A phrase and what each record it must give contains, in order; a phrase without them must give no rate-policy record. */
export type RatePolicyExample = readonly [text: string, ...expected: readonly Expected[]]

type Expected = { readonly bank?: string } & {
  readonly [Field in keyof RatePolicy]?: unknown
}
