import { type Command, InvalidArgumentError, Option } from 'commander'
import type { AddFlags, QueueFlags, WorkFlags } from '../commands/queue.ts'
import type { Define } from '../program.ts'
import { readSeconds } from './batch-flags.ts'
import { noText, offsets, type PresentationFlags, reference, toExtractorOptions } from './presentation.ts'

export const addQueue: Define = (program, streams, finish) => {
  const queue = program
    .command('queue')
    .description('Extract on many machines: articles wait in Redis, any number of workers takes them.')
    .addHelpText(
      'after',
      `
The workers see the articles and the output folder at paths of their own (a shared disk); only paths below the folder
travel. BullMQ does the queueing and is installed beside gisa: npm install bullmq. Redis should run with
--appendonly yes, so that it forgets nothing when it is restarted.

Examples:
  $ gisa queue add news --redis redis://queue.internal
  $ gisa queue work --source news --out output --redis redis://queue.internal
  $ gisa queue status --redis redis://queue.internal`,
    )

  atServer(queue.command('add').description('Put every article below a folder into the queue.'))
    .argument('<folder>', 'where the articles are')
    .option(
      '--root <folder>',
      "the folder that the workers' --source is, where the articles lie deeper in it",
    )
    .option('--batch <articles>', 'articles a job, about', readCount, 50)
    .option('--attempts <n>', 'tries before a job goes to the dead-letter list', readCount, 5)
    .option('--backoff <ms>', 'wait before the first retry; doubled before each one after', readCount, 1000)
    .addOption(offsets())
    .addOption(noText())
    .addOption(reference())
    .addHelpText(
      'after',
      `
The same articles with the same content are the same job: adding a folder again while its jobs wait adds nothing.

Examples:
  $ gisa queue add news --redis redis://queue.internal
  $ gisa queue add news/2026 --root news --redis rediss://user:password@queue.internal:6380/2 --name archive

Exit codes: 0 added, 1 an article can't be read here, 2 misuse.`,
    )
    .action(async (folder: string, flags: AddFlags & PresentationFlags) => {
      const { addCommand } = await import('../commands/queue.ts')
      finish(await addCommand(folder, flags, await toExtractorOptions(flags), streams))
    })

  atServer(queue.command('work').description('Take jobs and extract their articles until told to end.'))
    .requiredOption('--source <folder>', 'where the articles are on this machine; nothing else is read')
    .requiredOption('--out <folder>', 'where the documents go: the same folder for all workers')
    .option('--jobs <n>', 'threads; 1 works in the process itself (default: 1)', readCount)
    .option('--timeout <seconds>', 'what one article may take; on threads 60 unless told', readSeconds)
    .option('--concurrency <n>', 'jobs in hand at a time (default: one more than threads)', readCount)
    .option('--until-empty', 'end when nothing waits, is in hand anywhere or is put off for a retry')
    .option('--lost-after <seconds>', "give a silent worker's job to another after", readCount, 30)
    .addOption(offsets())
    .addOption(noText())
    .addOption(reference())
    .addHelpText(
      'after',
      `
Use the version, --offsets, --no-text and --reference that the jobs were added with: others are refused. Documents are
those of gisa run, byte for byte; a document that lies there already with the same bytes is not written again.
SIGINT and SIGTERM end the worker after what is in hand, a second one at once; kill -9 loses nothing but time.

Examples:
  $ gisa queue work --source news --out output --redis redis://queue.internal
  $ gisa queue work --source news --out output --redis redis://queue.internal --until-empty
  $ gisa queue work --source news --out output --redis redis://queue.internal --jobs 4 --timeout 20

Exit codes: 0 ended in order, 1 it sent articles to the dead-letter list, 2 misuse or jobs of another gisa.`,
    )
    .action(async (flags: WorkFlags & PresentationFlags) => {
      const { workCommand } = await import('../commands/queue.ts')
      finish(await workCommand(flags, await toExtractorOptions(flags), streams))
    })

  atServer(queue.command('status').description('Show depth, rates and the dead-letter list.'))
    .option('--json', 'as one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  $ gisa queue status --redis redis://queue.internal
  $ gisa queue status --redis redis://queue.internal --json

Exit codes: 0 no failures, 1 there are jobs in the dead-letter list, 2 misuse.`,
    )
    .action(async (flags: QueueFlags & { readonly json?: true }) => {
      const { statusCommand } = await import('../commands/queue.ts')
      finish(await statusCommand(flags, streams))
    })

  atServer(queue.command('retry').description('Put the jobs of the dead-letter list back into the queue.'))
    .addHelpText(
      'after',
      `
Each has all its attempts before it again, and names only the articles that were not done.

Example:
  $ gisa queue retry --redis redis://queue.internal

Exit codes: 0 done, 2 misuse.`,
    )
    .action(async (flags: QueueFlags) => {
      const { retryCommand } = await import('../commands/queue.ts')
      finish(await retryCommand(flags, streams))
    })
}

/** With the flags that name the queue. What they hold is never printed: it may bear a password. */
const atServer = (command: Command): Command =>
  command
    .addOption(
      new Option('--redis <url>', 'redis://[user:password@]host[:port][/database], rediss:// with TLS')
        .env('GISA_REDIS')
        .makeOptionMandatory(),
    )
    .option('--name <name>', 'of the queue; several can live in one Redis', 'gisa')

const readCount = (value: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('expected a whole number above 0')
  return Number(value)
}
