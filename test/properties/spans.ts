import type { Span } from '../../src/model/span.ts'

/** Every `{ start, end }` of numbers anywhere in a value: spans, evidence, cues. */
export const spansOf = (value: unknown): readonly Span[] => {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  const here =
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  return [
    ...(here ? [{ start: value.start as number, end: value.end as number }] : []),
    ...Object.values(value).flatMap(spansOf),
  ]
}
