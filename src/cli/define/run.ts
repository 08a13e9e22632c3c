import type { Define } from '../program.ts'
import { noText, offsets, type PresentationFlags, reference, toExtractorOptions } from './presentation.ts'

export const addRun: Define = (program, streams, finish) => {
  program
    .command('run')
    .description('Extract every article below a folder into another: a/b.txt becomes a/b.txt.json.')
    .argument(
      '<folder>',
      'where the articles are (.txt, .md, .markdown; hidden files and README files are not)',
    )
    .requiredOption('--out <folder>', 'where the documents go; made when missing')
    .addOption(offsets())
    .addOption(noText())
    .addOption(reference())
    .addHelpText(
      'after',
      `
What is known of x.txt may stand beside it in x.meta.json: { "publishedAt", "title", "author", "publisher", "language", "url" }.
An article is extracted again only when it, its x.meta.json, the flags or gisa itself changed, or its document was
removed or altered. Documents are written whole or not at all; a failed article is named and the others are written.

Examples:
  $ gisa run news --out output
  $ gisa run news --out output --offsets codepoint --no-text

Exit codes: 0 all there, 1 an article failed, 2 misuse (no such folder, output can't be written).`,
    )
    .action(async (folder: string, flags: PresentationFlags & { readonly out: string }) => {
      const { runCommand } = await import('../commands/run.ts')
      finish(await runCommand(folder, flags.out, streams, await toExtractorOptions(flags)))
    })
}
