import { readDateline as readEnglishDateline } from '../locale/en/dateline.ts'
import { readDateline as readKoreanDateline } from '../locale/ko/dateline.ts'
import { reportPhrases } from '../locale/ko/metadata-labels.ts'
import type { Block, Structure } from '../model/block.ts'
import type { FrontMatter, Stated } from '../model/document.ts'
import { findAuthor, readByline, readInlineByline } from './byline.ts'
import { type LabelField, readLabel } from './metadata-label.ts'
import { findPrintedDate } from './printed-date.ts'
import { readCopyright, readMasthead } from './publisher.ts'

type Found = { -readonly [Field in keyof FrontMatter]: FrontMatter[Field] }

/** How many blocks at either end of an article speak about the article. */
const headBlocks = 8
const tailBlocks = 3

/** What the article's own words state about it. Rather nothing than a guess: a date without a year is not taken. */
export const readTextMetadata = (text: string, structure: Structure): FrontMatter => {
  const { blocks } = structure
  const found: Found = {}
  const keep = (field: LabelField, span: Span | undefined, value?: string) => {
    if (!span || span.start >= span.end || found[field]) return
    found[field] = stated(value ?? text.slice(span.start, span.end), span)
  }
  readTitle(text, structure, keep)
  blocks.forEach((block, at) => {
    const isHead = at < headBlocks
    if (!isHead && at < blocks.length - tailBlocks) return
    readLabelled(text, block, keep)
    if (block.kind === 'byline') {
      keep('author', readByline(text, block.span))
      readDate(text, block.span.start, block.span.end, keep)
    }
    if (block.kind === 'boilerplate') keep('publisher', readCopyright(text, block.span))
    if (isHead && (block.kind === 'paragraph' || block.kind === 'heading')) readDateline(text, block, keep)
  })
  const [first] = blocks
  if (first) {
    keep('publisher', readMasthead(text, first.span))
    keep('author', readInlineByline(text, first.span))
  }
  const last = blocks.at(-1)
  // A text that lost its line breaks ends in its copyright line.
  if (last?.kind === 'paragraph')
    keep(
      'publisher',
      readCopyright(text, { start: Math.max(last.span.start, last.span.end - 80), end: last.span.end }),
    )
  keep('author', findAuthor(text))
  return found
}

interface Span {
  readonly start: number
  readonly end: number
}

type Keep = (field: LabelField, span: Span | undefined, value?: string) => void

const stated = (value: string, { start, end }: Span): Stated => ({
  value,
  basis: 'stated',
  span: { start, end },
})

/** The first line when it has a headline's form and length; "Key points" over a list is none. */
const readTitle = (text: string, { blocks, lists, tables }: Structure, keep: Keep): void => {
  const [first] = blocks
  if (first?.kind !== 'heading' || [...lists, ...tables].some(({ caption }) => caption === 0)) return
  const span = withoutMarkup(text, first.span)
  const words = text.slice(span.start, span.end).split(/\s+/).length
  if (first.level === 1 && words >= 3) keep('title', span)
}

/** `# 금리 동결` and its underline are a heading; its words are the title. */
const withoutMarkup = (text: string, { start, end }: Span): Span => {
  const line = text.slice(start, end)
  const marker = /^#{1,6}\s+/.exec(line)?.[0].length ?? 0
  const underline = /(?:\s+#+|\r?\n\s*[=-]+)\s*$/.exec(line)?.[0].length ?? 0
  return { start: start + marker, end: end - underline }
}

/** `요약: …`, `보도일·출처: 2026년 2월 13일, 한결닷컴의 보도에 따르면, …` */
const readLabelled = (text: string, { kind, span }: Block, keep: Keep): void => {
  if (kind === 'list-item' || kind === 'table' || kind === 'table-row') return
  const label = readLabel(text, span)
  if (!label) return
  const value = { start: label.valueStart, end: span.end }
  let rest = value.start
  if (label.fields.includes('publishedAt'))
    rest = readDate(text, value.start, Math.min(value.end, value.start + 60), keep) ?? rest
  for (const field of label.fields) {
    if (field === 'summary' || field === 'title') keep(field, value)
    if (field === 'author' && label.hasColon) keep(field, upToBreak(text, value.start, value.end))
    if (field === 'publisher' && label.hasColon) keep(field, upToBreak(text, rest, value.end))
  }
}

const readDate = (text: string, from: number, to: number, keep: Keep): number | undefined => {
  const date = findPrintedDate(text, from, to)
  if (
    !date ||
    /(?:수정|updated|modified)[^\d]{0,12}$/i.test(text.slice(Math.max(0, date.start - 24), date.start))
  )
    return undefined
  keep('publishedAt', date, date.value)
  return date.end
}

/** A name: up to a comma, a bracket, a bar or `의 보도에 따르면`; undefined for what reads like a sentence. */
const upToBreak = (text: string, from: number, to: number): Span | undefined => {
  let start = from
  while (start < to && ' ,·|\t\u00a0.)'.includes(text.charAt(start))) start += 1
  let end = start
  while (end < to && !',;|\n([/'.includes(text.charAt(end))) end += 1
  const words = text.slice(start, end)
  for (const phrase of reportPhrases) {
    const at = words.indexOf(phrase)
    if (at > 0) end = Math.min(end, start + at)
  }
  while (end > start && ' .'.includes(text.charAt(end - 1))) end -= 1
  return end - start >= 2 && end - start <= 40 && !/[가-힣]다$|\d{4}/.test(text.slice(start, end))
    ? { start, end }
    : undefined
}

const readDateline = (text: string, { span }: Block, keep: Keep): void => {
  const korean = readKoreanDateline(text, span.start, span.end)
  const dateline = korean ?? readEnglishDateline(text, span.start, span.end)
  if (!dateline) return
  keep('publisher', dateline.agency)
  keep('author', korean?.author)
  // [서울=한빛경제] 홍길동 기자 | 2026년 4월 27일: a line of its own may end in the day.
  readDate(text, span.start, span.end - span.start < 80 ? span.end : dateline.end, keep)
}
