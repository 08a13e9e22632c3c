import type { Define } from '../program.ts'
import { type BatchFlags, batchFlags, toRunOptions } from './batch-flags.ts'
import { noText, offsets, reference } from './presentation.ts'

export const addWatch: Define = (program, streams, finish) => {
  const command = program
    .command('watch')
    .description('Extract a folder as gisa run does, and go on as articles arrive, change and go.')
    .argument('<folder>', 'where the articles are')
    .requiredOption('--out <folder>', 'where the documents go; made when missing')
  for (const option of [...batchFlags(), offsets(), noText(), reference()]) command.addOption(option)
  command
    .addHelpText(
      'after',
      `
State, documents and flags are those of gisa run: either may go on where the other stopped. Ctrl-C finishes what is in
hand and ends.

Examples:
  $ gisa watch news --out output
  $ gisa watch news --out output --prune --log json

Exit codes: 0 ended by Ctrl-C, 2 misuse (no such folder, output in use or can't be written).`,
    )
    .action(async (folder: string, flags: BatchFlags) => {
      const { watchCommand } = await import('../commands/watch.ts')
      finish(await watchCommand(folder, flags.out, streams, await toRunOptions(flags), flags.log))
    })
}
