import type { MentionOf } from '../../mention/index.ts'
import type { MetricCue } from '../../model/cue.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { SentenceView } from '../view.ts'
import { type Ending, isNounStem, readEnding } from './endings.ts'
import { type Particle, particleAt, skipBracket } from './particles.ts'
import { stripParticle } from './strip-particle.ts'
import { wordEnding } from './word-ending.ts'

/** One eojeol, or a mention with the particle behind it, and what it is in its sentence. */
export interface Chunk {
  readonly kind: 'noun' | 'figure' | 'count' | 'date' | 'predicate' | 'base'
  readonly start: number
  /** Without the particle. */
  readonly end: number
  /** Behind the particle. */
  readonly stop: number
  readonly marker: Particle
  readonly ending: Ending | undefined
  readonly entity: MentionOf<'entity'> | undefined
  readonly metric: FoundCue<MetricCue> | undefined
  /** A comma or bracket follows: no phrase runs on past it. */
  readonly closed: boolean
}

/** Cuts a Korean sentence into chunks, left to right. */
export const chunk = (view: SentenceView): readonly Chunk[] => {
  const { text, sentence } = view
  const chunks: Chunk[] = []
  const next: Next = { entity: 0, date: 0, figure: 0, cue: 0 }
  for (let at = sentence.start; at < sentence.end; ) {
    if (gaps[text.charCodeAt(at)] === 1) {
      at += 1
      continue
    }
    moveTo(view, next, at)
    const made = chunkAt(view, next, at)
    const last = chunks.at(-1)
    if (last && isTopicAdverb(text, made)) chunks[chunks.length - 1] = { ...last, marker: 'also' }
    else chunks.push(made)
    at = Math.max(made.stop, at + 1)
  }
  return chunks
}

/** The first entity, date, figure and cue that end behind the place reached: all four are sorted, and walked once. */
interface Next {
  entity: number
  date: number
  figure: number
  cue: number
}

const moveTo = ({ entities, dates, figures, cues }: SentenceView, next: Next, at: number): void => {
  while ((entities[next.entity]?.span.end ?? Number.POSITIVE_INFINITY) <= at) next.entity += 1
  while ((dates[next.date]?.span.end ?? Number.POSITIVE_INFINITY) <= at) next.date += 1
  while ((figures[next.figure]?.end ?? Number.POSITIVE_INFINITY) <= at) next.figure += 1
  while ((cues[next.cue]?.end ?? Number.POSITIVE_INFINITY) <= at) next.cue += 1
}

const chunkAt = (view: SentenceView, next: Next, at: number): Chunk => {
  const figure = view.figures[next.figure]
  if (figure && figure.start <= at)
    return mentionChunk(view, figure.unit === 'count' ? 'count' : 'figure', at, figure.end)
  const date = view.dates[next.date]
  if (date && date.span.start <= at) return mentionChunk(view, 'date', at, date.span.end)
  const entity = view.entities[next.entity]
  if (entity && entity.span.start <= at) return nameChunk(view, next, entity, at)
  return wordChunk(view, next, at)
}

/** 삼성SDI 영업이익 역시, 코스닥 또한: the adverb marks the noun before it as 도 would. */
const isTopicAdverb = (text: string, { start, stop }: Chunk): boolean =>
  stop - start === 2 && (text.startsWith('역시', start) || text.startsWith('또한', start))

const tableOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** What \s matches. */
const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const gaps = tableOf(`${blanks},·‘’“”"'()[]…<>↑↓`)
const eojeolEnds = tableOf(`${blanks},()‘’“”"'[]…↑↓`)

const endOfEojeol = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit && eojeolEnds[text.charCodeAt(end)] === 0) end += 1
  return end
}

const isClosed = (text: string, stop: number): boolean =>
  text[stop] === ',' || text[stop] === '(' || text[stop] === '.' || text[stop] === '…' || text[stop] === ']'

const mentionChunk = (
  { text, sentence }: SentenceView,
  kind: Chunk['kind'],
  start: number,
  end: number,
): Chunk => {
  const behind = skipBracket(text, end)
  const marker = particleAt(text, behind)
  const stop = marker === 'none' ? end : endOfEojeol(text, behind, sentence.end)
  const closed = isClosed(text, stop)
  return { kind, start, end, stop, marker, ending: undefined, entity: undefined, metric: undefined, closed }
}

/** A name with what is glued to it: 코스피지수는, 삼성전자(005930)는. */
const nameChunk = (view: SentenceView, next: Next, entity: MentionOf<'entity'>, start: number): Chunk => {
  const { text, sentence } = view
  const nameEnd = entity.span.end
  const behind = skipBracket(text, nameEnd)
  const stop = endOfEojeol(text, behind, sentence.end)
  const direct = particleAt(text, behind)
  const glued = direct === 'none' && behind === nameEnd
  const tail = glued && !isMetricEnd(view, next, stop) ? stripParticle(text, start, stop) : undefined
  return {
    kind: 'noun',
    start,
    end: glued ? Math.max(stop - (tail?.length ?? 0), nameEnd) : nameEnd,
    stop,
    marker: tail ? tail.particle : direct,
    ending: undefined,
    entity,
    metric: metricIn(view, next, stop),
    closed: isClosed(text, stop),
  }
}

const wordChunk = (view: SentenceView, next: Next, start: number): Chunk => {
  const { text, sentence } = view
  const end = endOfWord(view, next, start)
  const ending = predicateEnding(view, next, start, end)
  if (ending) return plainChunk(text, 'predicate', start, end, ending)
  const cue = view.cues[next.cue]
  if (cue && cue.start <= start && isCue(cue, 'base')) return plainChunk(text, 'base', start, end, undefined)
  const metric = metricIn(view, next, end)
  // 산업(Industrials)이: the gloss stands between the noun and its particle.
  const behind = text[end] === '(' ? skipBracket(text, end) : end
  const hasGloss = behind > end && !hasFigure(view, next, end, behind)
  const tail = hasGloss || isMetricEnd(view, next, end) ? undefined : stripParticle(text, start, end)
  const stop = hasGloss ? endOfEojeol(text, behind, sentence.end) : end
  return {
    kind: 'noun',
    start,
    end: end - (tail?.length ?? 0),
    stop,
    marker: hasGloss ? particleAt(text, behind) : (tail?.particle ?? 'none'),
    ending: undefined,
    entity: undefined,
    metric,
    closed: isClosed(text, stop),
  }
}

const plainChunk = (
  text: string,
  kind: 'predicate' | 'base',
  start: number,
  stop: number,
  ending: Ending | undefined,
): Chunk => ({
  kind,
  start,
  end: stop,
  stop,
  marker: 'none',
  ending,
  entity: undefined,
  metric: undefined,
  closed: kind === 'base' || isClosed(text, stop),
})

/** A name or figure that begins inside the word ends it: 미국나스닥, 총22만주. */
const endOfWord = (
  { text, sentence, entities, dates, figures }: SentenceView,
  next: Next,
  at: number,
): number => {
  const limit = Math.min(
    sentence.end,
    entities[next.entity]?.span.start ?? sentence.end,
    dates[next.date]?.span.start ?? sentence.end,
    figures[next.figure]?.start ?? sentence.end,
  )
  return endOfEojeol(text, at, limit)
}

const hasFigure = ({ figures }: SentenceView, next: Next, from: number, to: number): boolean => {
  for (let i = next.figure; i < figures.length; i += 1) {
    const { start } = figures[i] as SentenceView['figures'][number]
    if (start >= to) return false
    if (start > from) return true
  }
  return false
}

/** The last metric named in the word that begins where `next` stands. */
const metricIn = ({ cues }: SentenceView, next: Next, stop: number): FoundCue<MetricCue> | undefined => {
  let metric: FoundCue<MetricCue> | undefined
  for (let i = next.cue; i < cues.length; i += 1) {
    const cue = cues[i] as FoundCue
    if (cue.start >= stop) break
    if (isCue(cue, 'metric')) metric = cue
  }
  return metric
}

/** 주가, 물가, 무역수지: a metric that ends where the word does carries no particle. */
const isMetricEnd = (view: SentenceView, next: Next, stop: number): boolean =>
  metricIn(view, next, stop)?.end === stop

const predicateEnding = (
  { text, cues }: SentenceView,
  next: Next,
  start: number,
  stop: number,
): Ending | undefined => {
  for (let i = next.cue; i < cues.length; i += 1) {
    const cue = cues[i] as FoundCue
    if (cue.start >= stop) break
    if (!isCue(cue, 'move') && !isCue(cue, 'level') && !isCue(cue, 'say')) continue
    const ending = readEnding(text, cue.end, isNounStem(text, cue))
    if (ending !== 'noun') return ending
  }
  return wordEnding(text, start, stop)
}
