import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { Misuse } from '../emit/misuse.ts'
import { version } from '../version.ts'
import { addCheck } from './define/check.ts'
import { addDiff } from './define/diff.ts'
import { addExtract } from './define/extract.ts'
import { addPipe } from './define/pipe.ts'
import { addQueue } from './define/queue.ts'
import { addReference } from './define/reference.ts'
import { addRun } from './define/run.ts'
import { addSchema } from './define/schema.ts'
import { addVerify } from './define/verify.ts'
import { addWatch } from './define/watch.ts'
import { ClosedPipe, type Streams, writeTo } from './streams.ts'

/**
 * Runs one command line (without `node` and the script) and answers its exit code: 0 done, 1 something failed or
 * differs, 2 misuse. What a command needs is loaded when it is run, so that `--help` is there at once.
 */
export const run = async (argv: readonly string[], streams: Streams): Promise<number> => {
  let code = 0
  const finish = (result: number) => {
    code = result
  }
  try {
    await buildProgram(streams, finish).parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
      return error.exitCode === 0 ? 0 : 2
    if (error instanceof Misuse || error instanceof InvalidArgumentError) {
      await writeTo(streams.stderr, `gisa: ${error.message}\n`)
      return 2
    }
    throw error
  }
}

/** One command: adds itself to the program. */
export type Define = (program: Command, streams: Streams, finish: (code: number) => void) => void

/** In the order of the help. */
const commands: readonly Define[] = [
  addExtract,
  addPipe,
  addRun,
  addWatch,
  addQueue,
  addCheck,
  addDiff,
  addVerify,
  addSchema,
  addReference,
]

const buildProgram = (streams: Streams, finish: (code: number) => void): Command => {
  const program = new Command('gisa')
    .description(
      'From Korean and English financial news to validated records, with the words behind every value.',
    )
    .version(version, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
    })
    .showHelpAfterError('(`gisa --help`, or `gisa COMMAND --help`, shows what there is)')
    .addHelpText(
      'after',
      `
Examples:
  $ gisa extract article.txt
  $ gisa extract article.md --published 2026-02-13 --format table

Exit codes: 0 done, 1 something failed or differs, 2 misuse.`,
    )
  for (const define of commands) define(program, streams, finish)
  return program
}
