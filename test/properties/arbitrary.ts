import fc from 'fast-check'
import type { Shape } from '../../src/pipeline/shape.ts'

/** Values that fit a shape, drawn at random: whatever kinds and record types the schemas come to hold. */
export const arbitraryOf = (shape: Shape): fc.Arbitrary<unknown> => {
  switch (shape.form) {
    case 'object':
      return fc.record(
        Object.fromEntries(shape.fields.map(({ name, shape: field }) => [name, arbitraryOf(field)])),
        { requiredKeys: shape.fields.filter(({ optional }) => !optional).map(({ name }) => name) },
      )
    case 'array':
      return fc.array(arbitraryOf(shape.element), {
        minLength: shape.min,
        maxLength: Math.min(shape.max, shape.min + 2),
      })
    case 'string':
      return stringOf(shape)
    case 'number':
      return numberOf(shape)
    case 'boolean':
      return fc.boolean()
    case 'constant':
      return fc.constantFrom(...shape.values)
    case 'union':
      return fc.oneof(...shape.options.map(arbitraryOf))
    case 'tagged':
      return fc.oneof(...[...new Set(shape.options.values())].map(arbitraryOf))
  }
}

const stringOf = ({ min, patterns }: Shape & { form: 'string' }): fc.Arbitrary<string> => {
  const [pattern] = patterns
  if (pattern) return fc.stringMatching(pattern)
  const words = fc.constantFrom(
    '삼성전자',
    'Credo',
    '2026-Q1',
    '"quoted" \\ back',
    'line\nbreak',
    '\u0001',
    '😀',
  )
  return fc.oneof(words, fc.string({ unit: 'grapheme', minLength: min, maxLength: 12 }))
}

const numberOf = ({ integer, bounds }: Shape & { form: 'number' }): fc.Arbitrary<number> => {
  const limit = (side: 'low' | 'high') => {
    const bound = bounds.find((one) => one.side === side)
    if (!bound) return undefined
    return bound.inclusive || !integer ? bound.value : bound.value + (side === 'low' ? 1 : -1)
  }
  const [min, max] = [limit('low') ?? -1e6, limit('high') ?? 1e6]
  return integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })
}
