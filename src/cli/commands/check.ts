import { type CheckOptions, type CheckReport, checkFolder } from '../../batch/check-folder.ts'
import { alignTable } from '../../emit/align-table.ts'
import { visibleText } from '../../emit/visible-text.ts'
import type { Difference } from '../../golden/compare.ts'
import { f1Of, precisionOf, recallOf } from '../../golden/score.ts'
import { type Streams, writeTo } from '../streams.ts'

/** Compares a folder with its goldens and prints the differences, then what was right of each kind. */
export const check = async (folder: string, options: CheckOptions, streams: Streams): Promise<number> => {
  const report = await checkFolder(folder, options)
  await writeTo(streams.stdout, options.update ? printUpdate(report) : printReport(report))
  return report.differences.size > 0 || report.problems.length > 0 ? 1 : 0
}

const printUpdate = ({ articles, updated, problems }: CheckReport): string => {
  const lines = updated.map((name) => `updated ${visibleText(name)}`)
  for (const { path, message } of problems) lines.push(visibleText(`${path}: ${message}`))
  lines.push(`${articles} articles: ${updated.length} goldens written, ${problems.length} problems`)
  return `${lines.join('\n')}\n`
}

const printReport = ({ articles, differences, problems, scores }: CheckReport): string => {
  const lines: string[] = []
  for (const [path, found] of differences) lines.push(...printDifferences(path, found))
  for (const { path, message } of problems) lines.push(visibleText(`${path}: ${message}`))
  if (problems.length > 0) lines.push('')
  if (scores.size > 0) {
    const rows = [...scores].map(([kind, score]) => [
      kind,
      `${score.expected}`,
      `${score.found}`,
      ...[precisionOf, recallOf, f1Of].map((share) => share(score).toFixed(3)),
    ])
    const head = ['', 'expected', 'found', 'precision', 'recall', 'F1']
    lines.push(...alignTable([head, ...rows], { right: [1, 2, 3, 4, 5] }), '')
  }
  const wrong = new Set([...differences.keys(), ...problems.map(({ path }) => path)]).size
  lines.push(
    wrong === 0 ? `${articles} articles: all as expected` : `${articles} articles: ${wrong} not as expected`,
  )
  return `${lines.join('\n')}\n`
}

/** One article's differences; many of them say no more than the first ones do. */
const printDifferences = (path: string, differences: readonly Difference[]): readonly string[] => {
  const shown = differences.slice(0, most)
  const left = differences.length - shown.length
  return [
    `${visibleText(path)}: ${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`,
    ...shown.flatMap((difference) => [
      `  ${visibleText(difference.path)}`,
      `    expected  ${value(difference, 'expected')}`,
      `    found     ${value(difference, 'found')}`,
    ]),
    ...(left > 0 ? [`  … and ${left} more`] : []),
    '',
  ]
}

const most = 40

const value = (difference: Difference, side: 'expected' | 'found'): string => {
  if (!(side in difference)) return 'nothing'
  const json = visibleText(JSON.stringify(difference[side]))
  return json.length > 200 ? `${json.slice(0, 200)}…` : json
}
