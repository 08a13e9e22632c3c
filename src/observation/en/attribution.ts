import type { Attribution } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import { isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import type { Register } from '../register.ts'
import type { EntityMention } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { Phrase } from './phrase-parts.ts'
import type { EnglishSyntax, Predication } from './syntax.ts'
import { topicFor } from './topic.ts'

/** Who says what in an English sentence: one source for all of it, or a speaker for what hangs on their verb. */
export interface EnglishSources {
  /** Who says the figure. */
  readonly sourceOf: (figure: Figure) => Filled<Attribution> | undefined
  /** The names that only speak in this sentence. */
  readonly sources: ReadonlySet<EntityMention>
}

/**
 * "According to X" holds for its sentence, "…, X said" and "…, said X" for all before it, "X said …" for its complement and
 * the clauses that go on from it. "He", "it" and "the company" are who was named before; a quotation goes on with its speaker.
 */
export const findEnglishSources = (
  view: SentenceView,
  syntax: EnglishSyntax,
  register: Register,
): EnglishSources => {
  const sources = new Set<EntityMention>()
  const whole = namedSource(view, sources) ?? trailingSpeaker(view, syntax, register, sources)
  const byClause = syntax.predications.map((_one, at) =>
    speakerFor(view, syntax.predications, at, register, sources),
  )
  const open = register.quoteOpen && register.attribution ? inherited(register.attribution.value) : undefined
  const sourceOf = ({ start }: Figure): Filled<Attribution> | undefined => {
    const own = syntax.clauses.findIndex((clause) => clause.start <= start && start < clause.end)
    return byClause[own] ?? whole ?? open
  }
  return { sourceOf, sources }
}

const inherited = (value: Attribution): Filled<Attribution> => ({ value, basis: 'inherited', plain: false })

/** according to Acme; data from Acme; citing Acme; "a tally by Acme". */
const namedSource = (view: SentenceView, sources: Set<EntityMention>): Filled<Attribution> | undefined => {
  for (const found of view.cues) {
    if (!isCue(found, 'source')) continue
    const name = view.entities.find(
      ({ span }) =>
        span.start >= found.end &&
        span.start - found.end <= 48 &&
        !/[,;]/.test(view.text.slice(found.end, span.start)),
    )
    if (name) {
      sources.add(name)
      return ofEntity(name)
    }
    const noun =
      /^\s+((?:the |a |an )?[A-Za-z][\w’'&. -]{2,50}?)(?=[,.;]|\s+(?:on|in|released|published|which|that|from|for)\b|$)/.exec(
        view.text.slice(found.end, Math.min(view.sentence.end, found.end + 70)),
      )
    if (noun?.[1]) {
      const start = found.end + noun[0].length - noun[1].length
      return ofWords(view.text, { start, end: start + noun[1].length })
    }
  }
  return undefined
}

const ofEntity = (mention: EntityMention): Filled<Attribution> => {
  const value: Attribution = { name: mention.quote.replace(/\s+/g, ' '), span: mention.span }
  return {
    value:
      mention.entity.id === undefined ? value : { name: value.name, id: mention.entity.id, span: value.span },
    basis: 'stated',
    span: mention.span,
    plain: true,
  }
}

const ofWords = (text: string, span: Span): Filled<Attribution> => ({
  value: { name: text.slice(span.start, span.end).replace(/\s+/g, ' '), span },
  basis: 'stated',
  span,
  plain: true,
})

/** "…, the company said." and "…, said Goldman Sachs.": a verb of saying without a complement closes the sentence. */
const trailingSpeaker = (
  view: SentenceView,
  { words, clauses }: EnglishSyntax,
  register: Register,
  sources: Set<EntityMention>,
): Filled<Attribution> | undefined => {
  const say = view.cues.findLast((found) => isCue(found, 'say'))
  if (!say) return undefined
  const { text, sentence } = view
  const verb = text.slice(say.start, say.end).toLowerCase()
  if (
    !/^(?:said|says|told|added|showed|reported|announced|noted|wrote|stated|expects?|forecasts?|predicts?|estimates?)/.test(
      verb,
    )
  )
    return undefined
  // said Goldman Sachs; said Ann Lee, an analyst at Goldman Sachs.
  const inverted =
    /[,”"’']\s*$/.test(text.slice(Math.max(sentence.start, say.start - 3), say.start)) &&
    /^(?:said|says|added|wrote)/.test(verb)
  if (inverted) {
    const name = view.entities.find(({ span }) => span.start >= say.end && span.start - say.end <= 30)
    if (name) {
      sources.add(name)
      return withHouse(view, ofEntity(name), name, sources)
    }
    const noun = /^\s+((?:the |an? )?[A-Za-z][\w’'&. -]{2,40}?)(?=[,.;]|\s+(?:of|at|with|in|on)\b|$)/.exec(
      text.slice(say.end, Math.min(sentence.end, say.end + 60)),
    )
    return noun?.[1]
      ? speakerValue(
          view,
          register,
          { start: say.end + noun[0].length - noun[1].length, end: say.end + noun[0].length },
          sources,
        )
      : undefined
  }
  // The rest of the sentence says no figure: "…, the company said on Tuesday."
  if (view.figures.some(({ start }) => start > say.end)) return undefined
  if (sentence.end - say.end > 70) return undefined
  const comma = text.lastIndexOf(',', say.start)
  const quote = Math.max(text.lastIndexOf('”', say.start), text.lastIndexOf('"', say.start))
  const from = Math.max(comma, quote)
  if (from < sentence.start || say.start - from > 90 || !view.figures.some(({ end }) => end <= from + 1))
    return undefined
  void words
  void clauses
  const end = text
    .slice(from + 1, say.start)
    .search(/\s+(?:has|had|have|also|data|figures)?\s*(?:data |figures )?$/)
  const start = from + 1 + (/^\s*/.exec(text.slice(from + 1))?.[0].length ?? 0)
  return speakerValue(view, register, { start, end: end > 0 ? from + 1 + end : say.start - 1 }, sources)
}

/** The speaker of a clause, or of the clause whose complement it goes on. */
const speakerFor = (
  view: SentenceView,
  predications: readonly Predication[],
  at: number,
  register: Register,
  sources: Set<EntityMention>,
): Filled<Attribution> | undefined => {
  for (let next = at; next >= 0; next -= 1) {
    const { speaker, clause } = predications[next] as Predication
    if (speaker) {
      const entity = speaker.entity
      if (entity) {
        sources.add(entity)
        return withHouse(view, ofEntity(entity), entity, sources)
      }
      return speakerValue(view, register, phraseSpan(speaker), sources)
    }
    if (
      clause.link !== 'coordinate' &&
      clause.link !== 'participle' &&
      clause.link !== 'rest' &&
      clause.link !== 'relative'
    )
      return undefined
  }
  return undefined
}

const phraseSpan = ({ words, start, end }: Phrase): Span => words ?? { start, end }

/** A name, a person, "he", "the company", "economists": who the words before a verb of saying are. */
const speakerValue = (
  view: SentenceView,
  register: Register,
  span: Span,
  sources: Set<EntityMention>,
): Filled<Attribution> | undefined => {
  const { text } = view
  const words = text
    .slice(span.start, span.end)
    .replace(/^(?:and|but|as|while)\s+/, '')
    .trim()
  const name = view.entities.find(
    (entity) => entity.span.start >= span.start && entity.span.end <= span.end + 1,
  )
  if (name && !/^(?:the )?(?:[a-z]+ )*(?:analysts?|economists?|traders?|dealers?)$/i.test(words)) {
    sources.add(name)
    return withHouse(view, ofEntity(name), name, sources)
  }
  if (/^(?:he|she|they|we|i)$/i.test(words))
    return register.attribution ? inherited(register.attribution.value) : undefined
  if (
    /^it$/i.test(words) ||
    /^(?:the )?(?:[a-z-]+ )?(?:company|group|firm|bank|board|airline|retailer|carmaker|automaker|lender|chain|maker|agency|department|ministry|office|institute)$/i.test(
      words,
    )
  ) {
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
    const value: Attribution =
      topic.value.id === undefined
        ? { name: topic.value.name, span }
        : { name: topic.value.name, id: topic.value.id, span }
    return { value, basis: 'inherited', span, plain: false }
  }
  return words.length > 2 && words.length < 60 && !/\d/.test(words)
    ? ofWords(text, {
        start: text.indexOf(words, span.start),
        end: text.indexOf(words, span.start) + words.length,
      })
    : undefined
}

/** "Ann Lee, an analyst at Goldman Sachs": a person's house stands right behind. */
const withHouse = (
  view: SentenceView,
  filled: Filled<Attribution>,
  person: EntityMention,
  sources: Set<EntityMention>,
): Filled<Attribution> => {
  if (person.entity.kind !== 'person') return filled
  const house = view.entities.find(
    ({ span, entity }) =>
      span.start >= person.span.end &&
      span.start - person.span.end < 60 &&
      entity.kind !== 'person' &&
      /^(?:,| of| at| from)[^.;]{0,50}\b(?:at|of|with|for|from)\s+(?:the )?$/.test(
        view.text.slice(person.span.end, span.start),
      ),
  )
  if (!house) return filled
  sources.add(house)
  const { name, id, span } = filled.value
  const value: Attribution =
    id === undefined
      ? { name, organisation: house.quote, span }
      : { name, id, organisation: house.quote, span }
  return { value, basis: filled.basis, ...(filled.span && { span: filled.span }), plain: filled.plain }
}
