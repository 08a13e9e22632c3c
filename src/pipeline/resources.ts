import type { PartOfSpeechTagger } from '../model/segments.ts'
import type { Extraction } from './extraction.ts'

/** What is loaded once and shared by every article. */
export interface Resources {
  readonly partsOfSpeech: PartOfSpeechTagger
  readonly generator: Extraction['generator']
}
