import type { Define } from '../program.ts'
import { noText, offsets, type PresentationFlags, reference, toExtractorOptions } from './presentation.ts'

export const addPipe: Define = (program, streams, finish) => {
  program
    .command('pipe')
    .description('Read articles as JSON Lines from standard input, print one Extraction a line, in order.')
    .addOption(offsets())
    .addOption(noText())
    .addOption(reference())
    .addHelpText(
      'after',
      `
A line in:   { "id", "text", "title"?, "author"?, "publisher"?, "publishedAt"?, "language"?, "url"? }
             publishedAt is a date or a date-time with its zone; other keys are left aside.
A line out:  an Extraction, or { "id", "error" } for a line or an article that failed; the stream goes on.

Examples:
  $ gisa pipe < articles.jsonl > extractions.jsonl
  $ echo '{"id":"a1","text":"Shares rose 3%.","publishedAt":"2026-02-13"}' | gisa pipe
  $ parallel --pipe --keep-order --block 1M gisa pipe < articles.jsonl

Exit codes: 0 all extracted, 1 a line failed, 2 misuse.`,
    )
    .action(async (flags: PresentationFlags) => {
      const { pipe } = await import('../commands/pipe.ts')
      finish(await pipe(streams, await toExtractorOptions(flags)))
    })
}
