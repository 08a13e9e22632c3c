import type { Define } from '../program.ts'
import { loadReferenceFile, reference } from './presentation.ts'

interface Flags {
  readonly golden?: string
  readonly update?: true
  readonly reference?: string
}

export const addCheck: Define = (program, streams, finish) => {
  program
    .command('check')
    .description('Compare what is extracted from a folder with its goldens, x.golden.json for x.txt.')
    .argument('<folder>', 'where the articles are')
    .option('--golden <folder>', 'where the goldens are, laid out like the articles (default: beside them)')
    .option('--update', 'write what is found into the goldens; review it as a diff')
    .addOption(reference())
    .addHelpText(
      'after',
      `
A golden is an Extraction, or only some of its sections: what it leaves out is not compared. "generator" and
"document.uri" never are. A missing golden and one without an article fail.

Examples:
  $ gisa check corpus
  $ gisa check news --golden expected
  $ gisa check corpus --update && git diff corpus

Exit codes: 0 all as expected, 1 something differs, 2 misuse.`,
    )
    .action(async (folder: string, { reference: file, ...flags }: Flags) => {
      const { check } = await import('../commands/check.ts')
      const options = file === undefined ? flags : { ...flags, reference: await loadReferenceFile(file) }
      finish(await check(folder, options, streams))
    })
}
