import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../src/emit/json-schema.ts'

test('schemas/ is what the code gives: `npm run schemas` writes it anew', () => {
  const kept = Object.fromEntries(
    readdirSync('schemas').map((name) => [name, readFileSync(`schemas/${name}`, 'utf8')]),
  )
  expect(kept).toEqual(Object.fromEntries(jsonSchemas()))
})

test.each([...jsonSchemas()])('%s is a schema of draft 2020-12 with id and version', (name, text) => {
  const schema = JSON.parse(text)
  const kind = name.replace('.schema.json', '')
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:gisa:schema:1.0.0:${kind}`,
    title: `gisa ${kind}, schema version 1.0.0`,
  })
  for (const [, reference] of text.matchAll(/"\$ref": "#\/\$defs\/(\w+)"/g))
    expect(schema.$defs).toHaveProperty(reference as string)
})
