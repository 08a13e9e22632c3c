import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { fillReadme } from '../../scripts/fill-readme.mjs'
import { readArticle } from '../../src/batch/read-article.ts'
import { createExtractor, type Extraction } from '../../src/index.ts'
import { mentionKinds } from '../../src/mention/index.ts'
import { recordTypes } from '../../src/record/index.ts'
import { loadReference } from '../../src/reference/index.ts'
import { root } from './sources.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
const readme = read('README.md')

const shown = [...readme.matchAll(/```json (\S+) /g)].map((match) => match[1] as string)
const extractions = new Map<string, Extraction>()
beforeAll(async () => {
  const gisa = await createExtractor()
  for (const file of new Set(shown)) {
    const { bytes, metadata } = await readArticle(file)
    extractions.set(file, gisa.extract(bytes, metadata))
  }
})

test('README shows what the code does: npm run docs brings it up to date', () => {
  expect(shown.length).toBeGreaterThan(0)
  const extract = (file: string) => extractions.get(file) as Extraction
  expect(fillReadme(readme, { mentionKinds, recordTypes, entries: loadReference().entries, extract })).toBe(
    readme,
  )
})

describe('what the pages tell a reader to type is tried', () => {
  const tried = [
    read('.ci/run'),
    ...readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => read(`test/${name}`)),
  ].join('\n')
  const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((match) =>
    (match[1] as string).split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')),
  )

  test('in .ci/run or a test', () => {
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.filter((command) => !tried.includes(command))).toEqual([])
  })

  test('every script that a page names exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/npm run ([a-z]+)/g)].map((match) => match[1]),
    )
    expect(named.filter((name) => name !== undefined && !(name in scripts))).toEqual([])
  })
})

describe('the pages', () => {
  test.each(pages)('%s links to and names only files that exist', (page) => {
    const text = read(page)
    const paths = [
      ...[...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] as string),
      ...[...text.matchAll(/`((?:test|scripts|bench|corpus|\.ci)\/[\w./-]+)`/g)].map(
        (match) => match[1] as string,
      ),
    ]
    const missing = paths.filter((path) => !existsSync(join(root, path)))
    expect(missing).toEqual([])
  })

  test.each(pages)('%s names no path of a machine', (page) => {
    expect(read(page)).not.toMatch(/\/(home|Users|tmp|work|root)\/|\.\.\/shared/)
  })
})
