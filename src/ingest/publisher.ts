import { publisherEndings } from '../locale/ko/metadata-labels.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const group = (text: string, { start, end }: Span, pattern: RegExp): Span | undefined => {
  const found = pattern.exec(text.slice(start, end))?.indices?.[1]
  return found && { start: start + found[0], end: start + found[1] }
}

/** `<저작권자(c) 한결뉴스, 무단 전재 금지>`, `ⓒ 한결경제`, "Copyright 2026 Northgate News. All rights reserved." */
export const readCopyright = (text: string, span: Span): Span | undefined =>
  group(text, span, koreanCopyright) ?? group(text, span, englishCopyright)

const koreanCopyright =
  /(?:저작권자\s?)?(?:\([cC]\)|ⓒ|©)\s?([가-힣A-Za-z][가-힣A-Za-z0-9]{1,14})(?=[\s,.&>\])(]|$)(?!\s?(?:19|20)\d\d)/d
const englishCopyright =
  /[Cc]opyright\s(?:\([cC]\)|©)?\s?(?:19|20)\d{2},?\s(?:by\s)?([A-Z][\w&' ]{2,40}?)(?=[.,]|\sAll\b|$)/d

/** `[한결경제] 본문`: a newspaper's name in brackets at the very start. */
export const readMasthead = (text: string, span: Span): Span | undefined => {
  const found = group(text, span, masthead)
  if (!found) return undefined
  const name = text.slice(found.start, found.end)
  return publisherEndings.some((ending) => name.endsWith(ending) && name.length > ending.length)
    ? found
    : undefined
}

const masthead = /^\[([가-힣A-Za-z]{3,12})(?:TV)?(?:\s[가-힣]{2,4}\s(?:기자|특파원))?\]/d
