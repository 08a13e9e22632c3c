import type { EntityKind } from './values.ts'

/** One thing that news names: a listed security, an index, a central bank, a currency pair … */
export interface ReferenceEntry {
  /** As CONTRACT.md fixes them: `XKRX:005930`, `XNAS:CRDO`, `index:SPX`, `cb:FED`, `org:moodys`, `fx:USDKRW`. */
  readonly id: string
  readonly kind: EntityKind
  /** The canonical English name, without legal form unless the name is never said without it. */
  readonly name: string
  /** Every printed form, the canonical name among them. Letter case is as printed: Apple, not apple. */
  readonly surfaces: readonly Surface[]
  /** `mic` is the market segment (`XKOS`, `ARCX`); the id carries the operating market. */
  readonly ticker?: { readonly symbol: string; readonly mic?: string }
  /** Numbers of other registers, from lists a user brought. */
  readonly identifiers?: { readonly isin?: string; readonly cik?: string }
  /** First day of the listing or the name, where it matters. */
  readonly validFrom?: string
  /** The day after the last: Lehman Brothers was delisted, EMC was bought. */
  readonly validTo?: string
}

/** A user's reference laid over ours and made ready: opened at once, and shared between threads where its bytes are. */
export interface PreparedReference {
  readonly format: 'gisa-prepared-reference/1'
  /** The code that prepared it: ours lies in it, so it serves no other. */
  readonly code: string
  /** SHA-256 of the user's reference, as JSON. */
  readonly digest: string
  readonly bytes: Uint8Array
}

export interface Surface {
  readonly text: string
  /** Whose press prints it. A Latin-script form marked `en` stands in Korean articles too; one marked `ko` (MS, JP모건) only there. */
  readonly locale: 'ko' | 'en'
  readonly use: SurfaceUse
}

/**
 * `plain`: may be recognised wherever its boundaries fit. `guarded`: also an ordinary word, a part of one, or the
 * name of several things (Target, Visa, 대상, 한화): needs context. `stated`: only beside a stated ticker (ALL, ON, IT).
 */
export type SurfaceUse = 'plain' | 'guarded' | 'stated'
