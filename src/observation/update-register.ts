import type { Mention, MentionOf } from '../mention/index.ts'
import type { Subject } from '../model/observation.ts'
import type { Span } from '../model/span.ts'
import type { Decided } from './build.ts'
import { isCue } from './cues.ts'
import { termsOf } from './en/terms.ts'
import type { Filled } from './filled.ts'
import { setEconomy } from './ko/economy.ts'
import { koreanTopicOf } from './ko/topic.ts'
import { isBase, periodOf } from './period.ts'
import type { Register, Topic } from './register.ts'
import { nameOf } from './subject.ts'
import type { SentenceView } from './view.ts'

type EntityMention = MentionOf<'entity'>

/** How often each name stands in the article, by id where it has one. */
export const countNames = (mentions: readonly Mention[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.kind !== 'entity') continue
    const key = keyOf(mention)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** How often the company stands there that stands there most; undefined when two do as often. */
export const countOfMain = (
  text: string,
  mentions: readonly Mention[],
  weights: ReadonlyMap<string, number>,
): number | undefined => {
  let main: string | undefined
  let [most, next] = [0, 0]
  for (const mention of mentions) {
    if (mention.kind !== 'entity' || mention.entity.kind !== 'company' || isCounter(text, mention.span))
      continue
    const key = keyOf(mention)
    const count = weights.get(key) ?? 0
    if (key === main) continue
    if (count > most) {
      next = most
      most = count
      main = key
    } else if (count > next) next = count
  }
  return most > next ? most : undefined
}

/** "the |Acme| consensus", "polled by |Acme|", "according to |Acme|": who counts, not who is counted. */
const isCounter = (text: string, { start, end }: Span): boolean =>
  /^(?:[’']s?)? (?:consensus|estimates?|polls?|surveys?|data)\b/.test(text.slice(end, end + 16)) ||
  /\b(?:polled by|surveyed by|according to|data from) (?:the )?$/.test(
    text.slice(Math.max(0, start - 20), start),
  )

const keyOf = ({ entity }: EntityMention): string => entity.id ?? entity.name

const bystanders = new Set(['country', 'central-bank', 'currency', 'commodity'])

/** What a sentence leaves in force for the next. */
export const updateRegister = (
  register: Register,
  view: SentenceView,
  decided: readonly Decided[],
  weights: ReadonlyMap<string, number>,
): void => {
  const { sentence, text } = view
  const { block } = sentence
  const toTopic = (mention: EntityMention): Topic => ({
    value: nameOf(mention),
    kind: mention.entity.kind,
    block,
    weight: weights.get(keyOf(mention)) ?? 1,
  })
  const topic = topicOf(view, decided)
  if (topic) register.topics = [...register.topics.slice(-15), toTopic(topic)]
  if (view.locale === 'ko') {
    const told = toldSubject(view, decided)
    if (told) register.topics = [...register.topics.slice(-15), told(toTopic)]
    setEconomy(register, view, decided)
  }
  const seen = view.entities.filter(({ entity }) => bystanders.has(entity.kind))
  if (seen.length > 0) register.places = [...register.places.slice(-7), ...seen.map(toTopic)]
  for (const { cue } of view.cues)
    if (cue.type === 'demonym')
      register.places = [
        ...register.places.slice(-7),
        { value: { name: cue.name, id: cue.id }, kind: 'country', block, weight: 1 },
      ]
  const last = decided.at(-1)
  // 수출액은 stands for itself: what follows is not about it.
  const lastSubject = aboutTopic(view, topic, decided)?.subject ?? last?.subject
  if (last && lastSubject?.basis === 'stated' && lastSubject.span?.start !== last.metric.span?.start)
    register.last = { ...lastOf(view, lastSubject, block, weights), metric: last.metric.value }
  if (view.locale === 'en' && last) register.told = { decided: last, block }
  const fund = view.entities.find(({ entity }) => entity.kind === 'fund')
  if (fund) register.portfolio = { value: nameOf(fund), block }
  else if (view.locale === 'en') {
    const unlisted = decided.find(({ subject }) =>
      /[a-z] (?:ETF|ETN|Fund)$/.test(subject?.value.name ?? ''),
    )?.subject
    if (unlisted) {
      register.portfolio = { value: unlisted.value, block }
      register.topics = [
        ...register.topics.slice(-15),
        { value: unlisted.value, kind: 'fund', block, weight: 1 },
      ]
      register.last = { value: unlisted.value, kind: 'fund', block, weight: 1 }
    }
  }
  const index = view.entities.findLast(({ entity }) => entity.kind === 'index')
  if (index) register.index = toTopic(index)
  const metric = view.cues.findLast(
    // 반도체가 차지하는 비중: a share in passing leaves what it is of in force.
    (cue) =>
      isCue(cue, 'metric') && (cue.cue.metric !== 'portfolio-weight' || register.portfolio !== undefined),
  )
  if (metric?.cue.type === 'metric')
    register.metric = { value: metric.cue.metric, cue: metric.cue, block, sentence: sentence.start }
  const date = view.dates.find((mention) => !isBase(view, mention) && mention.timex.type !== 'SET')
  if (date) register.period = { value: periodOf(view, date), block, sentence: sentence.start }
  if (view.locale === 'en') register.terms = termsOf(view, decided, register) ?? {}
  const moved = decided.findLast(
    ({ metric, period }) =>
      (metric.value === 'price-change' || metric.value === 'total-return') && period?.basis === 'stated',
  )?.period
  if (moved && moved.value.kind !== 'instant') register.stretch = { value: moved.value, block }
  else if (moved) register.stretch = undefined
  const base = decided.findLast((one) => one.base?.basis === 'stated')?.base
  if (base) register.base = { value: base.value, sentence: sentence.start }
  const attribution = last?.attribution
  if (attribution) register.attribution = { value: attribution.value, sentence: sentence.start }
  if (countQuotes(text, sentence) % 2 === 1) register.quoteOpen = !register.quoteOpen
}

/** "The fund returned 15%, against 11% for its index. It …": in English the sentence's own subject goes on, not the last named. */
const aboutTopic = (
  { locale }: SentenceView,
  topic: EntityMention | undefined,
  decided: readonly Decided[],
): Decided | undefined =>
  locale === 'en' && topic
    ? decided.find(({ subject }) => subject?.span?.start === topic.span.start)
    : undefined

/** Whom the last figure was of, where it was said: 한빛전자의 매출은 makes 한빛전자 what the next sentence goes on about. */
const toldSubject = (
  { entities, sentence }: SentenceView,
  decided: readonly Decided[],
): ((toTopic: (mention: EntityMention) => Topic) => Topic) | undefined => {
  const last = decided.findLast(({ subject }) => subject?.basis === 'stated')
  const subject = last?.subject
  if (!last || !subject) return undefined
  const mention = entities.find(({ span }) => span.start === subject.span?.start)
  const metric = last.metric.value
  return (toTopic) =>
    mention
      ? { ...toTopic(mention), metric }
      : { value: subject.value, block: sentence.block, weight: 1, metric }
}

/** English asks what kind of name the last subject was; in Korean what goes on needs no kind. */
const lastOf = (
  { entities, locale }: SentenceView,
  { value, span }: Filled<Subject>,
  block: number,
  weights: ReadonlyMap<string, number>,
): Topic => {
  const mention = locale === 'en' ? entities.find((entity) => entity.span.start === span?.start) : undefined
  return mention
    ? { value, kind: mention.entity.kind, block, weight: weights.get(keyOf(mention)) ?? 1 }
    : { value, block, weight: 1 }
}

const countQuotes = (text: string, { start, end }: Span): number => {
  let count = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22 || code === 0x201c || code === 0x201d) count += 1
  }
  return count
}

/**
 * The name a sentence is about: what its figures are of, else its marked or first name. Who only speaks is none; a company
 * that speaks of itself ("Acme said it would cut 900 jobs") is.
 */
const topicOf = (view: SentenceView, decided: readonly Decided[]): EntityMention | undefined => {
  const speaks = (at: number) =>
    decided.some(({ attribution }) => attribution?.span?.start === at) &&
    !(view.locale === 'en' && decided.some(({ subject }) => subject?.span?.start === at))
  const named = view.entities.filter(
    ({ entity, span }) =>
      entity.kind !== 'person' &&
      entity.kind !== 'sector' &&
      (entity.kind !== 'indicator' || view.locale === 'en') &&
      !(view.locale === 'en' && isCounter(view.text, span)) &&
      !speaks(span.start),
  )
  if (named.length === 0) return undefined
  if (view.locale === 'ko') return koreanTopicOf(view, named)
  return named.find(
    ({ span }) =>
      !/\b(?:on|by|with|from|to|against|via|through|at|in|of|for|than|said|told)\s+(?:the\s+)?$/i.test(
        view.text.slice(Math.max(view.sentence.start, span.start - 12), span.start),
      ),
  )
}
