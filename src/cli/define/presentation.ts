import { Option } from 'commander'
import type { ExtractorOptions } from '../../pipeline/create-extractor.ts'

/** The flags of every command that puts out Extractions. */
export interface PresentationFlags {
  readonly offsets: 'utf16' | 'codepoint'
  readonly text: boolean
}

export const offsets = (): Option =>
  new Option('--offsets <unit>', 'count spans in UTF-16 code units (JavaScript) or in code points (Python)')
    .choices(['utf16', 'codepoint'])
    .default('utf16')

export const noText = (): Option => new Option('--no-text', 'leave the text of the article out')

export const toExtractorOptions = ({ offsets: unit, text }: PresentationFlags): ExtractorOptions => ({
  offsets: unit,
  text,
})
