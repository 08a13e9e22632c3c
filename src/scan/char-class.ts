/** What a UTF-16 code unit is, looked up in one table: the scans ask this for every character. */
export const CharClass = {
  other: 0,
  space: 1,
  newline: 2,
  digit: 3,
  latin: 4,
  hangul: 5,
  han: 6,
  punctuation: 7,
  control: 8,
} as const
export type CharClass = (typeof CharClass)[keyof typeof CharClass]

const buildTable = (): Uint8Array => {
  const table = new Uint8Array(0x10000)
  const fill = (from: number, to: number, value: CharClass) => table.fill(value, from, to + 1)
  fill(0x00, 0x1f, CharClass.control)
  fill(0x7f, 0x9f, CharClass.control)
  for (const code of [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff])
    table[code] = CharClass.space
  fill(0x2000, 0x200b, CharClass.space)
  for (const code of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[code] = CharClass.newline
  fill(0x21, 0x2f, CharClass.punctuation)
  fill(0x3a, 0x40, CharClass.punctuation)
  fill(0x5b, 0x60, CharClass.punctuation)
  fill(0x7b, 0x7e, CharClass.punctuation)
  fill(0xa1, 0xbf, CharClass.punctuation)
  for (const code of [0xaa, 0xb5, 0xba]) table[code] = CharClass.latin
  fill(0x2010, 0x2027, CharClass.punctuation)
  fill(0x2030, 0x205e, CharClass.punctuation)
  fill(0x20a0, 0x20cf, CharClass.punctuation)
  fill(0x2190, 0x27bf, CharClass.punctuation)
  fill(0x3001, 0x3003, CharClass.punctuation)
  fill(0x3008, 0x3020, CharClass.punctuation)
  fill(0x3200, 0x33ff, CharClass.punctuation)
  fill(0xff01, 0xff0f, CharClass.punctuation)
  fill(0xff1a, 0xff20, CharClass.punctuation)
  fill(0xff3b, 0xff40, CharClass.punctuation)
  fill(0xff5b, 0xff65, CharClass.punctuation)
  fill(0xffe0, 0xffee, CharClass.punctuation)
  fill(0x30, 0x39, CharClass.digit)
  fill(0xff10, 0xff19, CharClass.digit)
  fill(0x41, 0x5a, CharClass.latin)
  fill(0x61, 0x7a, CharClass.latin)
  fill(0xc0, 0x24f, CharClass.latin)
  table[0xd7] = CharClass.punctuation
  table[0xf7] = CharClass.punctuation
  fill(0x1e00, 0x1eff, CharClass.latin)
  fill(0xff21, 0xff3a, CharClass.latin)
  fill(0xff41, 0xff5a, CharClass.latin)
  fill(0x1100, 0x11ff, CharClass.hangul)
  fill(0x3131, 0x318e, CharClass.hangul)
  fill(0xac00, 0xd7a3, CharClass.hangul)
  fill(0x3400, 0x4dbf, CharClass.han)
  fill(0x4e00, 0x9fff, CharClass.han)
  fill(0xf900, 0xfaff, CharClass.han)
  return table
}

export const charClasses: Uint8Array = buildTable()

export const classAt = (text: string, at: number): CharClass =>
  at < 0 || at >= text.length ? CharClass.other : (charClasses[text.charCodeAt(at)] as CharClass)

export const isDigitAt = (text: string, at: number): boolean => classAt(text, at) === CharClass.digit
export const isLatinAt = (text: string, at: number): boolean => classAt(text, at) === CharClass.latin
export const isHangulAt = (text: string, at: number): boolean => classAt(text, at) === CharClass.hangul

/** A space or a line break. */
export const isBlankAt = (text: string, at: number): boolean => {
  const found = classAt(text, at)
  return found === CharClass.space || found === CharClass.newline
}

/** Skips spaces but not line breaks. */
export const skipSpaces = (text: string, at: number, limit: number = text.length): number => {
  let next = at
  while (next < limit && classAt(text, next) === CharClass.space) next += 1
  return next
}
