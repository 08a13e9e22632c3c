import { togetherWords as togetherEnglish } from '../../locale/en/portfolio-words.ts'
import { togetherWords as togetherKorean } from '../../locale/ko/portfolio-words.ts'
import type { Mention, MentionOf } from '../../mention/index.ts'
import type { Span } from '../../model/span.ts'
import type { RecordContext } from '../context.ts'
import { labelKindOf, labels } from './label-kind.ts'
import { mentionsIn } from './mentions-in.ts'
import { isAboutOther, isAboutWeights, measuredOf, nameOf } from './read-grids.ts'
import type { WeightList, WeightRow } from './weight-list.ts'

type Percent = MentionOf<'percent'>

/**
 * Portfolios told in a sentence: 엔비디아(7.2%), 애플(6.1%) 순으로 비중이 높다; "keeps 5.2% in Intel and 3.9% in Oracle".
 * Two parts with their percents, and words about weights here or in the sentence before.
 */
export const readSentenceWeights = ({ text, segments, mentions }: RecordContext): readonly WeightList[] => {
  const found: WeightList[] = []
  let [next, about] = [0, -1]
  for (const { start, end } of segments.sentences) {
    const percents: Percent[] = []
    while (next < mentions.length && (mentions[next] as Mention).span.start < end) {
      const mention = mentions[next++] as Mention
      if (mention.kind === 'percent' && mention.span.start >= start) percents.push(mention)
    }
    const near = about >= 0 && start - about < 40
    if (percents.length === 0 && !near) {
      if (hasWeightHint(text, start, end) && isAboutWeights(text.slice(start, end))) about = end
      continue
    }
    if (percents.length < 2 || end - start > 800) continue
    const words = text.slice(start, end)
    const own = isAboutWeights(words)
    if (own || near) about = end
    if (!(own || near) || isAboutOther(words)) continue
    const list = readSentence(text, { start, end }, mentionsIn(mentions, { start, end }), percents)
    if (list) found.push(list)
  }
  return found
}

/** Sentences without percents set the scene seldom: a first look at two syllables spares them the patterns. */
const hasWeightHint = (text: string, start: number, end: number): boolean => {
  for (const hint of ['비중', '편입', '포트폴리오', '구성', 'portfolio', 'weight', 'holding']) {
    const at = text.indexOf(hint, start)
    if (at >= 0 && at < end) return true
  }
  return false
}

const readSentence = (
  text: string,
  sentence: Span,
  inside: readonly Mention[],
  percents: readonly Percent[],
): WeightList | undefined => {
  const turned = percents.filter(({ span }) => behind.test(text.slice(span.end, span.end + 32))).length
  const read = (percent: Percent) =>
    turned * 2 > percents.length
      ? partBehind(text, sentence, inside, percent)
      : partBefore(text, sentence, inside, percent)
  const rows: WeightRow[] = []
  const rest: Percent[] = []
  for (const percent of percents) {
    const row = read(percent)
    if (row) rows.push(row)
    else rest.push(percent)
  }
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last || rows.length < 2 || rest.length > 1) return undefined
  const whole = rest[0]
  const value = whole && measuredOf(whole)
  const total = whole && value && isTogether(text, sentence, whole) ? { value, span: whole.span } : undefined
  if (whole && !total) return undefined
  const start = Math.min(first.label.start, first.figure.start)
  return {
    rows,
    total,
    lead: { start: sentence.start, end: start },
    span: { start, end: Math.max(last.label.end, last.figure.end) },
  }
}

const isTogether = (text: string, sentence: Span, { span }: Percent): boolean => {
  const words = text.slice(Math.max(sentence.start, span.start - 60), Math.min(sentence.end, span.end + 20))
  return togetherKorean.test(words) || togetherEnglish.test(words)
}

/** "41.2% of its portfolio in |global equities" */
const behind = /^ (?:of (?:it|assets|its [a-z]{4,12}) )?in (?:the )?/

/** What may stand between a part and its weight. */
const joins =
  /^(?: ?\([A-Za-z0-9.:&, ]{1,30}\)|\([가-힣]+: ?[A-Z]+\))?(?:[가이은는]|,)? ?(?:\(|각각 |약 |at |at about |with |with about |made up |makes up |accounts for |accounted for |a weight of )?$/

/** 엔비디아(7.2%), 애플 8.0%, "Nvidia at 7.1%". */
const partBefore = (
  text: string,
  sentence: Span,
  inside: readonly Mention[],
  percent: Percent,
): WeightRow | undefined => {
  const at = percent.span.start
  const entity = inside.findLast(
    (mention): mention is MentionOf<'entity'> => mention.kind === 'entity' && mention.span.end <= at,
  )
  if (entity && isPart(entity) && joins.test(text.slice(entity.span.end, at)))
    return toRow(text, entity.span, entity, percent)
  const label = labelEndingAt(text, Math.max(sentence.start, at - 40), at)
  return label && toRow(text, label, undefined, percent)
}

/** "4.4% in Lockheed Martin". */
const partBehind = (
  text: string,
  sentence: Span,
  inside: readonly Mention[],
  percent: Percent,
): WeightRow | undefined => {
  const at = percent.span.end
  const word = behind.exec(text.slice(at, at + 32))?.[0]
  if (!word) return undefined
  const from = at + word.length
  const entity = inside.find(
    (mention): mention is MentionOf<'entity'> => mention.kind === 'entity' && mention.span.start >= at,
  )
  if (entity && isPart(entity) && entity.span.start === from) return toRow(text, entity.span, entity, percent)
  const match = labels.longestAt(text, from, Math.min(sentence.end, from + 40), endsWord)
  return match && toRow(text, { start: match.start, end: match.end }, undefined, percent)
}

const parts = new Set(['company', 'sector', 'country', 'commodity', 'fund'])
const isPart = ({ entity }: MentionOf<'entity'>): boolean => parts.has(entity.kind)

/** The longest label that reaches up to the weight, but for what joins the two. */
const labelEndingAt = (text: string, from: number, to: number): Span | undefined => {
  let found: Span | undefined
  labels.scan(
    text,
    from,
    to,
    ({ start, end }) => {
      if (joins.test(text.slice(end, to))) found ??= { start, end }
    },
    standsAlone,
  )
  return found
}

const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xac00 && code <= 0xd7a3)

const endsWord = (text: string, _: number, end: number): boolean => !isLetter(text.charCodeAt(end))

/** 국내주식이 is 국내주식 with its particle; 주식 of 해외주식 is part of another word. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !isLetter(text.charCodeAt(start - 1)) &&
  (endsWord(text, start, end) ||
    ('가이은는'.includes(text[end] ?? '.') && !isLetter(text.charCodeAt(end + 1))))

const toRow = (
  text: string,
  label: Span,
  entity: MentionOf<'entity'> | undefined,
  percent: Percent,
): WeightRow | undefined => {
  const weight = measuredOf(percent)
  if (!weight || percent.unit !== 'percent') return undefined
  const printed = text.slice(label.start, label.end)
  return {
    rank: undefined,
    name: nameOf(printed, entity),
    label,
    entity,
    kind: labelKindOf(printed),
    weight,
    shares: undefined,
    amount: undefined,
    figure: percent.span,
    row: undefined,
  }
}
