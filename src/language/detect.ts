import { diagnose } from '../model/diagnostic.ts'
import type { LanguageTag } from '../model/locale-tag.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { isEnglish, isPlainlyEnglish, readLatinLetters } from './english.ts'
import { breakTie } from './franc.ts'
import { countScripts, type ScriptCounts, shareOfHangul } from './scripts.ts'

export interface DetectedLanguage {
  readonly language: LanguageTag
  readonly languages: readonly { readonly tag: LanguageTag; readonly share: number }[]
  /** The language of a stretch of the text: its own where it is plain, else the document's. */
  readonly languageOf: (span: Span) => LanguageTag
}

/**
 * Korean, English, or neither. The script decides: one scan counts Hangul against Latin letters, so that a Korean article
 * full of company names is Korean; small words tell English from other languages in Latin letters; franc is asked only
 * where both are balanced. Stretches inherit the document's language unless their own is plain.
 */
export const detectLanguage = (
  text: string,
  given: LanguageTag | undefined,
  report: Report,
): DetectedLanguage => {
  const counts = countScripts(text, 0, text.length)
  const detected = decide(text, counts)
  const language = given ?? detected
  if (given && given !== detected && detected !== 'und' && counts.total > 200)
    report(
      diagnose(
        'metadata-conflict',
        `language "${given}" was given, but the text looks "${detected}"; kept "${given}"`,
      ),
    )
  if (language === 'und' && counts.total > 0)
    report(
      diagnose(
        'language-undetermined',
        `neither Korean nor English (${counts.hangul} Hangul, ${counts.latin} Latin, ${counts.total - counts.hangul - counts.latin} other letters); figures are still read`,
      ),
    )
  return {
    language,
    languages: sharesOf(counts, detected === 'und' ? 'und' : 'en'),
    languageOf: (span) => languageOfStretch(text, span, language),
  }
}

/** From here on a Korean sentence with foreign names in it; a Hangul syllable weighs as much as three Latin letters. */
const koreanShare = 0.35
/** Up to here an English sentence with a Korean name in it. */
const englishShare = 0.12

const decide = (text: string, counts: ScriptCounts): LanguageTag => {
  const { hangul, latin, han, kana, other, total } = counts
  if (total === 0) return 'und'
  if (kana > hangul || other > hangul + latin || han > 2 * hangul + latin) return 'und'
  const share = shareOfHangul(counts)
  if (share >= koreanShare) return 'ko'
  if (share > englishShare) {
    const letters = readLatinLetters(text)
    if (letters === 'english') return 'en'
    if (letters === 'foreign') return 'und'
    // Northgate Industries·Ardent Holdings 합병 발표: without any small English word the Latin letters are names.
    return letters === 'names' && hangul >= 4 ? 'ko' : breakTie(text)
  }
  return isEnglish(text, 0, text.length) ? 'en' : 'und'
}

/** Enough Hangul for a Korean block; most blocks are decided by their first words. */
const someHangul = 12
const firstWords = 160
/** Fewer Latin letters than this are names or a line of a list: they inherit. */
const fewLetters = 40

const languageOfStretch = (text: string, { start, end }: Span, language: LanguageTag): LanguageTag => {
  const head = countScripts(text, start, Math.min(end, start + firstWords))
  if (language === 'ko' && head.hangul >= someHangul) return 'ko'
  const counts = end - start <= firstWords ? head : countScripts(text, start, end)
  const share = shareOfHangul(counts)
  switch (language) {
    case 'ko':
      return share < englishShare && counts.latin >= fewLetters && isPlainlyEnglish(text, start, end)
        ? 'en'
        : 'ko'
    case 'en':
      return counts.hangul >= 2 && share > 0.5 ? 'ko' : 'en'
    case 'und':
      if (counts.hangul >= 2 && share >= koreanShare && counts.kana === 0) return 'ko'
      return counts.latin >= fewLetters && isPlainlyEnglish(text, start, end) ? 'en' : 'und'
  }
}

/** Shares by script, to two digits, largest first. */
const sharesOf = (counts: ScriptCounts, latinTag: LanguageTag): DetectedLanguage['languages'] => {
  const { hangul, latin, total } = counts
  const weights: Record<LanguageTag, number> = { ko: 3 * hangul, en: 0, und: 3 * (total - hangul - latin) }
  weights[latinTag] += latin
  const sum = weights.ko + weights.en + weights.und
  if (sum === 0) return [{ tag: 'und', share: 1 }]
  return (['ko', 'en', 'und'] as const)
    .map((tag) => ({ tag, share: Math.round((100 * weights[tag]) / sum) / 100 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
}
