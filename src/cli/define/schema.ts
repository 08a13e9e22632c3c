import type { Define } from '../program.ts'

export const addSchema: Define = (program, streams, finish) => {
  program
    .command('schema')
    .description('Write the JSON Schemas (draft 2020-12) of everything gisa puts out.')
    .requiredOption('--out <folder>', 'where they go; made when missing')
    .addHelpText(
      'after',
      `
Examples:
  $ gisa schema --out schemas

Exit codes: 0 written, 2 misuse.`,
    )
    .action(async ({ out }: { readonly out: string }) => {
      const { schema } = await import('../commands/schema.ts')
      finish(await schema(out, streams))
    })
}
