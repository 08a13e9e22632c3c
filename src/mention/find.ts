import type { Candidate, MentionContext } from '../model/mention.ts'
import { findFigures } from './figure/find-figures.ts'
import { type Mention, mentionKinds } from './index.ts'
import { selectCandidates } from './select.ts'

/** Every mention of the article, in reading order: names first, so that the digits inside them are no figures. */
export const findMentions = (context: Omit<MentionContext, 'names' | 'figures'>): readonly Found[] => {
  const [names, ...others] = mentionKinds
  const named = selectCandidates(names.recognise({ ...context, names: [], figures: [] }))
  const unread = { ...context, names: named }
  const within = { ...unread, figures: findFigures(unread) }
  const candidates = [...named]
  for (const kind of others) for (const candidate of kind.recognise(within)) candidates.push(candidate)
  // Each kind's recogniser made its mentions to the kind's own fields; the output's validator holds it to that.
  return selectCandidates(candidates) as readonly (Candidate & Found)[]
}

/** A mention and, when asked for, how its value was read. */
export interface Found {
  readonly mention: Mention
  readonly steps: readonly string[] | undefined
}
