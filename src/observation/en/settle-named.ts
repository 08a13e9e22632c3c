import { isCue } from '../cues.ts'
import type { MetricSlot } from '../metric.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { EnglishSyntax } from './syntax.ts'

/** "expects Chinese |growth| of 4.8%": of a country's output, when nothing else is said to grow. */
export const growthNamed = (
  view: SentenceView,
  { predicate }: Role,
  named: MetricSlot | undefined,
): MetricSlot | undefined => {
  if (named?.basis === 'stated' || !predicate) return named
  if (!/^growth$/i.test(view.text.slice(predicate.start, predicate.end))) return named
  const isOfCountry =
    view.entities.some(({ entity }) => entity.kind === 'country') ||
    view.cues.some((cue) => isCue(cue, 'demonym'))
  const { start, end } = predicate
  return isOfCountry &&
    !/[a-z]\b[ -]?(?:sales|profit|earnings|revenue|loan|user|subscriber|wage|job|consumption|demand|credit) $/.test(
      view.text.slice(Math.max(view.sentence.start, start - 20), start),
    )
    ? { value: 'gdp', basis: 'resolved', span: { start, end }, plain: true, percent: 'change' }
    : named
}

const staff = /people|staff|workers|employees|jobs|persons|members|posts|positions/i

/** "a |half-point| cut", "pricing in |38 basis points| of easing": what only a policy rate does, when nothing else is named. */
export const policyNamed = (
  { text, sentence }: SentenceView,
  { mention, end }: Figure,
  named: MetricSlot | undefined,
): MetricSlot | undefined => {
  if (mention.kind !== 'percent' || mention.unit === 'percent') return named
  if (named && named.value !== 'probability' && named.basis === 'stated') return named
  return /^(?: of)?(?: [a-z]+)? (?:rate )?(?:easing|tightening|cuts?|hikes?|reductions?)\b/.test(
    text.slice(end, Math.min(sentence.end, end + 40)),
  )
    ? { value: 'policy-rate-change', basis: 'resolved', plain: false }
    : named?.value === 'probability'
      ? undefined
      : named
}

/** "will cut |1,200 jobs|", "5% of its |workforce|": the jobs of a company, those of a country are its employment. */
export const companyJobs = (
  view: SentenceView,
  { predications }: EnglishSyntax,
  figure: Figure,
  named: MetricSlot | undefined,
  { told }: Register,
): MetricSlot | undefined => {
  // "employs 9,400 people and plans to close |25 stores|": what is counted is no staff.
  const counts = figure.mention.quote
  if (named?.value === 'headcount' && figure.unit === 'count' && /[a-z]/i.test(counts) && !staff.test(counts))
    return undefined
  // "Payrolls rose. Manufacturing shed 24,000 jobs": of the same economy.
  if (told?.decided.metric.value === 'employment' && told.block >= view.sentence.block - 2) return named
  if (named?.value !== 'employment' || figure.unit !== 'count' || !isCutting(view, figure)) return named
  const doer = predications.find(
    ({ clause }) => clause.start <= figure.start && figure.start < clause.end,
  )?.subject
  const words = doer?.words && view.text.slice(doer.words.start, doer.words.end)
  return doer?.entity?.entity.kind === 'country' || /\b(?:employers|economy|factories)$/i.test(words ?? '')
    ? named
    : { ...named, value: 'layoffs' }
}

/** The text of the sentence before a figure, so many characters at most. */
export const textBefore = ({ text, sentence }: SentenceView, { start }: Figure, length: number): string =>
  text.slice(Math.max(sentence.start, start - length), start)

/** "will cut 1,200 jobs", "laid off": jobs that go. */
const isCutting = (view: SentenceView, figure: Figure): boolean =>
  /\b(?:cut|cuts|cutting|loss of|lose|losing|eliminat\w+|axe|axed|axing|shed|shedding|slash\w*|lay(?:ing)? off|laid off|scrap\w*)\b[^,;]{0,40}$/i.test(
    textBefore(view, figure, 60),
  )
