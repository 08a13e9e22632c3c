import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileSerializer } from '../../src/emit/serializer.ts'
import { compileValidator } from '../../src/emit/validator.ts'
import { Extraction } from '../../src/pipeline/extraction.ts'
import { readShape } from '../../src/pipeline/shape.ts'
import { arbitraryOf } from './arbitrary.ts'

const validate = compileValidator(Extraction)
const extractions = arbitraryOf(readShape(Extraction)) as fc.Arbitrary<Extraction>

/** The compiled validator must answer as zod does. */
const check = (value: unknown) => {
  const zod = Extraction.safeParse(value)
  const ours = validate(value)
  expect({ valid: ours === undefined, ...(ours && { ours }) }).toMatchObject({ valid: zod.success })
}

test('a valid Extraction passes both', () => {
  fc.assert(
    fc.property(extractions, (extraction) => {
      expect(Extraction.safeParse(extraction).success).toBe(true)
      check(extraction)
    }),
    { numRuns: 150 },
  )
})

test('a mutated Extraction passes both or neither', () => {
  fc.assert(
    fc.property(extractions, fc.nat(), mutations(), (extraction, place, mutation) => {
      const copy = structuredClone(extraction)
      mutateAt(copy, place, mutation)
      check(copy)
    }),
    { numRuns: 1500 },
  )
})

test.each([[undefined], [null], [3], ['text'], [[]], [{}], [new Map()]])('%s is no Extraction', (value) => {
  expect(validate(value)).toBeDefined()
  check(value)
})

test('what is serialized reads back equal, in the order of the schema, whatever the order it was built in', () => {
  const [line, pretty] = [compileSerializer(Extraction), compileSerializer(Extraction, { layout: 'pretty' })]
  fc.assert(
    fc.property(extractions, (extraction) => {
      const text = line(extraction)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(extraction)))
      expect(line(turned(extraction) as Extraction)).toBe(text)
      expect(text).toBe(JSON.stringify(JSON.parse(text)))
      expect(pretty(extraction)).toBe(JSON.stringify(JSON.parse(text), null, 2))
    }),
    { numRuns: 150 },
  )
})

type Mutation = { readonly type: 'remove' | 'add' | 'replace'; readonly value: unknown }

function mutations(): fc.Arbitrary<Mutation> {
  return fc.record({
    type: fc.constantFrom('remove', 'add', 'replace'),
    value: fc.oneof(
      fc.constantFrom<unknown>(null, undefined, '', 'percent', -1, 0.5, 1e300, Number.NaN, true, [], {}, [
        null,
      ]),
      fc.string(),
      fc.integer(),
    ),
  })
}

/** Changes one of the places of a value: takes a key away, adds one, or puts something else there. */
function mutateAt(root: object, place: number, { type, value }: Mutation): void {
  const places = [...placesOf(root)]
  const [holder, key] = places[place % places.length] as readonly [Record<string, unknown>, string]
  if (type === 'replace') holder[key] = value
  else if (type === 'remove') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]
  else if (Array.isArray(holder)) holder.push(value)
  else Object.assign(holder, { another: value })
}

function* placesOf(value: unknown): Generator<readonly [object, string]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    yield [value, key]
    yield* placesOf(inner)
  }
}

/** The same value with every object's keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}
