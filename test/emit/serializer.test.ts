import { expect, test } from 'vitest'
import * as z from 'zod'
import { toJsonLine, toPrettyJson } from '../../src/emit/canonical-json.ts'
import { compileSerializer } from '../../src/emit/serializer.ts'
import { editable, sample } from './sample.ts'

const schema = z.strictObject({
  name: z.string(),
  rank: z.exactOptional(z.int()),
  parts: z.exactOptional(z.array(z.strictObject({ on: z.exactOptional(z.boolean()) }))),
  size: z.exactOptional(
    z.union([z.strictObject({ value: z.string() }), z.strictObject({ low: z.string(), unit: z.string() })]),
  ),
})
type Value = z.infer<typeof schema>
const line = compileSerializer(schema)
const pretty = compileSerializer(schema, { layout: 'pretty' })

test.each<[Value, string]>([
  [{ name: '가온전자' }, '{"name":"가온전자"}'],
  [{ rank: 1, name: 'a' }, '{"name":"a","rank":1}'],
  [{ name: 'quote " back \\ tab \t' }, '{"name":"quote \\" back \\\\ tab \\t"}'],
  [{ name: '\u0001\u007f\u2028' }, '{"name":"\\u0001\u007f\u2028"}'],
  [{ name: 'half \ud83d' }, '{"name":"half \\ud83d"}'],
  [{ name: 'whole 😀' }, '{"name":"whole 😀"}'],
  [{ name: 'x'.repeat(60) }, `{"name":"${'x'.repeat(60)}"}`],
  [{ name: '', rank: -0 }, '{"name":"","rank":0}'],
  [{ name: 'a', parts: [] }, '{"name":"a","parts":[]}'],
  [{ name: 'a', parts: [{}, { on: false }] }, '{"name":"a","parts":[{},{"on":false}]}'],
  [{ size: { unit: 'KRW', low: '1' }, name: 'a' }, '{"name":"a","size":{"low":"1","unit":"KRW"}}'],
])('%j', (value, expected) => {
  expect(line(value)).toBe(expected)
  expect(pretty(value)).toBe(JSON.stringify(JSON.parse(expected), null, 2))
})

test('a document is one line, or indented with a line break at its end', () => {
  expect(toJsonLine(sample)).toBe(JSON.stringify(sample))
  expect(toPrettyJson(sample)).toBe(`${JSON.stringify(sample, null, 2)}\n`)
})

test('a document that breaks its schema is not written', () => {
  const broken = editable()
  Object.assign(broken.mentions[0] ?? {}, { unit: 'pct' })
  expect(() => toJsonLine(broken)).toThrow(
    'the output breaks its schema at mentions[0].unit: expected "percent" or "percentage-point" or "basis-point", found "pct"; this is a bug in gisa',
  )
})

test('an object built in another order gives the same bytes', () => {
  const { id, ...rest } = sample.document
  const turned = { ...sample, document: { ...rest, id } }
  expect(toJsonLine(turned)).toBe(toJsonLine(sample))
  expect(toPrettyJson(turned)).toBe(toPrettyJson(sample))
})
