import type { Define } from '../program.ts'

export const addVerify: Define = (program, streams, finish) => {
  program
    .command('verify')
    .description(
      'Hold documents to their schema, their own text and hashes, and their sources; nothing is trusted.',
    )
    .argument('<output>', 'a document (.json), a file of JSON Lines (.jsonl), or a folder of them')
    .option('--source <folder>', 'the folder the articles were read from')
    .addHelpText(
      'after',
      `
Verified are the schema, every span and quote against the text, the hashes, that ids are unique and that what refers to
one finds it. With --source also that the text is the source's; without text in the document, the source is needed.

Examples:
  $ gisa verify output
  $ gisa verify output --source corpus
  $ gisa verify extractions.jsonl

Exit codes: 0 verified, 1 something is wrong, 2 misuse.`,
    )
    .action(async (output: string, flags: { readonly source?: string }) => {
      const { verify } = await import('../commands/verify.ts')
      finish(await verify(output, flags.source, streams))
    })
}
