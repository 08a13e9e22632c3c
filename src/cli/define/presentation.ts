import { Option } from 'commander'
import type { ExtractorOptions } from '../../pipeline/create-extractor.ts'

/** The flags of every command that puts out Extractions. */
export interface PresentationFlags {
  readonly offsets: 'utf16' | 'codepoint'
  readonly text: boolean
  readonly reference?: string
}

export const offsets = (): Option =>
  new Option('--offsets <unit>', 'count spans in UTF-16 code units (JavaScript) or in code points (Python)')
    .choices(['utf16', 'codepoint'])
    .default('utf16')

export const noText = (): Option => new Option('--no-text', 'leave the text of the article out')

export const reference = (): Option =>
  new Option('--reference <file>', 'names and tickers of your own, as gisa reference import writes them')

export const toExtractorOptions = async ({
  offsets: unit,
  text,
  reference: file,
}: PresentationFlags): Promise<ExtractorOptions> => ({
  offsets: unit,
  text,
  ...(file !== undefined && { reference: await loadReferenceFile(file) }),
})

/** Loaded only when a flag asks for it: `--help` need not wait for zod. */
export const loadReferenceFile = async (file: string) =>
  (await import('../../batch/reference-file.ts')).readReferenceFile(file)
