import { metadataLabels as english } from '../locale/en/metadata-labels.ts'
import { metadataLabels as korean } from '../locale/ko/metadata-labels.ts'
import type { FrontMatter } from '../model/document.ts'

export type LabelField = keyof FrontMatter

export interface Label {
  /** `보도일·출처` labels two. */
  readonly fields: readonly LabelField[]
  readonly hasColon: boolean
  readonly valueStart: number
}

/** The label a line begins with, or undefined. With a date behind it a label needs no colon: `입력 2026.02.13 09:30`. */
export const readLabel = (
  text: string,
  { start, end }: { start: number; end: number },
): Label | undefined => {
  const head = text.slice(start, Math.min(end, start + longest + 2))
  const colon = head.search(/[:：]/)
  if (colon > 0) {
    const parts = head
      .slice(0, colon)
      .replaceAll(/[*_[\]■▶]/g, '')
      .split(/[·,/&]| and /i)
    const fields = parts.map((part) => fieldOf.get(part.trim().toLowerCase()))
    if (fields.every((field) => field !== undefined))
      return { fields, hasColon: true, valueStart: skipBlank(text, start + colon + 1, end) }
  }
  const word = /^(.{2,16}?)\s+(?=\(?\d|[A-Z][a-z]{2,8}\.?\s\d)/.exec(head)
  if (!word || fieldOf.get((word[1] ?? '').toLowerCase()) !== 'publishedAt') return undefined
  return { fields: ['publishedAt'], hasColon: false, valueStart: start + word[0].length }
}

const fieldOf: ReadonlyMap<string, LabelField> = new Map(
  [korean, english].flatMap((labels) =>
    (Object.keys(labels) as LabelField[]).flatMap((field) =>
      labels[field].map((label) => [label, field] as const),
    ),
  ),
)

const longest = 2 * Math.max(...[...fieldOf.keys()].map((label) => label.length))

const skipBlank = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && /[\s*_]/.test(text.charAt(at))) at += 1
  return at
}
