import type { PackedShelf } from '../scan/packed-words.ts'
import type { ReferenceEntry } from './entry.ts'
import { type PackedNames, packNames } from './name-lexicon.ts'
import { type OpenReference, openPacked } from './open-reference.ts'

/**
 * Entries with the lexicon of their names as bytes: typed arrays one behind the other, and each entry as JSON. Nothing
 * is made when they are opened, and an entry is read when its name is first found. They hold numbers as this machine
 * writes them.
 */
export const packReference = (entries: readonly ReferenceEntry[]): Uint8Array<SharedArrayBuffer> => {
  const { words, begins, senses } = packNames(entries)
  const encoder = new TextEncoder()
  const records = entries.map((entry) => encoder.encode(JSON.stringify(entry)))
  const recordBegins = new Uint32Array(entries.length + 1)
  for (let i = 0; i < records.length; i += 1)
    recordBegins[i + 1] = (recordBegins[i] as number) + (records[i] as Uint8Array).length
  const { letters, single, short, long } = words
  const shelves = [single, short, long].flatMap(({ bits, rows }) => [bits, rows])
  const symbols = encoder.encode(JSON.stringify(entries.map(({ ticker }) => ticker?.symbol ?? '')))
  return join([letters, words.begins, ...shelves, begins, senses, recordBegins, symbols, ...records])
}

/** How many sections there are before the records, which are one from there on. */
const sections = 12

/** First how long each section is in bytes, then the sections, each at a multiple of eight; the records close up. */
const join = (parts: readonly (Uint8Array | Uint16Array | Uint32Array)[]): Uint8Array<SharedArrayBuffer> => {
  let size = padded(4 * sections)
  const places = parts.map(({ byteLength }, i) => {
    const place = size
    size += i < sections ? padded(byteLength) : byteLength
    return place
  })
  const bytes = new Uint8Array(new SharedArrayBuffer(padded(size)))
  new Uint32Array(bytes.buffer, 0, sections).set(parts.slice(0, sections).map(({ byteLength }) => byteLength))
  for (let i = 0; i < parts.length; i += 1) {
    const { buffer, byteOffset, byteLength } = parts[i] as Uint8Array
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[i])
  }
  return bytes
}

const padded = (size: number): number => (size + 7) & ~7

/** Opens what `packReference` made. `bytes` must begin at a multiple of eight of their buffer. */
export const openReference = (bytes: Uint8Array): OpenReference => {
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset, sections)
  let [section, at] = [0, padded(4 * sections)]
  const next = (): { readonly place: number; readonly length: number } => {
    const found = { place: at, length: lengths[section] as number }
    at += padded(found.length)
    section += 1
    return found
  }
  const numbers = (): Uint32Array => {
    const { place, length } = next()
    return new Uint32Array(bytes.buffer, bytes.byteOffset + place, length >> 2)
  }
  const shelf = (): PackedShelf => ({ bits: numbers(), rows: numbers() })
  const readText = (from: number, to: number): string => decoder.decode(bytes.slice(from, to))

  const letterSection = next()
  const letters = new Uint16Array(
    bytes.buffer,
    bytes.byteOffset + letterSection.place,
    letterSection.length >> 1,
  )
  const words = { letters, begins: numbers(), single: shelf(), short: shelf(), long: shelf() }
  const names: PackedNames = { words, begins: numbers(), senses: numbers() }
  const recordBegins = numbers()
  const symbols = next()
  const records = at

  const entries = new Array<ReferenceEntry | undefined>(recordBegins.length - 1).fill(undefined)
  const entryAt = (index: number): ReferenceEntry => {
    const known = entries[index]
    if (known) return known
    const from = records + (recordBegins[index] as number)
    const to = records + (recordBegins[index + 1] as number)
    const read = JSON.parse(readText(from, to)) as ReferenceEntry
    entries[index] = read
    return read
  }
  return openPacked(
    names,
    entryAt,
    () => JSON.parse(readText(symbols.place, symbols.place + symbols.length)) as readonly string[],
  )
}

const decoder = new TextDecoder()
