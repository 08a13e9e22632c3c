import type { LanguageTag } from '../model/locale-tag.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'

export interface DetectedLanguage {
  readonly language: LanguageTag
  readonly languages: readonly { readonly tag: LanguageTag; readonly share: number }[]
  /** The language of a stretch of the text: its own where it is plain, else the document's. */
  readonly languageOf: (span: Span) => LanguageTag
}

export const detectLanguage = (
  text: string,
  given: LanguageTag | undefined,
  _report: Report,
): DetectedLanguage => {
  const language = given ?? (/[가-힣]/.test(text) ? 'ko' : 'en')
  return { language, languages: [{ tag: language, share: 1 }], languageOf: () => language }
}
