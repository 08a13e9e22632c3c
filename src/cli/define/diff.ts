import type { Define } from '../program.ts'
import { reference } from './presentation.ts'

interface Flags {
  readonly json?: true
  readonly reference?: string
}

export const addDiff: Define = (program, streams, finish) => {
  program
    .command('diff')
    .description('Compare what two articles say, in one language or in two: their observations and records.')
    .argument('<a>', 'an article (.txt, .md, .markdown), or an Extraction or golden (.json)')
    .argument('<b>', 'another one')
    .option('--json', 'print the comparison as one JSON document')
    .addOption(reference())
    .addHelpText(
      'after',
      `
Compared is what is meant, not where it stands: observations are matched by their number, records by their type, rows by
whom they are about. Units, values, metric, measure, direction, period, base and realis must agree, and parties by their
ids: 삼성전자 and Samsung Electronics are one. Names without an id count only where both are in one language.
Each article's x.meta.json is read as gisa extract reads it.

Examples:
  $ gisa diff fund.ko.txt fund.en.txt
  $ gisa diff output/fund.txt.json fund.golden.json
  $ gisa diff before.json after.json --json

Exit codes: 0 they say the same, 1 they differ, 2 misuse, or a file that can't be read.`,
    )
    .action(async (a: string, b: string, flags: Flags) => {
      const { diff } = await import('../commands/diff.ts')
      finish(await diff(a, b, flags, streams))
    })
}
