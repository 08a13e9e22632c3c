import type { MetricCue } from '../../model/cue.ts'
import type { Draft } from '../../model/draft.ts'
import { isWeight } from '../../model/metric-class.ts'
import type { Metric } from '../../model/observation.ts'
import { type Candidate, choose } from '../choose.ts'
import { type FoundCue, isCue } from '../cues.ts'
import { fitsUnit, type MetricSlot, specificCue } from '../metric.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import { subjectKindsOf } from '../subject-kinds.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { Phrase } from './phrase-parts.ts'
import type { EnglishSyntax, Predication } from './syntax.ts'

/**
 * The metric an English figure measures: the noun right behind it (a 7% stake), its verb's object before it ("posted a
 * profit of"), the subject of its clause ("profit rose"), another word of its clause, and only when that clause names
 * no owner of its own a word of the clauses before. "BP rose 5% after a settlement" is no metric of settlements.
 */
export const findEnglishMetric = (
  view: SentenceView,
  syntax: EnglishSyntax,
  figure: Figure,
  role: Role,
  register: Register,
): MetricSlot | undefined => {
  const { predications } = syntax
  const own = predications.findIndex(
    ({ clause }) => clause.start <= figure.start && figure.start < clause.end,
  )
  const at = predications[own]
  const named = at !== undefined && namesOwner(at)
  const candidates: Candidate<FoundCue<MetricCue>>[] = []
  for (const found of view.cues) {
    if (!isCue(found, 'metric') || !fitsUnit(found.cue, figure.unit)) continue
    if (found.cue.metric === 'eps' && isMillions(figure)) continue
    if (found.end - found.start === 3 && isAdjective(view, found)) continue
    const key = keyOf(view, predications, own, figure, role, found, named)
    if (key) candidates.push({ item: found, key })
  }
  const chosen = choose(candidates)
  view.trace?.choice('metric', keyPlaces, candidates, ({ start, end }) => view.text.slice(start, end))
  const instead = chosen && sharedOut(view, candidates, chosen.best, figure)
  if (instead) return slotOf(view, instead, true, false)
  if (chosen) {
    const same = candidates.every(({ item }) => item.cue.metric === chosen.best.cue.metric)
    const attached = candidates.some(({ item, key }) => item === chosen.best && key[0] === 0)
    return slotOf(view, chosen.best, chosen.gap === undefined || chosen.gap === 0 || same, attached)
  }
  const before = register.metric
  if (before && turnsTo(register, before, at?.subject)) return undefined
  // "Industrials account for 18%" behind a weight: parts of the same whole.
  if (named && !(isShare(role) && isWeight(before?.value) && before?.block === view.sentence.block))
    return undefined
  if (!before?.cue || !fitsUnit(before.cue, figure.unit)) return undefined
  if (
    before.block < view.sentence.block - 1 ||
    // "It rose 7%" long after the metric was named: a new one of whom it is.
    (at?.subject?.pointer && role.strength === 'beside' && view.sentence.start - before.sentence > 220) ||
    (before.block !== view.sentence.block && at?.subject && !at.subject.pointer)
  )
    return undefined
  return {
    // Behind the ten largest together each part is one of the portfolio.
    value: before.value === 'top-holdings-weight' ? 'portfolio-weight' : before.value,
    basis: 'inherited',
    plain: false,
    ...(before.cue.percent && { percent: before.cue.percent }),
  }
}

/** "a dividend of 42 cents |per share|": what is paid for a share is named before; only alone it is earned. */
const sharedOut = (
  { text }: SentenceView,
  candidates: readonly Candidate<FoundCue<MetricCue>>[],
  { start, end }: FoundCue<MetricCue>,
  figure: Figure,
): FoundCue<MetricCue> | undefined =>
  start >= figure.end && /^(?:per|a) share$/i.test(text.slice(start, end))
    ? candidates.find(
        ({ item }) =>
          item.end <= figure.start && figure.start - item.end < 60 && perShareToo.has(item.cue.metric),
      )?.item
    : undefined

const perShareToo = new Set<Metric>([
  'dividend',
  'price',
  'target-price',
  'net-asset-value',
  'deal-value',
  'ipo-proceeds',
])

/** "It rose 7%", "the index is 6% higher": behind a new topic, what another kind of name was measured by is over. */
const turnsTo = (
  { topics }: Register,
  { value, block }: NonNullable<Register['metric']>,
  subject: Phrase | undefined,
): boolean => {
  if (!subject?.pointer) return false
  const kinds = subjectKindsOf(value)
  if (subject.hint) return !kinds.includes(subject.hint)
  const topic = topics.at(-1)
  return topic?.kind !== undefined && topic.block >= block && !kinds.includes(topic.kind)
}

/** "|net| liquidity", "sold a |net| 280 billion won": only "Net 8.4 mln vs 7.1 mln" is what was earned. */
const isAdjective = ({ text }: SentenceView, { start, end }: FoundCue): boolean =>
  /^net$/i.test(text.slice(start, end)) &&
  (/^ [a-z]/.test(text.slice(end, end + 2)) || /\ba $/.test(text.slice(Math.max(0, start - 3), start)))

/** Nobody earns that much for a share. */
const isMillions = ({ mention }: Figure): boolean =>
  mention.kind === 'money' && /^-?\d{6,}/.test(mention.amount ?? mention.range?.high ?? '')

const isShare = ({ predicate }: Role): boolean =>
  predicate?.cue.type === 'level' && predicate.cue.measure === 'proportion'

const keyPlaces = ['place', 'figures or clauses between', 'distance']

/** The clause has a subject of its own that is a name or noun: what it measures is said here or implied by the name. */
const namesOwner = ({ subject, clause }: Predication): boolean =>
  subject !== undefined &&
  clause.link !== 'participle' &&
  clause.link !== 'relative' &&
  (subject.entity !== undefined || subject.words !== undefined || (subject.securities && !subject.metric))

const keyOf = (
  view: SentenceView,
  predications: readonly Predication[],
  own: number,
  figure: Figure,
  role: Role,
  found: FoundCue<MetricCue>,
  named: boolean,
): readonly number[] | undefined => {
  const { text } = view
  const behind = found.start >= figure.end
  const gap = behind ? text.slice(figure.end, found.start) : text.slice(found.end, figure.start)
  const figuresBetween = view.figures.some((other) =>
    behind
      ? other.start >= figure.end && other.end <= found.start
      : other.start >= found.end && other.end <= figure.start,
  )
  // "two more rate cuts": what is counted names the metric.
  if (found.start >= figure.start && found.end <= figure.end) return [0, 0, 0]
  if (behind && !figuresBetween && attaches(gap)) return [0, 0, gap.length]
  // "growth of 2.1% this year and 2% in 2020, with |unemployment| at 3.6%": a later figure's.
  if (behind && figuresBetween && gap.includes(',')) return undefined
  const clause = predications.findIndex(
    (one) => one.clause.start <= found.start && found.start < one.clause.end,
  )
  const subject = predications[own]?.subject
  if (clause === own) {
    if (!behind) {
      const isSubject = subject?.metric?.start === found.start
      // earned 62 cents a share, beating forecasts: between verb and figure before the subject's own word.
      const isObject = !figuresBetween && role.predicate && found.start >= role.predicate.end
      return [isObject ? 1 : isSubject ? 2 : 3, figuresBetween ? 1 : 0, gap.length]
    }
    if (
      role.kind === 'change' &&
      role.strength === 'beside' &&
      !/^ (?:percent )?(?:rise|increase|fall|drop|decline|gain|growth|jump|of|in|on|for)\b/.test(gap) &&
      named
    )
      return undefined
    return [4, figuresBetween ? 1 : 0, gap.length]
  }
  // "It took in $1.9bn, and |assets| now stand at $8bn": the later clause is about that itself.
  if (clause > own)
    return named || role.kind === 'change' || predications[clause]?.subject?.metric?.start === found.start
      ? undefined
      : [7, clause - own, gap.length]
  if (named) return undefined
  // "|Exports| held up despite tariffs, rising 8%": what the clause before is about, before what else it names.
  const governs = predications[clause]?.subject?.metric?.start === found.start
  return [governs ? 5 : 6, own - clause, gap.length]
}

/** 7% stake, $5bn in annual sales, $2 a share: only a preposition or adjective between. */
const attaches = (gap: string): boolean =>
  /^(?:[ -]|[ -](?:in|of|a|in annual|in net|annual|net|total|in total|in quarterly|of annual|in adjusted|in operating|more|further|additional) )$/.test(
    gap,
  )

/** The slot a metric word fills. */
const slotOf = (
  view: SentenceView,
  found: FoundCue<MetricCue>,
  plain: boolean,
  attached: boolean,
): MetricSlot => {
  const cue = specificCue(view, found)
  const slot: Draft<MetricSlot> = {
    value: cue.metric,
    basis: 'stated',
    span: { start: found.start, end: found.end },
    plain,
  }
  if (cue.percent) slot.percent = cue.percent
  slot.attached = attached
  return slot
}
