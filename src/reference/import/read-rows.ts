import { parse } from 'csv-parse/sync'
import { ListingError } from './listing-error.ts'

/** One line of a list by its column names, all as text. */
export type Row = Readonly<Record<string, string>>

/** The rows of a list: JSON in the shapes public lists come in, otherwise a table with a head line. */
export const readRows = (text: string): readonly Row[] => {
  const content = text.replace(/^\uFEFF/, '').trimStart()
  return content.startsWith('{') || content.startsWith('[') ? readJson(content) : readTable(content)
}

const readTable = (text: string): readonly Row[] => {
  const head = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'))
  try {
    return parse(text, {
      columns: (names: readonly string[]) => names.map((name) => name.trim()),
      delimiter: delimiterOf(head),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as readonly Row[]
  } catch (error) {
    throw new ListingError(`is no table with a head line: ${error instanceof Error ? error.message : error}`)
  }
}

/** The separator the head line has most of. */
const delimiterOf = (head: string): string => {
  const count = (delimiter: string) => head.split(delimiter).length
  return [',', '\t', ';', '|'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

const readJson = (text: string): readonly Row[] => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ListingError(`is no JSON: ${error instanceof Error ? error.message : error}`)
  }
  const rows = rowsOf(value)
  if (!rows) throw new ListingError('holds no list of securities: expected an array of objects')
  return rows
}

/**
 * An array of objects; SEC's `{ "0": { … }, "1": { … } }`; SEC's `{ fields: [ … ], data: [[ … ]] }`; or one of these
 * further in, as the exchanges' web services wrap it: `{ data: { table: { rows: [ … ] } } }`.
 */
const rowsOf = (value: unknown): readonly Row[] | undefined => {
  if (Array.isArray(value)) return value.every(isObject) ? value.map(toRow) : undefined
  if (!isObject(value)) return undefined
  const { fields, data } = value
  if (Array.isArray(fields) && Array.isArray(data))
    return data.map((row: unknown) =>
      toRow(Object.fromEntries(fields.map((field, i) => [field, Array.isArray(row) ? row[i] : undefined]))),
    )
  const values = Object.values(value)
  if (
    values.length > 0 &&
    values.every(isObject) &&
    values.every((row) => !Object.values(row).some(isObject))
  )
    if (values.every((row) => !Object.values(row).some(Array.isArray))) return values.map(toRow)
  for (const inner of values) {
    const rows = isObject(inner) || Array.isArray(inner) ? rowsOf(inner) : undefined
    if (rows && rows.length > 0) return rows
  }
  return undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const toRow = (object: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(
    Object.entries(object)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([key, value]) => [key.trim(), String(value).trim()]),
  )
