import type { Check } from '../model/check.ts'
import type { Metric } from '../model/observation.ts'
import type { CheckContext } from './check.ts'
import type { Entry, Line } from './line.ts'
import { shareCheck } from './share-of-whole.ts'

/** 영업이익률, "operating margin": the margin says which profit it is of. */
const margins: readonly (readonly [RegExp, Metric])[] = [
  [/영업이익률\S{0,3}\s?(?:약 )?$|\boperating margin\b[^.;%]{0,24}$/i, 'operating-profit'],
  [/순이익률\S{0,3}\s?(?:약 )?$|\bnet (?:profit |income )?margin\b[^.;%]{0,24}$/i, 'net-income'],
]

/** A margin against the profit and the sales of its sentence: 120 of 1,000 is 12 %. */
export const checkMargins = ({ text, lines }: CheckContext): readonly Check[] =>
  lines.flatMap((line) => (line.entries.length < 3 ? [] : marginsIn(text, line)))

const marginsIn = (text: string, line: Line): readonly Check[] =>
  line.entries.flatMap((rate) => {
    if (rate.unit !== 'percent') return []
    const before = text.slice(Math.max(line.start, rate.start - 48), rate.start)
    const metric = margins.find(([words]) => words.test(before))?.[1]
    if (!metric) return []
    const [whole, part] = [onlyLevel(line, 'revenue'), onlyLevel(line, metric)]
    if (!whole || !part || whole.unit !== part.unit || whole.start > rate.start || part.start > rate.start)
      return []
    if (whole.observation?.period?.timex !== part.observation?.period?.timex) return []
    return shareCheck(part, whole, rate) ?? []
  })

/** The sentence's one level of a metric; with two nobody knows which is meant. */
const onlyLevel = ({ entries }: Line, metric: Metric): Entry | undefined => {
  const found = entries.filter(
    ({ observation, unit }) =>
      observation?.metric === metric && observation.measure === 'level' && /^[A-Z]{3}$/.test(unit),
  )
  return found.length === 1 ? found[0] : undefined
}
