/** `gisa/batch`: folders and lines of articles, as `gisa run`, `gisa check`, `gisa verify` and `gisa pipe` take them. */
export { type Answer, answerLine } from './answer-line.ts'
export { type CheckOptions, type CheckReport, checkFolder } from './check-folder.ts'
export {
  type ArticleJob,
  type ArticleResult,
  openProcessor,
  type Processor,
  type ProcessorSettings,
} from './process-article.ts'
export { readReferenceFile } from './reference-file.ts'
export { type Failure, type RunOptions, type RunSummary, runFolder } from './run-folder.ts'
export { type VerifyReport, verifyOutputs } from './verify-outputs.ts'
