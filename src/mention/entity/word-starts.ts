import { CharClass, charClasses } from '../../scan/char-class.ts'

/**
 * Whether a name may begin at `at`: where a word begins, where Latin letters follow Hangul (`미국S&P 500`), and behind 미,
 * which newspapers glue on (`미연준`).
 */
export const beginsWordAt = (text: string, at: number): boolean => {
  const here = charClasses[text.charCodeAt(at)]
  const previous = at === 0 ? CharClass.other : charClasses[text.charCodeAt(at - 1)]
  if (here === CharClass.hangul)
    return (
      !isLetterOrDigit(previous) || (text.charCodeAt(at - 1) === 0xbbf8 && !isLetterOrDigitAt(text, at - 2))
    )
  if (here === CharClass.latin) return previous !== CharClass.latin && previous !== CharClass.digit
  return here === CharClass.digit && !isLetterOrDigit(previous)
}

const isLetterOrDigitAt = (text: string, at: number): boolean =>
  at >= 0 && isLetterOrDigit(charClasses[text.charCodeAt(at)])

const isLetterOrDigit = (found: number | undefined): boolean =>
  found === CharClass.latin ||
  found === CharClass.hangul ||
  found === CharClass.digit ||
  found === CharClass.han
