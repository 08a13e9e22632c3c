import type { Attribution } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import { isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import type { Register } from '../register.ts'
import type { EntityMention } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { Phrase } from './phrase-parts.ts'
import { inherited, nameSpeaker, ofEntity, ofWords, speaksFor, withOwnHouse } from './speaker.ts'
import type { EnglishSyntax, Predication } from './syntax.ts'

/** Who says what in an English sentence: one source for all of it, or a speaker for what hangs on their verb. */
export interface EnglishSources {
  /** Who says the figure. */
  readonly sourceOf: (figure: Figure) => Filled<Attribution> | undefined
  /** The names that only speak in this sentence. */
  readonly sources: ReadonlySet<EntityMention>
  /** Who is heard in it first. */
  readonly heard: Filled<Attribution> | undefined
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
  const open =
    register.attribution && (register.quoteOpen || goesOnQuoting(view, register.attribution.sentence))
      ? inherited(register.attribution.value)
      : undefined
  const sourceOf = ({ start }: Figure): Filled<Attribution> | undefined => {
    const own = syntax.clauses.findIndex((clause) => clause.start <= start && start < clause.end)
    return byClause[own] ?? whole ?? open ?? judgedBy(view, syntax.predications[own], register)
  }
  return { sourceOf, sources, heard: whole ?? byClause.find((speaker) => speaker !== undefined) }
}

/** …," she told analysts. |"We will open 12 stores."|: a quotation right behind a speaker's goes on with them. */
const goesOnQuoting = ({ text, sentence }: SentenceView, spoken: number): boolean =>
  /^["“]/.test(text.slice(sentence.start, sentence.start + 1)) &&
  sentence.start - spoken < 500 &&
  !/\n\s*\n/.test(text.slice(spoken, sentence.start))

/** "She sees sales rising 15%", "He kept his price target of 250p": the judgement of whoever was heard before. */
const judgedBy = (
  { text, sentence }: SentenceView,
  predication: Predication | undefined,
  register: Register,
): Filled<Attribution> | undefined => {
  const said = register.attribution
  if (!said || !predication?.subject || sentence.start - said.sentence > 600) return undefined
  const { start, end } = phraseSpan(predication.subject)
  if (!/^(?:he|she)$/i.test(text.slice(start, end))) return undefined
  const rest = text.slice(end, Math.min(predication.clause.end, end + 60))
  return judging.test(rest) ? inherited(said.value) : undefined
}

const judging =
  /^ (?:also |now |still )?(?:(?:sees|expects|expected|forecasts|predicts|predicted|estimates|estimated|reckons|projects|anticipates|has a)\b|(?:kept|keeps|has|maintained|maintains|raised|raises|cut|cuts|lowered|lifted|trimmed|reiterated|set)\b[^.;]{0,40}\b(?:rating|target|forecast|estimate)s?\b)/

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
    if (name && speaksFor(name.entity.kind)) {
      sources.add(name)
      return ofEntity(name)
    }
    // "citing concerns about inflation" gives a reason, "citing people familiar" a source.
    if (name || (isReason(view, found) && !speaking.test(view.text.slice(found.end, found.end + 60))))
      continue
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

const isReason = ({ text }: SentenceView, { start, end }: Span): boolean =>
  /^citing$/i.test(text.slice(start, end))

const speaking =
  /^ (?:[\w’'-]+ ){0,3}(?:people|sources?|officials?|executives?|analysts?|economists?|data|figures|documents?|filings?|reports?|statistics|estimates)\b/i

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
    const name = view.entities.find(
      ({ span }) =>
        span.start >= say.end && span.start - say.end <= 30 && !/[,;]/.test(text.slice(say.end, span.start)),
    )
    if (name) {
      sources.add(name)
      return withOwnHouse(view, name, sources)
    }
    const noun = /^\s+((?:the |an? )?[A-Za-z][\w’'&. -]{2,40}?)(?=[,.;]|\s+(?:of|at|with|in|on)\b|$)/.exec(
      text.slice(say.end, Math.min(sentence.end, say.end + 60)),
    )
    return noun?.[1]
      ? nameSpeaker(
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
  const isAfterFigures = view.figures.length === 0 || view.figures.some(({ end }) => end <= from + 1)
  if (from < sentence.start || say.start - from > 90 || !isAfterFigures) return undefined
  void words
  void clauses
  const end = text
    .slice(from + 1, say.start)
    .search(/\s+(?:has|had|have|also|data|figures)?\s*(?:data |figures )?$/)
  const start = from + 1 + (/^\s*/.exec(text.slice(from + 1))?.[0].length ?? 0)
  return nameSpeaker(view, register, { start, end: end > 0 ? from + 1 + end : say.start - 1 }, sources)
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
        return withOwnHouse(view, entity, sources)
      }
      return nameSpeaker(view, register, phraseSpan(speaker), sources)
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
