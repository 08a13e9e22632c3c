import { Option } from 'commander'
import type { Format } from '../commands/extract.ts'
import type { Define } from '../program.ts'
import { readLanguage, readPublished } from './parse-option.ts'
import { noText, offsets, type PresentationFlags, reference, toExtractorOptions } from './presentation.ts'

interface Flags extends PresentationFlags {
  readonly published?: string
  readonly language?: string
  readonly format?: Format
  readonly explain?: true
}

export const addExtract: Define = (program, streams, finish) => {
  program
    .command('extract')
    .description('Extract articles and print what they say: one JSON document an article, one after another.')
    .argument('<files...>', 'articles (.txt, .md, .markdown); - reads plain text from standard input')
    .option('--published <date>', 'the day of publication, which relative dates count from')
    .option('--language <tag>', 'the language of the articles: ko or en')
    .addOption(
      new Option('--format <format>', 'json: indented documents; jsonl: one line each; table: for people')
        .choices(['json', 'jsonl', 'table'])
        .default(undefined, 'json'),
    )
    .addOption(offsets())
    .addOption(noText())
    .addOption(reference())
    .option(
      '--explain',
      "print each mention's rule and steps, and each figure's group, frame and ranked candidates of its slots instead; with --format, on standard error beside it",
    )
    .addHelpText(
      'after',
      `
What is known of x.txt may stand beside it in x.meta.json: { "publishedAt", "title", "author", "publisher", "language", "url" }.
The flags beat it. A file that fails is named on standard error and the others go on.

Examples:
  $ gisa extract article.txt
  $ gisa extract ko/*.txt en/*.txt --format jsonl > articles.jsonl
  $ gisa extract fund.txt --published 2026-02-13 --format table
  $ cat article.txt | gisa extract - --published 2026-02-13
  $ gisa extract article.txt --explain | less

Exit codes: 0 all extracted, 1 a file failed, 2 misuse.`,
    )
    .action(async (files: string[], flags: Flags) => {
      const { extract } = await import('../commands/extract.ts')
      finish(
        await extract(files, streams, {
          extractor: await toExtractorOptions(flags),
          metadata: {
            ...(flags.published !== undefined && { publishedAt: await readPublished(flags.published) }),
            ...(flags.language !== undefined && { language: await readLanguage(flags.language) }),
          },
          ...(flags.format !== undefined && { format: flags.format }),
          explain: flags.explain === true,
        }),
      )
    })
}
