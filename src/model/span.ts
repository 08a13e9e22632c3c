import * as z from 'zod'

/** A stretch of `document.text`: half-open, in UTF-16 code units, so that `text.slice(start, end)` is the words themselves. */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = Readonly<z.infer<typeof Span>>

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Reading order: first start first, and of those that start together the longest first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
