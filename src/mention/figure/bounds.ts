import { boundsAfter as englishAfter, boundsBefore as englishBefore } from '../../locale/en/bounds.ts'
import { boundsAfter, boundsBefore as koreanBefore } from '../../locale/ko/bounds.ts'
import type { Mod } from '../../model/values.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import type { Expression } from './expression.ts'

/** What the words right before and behind an expression say about it: 약, 이상, up to. Of two, the bound wins over APPROX. */
export const readBounds = (text: string, { start, end }: Expression): Mod | undefined => {
  const before = readBefore(text, start)
  const after = readAfter(text, end)
  return before === undefined || before === 'APPROX' ? (after ?? before) : before
}

const readBefore = (text: string, start: number): Mod | undefined => {
  const last = skipSpacesBack(text, start)
  if (last < 0) return undefined
  const kind = charClasses[text.charCodeAt(last)]
  if (kind === CharClass.hangul) return koreanBefore(text, last + 1)
  if (kind === CharClass.latin) return englishBefore(text, last + 1)
  return undefined
}

const skipSpacesBack = (text: string, start: number): number => {
  let at = start - 1
  while (
    at >= 0 &&
    at > start - 4 &&
    (charClasses[text.charCodeAt(at)] === CharClass.space || text.charCodeAt(at) === 0x0a)
  )
    at -= 1
  return at
}

const readAfter = (text: string, end: number): Mod | undefined => {
  if (end >= text.length) return undefined
  const at =
    charClasses[text.charCodeAt(end)] === CharClass.space || text.charCodeAt(end) === 0x0a ? end + 1 : end
  const kind = charClasses[text.charCodeAt(at)]
  if (kind === CharClass.hangul) return boundsAfter(text, at)
  if (kind === CharClass.latin && at > end) return englishAfter(text, at)
  return undefined
}
