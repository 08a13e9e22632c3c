import type { Decided } from './build.ts'
import type { ObservationContext } from './context.ts'
import { isCue } from './cues.ts'
import { particleAt } from './ko/particles.ts'
import { isBase, toPeriod } from './period.ts'
import type { Register } from './register.ts'
import { nameOf } from './subject.ts'
import type { SentenceView } from './view.ts'

/** What a sentence leaves in force for the next. */
export const updateRegister = (
  register: Register,
  { text }: ObservationContext,
  view: SentenceView,
  decided: readonly Decided[],
): void => {
  const { sentence } = view
  const last = decided.at(-1)
  const topic = topicOf(view)
  if (topic)
    register.topics = [
      ...register.topics.slice(-7),
      { value: nameOf(topic), kind: topic.entity.kind, block: sentence.block },
    ]
  const fund = view.entities.find(({ entity }) => entity.kind === 'fund')
  if (fund) register.portfolio = { value: nameOf(fund), block: sentence.block }
  const metric = view.cues.filter((cue) => isCue(cue, 'metric')).at(-1)
  if (metric?.cue.type === 'metric')
    register.metric = {
      value: metric.cue.metric,
      cue: metric.cue,
      block: sentence.block,
      sentence: sentence.start,
    }
  const date = view.dates.find((mention) => !isBase(view, mention) && mention.timex.type !== 'SET')
  if (date) register.period = { value: toPeriod(date), block: sentence.block, sentence: sentence.start }
  const base = decided.findLast((one) => one.base?.basis === 'stated')?.base
  if (base) register.base = { value: base.value, sentence: sentence.start }
  const attribution = last?.attribution
  if (attribution) register.attribution = { value: attribution.value, sentence: sentence.start }
  const quotes = (text.slice(sentence.start, sentence.end).match(/[“”"]/g) ?? []).length
  if (quotes % 2 === 1) register.quoteOpen = !register.quoteOpen
}

const topicOf = (view: SentenceView) => {
  const named = view.entities.filter(({ entity }) => entity.kind !== 'person' && entity.kind !== 'sector')
  return view.locale === 'ko'
    ? (named.find(({ span }) => particleAt(view.text, span.end) === 'topic') ??
        named.find(({ span }) => particleAt(view.text, span.end) === 'subject'))
    : named[0]
}
