import { bySpan, type Span } from '../model/span.ts'
import type { Extraction } from '../pipeline/extraction.ts'
import type { Problem } from './validator.ts'

/** Spans that lie outside the text or cut a character in two, quotes that are not the words there, and lists out of order. */
export const verifySpans = (extraction: Extraction, text: string): readonly Problem[] => {
  const problems: Problem[] = []
  const reader = extraction.document.offsetUnit === 'codepoint' ? readCodePoints(text) : readUnits(text)
  for (const { path, span } of spansOf(extraction, '')) {
    const message = reader.fault(span)
    if (message !== undefined) problems.push({ path, message })
  }
  extraction.mentions.forEach(({ span, quote }, i) => {
    const words = reader.slice(span)
    if (words !== quote)
      problems.push({
        path: `mentions[${i}].quote`,
        message: `is ${JSON.stringify(quote)}, but the text there is ${JSON.stringify(words.slice(0, 80))}`,
      })
  })
  const lists = {
    mentions: extraction.mentions.map(({ span }) => span),
    observations: extraction.observations.map(firstEvidence),
    records: extraction.records.map(firstEvidence),
    checks: extraction.checks.map(firstEvidence),
  }
  for (const [name, spans] of Object.entries(lists)) {
    const at = spans.findIndex((span, i) => i > 0 && bySpan(spans[i - 1] as Span, span) > 0)
    if (at > 0)
      problems.push({
        path: `${name}[${at}]`,
        message: 'stands before the one in front of it: not in reading order',
      })
  }
  return problems
}

const firstEvidence = ({ evidence: [first] }: { readonly evidence: readonly Span[] }): Span =>
  first ?? { start: 0, end: 0 }

/** Every object with integers `start` and `end`, wherever it stands. */
function* spansOf(value: unknown, path: string): Generator<{ path: string; span: Span }> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* spansOf(item, `${path}[${i}]`)
    return
  }
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && typeof end === 'number') yield { path, span: { start, end } }
  for (const [key, item] of Object.entries(value)) yield* spansOf(item, path === '' ? key : `${path}.${key}`)
}

interface Reader {
  slice(span: Span): string
  /** What is wrong with a span, or undefined. */
  fault(span: Span): string | undefined
}

const outside = ({ start, end }: Span, length: number): string | undefined =>
  start >= end
    ? `${start}-${end} is empty`
    : end > length
      ? `${start}-${end} reaches beyond the text, which ends at ${length}`
      : undefined

const readUnits = (text: string): Reader => {
  const splits = (at: number): boolean =>
    at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return {
    slice: ({ start, end }) => text.slice(start, end),
    fault: (span) =>
      outside(span, text.length) ??
      (splits(span.start) || splits(span.end)
        ? `${span.start}-${span.end} cuts a character in two`
        : undefined),
  }
}

const readCodePoints = (text: string): Reader => {
  const points = Array.from(text)
  return {
    slice: ({ start, end }) => points.slice(start, end).join(''),
    fault: (span) => outside(span, points.length),
  }
}
