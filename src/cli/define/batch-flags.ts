import { InvalidArgumentError, Option } from 'commander'
import type { RunOptions } from '../../batch/run-folder.ts'
import type { LogFormat } from '../run-log.ts'
import { type PresentationFlags, toExtractorOptions } from './presentation.ts'

/** The flags of the commands that extract folders: `run` and `watch`. */
export interface BatchFlags extends PresentationFlags {
  readonly out: string
  readonly jobs?: number
  readonly timeout?: number
  readonly maxBytes?: number
  readonly prune?: true
  readonly fsync?: true
  readonly log: LogFormat
}

export const batchFlags = (): readonly Option[] => [
  new Option(
    '--jobs <n>',
    'threads; 1 works in the process itself (default: one a core, none for few articles)',
  ).argParser(readCount),
  new Option('--timeout <seconds>', 'what one article may take on a thread (default: 60)').argParser(
    readSeconds,
  ),
  new Option('--max-bytes <n>', 'refuse a larger article by name (default: 32000000)').argParser(readCount),
  new Option('--prune', 'remove the documents of articles that are gone'),
  new Option('--fsync', 'wait for the disk at every document, so that a power loss costs none; slower'),
  new Option('--log <format>', 'what is told on standard error: text, or json for one object a line')
    .choices(['text', 'json'])
    .default('text'),
]

export const toRunOptions = async (flags: BatchFlags): Promise<RunOptions> => ({
  extractor: await toExtractorOptions(flags),
  ...(flags.jobs !== undefined && { jobs: flags.jobs }),
  ...(flags.timeout !== undefined && { timeout: flags.timeout }),
  ...(flags.maxBytes !== undefined && { maxBytes: flags.maxBytes }),
  ...(flags.prune && { prune: true }),
  ...(flags.fsync && { fsync: true }),
})

export const readCount = (value: string): number => {
  if (/^[1-9]\d{0,11}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('expected a whole number from 1.')
}

export const readSeconds = (value: string): number => {
  const seconds = Number(value)
  if (seconds > 0 && seconds < 1e6) return seconds
  throw new InvalidArgumentError('expected seconds above 0.')
}
