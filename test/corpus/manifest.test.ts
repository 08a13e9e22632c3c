import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readArticle } from '../../src/batch/read-article.ts'
import { createExtractor, type Extractor } from '../../src/index.ts'
import { articles } from './manifest.ts'

let gisa: Extractor
beforeAll(async () => {
  gisa = await createExtractor()
})

const check = async (file: string) => {
  const { bytes, metadata } = await readArticle(join('corpus', file))
  return gisa.extract(bytes, metadata).document
}

describe('the manifest of the corpus', () => {
  test('lists every article once', () => {
    const files = ['ko', 'en'].flatMap((folder) =>
      readdirSync(join('corpus', folder))
        .filter((name) => /\.(txt|md)$/.test(name))
        .map((name) => `${folder}/${name}`),
    )
    expect(articles.map(({ file }) => file).sort()).toEqual(files.sort())
  })

  test('pairs twins both ways', () => {
    const twins = new Map(articles.flatMap(({ file, twin }) => (twin ? [[file, twin]] : [])))
    for (const [file, twin] of twins) expect(twins.get(twin)).toBe(file)
    expect(twins.size).toBeGreaterThan(0)
  })

  test.each(articles)('says what $file is', async ({ file, language, publishedAt: { value, from } }) => {
    const document = await check(file)
    expect(document.language).toBe(language)
    expect(document.publishedAt?.value).toBe(value)
    expect(document.publishedAt?.basis).toBe(from === 'meta' ? 'given' : 'stated')
  })
})
