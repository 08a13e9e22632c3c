/**
 * How many columns of a terminal a text takes: Hangul, Han and other wide characters two, marks that combine none
 * (Unicode's East Asian Width, classes W and F). The text must be free of control characters (see `visibleText`).
 */
export const displayWidth = (text: string): number => {
  // Most cells are Latin words and figures, one column each.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** What a person sees as one character is as wide as its base; an emoji, of however many parts, takes two columns. */
const graphemeWidth = (grapheme: string): number => {
  const code = grapheme.codePointAt(0) ?? 0
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(grapheme)) return 0
  return isWide(code) || /^\p{Emoji_Presentation}|\ufe0f/u.test(grapheme) ? 2 : 1
}

/** Pairs of first and last code point, in order. */
const wide: readonly number[] = [
  0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00,
  0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6b, 0xff01, 0xff60,
  0xffe0, 0xffe6, 0x16fe0, 0x18cff, 0x1aff0, 0x1b2ff, 0x1f200, 0x1f265, 0x20000, 0x3fffd,
]

const isWide = (code: number): boolean => {
  for (let i = 0; i < wide.length && code >= (wide[i] as number); i += 2)
    if (code <= (wide[i + 1] as number)) return true
  return false
}
