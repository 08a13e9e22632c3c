import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openOutputFolder } from '../../src/emit/output-folder.ts'

test('documents written at the same time into folders that none of them has made yet', async () => {
  const paths = ['a/b/c/one.json', 'a/b/two.json', 'a/three.json', 'a/b/c/d/four.json', 'five.json']
  for (let round = 0; round < 60; round += 1) {
    const root = mkdtempSync(join(tmpdir(), 'gisa-race-'))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    const folder = await openOutputFolder(root)
    await Promise.all(paths.map((path) => folder.write(path, path)))
    expect(paths.map((path) => readFileSync(join(root, path), 'utf8'))).toEqual(paths)
  }
})

test('a folder that many open at the same moment, and nothing is left of it', async () => {
  for (let round = 0; round < 40; round += 1) {
    const root = mkdtempSync(join(tmpdir(), 'gisa-race-'))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    await Promise.all(Array.from({ length: 8 }, () => openOutputFolder(root)))
    expect(readdirSync(root)).toEqual([])
  }
})
