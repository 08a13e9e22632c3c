import type { Span } from '../../model/span.ts'
import type { Fresh, Scene } from './scene.ts'
import type { RatePolicy } from './type.ts'
import { readVote, type Vote } from './vote.ts'

/** Gives the vote a sentence tells to the decision it tells, or to the one told just before. */
export const addVote = (
  { context, warm, decision }: Scene,
  sentence: Span,
  found: Fresh[],
  records: RatePolicy[],
): void => {
  const own = found.findIndex(({ realis }) => realis === 'actual')
  const told = decision === undefined ? undefined : records[decision]
  if (own < 0 && (!warm || !told || told.vote)) return
  const vote = readVote(context.text, sentence)
  if (!vote) return
  if (own >= 0) found[own] = withVote(found[own] as Fresh, vote)
  else if (told && decision !== undefined) records[decision] = withVote(told, vote)
}

/** Keys in the schema's order: the vote stands behind the stance. */
const withVote = (record: Fresh | RatePolicy, vote: Vote): Fresh => {
  const { speaker, projected, condition, effect, observations, attribution, evidence, ...head } = record
  const made = head as Fresh
  made.vote = { for: vote.for, against: vote.against }
  if (speaker) made.speaker = speaker
  if (projected) made.projected = projected
  if (condition) made.condition = condition
  if (effect) made.effect = effect
  if (observations) made.observations = observations
  if (attribution) made.attribution = attribution
  made.evidence = evidence
  return made
}
