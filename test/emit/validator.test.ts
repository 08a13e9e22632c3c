import { expect, test } from 'vitest'
import * as z from 'zod'
import { validateExtraction } from '../../src/emit/canonical-json.ts'
import { compileValidator } from '../../src/emit/validator.ts'

const schema = z.strictObject({
  name: z.string().min(1),
  code: z.exactOptional(z.string().regex(/^[A-Z]{3}$/)),
  rank: z.int().positive(),
  share: z.number().min(0).max(1),
  side: z.enum(['up', 'down']),
  parts: z.array(z.string()).min(1).max(2),
  flag: z.exactOptional(z.literal(true)),
  size: z.union([
    z.strictObject({ value: z.string() }),
    z.strictObject({ low: z.string(), high: z.string() }),
  ]),
  item: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a'), one: z.boolean() }),
    z.strictObject({ kind: z.literal('b'), two: z.exactOptional(z.string()) }),
  ]),
})
const good = {
  name: '가온전자',
  rank: 1,
  share: 0.5,
  side: 'up',
  parts: ['x'],
  size: { value: '3' },
  item: { kind: 'a', one: true },
}
const validate = compileValidator(schema)

const check = (change: object) => {
  const problem = validate({ ...good, ...change })
  return problem && `${problem.path}: ${problem.message}`
}

test.each<[object, string | undefined]>([
  [{}, undefined],
  [{ code: 'KRW' }, undefined],
  [{ size: { low: '1', high: '2' } }, undefined],
  [{ item: { kind: 'b' } }, undefined],
  [{ name: '' }, 'name: has 0 characters, expected at least 1'],
  [{ name: 3 }, 'name: expected a string, found 3'],
  [{ code: 'won' }, 'code: expected a string like ^[A-Z]{3}$, found "won"'],
  [{ code: undefined }, 'code: expected a string, found undefined'],
  [{ code: null }, 'code: expected a string, found null'],
  [{ rank: 0 }, 'rank: expected a number from 0, found 0'],
  [{ rank: 1.5 }, 'rank: expected an integer, found 1.5'],
  [{ rank: '1' }, 'rank: expected an integer, found "1"'],
  [{ share: 1.01 }, 'share: expected a number up to 1, found 1.01'],
  [{ share: Number.NaN }, 'share: expected a number, found null'],
  [{ side: 'flat' }, 'side: expected "up" or "down", found "flat"'],
  [{ parts: [] }, 'parts: has 0 items, expected 1 to 2'],
  [{ parts: ['a', 4] }, 'parts[1]: expected a string, found 4'],
  [{ parts: 'a' }, 'parts: expected an array, found "a"'],
  [{ flag: false }, 'flag: expected true, found false'],
  [{ size: { low: '1' } }, 'size.value: is missing'],
  [{ size: { low: '1', high: 2 } }, 'size.value: is missing'],
  [{ item: { kind: 'c' } }, 'item.kind: expected "a" or "b", found "c"'],
  [{ item: { kind: 'a', one: 1 } }, 'item.one: expected true or false, found 1'],
  [{ item: { kind: 'b', one: true } }, 'item.one: is no field of the schema'],
  [{ item: [] }, 'item: expected an object, found []'],
  [{ more: 1 }, 'more: is no field of the schema'],
])('%j', (change, expected) => {
  expect(check(change)).toBe(expected)
})

test('a missing field is named', () => {
  const { name: _, ...rest } = good
  expect(validate(rest)).toEqual({ path: 'name', message: 'is missing' })
})

test.each<[string, z.ZodType, string]>([
  ['an object with room for more', z.object({ a: z.string() }), 'lets unknown keys pass'],
  ['an optional that may be undefined', z.strictObject({ a: z.optional(z.string()) }), 'at ".a"'],
  ['a refinement', z.string().refine(() => true), 'the check "custom"'],
  ['a transformation', z.string().transform((text) => text.length), 'type "pipe"'],
  ['a default', z.strictObject({ a: z.string().default('x') }), 'type "default"'],
  ['trimming', z.string().trim(), 'the check "overwrite"'],
  ['a step', z.number().multipleOf(2), 'the check "multiple_of"'],
  ['a 32-bit integer', z.int32(), 'the number format "int32"'],
  ['a record', z.record(z.string(), z.string()), 'type "record"'],
  ['any value', z.unknown(), 'type "unknown"'],
])('%s is refused when the validator is built', (_name, unknown, message) => {
  expect(() => compileValidator(unknown)).toThrow(message)
})

test('the path leads into lists', () => {
  expect(validateExtraction({ schemaVersion: '2.0.0' })).toMatchObject({ path: 'schemaVersion' })
})
