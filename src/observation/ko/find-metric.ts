import type { MetricCue } from '../../model/cue.ts'
import type { Metric } from '../../model/observation.ts'
import { type Candidate, choose } from '../choose.ts'
import { type FoundCue, isCue } from '../cues.ts'
import { fitsUnit, type MetricSlot, specificCue } from '../metric.ts'
import { clauseAt, countFigures } from '../nearby.ts'
import type { Register } from '../register.ts'
import type { Role } from '../role.ts'
import type { Clause, Figure, SentenceView } from '../view.ts'

/** The metric a figure measures: named beside it, in its clause, in its sentence, or in force from before. */
export const findKoreanMetric = (
  view: SentenceView,
  clauses: readonly Clause[],
  figure: Figure,
  role: Role,
  register: Register,
): MetricSlot | undefined => {
  const own = clauseAt(clauses, figure.start)
  const led = role.kind === 'change' ? ledTo(view, figure) : undefined
  const candidates: Candidate<FoundCue<MetricCue>>[] = []
  for (const found of view.cues) {
    if (!isCue(found, 'metric') || !fitsUnit(found.cue, figure.unit)) continue
    if ((led && !fitsUnit(found.cue, led.unit)) || isGloss(view, found)) continue
    const behind = found.start >= figure.end
    if (!behind && isCause(view, found)) continue
    const [from, to] = behind ? [figure.end, found.start] : [found.end, figure.start]
    const figuresBetween = countFigures(view.figures, from, to)
    const clause = clauseAt(clauses, found.start)
    const attached = behind && figuresBetween === 0 && attachesBehind(view, from, to)
    if (behind && !attached && figuresBetween === 0 && role.kind !== 'open' && clause !== own) continue
    candidates.push({
      item: found,
      key: [
        attached ? 0 : 1,
        Math.abs(clause - own),
        behind ? 1 : 0,
        figuresBetween > 2 ? 1 : 0,
        Math.max(0, to - from),
      ],
    })
  }
  const chosen = choose(candidates)
  view.trace?.choice('metric', keyPlaces, candidates, ({ start, end }) => view.text.slice(start, end))
  if (chosen) {
    const { start, end } = chosen.best
    const cue = specificCue(view, chosen.best)
    return {
      value: cue.metric,
      basis: 'stated',
      span: { start, end },
      plain:
        chosen.gap === undefined ||
        chosen.gap < 3 ||
        candidates.every(({ item }) => item.cue.metric === cue.metric),
      ...(cue.percent && { percent: cue.percent }),
      attached: candidates.some(({ item, key }) => item === chosen.best && key[0] === 0),
    }
  }
  const before = register.metric
  if (
    before?.cue &&
    (before.block === view.sentence.block || countsPeople(figure, before.value)) &&
    fitsUnit(before.cue, figure.unit) &&
    (!led || fitsUnit(before.cue, led.unit))
  )
    return {
      value: before.value,
      basis: 'inherited',
      plain: false,
      ...(before.cue.percent && { percent: before.cue.percent }),
    }
  return undefined
}

/** 9% 늘어난 |1372억원|: the amount that a change led to, of the same metric as it. */
export const ledTo = ({ text, figures }: SentenceView, { index, end }: Figure): Figure | undefined => {
  const next = figures[index + 1]
  return next &&
    next.unit === 'money' &&
    next.start - end < 12 &&
    /^(?:\([^)]{1,8}\))? ?[가-힣]{2,5}[한난른린진] (?:약 )?$/.test(text.slice(end, next.start))
    ? next
    : undefined
}

/** EV/EBITDA(기업가치/상각전영업이익)는: what a bracket right behind a metric says explains that metric. */
const isGloss = ({ text, cues }: SentenceView, found: FoundCue<MetricCue>): boolean => {
  let open = found.start - 1
  while (open > found.start - 16 && text[open] !== '(' && text[open] !== ')') open -= 1
  return text[open] === '(' && cues.some((cue) => cue.end === open && isCue(cue, 'metric'))
}

/** 제조업은 3천명 줄었다 in an article on jobs: people counted are those it counts. */
const countsPeople = ({ mention }: Figure, metric: Metric): boolean =>
  mention.quote.endsWith('명') && (metric === 'employment' || metric === 'unemployment')

const keyPlaces = ['detached', 'clauses off', 'behind', 'many figures between', 'distance']

/** 물가 충격에 1% 하락, 유가 상승으로 3% 줄었다: what made something move is not what moved. */
const isCause = ({ text }: SentenceView, { end }: FoundCue): boolean => causes.test(text.slice(end, end + 16))

const causes =
  /^\s?(?:지표\s|인플레이션\s)?(?:충격|우려|기대감?|급등|급락|급증|급감|영향|여파|호조|부진|둔화|상승|하락|증가|감소|확대|축소|강세|약세|쇼크|서프라이즈|공포|불안|개선|악화|인상|인하)(?:에(?:도|는)?|으로|로)[\s,]/

/** 18%의 수익률, 310억원 규모의 매출: a metric noun close behind, with only a particle between. */
const attachesBehind = ({ text }: SentenceView, from: number, to: number): boolean =>
  to - from <= 13 && /^\)?(?:의|의 [가-힣]{1,4}|[ ]?(?:규모의|어치의)|) ?$/.test(text.slice(from, to))
