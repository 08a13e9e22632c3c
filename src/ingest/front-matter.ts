import { diagnose } from '../model/diagnostic.ts'
import type { FrontMatter } from '../model/document.ts'
import { LanguageTag } from '../model/locale-tag.ts'
import type { Report } from '../model/report.ts'
import { isPublicationTime } from './given-metadata.ts'
import { findPrintedDate } from './printed-date.ts'

export interface ReadFrontMatter {
  /** Where the body begins: 0 when there is no front matter. */
  readonly bodyStart: number
  readonly stated?: FrontMatter
  readonly language?: LanguageTag
  readonly url?: string
  readonly id?: string
}

/**
 * Metadata at the very start of a text, between two lines of three hyphens:
 *
 *     ---
 *     title: 코스피 마감
 *     date: 2026-02-13
 *     ---
 *
 * Keys gisa does not know are passed over. A block that holds other lines is left in the text, with a diagnostic.
 */
export const readFrontMatter = (text: string, report: Report): ReadFrontMatter => {
  if (!text.startsWith('---')) return { bodyStart: 0 }
  const lines = linesOf(text)
  if (lines === undefined) return { bodyStart: 0 }
  if (lines === 'unread') {
    report(
      diagnose(
        'front-matter-unread',
        'the block between --- lines is not `key: value` lines; left in the text',
        {
          start: 0,
          end: 3,
        },
      ),
    )
    return { bodyStart: 0 }
  }
  const stated: { -readonly [Field in keyof FrontMatter]: FrontMatter[Field] } = {}
  let rest: Omit<ReadFrontMatter, 'bodyStart' | 'stated'> = {}
  for (const { key, start, end } of lines.pairs) {
    const value = text.slice(start, end)
    const field = fieldOf[key]
    if (field === undefined || value === '') continue
    if (field === 'publishedAt') {
      const day = isPublicationTime(value) ? value : findPrintedDate(text, start, end)?.value
      if (day) stated.publishedAt = { value: day, basis: 'stated', span: { start, end } }
      else
        report(
          diagnose('front-matter-unread', `${key} "${value}" is no date with a year; not used`, {
            start,
            end,
          }),
        )
    } else if (field === 'language') {
      const tag = LanguageTag.safeParse(value.slice(0, 2).toLowerCase())
      if (tag.success) rest = { ...rest, language: tag.data }
    } else if (field === 'url' || field === 'id') rest = { ...rest, [field]: value }
    else stated[field] = { value, basis: 'stated', span: { start, end } }
  }
  return { bodyStart: lines.end, stated, ...rest }
}

const fieldOf: Readonly<Record<string, keyof FrontMatter | 'language' | 'url' | 'id'>> = {
  title: 'title',
  headline: 'title',
  제목: 'title',
  summary: 'summary',
  description: 'summary',
  요약: 'summary',
  date: 'publishedAt',
  published: 'publishedAt',
  publishedat: 'publishedAt',
  published_at: 'publishedAt',
  날짜: 'publishedAt',
  보도일: 'publishedAt',
  author: 'author',
  byline: 'author',
  기자: 'author',
  작성자: 'author',
  publisher: 'publisher',
  source: 'publisher',
  출처: 'publisher',
  language: 'language',
  lang: 'language',
  url: 'url',
  link: 'url',
  id: 'id',
}

interface Pair {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** The longest front matter we look for: beyond it the opening rule was a rule. */
const longest = 8192

/** The pairs between the rules; undefined without a closing rule, `unread` when a line is no pair. */
const linesOf = (
  text: string,
): { readonly pairs: readonly Pair[]; readonly end: number } | 'unread' | undefined => {
  const line = /([^\r\n]*)(\r\n|\n|\r|$)/y
  const pairs: Pair[] = []
  let unread = false
  for (let first = true; line.lastIndex < Math.min(text.length, longest); first = false) {
    const start = line.lastIndex
    const content = (line.exec(text)?.[1] ?? '').trimEnd()
    if (first && content !== '---') return undefined
    if (first) continue
    if (content === '---') return unread || pairs.length === 0 ? 'unread' : { pairs, end: line.lastIndex }
    const pair = /^([\p{L}_][\p{L}\d_ -]{0,30}?)\s*:(?:\s+|$)/u.exec(content)
    if (pair) pairs.push({ key: (pair[1] ?? '').toLowerCase(), ...unquoted(content, start, pair[0].length) })
    else if (content.trim() !== '' && !/^\s*(#|- )/.test(content)) unread = true
  }
  return undefined
}

/** The value's span without quotation marks around it. */
const unquoted = (content: string, lineStart: number, from: number): { start: number; end: number } => {
  const quote = content[from]
  const isQuoted = (quote === '"' || quote === "'") && content.length - from > 1 && content.endsWith(quote)
  return isQuoted
    ? { start: lineStart + from + 1, end: lineStart + content.length - 1 }
    : { start: lineStart + from, end: lineStart + content.length }
}
