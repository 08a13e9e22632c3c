import type { MentionOf } from '../../mention/index.ts'
import type { Span } from '../../model/span.ts'
import type { Position } from './type.ts'

export type EntityMention = MentionOf<'entity'>

/** Who discloses, as a sentence says it: a name, the writer or the house (필자, I, 당사), or whoever was named before. */
export type Party =
  | { readonly kind: 'named'; readonly span: Span; readonly mention?: EntityMention }
  | { readonly kind: 'author'; readonly span: Span }
  | { readonly kind: 'carried' }

/** One predicate of a disclosing sentence, with where its securities are listed. */
export interface Statement {
  readonly party: Party
  readonly position: Position
  readonly predicate: Span
  readonly list: Span
}

/** What a sentence's statements are read from. */
export interface SentenceView {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The entity mentions of the sentence, in reading order. */
  readonly entities: readonly EntityMention[]
  /** The author as the article states it. */
  readonly author?: string
  /** Whether a party was named before, so that a pronoun or nothing at all can stand for it. */
  readonly partyKnown: boolean
}

/** Where the words of a sentence begin: behind `Disclosure:`, `기타 참고:`, `※`. */
export const bodyStart = (text: string, { start, end }: Span): number => {
  const label = /^[^.!?。\n]{0,30}?[:：]\s*|^[※*\s]+/.exec(text.slice(start, Math.min(end, start + 40)))
  return start + (label?.[0].length ?? 0)
}
