import type { Mention, MentionOf } from '../../mention/index.ts'
import type { Span } from '../../model/span.ts'
import type { RateCue } from './cues.ts'

export interface Bank {
  readonly name: string
  readonly id: string
  readonly span?: Span
}

type EntityMention = MentionOf<'entity'>

/** A central bank named by a mention: its own, its committee's, or a regional Fed's. */
export const bankOf = (mention: Mention): Bank | undefined => {
  if (mention.kind !== 'entity') return undefined
  const { id } = mention.entity
  if (id === undefined || !id.startsWith('cb:')) return undefined
  return id.startsWith('cb:FRB')
    ? { name: 'Federal Reserve', id: 'cb:FED', span: mention.span }
    : { name: mention.quote, id, span: mention.span }
}

/** The bank an article names most, the first of those it names equally often. */
export const mainBank = (mentions: readonly Mention[]): Bank | undefined => {
  const named = new Map<string, { readonly bank: Bank; count: number }>()
  for (const mention of mentions) {
    const bank = bankOf(mention)
    if (!bank) continue
    const before = named.get(bank.id)
    if (before) before.count += 1
    else named.set(bank.id, { bank: { name: bank.name, id: bank.id }, count: 1 })
  }
  let most: { readonly bank: Bank; count: number } | undefined
  for (const one of named.values()) if (!most || one.count > most.count) most = one
  return most?.bank
}

/** A country's base rate is its bank's: 미국 기준금리, "a U.S. rate hike". */
const countryBanks: Readonly<Record<string, Bank>> = {
  'country:US': { id: 'cb:FED', name: 'Federal Reserve' },
  'country:KR': { id: 'cb:BOK', name: 'Bank of Korea' },
  'country:JP': { id: 'cb:BOJ', name: 'Bank of Japan' },
  'country:GB': { id: 'cb:BOE', name: 'Bank of England' },
  'country:CN': { id: 'cb:PBOC', name: "People's Bank of China" },
  'country:AU': { id: 'cb:RBA', name: 'Reserve Bank of Australia' },
  'country:NZ': { id: 'cb:RBNZ', name: 'Reserve Bank of New Zealand' },
  'country:CA': { id: 'cb:BOC', name: 'Bank of Canada' },
  'country:CH': { id: 'cb:SNB', name: 'Swiss National Bank' },
  'country:SE': { id: 'cb:RIKSBANK', name: 'Sveriges Riksbank' },
  'country:NO': { id: 'cb:NORGES', name: 'Norges Bank' },
  'country:EU': { id: 'cb:ECB', name: 'European Central Bank' },
}

/** The bank of a clause: the nearest named before the move in it, then behind, then its country's, the sentence's, the one in force. */
export const findBank = (
  clause: Span,
  moveStart: number,
  rate: RateCue | undefined,
  mentions: readonly Mention[],
  inForce: Bank | undefined,
  tool?: string,
): Bank | undefined => {
  let [before, behind, sentence]: (Bank | undefined)[] = []
  for (const mention of mentions) {
    const bank = bankOf(mention)
    if (!bank) continue
    if (mention.span.start < clause.start) sentence = bank
    else if (mention.span.start < moveStart) before = bank
    else if (mention.span.start < clause.end) behind ??= bank
    else sentence ??= bank
  }
  const country = rate && countryBefore(mentions, rate.start)
  if (rate?.cue.bank !== undefined) return bankWithId(rate.cue.bank, mentions, inForce)
  if (country && before?.id !== country.id && !(before && (before.span?.start ?? 0) > country.at))
    return { id: country.id, name: country.name }
  if (!before && !behind && tool !== undefined) return bankWithId(tool, mentions, inForce)
  return before ?? behind ?? sentence ?? inForce ?? anyCountry(mentions)
}

/** A bank known by its rate or by a tool, in the words of the article where it has any. */
const bankWithId = (id: string, mentions: readonly Mention[], inForce: Bank | undefined): Bank => {
  const named = mentions.map(bankOf).find((bank) => bank?.id === id)
  const known = Object.values(countryBanks).find((bank) => bank.id === id)
  return named ?? (inForce?.id === id ? inForce : (known ?? { id, name: id.slice(3) }))
}

const countryBefore = (mentions: readonly Mention[], at: number): (Bank & { at: number }) | undefined => {
  const near = mentions.findLast(
    (mention): mention is EntityMention =>
      mention.kind === 'entity' &&
      mention.entity.kind === 'country' &&
      mention.span.end <= at &&
      at - mention.span.end <= 14,
  )
  const bank = near && countryBanks[near.entity.id ?? '']
  return bank && { ...bank, at: near.span.start }
}

const anyCountry = (mentions: readonly Mention[]): Bank | undefined => {
  for (const mention of mentions)
    if (mention.kind === 'entity' && mention.entity.kind === 'country') {
      const bank = countryBanks[mention.entity.id ?? '']
      if (bank) return bank
    }
  return undefined
}
