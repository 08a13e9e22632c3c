import type { UserNames } from '../model/mention.ts'
import type { PartOfSpeechTagger } from '../model/segments.ts'
import type { Extraction } from './extraction.ts'

/** What is loaded once and shared by every article. */
export interface Resources {
  readonly partsOfSpeech: PartOfSpeechTagger
  /** The user's own reference, laid over ours. */
  readonly userReference?: UserNames
  readonly generator: Extraction['generator']
}
