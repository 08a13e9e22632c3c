import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { preparedPath } from '../../src/batch/prepared-file.ts'
import { readReferenceFile, writeReferenceFile } from '../../src/batch/reference-file.ts'
import { createExtractor } from '../../src/index.ts'
import { UserReference } from '../../src/reference/user-reference.ts'
import { makeFolder } from './folder.ts'

const entry = (symbol: string, name: string) => ({
  id: `XNAS:${symbol}`,
  kind: 'company',
  name,
  surfaces: [{ text: name, locale: 'en', use: 'plain' }],
  ticker: { symbol, mic: 'XNAS' },
})

const reference = UserReference.parse({
  format: 'gisa-reference/1',
  entries: [entry('QZRB', 'Quartz Robotics'), entry('TNGO', 'Tango Dairy')],
})

const written = async (): Promise<string> => {
  const path = join(makeFolder(), 'my.json')
  await writeReferenceFile(path, reference)
  return path
}

const text =
  'Quartz Robotics rose 3% and Tango Dairy (NASDAQ: TNGO) and Apple fell 2%; 삼성전자(005930)는 1% 올랐다.'

const check = async (path: string) => {
  const gisa = await createExtractor({ reference: await readReferenceFile(path) })
  return { fingerprint: gisa.fingerprint, extraction: gisa.extract(text) }
}

test('what was prepared says what the reference itself says, and its fingerprint', async () => {
  const plain = await createExtractor({ reference })
  const found = await check(await written())
  expect(found.extraction).toEqual(plain.extract(text))
  expect(found.fingerprint).toBe(plain.fingerprint)
  const names = found.extraction.mentions.flatMap((m) => (m.kind === 'entity' ? [m.entity.id] : []))
  expect(names).toEqual(['XNAS:QZRB', 'XNAS:TNGO', 'XNAS:AAPL', 'XKRX:005930'])
})

test('its memory can be shared between threads', async () => {
  const path = await written()
  const { bytes } = await readReferenceFile(path)
  expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer)
})

test('an edited reference is read anew, and prepared for the next reader', async () => {
  const path = await written()
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Quartz Robotics', 'Quartz Foods'))
  const before = readFileSync(preparedPath(path))
  const { extraction } = await check(path)
  expect(extraction.mentions.some((m) => m.kind === 'entity' && m.entity.id === 'XNAS:QZRB')).toBe(false)
  expect(readFileSync(preparedPath(path)).equals(before)).toBe(false)
})

const spoil: readonly (readonly [string, (file: Buffer) => Buffer | string])[] = [
  ['cut short', (file) => file.subarray(0, file.length - 9)],
  ['empty', () => ''],
  ['of another kind', () => '{"entries":[]}'],
  [
    'with another byte',
    (file) => Buffer.from(file.map((byte, i) => (i === file.length - 40 ? byte ^ 1 : byte))),
  ],
  [
    'of another gisa',
    (file) => Buffer.from(file.toString('latin1').replace('"code":"', '"code":"x'), 'latin1'),
  ],
]

test.each(spoil)('a prepared file that is %s is made again', async (_name, change) => {
  const path = await written()
  const good = readFileSync(preparedPath(path))
  writeFileSync(preparedPath(path), change(good))
  const { fingerprint } = await check(path)
  expect(fingerprint).toBe((await createExtractor({ reference })).fingerprint)
  expect(readFileSync(preparedPath(path)).equals(good)).toBe(true)
})

test('without a prepared file the reference is as good, and none is left behind', async () => {
  const path = await written()
  rmSync(preparedPath(path))
  const { extraction } = await check(path)
  expect(extraction.mentions.length).toBeGreaterThan(0)
  expect(existsSync(preparedPath(path))).toBe(false)
})

test('what another gisa prepared is refused', async () => {
  const prepared = await readReferenceFile(await written())
  await expect(createExtractor({ reference: { ...prepared, code: 'other' } })).rejects.toThrow('another gisa')
})
