import { CharClass, charClasses } from '../../scan/char-class.ts'
import { byStartOf, type Finding } from './finding.ts'

/**
 * Short names the article introduces in brackets behind a long one: `카카오뱅크(카뱅)`, `연방준비제도(Fed·연준)`,
 * `International Steel Group (ISG)`, with the long name each stands for from there on.
 */
export const readIntroducedNames = (text: string, findings: readonly Finding[]): Map<string, Finding> => {
  const introduced = new Map<string, Finding>()
  let byStart: ReadonlyMap<number, Finding> | undefined
  for (const long of findings) {
    if (!long.supported) continue
    const open = text.charCodeAt(long.end) === 0x20 ? long.end + 1 : long.end
    if (text.charCodeAt(open) !== 0x28) continue
    byStart ??= byStartOf(findings)
    const printed = text.slice(long.start, long.end)
    for (const { start, end } of readItems(text, open + 1)) {
      const short = text.slice(start, end)
      const known = byStart.get(start)
      const fits = isShortFor(short, printed) || isShortFor(short, long.name)
      if (known?.end === end) {
        // S&P in 스탠더드앤드푸어스(S&P) is what stands before it, whatever else it may be; Fed in 연준(Fed) is a listed form.
        if (known.entry?.id !== long.entry?.id && (fits || !known.supported)) introduced.set(short, long)
        else known.supported = true
      } else if (fits) introduced.set(short, long)
    }
  }
  return introduced
}

/** The items of a short bracket, split at `·` `,` `/`: at most 24 characters in all. */
const readItems = (
  text: string,
  from: number,
): readonly { readonly start: number; readonly end: number }[] => {
  const items: { start: number; end: number }[] = []
  let start = from
  for (let at = from; at < from + 25 && at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const closes = code === 0x29
    if (closes || separators.has(code)) {
      if (at > start) items.push({ start, end: at })
      start = at + 1
      while (text.charCodeAt(start) === 0x20) start += 1
      if (closes) return items
    } else if (charClasses[code] === CharClass.newline) return []
  }
  return []
}

const separators = new Set([...'·,/ㆍ・'].map((mark) => mark.charCodeAt(0)))

/**
 * Whether `short` can stand for `long`: capitals that the words of the long name begin with (ISG, FOMC), or syllables of
 * it in their order (카뱅, 공수처). Figures, whole words and explanations can't.
 */
const isShortFor = (short: string, long: string): boolean => {
  if (short.length < 2 || short.length > 8 || short.length >= long.length) return false
  if (/^[A-Z&]+$/.test(short)) return isSubsequence(short, capitalsOf(long))
  // 카뱅 begins as 카카오뱅크 does; 공수처 of 고위공직자범죄수사처 has three syllables to tell.
  return (
    /^[가-힣]{2,5}$/.test(short) &&
    (short.length > 2 || short.charCodeAt(0) === long.charCodeAt(0)) &&
    isSubsequence(short, long)
  )
}

const capitalsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).replace(/[^A-Z&]/g, ''))
    .join('')

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
