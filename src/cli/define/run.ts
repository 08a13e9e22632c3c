import { InvalidArgumentError, Option } from 'commander'
import type { Define } from '../program.ts'
import { type BatchFlags, batchFlags, readCount, toRunOptions } from './batch-flags.ts'
import { noText, offsets, reference } from './presentation.ts'

interface Flags extends BatchFlags {
  readonly verify?: true
  readonly limit?: number
  readonly failFast?: true
  readonly dryRun?: true
  readonly fromList?: string
  readonly shards?: number
}

export const addRun: Define = (program, streams, finish) => {
  const command = program
    .command('run')
    .description('Extract articles into a folder: a/b.txt becomes a/b.txt.json; what is unchanged stays.')
    .argument(
      '<inputs...>',
      'folders, files or quoted globs: .txt, .md, .markdown, and .jsonl with an article a line (hidden and README files are passed over)',
    )
    .requiredOption('--out <folder>', 'where the documents go; made when missing')
  for (const option of [...batchFlags(), ...runFlags(), offsets(), noText(), reference()])
    command.addOption(option)
  command
    .addHelpText(
      'after',
      `
What is known of x.txt may stand beside it in x.meta.json: { "publishedAt", "title", "author", "publisher", "language", "url" }.
The line "a1" of wires.jsonl becomes wires.jsonl/a1.json; its fields are those of gisa pipe.
An article is extracted again only when it, its x.meta.json, the flags or gisa itself changed, or its document is gone:
each costs a look at size, time and inode. --verify reads articles and documents instead, and rebuilds altered ones.
Documents are written whole or not at all, and a run that was stopped or killed goes on where it was. An article that
fails, hangs or needs too much memory is named and the others are written. <out>/.gisa holds the state, run.json (what
the last run did) and failed.jsonl (what failed, for --from-list). One run at a time writes into a folder.

Examples:
  $ gisa run news --out output
  $ gisa run news --out output --jobs 4 --timeout 20 --prune
  $ gisa run 'news/2026-*/**/*.md' wires.jsonl --out output
  $ gisa run news --out output --dry-run
  $ gisa run archive.jsonl --out output --shards 64
  $ gisa run news --out output --from-list output/.gisa/failed.jsonl
  $ gisa run news --out output --offsets codepoint --no-text

Exit codes: 0 all there, 1 an article failed, 2 misuse (no such folder, output in use or can't be written), 130 interrupted.`,
    )
    .action(async (inputs: string[], flags: Flags) => {
      const { runCommand } = await import('../commands/run.ts')
      const options = {
        ...(await toRunOptions(flags)),
        ...(flags.verify && { verify: true }),
        ...(flags.limit !== undefined && { limit: flags.limit }),
        ...(flags.failFast && { failFast: true }),
        ...(flags.dryRun && { dryRun: true }),
        ...(flags.shards !== undefined && { shards: flags.shards }),
      }
      const { log, fromList } = flags
      finish(
        await runCommand(inputs, flags.out, streams, options, {
          log,
          ...(fromList !== undefined && { fromList }),
        }),
      )
    })
}

const runFlags = (): readonly Option[] => [
  new Option('--verify', 'hold articles and documents to their hashes; rebuild what was altered'),
  new Option('--limit <n>', 'extract at most so many articles; the next run goes on').argParser(readCount),
  new Option('--fail-fast', 'stop at the first article that fails'),
  new Option('--dry-run', 'name what would be extracted; make and write nothing'),
  new Option('--shards <n>', 'a line an article in n files of JSON Lines, instead of a file each').argParser(
    readShards,
  ),
  new Option('--from-list <file>', 'only the inputs this file names, a path or {"path", "id"} a line'),
]

const readShards = (value: string): number => {
  const shards = readCount(value)
  if (shards <= 10_000) return shards
  throw new InvalidArgumentError('expected at most 10000.')
}
