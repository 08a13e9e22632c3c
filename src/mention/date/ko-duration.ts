import type { Mod } from '../../model/values.ts'
import { CharClass, classAt, isDigitAt, isHangulAt } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import type { DurationPart } from './expression.ts'
import { wordAt } from './ko-calendar.ts'
import { durationUnits, type Numbered, readNumbered } from './ko-number.ts'

/** A counted span of time with what its tail says of it. */
export interface DurationReading {
  readonly end: number
  readonly parts: readonly DurationPart[]
  readonly tail: Tail
  readonly mod: Mod | undefined
}

/** What follows a duration: 3년 전, 3년 후, 3년마다, 3년간 / 3년 만에, or nothing that says it is one. */
export type Tail = 'before' | 'after' | 'every' | 'span' | 'none'

/** Reads `5년간`, `2년 2개월`, `1년 6개월`, `10여 년간`, `이틀`, `한 달`, `1년 반`. */
export const readDuration = (text: string, at: number, limit: number): DurationReading | undefined => {
  const first = readPart(text, at, limit)
  if (!first) return undefined
  const parts = [first.part]
  let { end } = first
  // 2년 2개월, 2시간 30분: the next finer unit may follow.
  const next = classAt(text, end) === CharClass.space ? end + 1 : end
  const second = isDigitAt(text, next) && first.digits ? readPart(text, next, limit) : undefined
  if (second && finer(first.part, second.part)) {
    parts.push(second.part)
    end = second.end
  } else {
    const half = halfMore(text, end, limit)
    if (half > 0 && first.part.count !== undefined) {
      if (first.part.unit === 'year') parts.push({ count: 6, unit: 'month' })
      else parts[0] = { ...first.part, count: first.part.count + 0.5 }
      end = half
    }
  }
  const { tail, end: tailEnd } = readTail(text, end, limit)
  return {
    end: tailEnd,
    parts:
      parts.length === 2 && parts[0]?.unit === 'year' && half6(parts)
        ? [{ count: (parts[0].count ?? 0) * 12 + 6, unit: 'month' }]
        : parts,
    tail: first.needsTail && tail === 'none' ? 'none' : tail,
    mod: first.over ? 'MORE_THAN' : undefined,
  }
}

const half6 = (parts: readonly DurationPart[]): boolean =>
  parts[1]?.count === 6 && parts[1].unit === 'month' && !Number.isNaN(parts[0]?.count)

interface Part {
  readonly end: number
  readonly part: DurationPart
  readonly digits: boolean
  readonly over: boolean
  readonly needsTail: boolean
}

const readPart = (text: string, at: number, limit: number): Part | undefined => {
  if (isDigitAt(text, at)) {
    const found = readNumbered(text, at, limit)
    const unit = found && durationUnits[found.unit]
    return found && unit && !text.startsWith('년도', found.end - 2)
      ? { end: found.end, part: countedPart(found, unit), digits: true, over: found.over, needsTail: false }
      : undefined
  }
  const word = wordAt(text, at, limit)
  return word?.payload.is === 'duration'
    ? {
        end: word.end,
        part: { count: word.payload.count, unit: word.payload.unit },
        digits: false,
        over: false,
        needsTail: word.payload.needsTail === true,
      }
    : undefined
}

/** 3~5년간: how long exactly is not said. */
const countedPart = (found: Numbered, unit: DurationPart['unit']): DurationPart => ({
  count: found.to === undefined ? found.value : undefined,
  unit,
})

const order: readonly DurationPart['unit'][] = ['year', 'month', 'week', 'day', 'hour', 'minute']

const finer = (a: DurationPart, b: DurationPart): boolean =>
  order.includes(a.unit) && order.indexOf(b.unit) > order.indexOf(a.unit)

/** 1년 반, 한 달 반. */
const halfMore = (text: string, at: number, limit: number): number => {
  const start = classAt(text, at) === CharClass.space ? at + 1 : at
  if (text[start] !== '반' || start >= limit) return -1
  return !isHangulAt(text, start + 1) || '만간에의이을은동'.includes(text[start + 1] as string)
    ? start + 1
    : -1
}

interface FoundTail {
  readonly tail: Tail
  readonly end: number
}

const sessionBehind = createLexicon([
  { text: ' 거래일', payload: true },
  { text: ' 영업일', payload: true },
  { text: '거래일', payload: true },
])

const particles = '에보과의까이은는을인도만로,.'

/** The tail of a duration; only 간, 전, 후 and 마다 belong to the mention, 동안, 만에 and 연속 stand outside. */
const readTail = (text: string, at: number, limit: number): FoundTail => {
  const spaced = classAt(text, at) === CharClass.space
  const start = spaced ? at + 1 : at
  if (start >= limit) return { tail: 'none', end: at }
  const word = text[start] as string
  switch (word) {
    case '전':
      // 12일 전 거래일보다: the twelfth, and the session before it.
      if (spaced && sessionBehind.longestAt(text, start + 1, text.length)) return { tail: 'none', end: at }
      return endsTail(text, start + 1) || text.startsWith('부터', start + 1)
        ? { tail: 'before', end: start + 1 }
        : { tail: 'none', end: at }
    case '후':
    case '뒤':
      return endsTail(text, start + 1) ? { tail: 'after', end: start + 1 } : { tail: 'none', end: at }
    case '간':
      return spaced ||
        (isHangulAt(text, start + 1) && !'은의에이을과만도격'.includes(text[start + 1] as string))
        ? { tail: 'none', end: at }
        : { tail: 'span', end: start + 1 }
    case '마':
      return !spaced && text.startsWith('마다', start)
        ? { tail: 'every', end: start + 2 }
        : { tail: 'none', end: at }
    default:
      return { tail: spanTails.longestAt(text, start, text.length) ? 'span' : 'none', end: at }
  }
}

const endsTail = (text: string, end: number): boolean =>
  !isHangulAt(text, end) || particles.includes(text[end] as string)

const spanTails = createLexicon(
  [
    '동안',
    '만에',
    '만의',
    '만이',
    '만 ',
    '연속',
    '연달아',
    '째',
    '이내',
    '내 ',
    '내에',
    '내로',
    '안에',
    '안으로',
    '내내',
    '내리',
    '새 ',
    '래 ',
    '이상',
    '넘게',
    '가량',
    '정도',
    '가까이',
    '남짓',
    '남았',
    '앞당',
    '이하',
    '여 만',
    '여간',
    '여 동안',
    '짜리',
    '밖에',
    '일정',
  ].map((text) => ({ text, payload: true })),
)
