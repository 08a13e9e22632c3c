import { displayWidth } from './display-width.ts'

export interface TableOptions {
  /** Columns set flush right: figures. */
  readonly right?: readonly number[]
  /** What stands before each line. */
  readonly indent?: string
}

/** Rows of cells as lines whose columns stand under each other on a terminal, whatever the script; the first row is the head. */
export const alignTable = (
  rows: readonly (readonly string[])[],
  { right = [], indent = '' }: TableOptions = {},
): readonly string[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  const line = (row: readonly string[]): string =>
    (
      indent + widths.map((width, column) => pad(row[column] ?? '', width, right.includes(column))).join('  ')
    ).trimEnd()
  const [head, ...body] = rows
  if (!head) return []
  return [line(head), indent + widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)]
}

const pad = (cell: string, width: number, right: boolean): string => {
  const space = ' '.repeat(width - displayWidth(cell))
  return right ? space + cell : cell + space
}
