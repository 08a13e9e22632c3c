import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { outerRooms, roomOf } from './rooms.ts'
import { placeOf, readSources, type Source, visit } from './sources.ts'

/** Names that reach the machine: the console, the clock, chance, the environment, the network. */
const globals = new Set([
  'process',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'localStorage',
  'navigator',
])
const members = new Set(['Date.now', 'performance.now', 'Math.random'])

/** What a stage may not do: `new Date()` reads the clock, `new Date(2026, 1)` reads the machine's time zone. */
const impuritiesOf = (source: Source): readonly string[] => {
  const found: string[] = []
  const add = (node: ts.Node, what: string) => found.push(`${placeOf(source, node)} uses ${what}`)
  visit(source, (node) => {
    if (ts.isIdentifier(node) && globals.has(node.text) && isFree(node)) add(node, node.text)
    else if (ts.isPropertyAccessExpression(node) && members.has(node.getText(source.tree)))
      add(node, node.getText(source.tree))
    else if (
      ts.isNewExpression(node) &&
      node.expression.getText(source.tree) === 'Date' &&
      readsMachine(node)
    )
      add(node, node.getText(source.tree))
  })
  return found
}

const readsMachine = (node: ts.NewExpression): boolean => node.arguments?.length !== 1

/** The global itself, not a field or a property that bears its name (`tokens.process`, `{ process: 1 }`). */
const isFree = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return (
    !ts.isPropertySignature(parent) && !ts.isPropertyDeclaration(parent) && !ts.isMethodDeclaration(parent)
  )
}

const parse = (text: string): Source => ({
  path: 'phrase.ts',
  text,
  lines: 1,
  tree: ts.createSourceFile('phrase.ts', text, ts.ScriptTarget.Latest, true),
})

describe('the reader of impurities', () => {
  test.each([
    ['console.log(1)', ['phrase.ts:1 uses console']],
    ['const now = Date.now()', ['phrase.ts:1 uses Date.now']],
    ['const now = new Date()', ['phrase.ts:1 uses new Date()']],
    ['const day = new Date(2026, 1, 13)', ['phrase.ts:1 uses new Date(2026, 1, 13)']],
    ['const day = new Date(Date.UTC(2026, 1, 13))', []],
    ['const { env } = process', ['phrase.ts:1 uses process']],
    ['const x = { process: 1 }; x.process', []],
    ['// console.log, Date.now()', []],
    ["const word = 'process'", []],
    ['const luck = Math.random()', ['phrase.ts:1 uses Math.random']],
  ])('%s', (text, expected) => {
    expect(impuritiesOf(parse(text))).toEqual(expected)
  })
})

test('only the outer rooms touch console, clock, chance, environment or network', () => {
  const inner = readSources('src').filter(({ path }) => {
    const room = roomOf(path)
    return room !== undefined && !outerRooms.includes(room)
  })
  expect(inner.length).toBeGreaterThan(20)
  expect(inner.flatMap(impuritiesOf)).toEqual([])
})

test('only cli prints', () => {
  const silent = readSources('src').filter(({ path }) => roomOf(path) !== 'cli')
  expect(silent.flatMap(impuritiesOf).filter((found) => found.endsWith(' console'))).toEqual([])
})
