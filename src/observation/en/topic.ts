import type { Metric } from '../../model/observation.ts'
import type { EntityKind } from '../../model/values.ts'
import type { Register, Topic } from '../register.ts'
import { subjectKindsOf } from '../subject-kinds.ts'

/**
 * The topic in force that a pronoun, "the company" or a bare "revenue" points to: the one last spoken of, if it suits the
 * noun and the metric; in an article that is mainly about one company that one, whatever name came last.
 */
export const topicFor = (
  { topics, places, last }: Register,
  metric: Metric | undefined,
  hint: EntityKind | undefined,
  block: number,
): Topic | undefined => {
  const kinds = hint ? [hint] : metric ? (isPolicy(metric) ? bank : subjectKindsOf(metric)) : undefined
  const suits = ({ kind }: Topic): boolean => !kinds || (kind !== undefined && kinds.includes(kind))
  const fitting = topics.filter(suits)
  const latest = fitting.at(-1)
  const recent = last && block - last.block <= 1 && suits(last) ? last : undefined
  if (recent && (!latest || recent.block >= latest.block)) return recent
  if (latest) {
    const main = fitting.reduce((best, topic) => (topic.weight > best.weight ? topic : best), latest)
    return block - latest.block > 1 && main.weight >= 2 * latest.weight
      ? main
      : main.weight >= 3 * latest.weight
        ? main
        : latest
  }
  const place = kinds && places.findLast(suits)
  if (place) return place
  return last && block - last.block <= 1 && last.kind === undefined ? last : hint ? undefined : topics.at(-1)
}

/** What a central bank decides, and the odds of it, is no country's. */
const isPolicy = (metric: Metric): boolean =>
  metric === 'policy-rate' || metric === 'policy-rate-change' || metric === 'probability'

const bank: readonly EntityKind[] = ['central-bank']
