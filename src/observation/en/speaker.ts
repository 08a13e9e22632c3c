import { titlesAfter, titlesBefore } from '../../locale/en/person-words.ts'
import type { Attribution } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { EntityKind } from '../../model/values.ts'
import type { Filled } from '../filled.ts'
import type { Register } from '../register.ts'
import type { EntityMention } from '../subject.ts'
import type { SentenceView } from '../view.ts'
import { topicFor } from './topic.ts'

/** A name, a person, "he", "the company", "economists": who the words before a verb of saying are. */
export const nameSpeaker = (
  view: SentenceView,
  register: Register,
  span: Span,
  sources: Set<EntityMention>,
): Filled<Attribution> | undefined => {
  const own = trim(view.text, span)
  const words = view.text.slice(own.start, own.end).replace(/\s+/g, ' ')
  const name = view.entities.find(
    ({ span: { start, end }, entity }) => start >= own.start && end <= own.end + 1 && speaksFor(entity.kind),
  )
  if (name && !/^(?:the )?(?:[a-z]+ )*(?:analysts?|economists?|traders?|dealers?)$/i.test(words)) {
    sources.add(name)
    return withOwnHouse(view, name, sources)
  }
  if (/^(?:he|she|they|we|i)$/i.test(words))
    return register.attribution ? inherited(register.attribution.value) : undefined
  if (/^it$/i.test(words) || isPointer(words)) return pointedAt(view, register, own, words, sources)
  if (words.length < 3 || words.length > 60 || /\d/.test(words) || isNoSpeaker(words)) return undefined
  return withHouse(view, personWithRole(view.text, own) ?? ofWords(view.text, own), own.end, sources)
}

/** A reading, a price or a sector says nothing; only who can speak, or publishes, is a source. */
export const speaksFor = (kind: EntityKind): boolean =>
  kind !== 'indicator' && kind !== 'commodity' && kind !== 'currency' && kind !== 'sector'

/** The company, the Cleveland-based company, the world's largest chipmaker. */
const isPointer = (words: string): boolean =>
  /^(?:the )?(?:[a-z][\w’'-]* ){0,4}(?:company|group|firm|bank|board|airline|retailer|carmaker|automaker|lender|chain|maker|chipmaker|drugmaker|insurer|brewer|miner|manufacturer|producer|builder|developer|operator|supplier|giant|agency|department|ministry|office|institute)$/i.test(
    words,
  )

/** "it has no plans", "less than economists": a clause or a comparison before the verb names nobody. */
const isNoSpeaker = (words: string): boolean =>
  /^(?:it|he|she|they|we|that|which|who|there|this|less|more|better|worse|higher|lower|fewer|faster|slower|than|as|if|what|below|above|short)\b/i.test(
    words,
  ) || /^(?:up|down|well|far|in line|compared)\b/i.test(words)

/** Behind a conjunction and blanks. */
const trim = (text: string, { start, end }: Span): Span => {
  const lead = /^\s*(?:(?:and|but|as|while)\s+)?/.exec(text.slice(start, end))?.[0].length ?? 0
  let last = end
  while (last > start + lead && /\s/.test(text[last - 1] ?? '')) last -= 1
  return { start: start + lead, end: last }
}

/** Who "it" and "the company" are: who was named before in the sentence, spoke before, or is what the article is about. */
const pointedAt = (
  view: SentenceView,
  register: Register,
  span: Span,
  words: string,
  sources: ReadonlySet<EntityMention>,
): Filled<Attribution> | undefined => {
  const said = register.attribution
  if (
    said &&
    view.sentence.start - said.sentence < 600 &&
    /^(?:it|the (?:bank|agency|department|ministry|board|office|institute))$/i.test(words)
  )
    return inherited(said.value)
  // "Acme fell after |the company| said …": who was named before in the sentence.
  const near = view.entities.findLast(
    (entity) => entity.span.end <= span.start && entity.entity.kind === 'company' && !sources.has(entity),
  )
  if (near) return { ...ofEntity(near), basis: 'resolved', plain: false }
  const topic = topicFor(register, 'revenue', undefined, view.sentence.block)
  if (!topic) return undefined
  const { name, id } = topic.value
  const value: Attribution = id === undefined ? { name, span } : { name, id, span }
  return { value, basis: 'inherited', span, plain: false }
}

/** "|portfolio manager| Ann Holloway", "|Chairman| R.W. Brandt": the office before a name nobody listed. */
const personWithRole = (text: string, span: Span): Filled<Attribution> | undefined => {
  const words = text.slice(span.start, span.end)
  const found =
    /^(?:the )?((?:[\w’'-]+\s+)+?)((?:(?:[A-Z]\.)+\s*)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'.-]+){0,2})$/.exec(words)
  if (!found) return undefined
  const [, before = '', name = ''] = found
  const last = before.trim().split(/\s+/).at(-1) ?? ''
  if (!titlesBefore.has(last) && !titlesAfter.has(last)) return undefined
  const start = span.end - name.length
  return {
    value: {
      name: name.replace(/\s+/g, ' '),
      role: before.trim().replace(/\s+/g, ' '),
      span: { start, end: span.end },
    },
    basis: 'stated',
    span: { start, end: span.end },
    plain: true,
  }
}

/** A name, with the house of a person. */
export const withOwnHouse = (
  view: SentenceView,
  name: EntityMention,
  sources: Set<EntityMention>,
): Filled<Attribution> =>
  name.entity.kind === 'person' ? withHouse(view, ofEntity(name), name.span.end, sources) : ofEntity(name)

/** "Ann Lee, an analyst at Goldman Sachs": a person's house stands right behind. */
const withHouse = (
  view: SentenceView,
  filled: Filled<Attribution>,
  end: number,
  sources: Set<EntityMention>,
): Filled<Attribution> => {
  const house = view.entities.find(
    ({ span, entity }) =>
      span.start >= end &&
      span.start - end < 60 &&
      entity.kind !== 'person' &&
      /^(?:,| of| at| from)[^.;]{0,50}\b(?:at|of|with|for|from)\s+(?:the )?$/.test(
        view.text.slice(end, span.start),
      ),
  )
  if (!house) return filled
  sources.add(house)
  const { span, ...named } = filled.value
  return { ...filled, value: { ...named, organisation: house.quote, span } }
}

export const inherited = (value: Attribution): Filled<Attribution> => ({
  value,
  basis: 'inherited',
  plain: false,
})

export const ofEntity = (mention: EntityMention): Filled<Attribution> => {
  const value: Attribution = { name: mention.quote.replace(/\s+/g, ' '), span: mention.span }
  return {
    value:
      mention.entity.id === undefined ? value : { name: value.name, id: mention.entity.id, span: value.span },
    basis: 'stated',
    span: mention.span,
    plain: true,
  }
}

export const ofWords = (text: string, span: Span): Filled<Attribution> => ({
  value: { name: text.slice(span.start, span.end).replace(/\s+/g, ' '), span },
  basis: 'stated',
  span,
  plain: true,
})
