import type { Span } from '../../model/span.ts'
import type { EntityKind } from '../../model/values.ts'
import type { EntityMention } from './statement.ts'
import type { DisclosedSecurity } from './type.ts'

/** The securities of a list: every name the article's mentions know, and the items between commas they do not. */
export const readSecurities = (
  text: string,
  list: Span,
  entities: readonly EntityMention[],
  party: Span | undefined,
): readonly DisclosedSecurity[] => {
  const within = entities.filter(
    ({ span, entity }) =>
      list.start <= span.start &&
      span.end <= list.end &&
      span.start !== party?.start &&
      !noSecurity.has(entity.kind),
  )
  const found = [
    ...within.map((mention) => toSecurity(mention)),
    ...unknownItems(text, list, entities).map((span) => ({
      name: text.slice(span.start, span.end),
      evidence: [{ role: 'object' as const, ...span }],
    })),
  ].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
  return withoutRepeats(found)
}

const noSecurity = new Set<EntityKind>(['person', 'sector', 'indicator', 'country', 'central-bank'])

const toSecurity = ({ quote, span, entity, ticker }: EntityMention): DisclosedSecurity => ({
  name: quote,
  ...(entity.id !== undefined && { id: entity.id }),
  ...(ticker && { ticker }),
  evidence: [{ role: 'object', start: span.start, end: span.end }],
})

/** Names hidden behind this character can't be split: `Goldman Sachs and Co`. */
const hidden = '\u0001'

/** Items of the list without a mention: `Deere, |Orchard Robotics|, and AGCO`, `애플, |한결바이오|, 인텔`. */
const unknownItems = (text: string, list: Span, entities: readonly EntityMention[]): readonly Span[] => {
  let masked = text.slice(list.start, list.end)
  for (const { span } of entities)
    if (list.start <= span.start && span.end <= list.end)
      masked =
        masked.slice(0, span.start - list.start) +
        hidden.repeat(span.end - span.start) +
        masked.slice(span.end - list.start)
  const items: Span[] = []
  let at = 0
  for (const piece of masked.split(/([,;·、]|\b(?:and|or|nor)\b|\s(?:및|또는|그리고)\s)/)) {
    const name = piece.includes(hidden) ? undefined : nameOf(piece, masked[at + piece.length] === ',')
    if (name)
      items.push({
        start: list.start + at + name.index,
        end: list.start + at + name.index + name.text.length,
      })
    at += piece.length
  }
  return items
}

const nameOf = (piece: string, beforeComma: boolean): { index: number; text: string } | undefined => {
  const latin =
    /(?:^|\s)(\p{Lu}[\p{L}\d.'’&-]*(?:(?: (?:&|of|de|the))? \p{Lu}[\p{L}\d.'’&-]*)*)[^\p{Lu}]*$/u.exec(piece)
  const text = latin?.[1]?.replace(/\.$/, '')
  if (latin && text && text.length > 1 && !notNames.test(text))
    return { index: latin.index + latin[0].indexOf(text), text }
  const hangul = beforeComma ? /^\s*([가-힣A-Za-z\d&]{2,12})$/.exec(piece) : undefined
  return hangul?.[1] ? { index: hangul[0].indexOf(hangul[1]), text: hangul[1] } : undefined
}

/** Capitals of a list that are no names: dates and the kind of instrument. */
const notNames =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|ETFs?|CFDs?|I|The|This|These|Any|All|Its?|He|She|They|Both|Neither|Class [A-Z])\b/

const withoutRepeats = (securities: readonly DisclosedSecurity[]): readonly DisclosedSecurity[] => {
  const seen = new Set<string>()
  return securities.filter(({ name, id }) => {
    const key = id ?? name
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
