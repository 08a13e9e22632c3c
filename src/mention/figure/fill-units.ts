import type { UnitWord } from '../../model/figure.ts'
import type { MentionContext } from '../../model/mention.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import type { Expression } from './expression.ts'
import { indexPoint, isIndexLevel } from './fill-levels.ts'

/**
 * Gives bare numbers the unit that their neighbours or the words around them make plain: `8조5000억→10조6000억원`, `10.6
 * billion in 1985` behind dollars, `영업이익 277억`, `a PE ratio of 16.08`, index levels. What stays bare is no figure.
 */
export const fillUnits = (
  text: string,
  expressions: readonly Expression[],
  { segments: { sentences }, structure: { blocks } }: Pick<MentionContext, 'segments' | 'structure'>,
): void => {
  // Right to left for units printed only on the last, before and after those that are carried along.
  joinAll(text, expressions)
  let level: Expression | undefined
  expressions.forEach((here, i) => {
    if (here.unit && here.unit.dimension !== 'none') return
    const before = i > 0 ? (expressions[i - 1] as Expression) : undefined
    const previous = before && before.sentence === here.sentence ? before : undefined
    if (here.unit) {
      if (isOtherRatio(text, here, previous)) inherit(here, multiple)
      return
    }
    // Its own block: newswires print codes (.SPX) that cut sentences short, and a story names its index once.
    const blockStart = blocks[sentences[here.sentence]?.block ?? -1]?.span.start ?? 0
    const carried = carriedUnit(text, expressions, i, previous)
    if (carried) inherit(here, carried)
    else if (isRatioOfPrices(text, here) || isOtherRatio(text, here, previous)) inherit(here, multiple)
    else if (
      isIndexLevel(
        text,
        here,
        blockStart,
        level && here.start - level.end < 400 ? level : undefined,
        followsPoints(expressions, i),
      )
    ) {
      inherit(here, indexPoint)
      level = here
    } else if (isBareWon(text, here)) here.unit = won
  })
  joinAll(text, expressions)
}

const joinAll = (text: string, expressions: readonly Expression[]): void => {
  for (let i = expressions.length - 2; i >= 0; i -= 1) {
    const [here, next] = [expressions[i] as Expression, expressions[i + 1] as Expression]
    if (!here.unit && next.unit && next.sentence === here.sentence && joinsNext(text, here, next))
      inherit(here, next.unit)
  }
}

const multiple: UnitWord = { dimension: 'quantity', unit: 'multiple' }
const won: UnitWord = { dimension: 'money', unit: 'KRW', basis: 'default' }

const inherit = (expression: Expression, { dimension, unit, places }: UnitWord): void => {
  // 10.6 billion behind pence is billions of pounds.
  const whole = places === undefined || expression.first.scale >= 6
  expression.unit = { dimension, unit, ...(!whole && { places }) }
  expression.inherited = true
}

const isYear = ({ first }: Expression): boolean =>
  !first.punctuated && !first.scaled && /^(?:19|20)\d\d$/.test(first.value)

/** An arrow, 에서, "to" or "and" between two numbers of which only the second has a unit. */
const joinsNext = (text: string, here: Expression, next: Expression): boolean => {
  if (next.unit?.dimension === 'none' || isYear(here)) return false
  const between = text.slice(here.end, Math.min(next.start, here.end + 24))
  if (next.start - here.end > 24) return false
  if (/^\s*(?:→|⟶|➝|⇒|->|>)\s*$/.test(between)) return true
  if (/^에서\s*(?:[가-힣]{1,4}\s*)?$/.test(between)) return true
  if (!/^\s+(?:to|and|or|or even)\s+$/.test(between)) return false
  if (/or/.test(between) && decimalsOf(here.first.value) !== decimalsOf(next.first.value)) return false
  // "from 6-1/2 to 7 pct", "51 and 42 eur": alike in shape, so that no count or day of a month takes the unit.
  return (
    here.first.scaled === next.first.scaled &&
    Math.abs(here.first.value.length - next.first.value.length) <= 3 &&
    !followsMonth(text, here.start)
  )
}

const followsMonth = (text: string, start: number): boolean =>
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q)[a-z]*\.?\s+$/.test(
    text.slice(Math.max(0, start - 11), start),
  )

/** The money nearest before in the sentence, else nearest behind: `7.2 mn보다 감소한 6.7 mn 유로`. */
const nearestMoney = (expressions: readonly Expression[], from: number): Expression | undefined => {
  const { sentence } = expressions[from] as Expression
  for (const step of [-1, 1])
    for (let i = from + step; i >= 0 && i < expressions.length && Math.abs(i - from) < 8; i += step) {
      const found = expressions[i] as Expression
      if (found.sentence !== sentence) break
      if (found.unit?.dimension === 'money') return found
    }
  return undefined
}

/** `23.11포인트(0.48%) 오른 4820.66`: what points have moved is an index, named or not. */
const followsPoints = (expressions: readonly Expression[], from: number): boolean => {
  const { sentence, start } = expressions[from] as Expression
  for (let i = from - 1; i >= 0 && i >= from - 2; i -= 1) {
    const found = expressions[i] as Expression
    if (found.sentence !== sentence || start - found.end > 30) return false
    if (found.unit?.unit === 'point' && !found.inherited) return true
  }
  return false
}

/** The nearest fraction with a unit, this sentence or the two before: rates in fractions keep their unit through a story. */
const lastFraction = (expressions: readonly Expression[], from: number): Expression | undefined => {
  for (let i = from - 1; i >= 0 && i > from - 6; i -= 1) {
    const found = expressions[i] as Expression
    if (found.unit && (found.first.fraction || found.second?.fraction)) return found
  }
  return undefined
}

const carriedUnit = (
  text: string,
  expressions: readonly Expression[],
  i: number,
  previous: Expression | undefined,
): UnitWord | undefined => {
  const here = expressions[i] as Expression
  const { first } = here
  if (here.second?.fraction || (first.fraction && !first.worded))
    return levelOf(lastFraction(expressions, i)?.unit)
  const money =
    first.scale >= 6 && !isKorean(text, first.start, first.end) ? nearestMoney(expressions, i) : undefined
  if (money?.unit && endsAmount(text, here.end)) return money.unit
  const unit = previous?.unit
  if (!previous || !unit || unit.dimension === 'none' || isYear(here) || first.scaled || first.worded)
    return undefined
  if (unit.dimension === 'quantity' && unit.unit !== 'multiple') return undefined
  const before = text.slice(Math.max(0, here.start - 16), here.start)
  if (!/\b(?:from|versus|vs\.?|against|compared (?:with|to)|and|or)\s+$/.test(before)) return undefined
  if (!isLevelBefore(text, previous)) return undefined
  const alike = unit.unit === 'multiple' || decimalsOf(first.value) === decimalsOf(previous.first.value)
  return alike && (first.punctuated || endsAmount(text, here.end)) ? levelOf(unit) : undefined
}

/** What a change in points is measured from is a level in percent: cut 1-1/2 points from 6-1/2. */
const levelOf = (unit: UnitWord | undefined): UnitWord | undefined =>
  unit?.unit === 'percentage-point' || unit?.unit === 'basis-point'
    ? { dimension: 'percent', unit: 'percent' }
    : unit

const isKorean = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (charClasses[text.charCodeAt(at)] === CharClass.hangul) return true
  return false
}

const decimalsOf = (value: string): number =>
  value.includes('.') ? value.length - value.indexOf('.') - 1 : 0

/** Nothing that is counted follows: `10.6 billion in 1985`, `18 a year ago`, the end of the clause. */
const endsAmount = (text: string, end: number): boolean =>
  /^(?:[.,;:)\]가-힣]|$|\n\n|\s+(?:in|a|an|the|at|for|from|on|to|by|last|this|year|versus|and|compared|against|after|or|per|as|previously|earlier|because|respectively)\b)/i.test(
    text.slice(end, end + 14),
  )

/** "to 7-3/4 pct from 7-1/2" compares two levels; "up 2.1 percent from 99.8" a change with a level. */
const isLevelBefore = (text: string, { start }: Expression): boolean =>
  /(?:\bto|\bat|\bof|\bwas|\bis|\bwere|\bfrom|\bon|\bwith|\band|\bor|versus)\s+(?:about |around |just )?$/i.test(
    text.slice(Math.max(0, start - 16), start),
  )

/** P/E, PER, 주가수익비율 before it, or "multiple" near: a ratio of prices is a multiple even without 배. */
const isRatioOfPrices = (text: string, { first, start, end, second }: Expression): boolean => {
  if (first.scaled || first.worded || second || first.value.length > 6 || !first.punctuated) return false
  const before = text.slice(Math.max(0, start - 28), start)
  if (
    /(?:\bP\/E|\bPER|\bPBR|\bPE ratio|price-to-earnings|price-to-book|주가수익비율|주가순자산비율|EV\/EBITDA)[^\d.]{0,16}$/.test(
      before,
    )
  )
    return true
  return /\bat\s+$/.test(before) && /^[^.\n]{0,24}\bmultiple\b/.test(text.slice(end, end + 40))
}

/** P/E 20.4로, S&P 500의 25.2 대비; "20.4 against 25.2 for the S&P 500": the ratio the one before is set against. */
const isOtherRatio = (
  text: string,
  { first, start, end }: Expression,
  previous: Expression | undefined,
): boolean =>
  previous?.unit?.unit === 'multiple' &&
  start - previous.end < 60 &&
  first.punctuated &&
  !first.scaled &&
  first.value.length <= 5 &&
  (/^\s?(?:대비|보다|에 비해|와 비교|과 비교)/.test(text.slice(end, end + 8)) ||
    /\b(?:against|versus|than|with|and)\s+$/.test(text.slice(Math.max(0, start - 10), start)))

/** `영업이익 277억`, `1조 넘었다`: 억 and 조 without a noun behind them are won. */
const isBareWon = (text: string, { first, start, end, second }: Expression): boolean => {
  if (headcounts.test(text.slice(Math.max(0, start - 14), start))) return false
  if (first.scale < 8 && (second?.scale ?? 0) < 8) return false
  if (!isKorean(text, first.start, first.end)) return false
  if (/(?:법|법률|조례|규정|헌법|령)\s*$/.test(text.slice(Math.max(0, start - 4), start))) return false
  const next = end < text.length ? text.charCodeAt(end) : 0x0a
  const found = charClasses[next]
  if (found === CharClass.hangul) return bareWonTails.has(next)
  if (found === CharClass.space) {
    const word = text.slice(end + 1, end + 4)
    // 2조 3항: an article of law.
    if (/^\d+[항호]/.test(word)) return false
    return !isHangulStart(word) || amountWords.test(word)
  }
  return found !== CharClass.latin && found !== CharClass.digit
}

/** 인구 15억: people, views and downloads go without a counter too. */
const headcounts = /(?:인구|이용자|가입자|사용자|회원|조회|다운로드|시청자|구독자|방문자|관객)[^,.]*$/

const isHangulStart = (word: string): boolean => charClasses[word.charCodeAt(0)] === CharClass.hangul

const bareWonTails = new Set(
  [...'이은을를에의으로까도만과와대여가였인나는'].map((syllable) => syllable.charCodeAt(0)),
)
const amountWords =
  /^(?:이상|이하|규모|넘|돌파|달성|가량|안팎|수준|정도|미만|초과|흑자|적자|증가|감소|늘|줄|클럽|시대|육박|상당|매출|투자|순매|벌|기록|손실|이익|대출|원|웃돌|밑돌|급증|급감|낮|높|오르|올|내)/
