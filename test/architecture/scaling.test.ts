import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fillScaling } from '../../scripts/fill-scaling.mjs'
import { root } from './sources.ts'

const page = readFileSync(join(root, 'docs/scaling.md'), 'utf8')

/** The number in a computed row, by the row's name and the column of a billion articles. */
const computed = (text: string, name: string): number => {
  const row = text.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? ''
  return Number(row.split('|').at(-2)?.replaceAll(',', ''))
}

describe('docs/scaling.md', () => {
  test('computes what it says from what it measured: npm run docs brings it up to date', () =>
    expect(fillScaling(page)).toBe(page))

  test('halving the speed doubles hours and cost, and no byte', () => {
    const slower = fillScaling(
      page.replace(/(\| articles a second and core \| )([\d.]+)/, (_, name, value) => `${name}${value / 2}`),
    )
    for (const name of ['core hours', 'hours on the example cluster', 'computing, dollars'])
      expect(computed(slower, name) / computed(page, name)).toBeCloseTo(2, 1)
    for (const name of ['documents, TB', 'shards']) expect(computed(slower, name)).toBe(computed(page, name))
  })

  test('a row that is missing is named', () =>
    expect(() => fillScaling(page.replace(/\| bytes an article \|.*\n/, ''))).toThrow('bytes an article'))
})
