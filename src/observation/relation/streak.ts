import type { Decided } from '../build.ts'
import type { SentenceView } from '../view.ts'
import type { Relations } from './relations.ts'

type Streak = NonNullable<Relations['streak']>

/**
 * How long a move has gone on: `8분기 연속`, `사흘째`, `for a third straight day`, `five weeks in a row`. It belongs to the figures
 * of its own clause: behind it in Korean, where the predicate follows, before it in English.
 */
export const findStreaks = (
  view: SentenceView,
  decided: readonly Decided[],
  relationsOf: (one: Decided) => Relations,
): void => {
  if (decided.length === 0) return
  const streak = readStreak(view)
  if (!streak) return
  const owner = ownerOf(view, decided, streak)
  if (!owner) return
  for (const one of decided)
    if (
      one === owner ||
      (isBeside(view, one, owner) && one.subject?.value.name === owner.subject?.value.name)
    )
      relationsOf(one).streak = streak
}

const readStreak = ({ text, sentence, locale }: SentenceView): Streak | undefined => {
  const words = text.slice(sentence.start, sentence.end)
  // Most sentences say nothing of the kind, and that is seen at once.
  if (
    locale === 'ko'
      ? !/연속|째|내리/.test(words)
      : !/straight|consecutive|successive|in a row|streak|running/.test(words)
  )
    return undefined
  for (const pattern of locale === 'ko' ? koStreaks : enStreaks) {
    const found = pattern.exec(words)
    if (!found) continue
    const count = toCount(found[1] ?? '')
    const unit = found[2] === '' ? 'day' : units[(found[2] ?? '').toLowerCase()]
    if (count === undefined || count < 2 || unit === undefined) continue
    const start = sentence.start + found.index
    return { value: { count, unit }, span: { start, end: start + found[0].length } }
  }
  return undefined
}

const ownerOf = (
  { text, locale }: SentenceView,
  decided: readonly Decided[],
  { span }: Streak,
): Decided | undefined => {
  let best: { one: Decided; far: number } | undefined
  for (const one of decided) {
    const { start, end } = one.mention.span
    const behind = start >= span.end
    const gap = behind ? text.slice(span.end, start) : text.slice(end, span.start)
    const clauses =
      gap.split(locale === 'ko' ? /[가-힣](?:고|며|지만|으나),? / : /[;,] (?:and|but|while) /).length - 1
    // The side the predicate stands on comes first, then how many clauses lie between, then how far.
    const level = one.measure.value === 'change' ? 0 : 40
    const far = gap.length + 80 * clauses + level + (behind === (locale === 'ko') ? 0 : 60)
    if (!best || far < best.far) best = { one, far }
  }
  return best && best.far < 240 ? best.one : undefined
}

/** 23.11포인트(0.48%): the same move in its second unit. */
const isBeside = ({ text }: SentenceView, one: Decided, owner: Decided): boolean => {
  const [a, b] = one.mention.span.start < owner.mention.span.start ? [one, owner] : [owner, one]
  return /^[^가-힣A-Za-z]{0,3}$/.test(text.slice(a.mention.span.end, b.mention.span.start))
}

const toCount = (word: string): number | undefined => {
  const digits = /^\d{1,3}/.exec(word)?.[0]
  return digits ? Number(digits) : counts[word.toLowerCase()]
}

/** Each with the count first and the unit second. */
const koStreaks = [
  /(\d{1,3}|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(거래일|영업일|주일|주|개월|달|분기|년|해|회|차례)\s?(?:연속|째|내리)(?![가-힣]*(?:날|달|해)\b)/,
  /(이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘)()\s?(?:연속|째|내리)/,
]

const nth = '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th))'
const many = '(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)'
const stretch = '(day|session|week|month|quarter|year|meeting|time)'
const enStreaks = [
  `${nth} (?:straight|consecutive|successive) (?:trading )?${stretch}`,
  `${nth} (?:straight|consecutive|successive) (daily|weekly|monthly|quarterly|annual|yearly|gain|loss|rise|fall|drop|decline|increase|advance|cut|hike|hold)`,
  `${nth} (?:trading )?${stretch} (?:in a row|running)`,
  `${many} (?:straight|consecutive|successive) (?:trading )?${stretch}s`,
  `${many} (?:trading )?${stretch}s (?:in a row|running)`,
  `${many}-${stretch} (?:winning |losing )?(?:streak|run)`,
].map((pattern) => new RegExp(`\\b${pattern}\\b`, 'i'))

const counts: Readonly<Record<string, number>> = Object.fromEntries([
  ...'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, i) => [word, i + 2]),
  ...'two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 2]),
  ...'이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘'.split(' ').map((word, i) => [word, i + 2]),
  ...'두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ').map((word, i) => [word, i + 2]),
])

const units: Readonly<Record<string, string>> = {
  거래일: 'session',
  영업일: 'session',
  주일: 'week',
  주: 'week',
  개월: 'month',
  달: 'month',
  분기: 'quarter',
  년: 'year',
  해: 'year',
  회: 'time',
  차례: 'time',
  day: 'day',
  session: 'session',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  meeting: 'meeting',
  time: 'time',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annual: 'year',
  yearly: 'year',
  ...Object.fromEntries(
    'gain loss rise fall drop decline increase advance cut hike hold'
      .split(' ')
      .map((word) => [word, 'time']),
  ),
}
