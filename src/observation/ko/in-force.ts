import { metricClassOf } from '../../model/metric-class.ts'
import type { Metric } from '../../model/observation.ts'
import type { EntityKind } from '../../model/values.ts'
import type { Register, Topic } from '../register.ts'
import { subjectKindsOf } from '../subject-kinds.ts'

/**
 * Whom a figure is about that names nobody: the latest topic of its paragraph that can have such a metric, else the latest of
 * the article, unless the article is mainly about another. A noun nobody listed (톡채널은) goes on only where the sentence names
 * nothing at all: 영업비용은 after a list of segments is the company's again.
 */
export const topicInForce = (
  { topics, places, portfolio }: Register,
  metric: Metric | undefined,
  block: number,
  elided: boolean,
): Topic | undefined => {
  const near = topics.findLast(
    (topic) => topic.block === block && (elided || topic.kind !== undefined) && suits(topic, metric),
  )
  if (near) return near
  const kinds = metric ? subjectKindsOf(metric) : undefined
  const fitting = topics.filter((topic) => topic.kind !== undefined && suits(topic, metric))
  const latest = fitting.at(-1)
  if (!latest && portfolio && kinds?.includes('fund')) return { ...portfolio, kind: 'fund', weight: 1 }
  if (!latest)
    return (
      (kinds && places.findLast(({ kind }) => kind !== undefined && kinds.includes(kind))) ?? topics.at(-1)
    )
  // "The company" of an article that names it ten times is that company, whatever bank was quoted last.
  const main = fitting.reduce((best, topic) => (topic.weight > best.weight ? topic : best), latest)
  return main.weight >= 3 * latest.weight ? main : latest
}

/** A name can have the metrics of its kind; a noun nobody listed goes on with what it was told of. */
const suits = ({ kind, metric: told }: Topic, metric: Metric | undefined): boolean => {
  if (metric === undefined || metric === 'other') return true
  if (kind !== undefined) return subjectKindsOf(metric).includes(kind)
  return told !== undefined && metricClassOf(told) === metricClassOf(metric)
}

const parties: readonly EntityKind[] = ['company', 'institution', 'fund']

/** The company named most, else the last one that a figure was of, else the one that spoke: 한빛전자는 … 공시했다. */
export const partyInForce = ({ topics, last, attribution }: Register): Topic | undefined => {
  const fitting = topics.filter(({ kind }) => kind !== undefined && parties.includes(kind))
  const [first, ...rest] = fitting
  if (first) return rest.reduce((best, topic) => (topic.weight >= best.weight ? topic : best), first)
  if (last?.value.id !== undefined) return last
  const speaker = attribution?.value
  return speaker?.id === undefined
    ? undefined
    : { value: { name: speaker.name, id: speaker.id }, block: 0, weight: 1 }
}

export const fundInForce = ({ portfolio }: Register): Topic | undefined =>
  portfolio && { ...portfolio, kind: 'fund', weight: 1 }

export const indexInForce = ({ topics, index }: Register): Topic | undefined =>
  topics.findLast(({ kind }) => kind === 'index') ?? index

export const bankInForce = (register: Register, metric: Metric, block: number): Topic | undefined => {
  const topic = topicInForce(register, metric, block, false)
  return topic?.kind === 'central-bank' ? topic : undefined
}
