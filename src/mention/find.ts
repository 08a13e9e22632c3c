import { createIdGiver } from '../model/id.ts'
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
  const candidates = [...named, ...others.flatMap((kind) => kind.recognise(within))]
  const giveId = createIdGiver()
  return selectCandidates(candidates).map((candidate) => ({
    mention: toMention(context.text, candidate, giveId),
    ...(candidate.steps && { steps: candidate.steps }),
  }))
}

/** A mention and, when asked for, how its value was read. */
export interface Found {
  readonly mention: Mention
  readonly steps?: readonly string[]
}

const toMention = (
  text: string,
  { kind, start, end, rule, value }: Candidate,
  giveId: ReturnType<typeof createIdGiver>,
): Mention => {
  const span = { start, end }
  // The kind's own recogniser made the value to the kind's own fields; the output's validator holds it to that.
  return { id: giveId(kind, span), kind, span, quote: text.slice(start, end), rule, ...value } as Mention
}
