import { expect, test } from 'vitest'
import { verifyExtraction } from '../../src/emit/verify.ts'
import { toCodepointOffsets } from '../../src/pipeline/codepoint-offsets.ts'
import { editable, sample, sampleText } from '../emit/sample.ts'

const points = Array.from(sampleText)
const spansOf = (value: unknown): { start: number; end: number }[] => {
  if (typeof value !== 'object' || value === null) return []
  const { start, end } = value as { start?: unknown; end?: unknown }
  const inner = Object.values(value).flatMap(spansOf)
  return typeof start === 'number' && typeof end === 'number' ? [{ start, end }, ...inner] : inner
}

test('every span covers the same words, counted in code points, and ids stay', () => {
  const counted = toCodepointOffsets(sample, sampleText)
  expect(counted.document.offsetUnit).toBe('codepoint')
  const [before, after] = [spansOf(sample), spansOf(counted)]
  expect(after.length).toBe(before.length)
  expect(after.length).toBeGreaterThan(10)
  before.forEach((span, i) => {
    expect(points.slice(after[i]?.start, after[i]?.end).join('')).toBe(sampleText.slice(span.start, span.end))
  })
  expect(counted.mentions.map(({ id }) => id)).toEqual(sample.mentions.map(({ id }) => id))
  expect(verifyExtraction(counted)).toEqual([])
})

test('a text of single code units keeps its numbers', () => {
  const plain = editable()
  const counted = toCodepointOffsets(plain, 'plain')
  expect(counted.mentions).toEqual(plain.mentions)
  expect(counted.document.offsetUnit).toBe('codepoint')
})

test('the original is left as it was', () => {
  const copy = structuredClone(sample)
  toCodepointOffsets(sample, sampleText)
  expect(sample).toEqual(copy)
})
