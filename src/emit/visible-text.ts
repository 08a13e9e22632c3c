/**
 * Text of an article as a terminal may print it: control characters, escape sequences, bidirectional overrides and
 * invisible characters stand as visible escapes (`\x1b`, `\u202e`), line breaks and tabs as a space. Nothing an article
 * contains can move the cursor, colour the screen or turn the reading order.
 */
export const visibleText = (text: string): string =>
  text.replace(/\s*[\n\r\t\u2028\u2029]\s*/g, ' ').replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0
    return code <= 0xff
      ? `\\x${hex(code, 2)}`
      : code <= 0xffff
        ? `\\u${hex(code, 4)}`
        : `\\u{${hex(code, 5)}}`
  })

// C0, DEL and C1; format characters (bidi marks, overrides and isolates, zero-width ones, tags) but the joiner of emoji; lone surrogates.
const hidden = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}]/gu

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')
