import type { Extraction } from '../pipeline/extraction.ts'
import { alignTable } from './align-table.ts'
import { isTold, plainName, plainValue } from './plain-value.ts'

/**
 * What an article says, for a person at a terminal: its records, the figures and who they are about, how many mentions
 * of each kind there are, the article's arithmetic and what gisa noticed. Everything of the article is made harmless to
 * the terminal by `visibleText`.
 */
export const renderTables = (extraction: Extraction): string => {
  const parts = [
    documentLines(extraction),
    ...extraction.records.map(recordLines),
    figureLines(extraction),
    checkLines(extraction),
    diagnosticLines(extraction),
    [countLine(extraction)],
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n\n`
}

const documentLines = ({ document }: Extraction): readonly string[] => {
  const { title, publisher, author, publishedAt, language, uri, id } = document
  const about = [
    plainValue(uri ?? id),
    language,
    ...(publishedAt ? [`${plainValue(publishedAt.value)} (${publishedAt.basis})`] : []),
    ...[publisher, author].flatMap((said) => (said ? [plainValue(said.value)] : [])),
  ]
  return [`== ${plainValue(title?.value ?? uri ?? id)}`, `   ${about.join(' · ')}`]
}

type Row = Readonly<Record<string, unknown>>

const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null)

/** A record's rows as a table under its type; its other fields one a line. */
const recordLines = ({ type, ...fields }: { readonly type: string }): readonly string[] => {
  const told = Object.entries(fields).filter(([name, value]) => isTold(name, value))
  const plain = told.filter(([, value]) => !isRows(value))
  const width = Math.max(0, ...plain.map(([name]) => plainName(name).length))
  return [
    type,
    ...plain.map(([name, value]) => `  ${plainName(name).padEnd(width)}  ${plainValue(value)}`),
    ...told.flatMap(([, value]) => (isRows(value) ? rowLines(value) : [])),
  ]
}

const rowLines = (rows: readonly Row[]): readonly string[] => {
  const columns = [
    ...new Set(rows.flatMap((row) => Object.keys(row).filter((name) => isTold(name, row[name])))),
  ]
  const cells = rows.map((row) =>
    columns.map((name) => (row[name] === undefined ? '' : plainValue(row[name]))),
  )
  return alignTable([columns.map(plainName), ...cells], { right: figureColumns(cells), indent: '  ' })
}

/** Columns that hold figures only: they are set flush right. */
const figureColumns = (cells: readonly (readonly string[])[]): readonly number[] =>
  (cells[0] ?? []).flatMap((_, column) =>
    cells.every(
      (row) => row[column] === '' || /^[~<>≤≥]?-?\d[\d.,–-]*(%|×| [a-zA-Z-]+)?$/.test(row[column] ?? ''),
    )
      ? [column]
      : [],
  )

const figureLines = ({ observations }: Extraction): readonly string[] => {
  if (observations.length === 0) return []
  const rows = observations.map((observation) => ({
    ...(observation.subject && { subject: observation.subject.name }),
    metric: observation.metricText ?? observation.metric,
    value: `${plainValue(observation)}${observation.per === undefined ? '' : ` a ${plainValue(observation.per)}`}`,
    ...(observation.direction && { direction: observation.direction }),
    ...(observation.base && { base: observation.base }),
    ...(observation.period && { period: observation.period.timex }),
    ...(observation.attribution && { source: observation.attribution.name }),
    realis: observation.realis,
    certainty: observation.certainty,
  }))
  return ['figures', ...rowLines(columnsInOrder(rows))]
}

/** The first row says the order of the columns, so it names them all. */
const columnsInOrder = (rows: readonly Row[]): readonly Row[] => {
  const present = figureFields.filter((name) => rows.some((row) => row[name] !== undefined))
  return rows.map((row) => Object.fromEntries(present.map((name) => [name, row[name] ?? ''])))
}

const figureFields = [
  'subject',
  'metric',
  'value',
  'direction',
  'base',
  'period',
  'source',
  'realis',
  'certainty',
] as const

const checkLines = ({ checks }: Extraction): readonly string[] =>
  checks.length === 0
    ? []
    : [
        'checks',
        ...rowLines(
          checks.map(({ verdict, kind, expression, expected, found }) => ({
            verdict,
            kind,
            expression,
            expected: expected ?? '',
            found: found ?? '',
          })),
        ),
      ]

const diagnosticLines = ({ diagnostics }: Extraction): readonly string[] =>
  diagnostics.length === 0
    ? []
    : [
        'noticed',
        ...diagnostics.slice(0, most).map(({ code, message }) => `  ${code}: ${plainValue(message)}`),
        ...(diagnostics.length > most ? [`  … and ${diagnostics.length - most} more`] : []),
      ]

const most = 10

/** `mentions: 27 percent, 14 date, 31 entity`. */
const countLine = ({ mentions }: Extraction): string => {
  const counts = new Map<string, number>()
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return `mentions: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'none'}`
}
