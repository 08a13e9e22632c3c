import type { EntityKind } from '../model/values.ts'
import type { ReferenceEntry, Surface } from './entry.ts'
import { operatingMarketOf } from './markets.ts'

/**
 * Reads a table, one line an entry: `id | name | English forms | Korean forms | validity`. Forms are separated by `; `.
 * A form marked `~` is guarded, one marked `=` stated; so may the name be. Validity is an ISO 8601 interval with open
 * ends: `2015-07-20/`, `/2016-09-07`. Trailing columns may be left out; blank lines and lines that begin with `#` are skipped.
 *
 * A first column that begins with a MIC (`XKOS:247540`) is a listing: the id gets the operating market, the ticker the segment.
 */
export const readTable = (kind: EntityKind, table: string): readonly ReferenceEntry[] => {
  const entries: ReferenceEntry[] = []
  for (const columns of readRows(table)) entries.push(readEntry(kind, columns))
  return entries
}

/** The trimmed columns of every line that is neither blank nor a comment. */
export const readRows = (table: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    rows.push(line.split('|').map((column) => column.trim()))
  }
  return rows
}

/** `Visa; =V` as surfaces: each form once, in their order. */
export const readForms = (column: string, locale: Surface['locale']): readonly Surface[] =>
  column === '' ? [] : column.split('; ').map((form) => readForm(form, locale))

const readForm = (form: string, locale: Surface['locale']): Surface => {
  const mark = form.charAt(0)
  if (mark === '~') return { text: form.slice(1), locale, use: 'guarded' }
  if (mark === '=') return { text: form.slice(1), locale, use: 'stated' }
  return { text: form, locale, use: 'plain' }
}

const readEntry = (kind: EntityKind, columns: readonly string[]): ReferenceEntry => {
  const [key = '', name = '', english = '', korean = '', validity = ''] = columns
  const canonical = readForm(name, 'en')
  const colon = key.indexOf(':')
  const operating = operatingMarketOf(key.slice(0, colon))
  const symbol = key.slice(colon + 1)
  const slash = validity.indexOf('/')
  return {
    id: operating === undefined ? key : `${operating}:${symbol}`,
    kind,
    name: canonical.text,
    surfaces: [canonical, ...readForms(english, 'en'), ...readForms(korean, 'ko')],
    ...(operating !== undefined && { ticker: { symbol, mic: key.slice(0, colon) } }),
    ...(slash > 0 && { validFrom: validity.slice(0, slash) }),
    ...(slash >= 0 && slash < validity.length - 1 && { validTo: validity.slice(slash + 1) }),
  }
}
