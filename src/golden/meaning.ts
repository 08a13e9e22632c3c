/** How far apart two articles stand: in two languages their words can't be compared, only what the words stand for. */
export type Wording = 'same-language' | 'another-language'

/** What an observation or a record says, as plain JSON: where it stands in its article and who found it are left out. */
export type Meaning = Readonly<Record<string, unknown>>

/**
 * The meaning of an observation: its value, unit, metric, measure, direction, period, base, parties and realis. How sure
 * gisa is, how it came to know and how exactly the number was printed belong to one article's words.
 */
export const meaningOfObservation = (observation: object, wording: Wording): Meaning =>
  meaningOf(without(observation, ofOneReading), wording)

const ofOneReading = ['figure', 'resolution', 'certainty', 'slots', 'cue']

/** The meaning of a record; its rows are known by the ids of what they are about. */
export const meaningOfRecord = (record: object, wording: Wording): Meaning => {
  const meaning = meaningOf(record, wording)
  return Object.fromEntries(
    Object.entries(meaning).map(([key, value]) => [key, Array.isArray(value) ? value.map(withRowId) : value]),
  )
}

const withRowId = (row: unknown): unknown => {
  if (!isObject(row)) return row
  const about = [row.subject, row.name].find(isObject)
  const id = row.id ?? about?.id ?? row.code ?? row.investor
  return id === undefined ? row : { ...row, id }
}

const meaningOf = (item: object, wording: Wording): Meaning =>
  fieldsOf(without(item, ['id']) as Fields, wording)

/** The fields that are looked at by name; all others are taken as they come. */
interface Fields {
  readonly [field: string]: unknown
  readonly id?: unknown
  readonly subject?: unknown
  readonly name?: unknown
  readonly code?: unknown
  readonly investor?: unknown
  readonly timex?: unknown
  readonly kind?: unknown
  readonly start?: unknown
  readonly end?: unknown
  readonly mod?: unknown
}

const fieldsOf = (object: Fields, wording: Wording): Meaning => {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(object)) {
    if (places.has(key)) continue
    if (wording === 'another-language' && words.has(key)) continue
    // A name is as good as its id, and a label as its code.
    if (key === 'name' && typeof value === 'string' && isKnown(object.id, wording)) continue
    if (key === 'label' && isKnown(object.code, wording)) continue
    out[key] = plain(key, value, wording)
  }
  return out
}

/** Where things stand in the article, and how a ticker came to be known. */
const places = new Set(['evidence', 'observation', 'observations', 'span', 'basis'])

/** Fields that hold words of the article. */
const words = new Set(['metricText', 'qualifier', 'role', 'organisation'])

/** In two languages a name without an id can't be told from another: the numbers beside it must do. */
const isKnown = (id: unknown, wording: Wording): boolean => id !== undefined || wording === 'another-language'

const plain = (key: string, value: unknown, wording: Wording): unknown => {
  if (Array.isArray(value)) return value.map((item) => plain(key, item, wording))
  if (key === 'sameAs') return true
  // 5.50 is 5.5, whichever the newspaper prints.
  if (typeof value === 'string' && /^-?\d+\.\d*0$/.test(value)) return value.replace(/\.?0+$/, '')
  if (!isObject(value)) return value
  if (typeof value.start === 'number') return true
  return key === 'period' ? periodText(value) : fieldsOf(value, wording)
}

/** `2026 to-date`, `P10Y trailing 2016-02-13/2026-02-13`: one slot, so one difference. */
const periodText = ({ timex, kind, start, end, mod }: Fields): string => {
  const days = `${timex}`.startsWith('P') ? ` ${start ?? ''}/${end ?? ''}` : ''
  return `${timex} ${kind}${days}${mod === undefined ? '' : ` ${mod}`}`
}

const without = (value: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
