import type { MentionOf } from '../../mention/index.ts'
import type { MetricCue } from '../../model/cue.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { SentenceView } from '../view.ts'
import { type Ending, finalConsonant, isNounStem, readEnding } from './endings.ts'
import { type Particle, particleAt, skipBracket } from './particles.ts'

/** One eojeol, or a mention with the particle behind it, and what it is in its sentence. */
export interface Chunk {
  readonly kind: 'noun' | 'figure' | 'count' | 'date' | 'predicate' | 'base'
  readonly start: number
  /** Without the particle. */
  readonly end: number
  /** Behind the particle. */
  readonly stop: number
  readonly marker: Particle
  readonly ending?: Ending
  readonly entity?: MentionOf<'entity'>
  readonly metric?: FoundCue<MetricCue>
  /** A comma or bracket follows: no phrase runs on past it. */
  readonly closed: boolean
}

/** Cuts a Korean sentence into chunks, left to right. */
export const chunk = (view: SentenceView): readonly Chunk[] => {
  const { text, sentence } = view
  const chunks: Chunk[] = []
  let [nextEntity, nextDate, nextFigure] = [0, 0, 0]
  for (let at = sentence.start; at < sentence.end; ) {
    if (isGap(text, at)) {
      at += 1
      continue
    }
    while ((view.entities[nextEntity]?.span.end ?? Number.POSITIVE_INFINITY) <= at) nextEntity += 1
    while ((view.dates[nextDate]?.span.end ?? Number.POSITIVE_INFINITY) <= at) nextDate += 1
    while ((view.figures[nextFigure]?.end ?? Number.POSITIVE_INFINITY) <= at) nextFigure += 1
    const figure = view.figures[nextFigure]
    const date = view.dates[nextDate]
    const entity = view.entities[nextEntity]
    const made: Chunk =
      figure && figure.start <= at
        ? mentionChunk(view, figure.unit === 'count' ? 'count' : 'figure', at, figure.end)
        : date && date.span.start <= at
          ? mentionChunk(view, 'date', at, date.span.end)
          : entity && entity.span.start <= at
            ? nameChunk(view, entity, at)
            : wordChunk(view, at)
    if (isTopicAdverb(text, made) && chunks.length > 0)
      chunks[chunks.length - 1] = { ...(chunks.at(-1) as Chunk), marker: 'also' }
    else chunks.push(made)
    at = Math.max(made.stop, at + 1)
  }
  return chunks
}

/** 삼성SDI 영업이익 역시, 코스닥 또한: the adverb marks the noun before it as 도 would. */
const isTopicAdverb = (text: string, { start, stop }: Chunk): boolean =>
  ['역시', '또한'].includes(text.slice(start, stop))

const isGap = (text: string, at: number): boolean => /[\s,·‘’“”"'()[\]…<>]/.test(text[at] ?? ' ')

const endOfEojeol = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit && !/[\s,()‘’“”"'[\]]/.test(text[end] ?? ' ')) end += 1
  return end
}

const isClosed = (text: string, stop: number): boolean =>
  text[stop] === ',' || text[stop] === '(' || text[stop] === '.'

const mentionChunk = (
  { text, sentence }: SentenceView,
  kind: Chunk['kind'],
  start: number,
  end: number,
): Chunk => {
  const behind = skipBracket(text, end)
  const marker = particleAt(text, behind)
  const stop = marker === 'none' ? end : endOfEojeol(text, behind, sentence.end)
  return { kind, start, end, stop, marker, closed: isClosed(text, stop) }
}

/** A name with what is glued to it: 코스피지수는, 삼성전자(005930)는. */
const nameChunk = (view: SentenceView, entity: MentionOf<'entity'>, start: number): Chunk => {
  const { text, sentence } = view
  const behind = skipBracket(text, entity.span.end)
  const stop = endOfEojeol(text, behind, sentence.end)
  const direct = particleAt(text, behind)
  const [end, marker] =
    direct !== 'none' || behind !== entity.span.end
      ? ([entity.span.end, direct] as const)
      : stripParticle(view, start, stop)
  const metric = metricIn(view, start, stop)
  return {
    kind: 'noun',
    start,
    end: Math.max(end, entity.span.end),
    stop,
    marker,
    entity,
    ...(metric && { metric }),
    closed: isClosed(text, stop),
  }
}

const wordChunk = (view: SentenceView, start: number): Chunk => {
  const { text, sentence } = view
  let stop = endOfEojeol(text, start, sentence.end)
  // A name or figure that begins inside the word ends it: 미국나스닥, 총22만주.
  for (const { span } of view.entities) if (span.start > start && span.start < stop) stop = span.start
  for (const figure of view.figures) if (figure.start > start && figure.start < stop) stop = figure.start
  for (const { span } of view.dates) if (span.start > start && span.start < stop) stop = span.start
  const ending = predicateEnding(view, start, stop)
  if (ending)
    return { kind: 'predicate', start, end: stop, stop, marker: 'none', ending, closed: isClosed(text, stop) }
  if (view.cues.some((cue) => isCue(cue, 'base') && cue.start <= start && cue.end > start))
    return { kind: 'base', start, end: stop, stop, marker: 'none', closed: true }
  const metric = metricIn(view, start, stop)
  // 산업(Industrials)이: the gloss stands between the noun and its particle.
  const behind = text[stop] === '(' ? skipBracket(text, stop) : stop
  if (behind > stop && !view.figures.some((figure) => figure.start > stop && figure.start < behind)) {
    const last = endOfEojeol(text, behind, sentence.end)
    return {
      kind: 'noun',
      start,
      end: stop,
      stop: last,
      marker: particleAt(text, behind),
      ...(metric && { metric }),
      closed: isClosed(text, last),
    }
  }
  const [end, marker] = stripParticle(view, start, stop)
  return { kind: 'noun', start, end, stop, marker, ...(metric && { metric }), closed: isClosed(text, stop) }
}

const metricIn = (view: SentenceView, start: number, stop: number): FoundCue<MetricCue> | undefined =>
  view.cues.findLast(
    (cue): cue is FoundCue<MetricCue> => isCue(cue, 'metric') && cue.start < stop && cue.end > start,
  )

const predicateEnding = (view: SentenceView, start: number, stop: number): Ending | undefined => {
  for (const cue of view.cues) {
    if (cue.end <= start || cue.start >= stop) continue
    if (!isCue(cue, 'move') && !isCue(cue, 'level') && !isCue(cue, 'say')) continue
    const ending = readEnding(view.text, cue.end, isNounStem(view.text, cue))
    if (ending !== 'noun') return ending
  }
  const word = view.text.slice(start, stop).replace(/[.”’"']+$/, '')
  if (word.length < 2) return undefined
  if (/다$|(?:습니|입니)다$/.test(word)) return 'final'
  if (
    /(?:하는|되는|있는|없는|이던|하던|되던|했던|됐던|었던|았던|지는|나는|오는|주는|라는|다는|아선|어선|러선|해진|어진|아진|려진|들어간|나간|올라간|떨어진|최대인|최고인|이른바)$/.test(
      word,
    )
  )
    return 'adnominal'
  if (
    word.length >= 3 &&
    /(?:한|된|둔|본|킨|룬|인|운|온|은)$/.test(word) &&
    !nounsInNieun.test(word) &&
    !hasTopicParticle(word)
  )
    return 'adnominal'
  if (
    /(?:하며|되며|하고|되고|지만|는데|하면서|되면서|해서|으며|으나|다며|라며|다면서|따르면|는데도|거둬|힘입어|견주면|비하면|통해|위해|대해|따라)$/.test(
      word,
    )
  )
    return 'connective'
  return undefined
}

/** Nouns that end like adnominal verbs. */
const nounsInNieun =
  /(?:외국인|법인|개인|시장인|제한|권한|북한|남한|기한|무한|유한|상한|하한|방안|기온|예산|자본|일본|기본|표본|인한|신한|디온|국민|시민|주민|요인|원인|확인|승인|할인|부인|본인|라인|온라인|코인|비트코인|와인|디자인)$/

/** 삼성은, 매출은: the topic particle behind a syllable with a final consonant, not an adnominal 은. */
const hasTopicParticle = (word: string): boolean =>
  word.endsWith('은') &&
  !/(?:높은|낮은|많은|적은|작은|같은|좋은|받은|잃은|넘은|맞은|얻은|남은|밟은|찍은|묶은|담은|입은|겪은)$/.test(
    word,
  )

const pairs: readonly (readonly [string, Particle, 'closed' | 'open' | 'any'])[] = [
  ['으로', 'to', 'closed'],
  ['에서는', 'at', 'any'],
  ['에서', 'from', 'any'],
  ['까지', 'until', 'any'],
  ['부터', 'from', 'any'],
  ['보다', 'than', 'any'],
  ['에는', 'at', 'any'],
  ['에도', 'at', 'any'],
  ['은', 'topic', 'closed'],
  ['는', 'topic', 'open'],
  ['이', 'subject', 'closed'],
  ['가', 'subject', 'open'],
  ['을', 'object', 'closed'],
  ['를', 'object', 'open'],
  ['과', 'and', 'closed'],
  ['와', 'and', 'open'],
  ['의', 'genitive', 'any'],
  ['도', 'also', 'any'],
  ['에', 'at', 'any'],
  ['로', 'to', 'open'],
]

const wordsWithParticleShape =
  /(?:증가|평가|국가|추가|허가|전문가|작가|대가|단가|원가|정가|차이|사이|추이|높이|회의|합의|주의|논의|정도|제도|속도|온도|매도|보도|한도|강도|농도|태도|기로|경로|도로|회로|진로|상승|나이|아이|가이|이상|초과|성과|결과|효과|경과|통과|평화|변화|강화|기관|확인|마진|개의|모의|거의)$/

const stripParticle = (view: SentenceView, start: number, stop: number): readonly [number, Particle] => {
  const word = view.text.slice(start, stop)
  // 주가, 물가, 무역수지: a metric that ends where the word does carries no particle.
  if (view.cues.some((cue) => isCue(cue, 'metric') && cue.end === stop) || wordsWithParticleShape.test(word))
    return [stop, 'none']
  for (const [tail, particle, shape] of pairs) {
    if (!word.endsWith(tail) || word.length <= tail.length) continue
    const before = finalConsonant(word.charCodeAt(word.length - tail.length - 1))
    if (shape === 'closed' && before === 0 && /[가-힣]/.test(word[word.length - tail.length - 1] ?? ''))
      continue
    if (shape === 'open' && before !== 0 && !(tail === '로' && before === 8)) continue
    return [stop - tail.length, particle]
  }
  return [stop, 'none']
}
