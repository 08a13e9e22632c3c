import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type Libsql from 'libsql'
import { Misuse } from '../emit/misuse.ts'
import { messageOf } from './message.ts'
import type { Place } from './place.ts'

/** Below an output folder: what runs remember. A comparison of two runs' documents leaves `.gisa*` out. */
export const stateFolder = '.gisa'
export const stateFile = `${stateFolder}/state.db`

/** What is known of one article whose document was written. */
export interface Known {
  /** Size, time and inode of its file and of its metadata file; empty when it must be read to know more. */
  readonly stamp: string
  readonly fingerprint: string
  /** SHA-256, hex: of the article with its metadata, and of the document. */
  readonly input: string
  readonly output: string
}

/** `shard`: the one the document lies in, where documents have no files of their own. */
export type Entry = Place & Known & { readonly shard?: number }

/**
 * The state of an output folder, in SQLite. Every change is a transaction. SQLite does not wait for the disk unless told
 * to: a killed process loses nothing by that, a machine without power might.
 */
export class StateStore {
  /** Why nothing is remembered, when a state was there and can't be used. */
  readonly note: string | undefined
  readonly database: Libsql.Database
  readonly #get: Libsql.Statement
  readonly #put: Libsql.Statement
  readonly #remove: Libsql.Statement

  private constructor(database: Libsql.Database, note: string | undefined) {
    this.database = database
    this.note = note
    this.#get = database
      .prepare('SELECT stamp, fingerprint, input, output FROM document WHERE folder = ? AND name = ?')
      .raw(true)
    this.#put = database.prepare('INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?, ?, ?, ?)')
    this.#remove = database.prepare('DELETE FROM document WHERE folder = ? AND name = ?')
  }

  /** Opens or makes the state in an output folder that is there. Throws `Misuse` when SQLite can't be had at all. */
  static async open(out: string, { fsync = false }: { readonly fsync?: boolean } = {}): Promise<StateStore> {
    const Database = await loadSqlite()
    const file = join(out, stateFile)
    try {
      return new StateStore(openDatabase(Database, file, fsync), undefined)
    } catch (error) {
      if (!isBroken(error)) throw new Misuse(`the state ${file} can't be opened: ${messageOf(error)}`)
      for (const rest of [file, `${file}-journal`]) rmSync(rest, { force: true })
      return new StateStore(openDatabase(Database, file, fsync), unreadable)
    }
  }

  /** The state as it is, or an empty one where there is none: nothing is made, and nothing in it can be changed. */
  static async openToRead(out: string): Promise<StateStore> {
    const Database = await loadSqlite()
    const file = join(out, stateFile)
    const nothing = (note?: string) => new StateStore(openDatabase(Database, ':memory:', false), note)
    if (!existsSync(file)) return nothing()
    const database = new Database(file)
    try {
      database.exec('PRAGMA busy_timeout = 10000')
      database.exec('PRAGMA query_only = ON')
      return new StateStore(database, undefined)
    } catch {
      database.close()
      return nothing(unreadable)
    }
  }

  get({ folder, name }: Place): Known | undefined {
    const row = this.#get.get([folder, name]) as [string, string, string, string] | undefined
    return row && { stamp: row[0], fingerprint: row[1], input: row[2], output: row[3] }
  }

  /**
   * As `get`, for places asked after in about the order of their names: a page of them is read at a time, which takes a
   * fifth of the time. What is put meanwhile may not be seen.
   */
  openReader(): (place: Place) => Known | undefined {
    const page = this.database
      .prepare(
        'SELECT name, stamp, fingerprint, input, output FROM document WHERE folder = ? AND name >= ? ORDER BY name LIMIT 500',
      )
      .raw(true)
    let [folder, first, last]: [string | undefined, string, string] = [undefined, '', '']
    const rows = new Map<string, Known>()
    return (place) => {
      // The page tells of every name from its first to its last; SQLite's order is that of UTF-8, not of JavaScript.
      const known = place.folder === folder ? rows.get(place.name) : undefined
      if (known) return known
      if (place.folder === folder && isBetween(first, place.name, last)) return undefined
      rows.clear()
      const found = page.all([place.folder, place.name]) as readonly (readonly [
        string,
        string,
        string,
        string,
        string,
      ])[]
      for (const [name, stamp, fingerprint, input, output] of found)
        rows.set(name, { stamp, fingerprint, input, output })
      ;[folder, first] = [place.folder, place.name]
      // Fewer than a page: nothing comes behind them.
      last = found.length < 500 ? endOfNames : (found.at(-1)?.[0] ?? endOfNames)
      return rows.get(place.name)
    }
  }

  put(entries: readonly Entry[]): void {
    if (entries.length === 0) return
    this.atOnce(() => {
      for (const { folder, name, shard, stamp, fingerprint, input, output } of entries)
        this.#put.run([folder, name, shard ?? null, stamp, fingerprint, input, output])
    })
  }

  remove(places: readonly Place[]): void {
    if (places.length === 0) return
    this.atOnce(() => {
      for (const { folder, name } of places) this.#remove.run([folder, name])
    })
  }

  folders(): readonly string[] {
    return this.#column('SELECT DISTINCT folder FROM document ORDER BY folder', [])
  }

  countIn(folder: string): number {
    return Number(this.#column('SELECT count(*) FROM document WHERE folder = ?', [folder])[0])
  }

  /** The names known in a folder, a page at a time, so that a folder of any size costs little memory. */
  *namesIn(folder: string): Generator<string> {
    const page = 'SELECT name FROM document WHERE folder = ? AND name > ? ORDER BY name LIMIT 1000'
    for (let last = ''; ; ) {
      const names = this.#column(page, [folder, last])
      yield* names
      const end = names.at(-1)
      if (end === undefined) return
      last = end
    }
  }

  /** Where an article of this content is known: where one that is gone may have moved to. */
  placesOf(input: string): readonly Place[] {
    return this.database
      .prepare('SELECT folder, name FROM document WHERE input = ? LIMIT 10')
      .all([input]) as readonly Place[]
  }

  close(): void {
    this.database.close()
  }

  /** All of a change or nothing of it. */
  atOnce(change: () => void): void {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      change()
      this.database.exec('COMMIT')
    } catch (error) {
      rollBack(this.database)
      throw error
    }
  }

  #column(sql: string, values: readonly string[]): readonly string[] {
    const rows = this.database
      .prepare(sql)
      .raw(true)
      .all([...values]) as readonly (readonly string[])[]
    return rows.map((row) => row[0] as string)
  }
}

/** SQLite has rolled back by itself when the disk is full: then there is nothing left to do. */
export const rollBack = (database: Libsql.Database): void => {
  if (database.inTransaction) database.exec('ROLLBACK')
}

/** Behind every name that is told in characters of Unicode. */
const endOfNames = '\u{10ffff}'.repeat(2)

/** In the order of code points, which is that of UTF-8. Names that JavaScript orders the same way are most of them. */
const isBetween = (first: string, name: string, last: string): boolean =>
  isPlain.test(name) &&
  isPlain.test(first) &&
  first <= name &&
  (last === endOfNames || (isPlain.test(last) && name <= last))

/** No surrogates: below U+D800 both orders are one. */
const isPlain = /^[\u0000-\ud7ff]*$/

const unreadable = `${stateFile} in the output folder can't be read: every article is extracted again`

const loadSqlite = async (): Promise<typeof Libsql> => {
  try {
    return (await import('libsql')).default
  } catch (error) {
    throw new Misuse(
      `gisa run keeps its state in SQLite, and the package libsql can't be loaded on this machine (${(error as Error).message.split('\n')[0]}): install it again with npm ci, without --omit=optional; gisa extract and gisa pipe work without it`,
    )
  }
}

const openDatabase = (Database: typeof Libsql, file: string, fsync: boolean): Libsql.Database => {
  const database = new Database(file)
  try {
    database.exec('PRAGMA busy_timeout = 10000')
    database.exec(`PRAGMA synchronous = ${fsync ? 'FULL' : 'OFF'}`)
    // A journal beside the file works on shared disks too, where a write-ahead log does not.
    database.exec('PRAGMA journal_mode = TRUNCATE')
    database.exec(schema)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

// WITHOUT ROWID: the key is the row's own place. Another form would be another table: an old one is left aside.
const schema = `
  DROP TABLE IF EXISTS article;
  CREATE TABLE IF NOT EXISTS document (
    folder TEXT NOT NULL, name TEXT NOT NULL, shard INTEGER,
    stamp TEXT NOT NULL, fingerprint TEXT NOT NULL, input TEXT NOT NULL, output TEXT NOT NULL,
    PRIMARY KEY (folder, name)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS in_shard ON document (shard, folder, name) WHERE shard IS NOT NULL;
  CREATE TABLE IF NOT EXISTS shard (shard INTEGER PRIMARY KEY, shards INTEGER NOT NULL, stamp TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS owner (
    one INTEGER PRIMARY KEY CHECK (one = 1), token TEXT NOT NULL, pid INTEGER NOT NULL, host TEXT NOT NULL,
    since INTEGER NOT NULL, beat INTEGER NOT NULL
  );`

const isBroken = (error: unknown): boolean =>
  /NOTADB|CORRUPT|file is not a database|malformed|no such column|has no column|values were supplied/.test(
    `${(error as { code?: string }).code} ${(error as Error).message}`,
  )
