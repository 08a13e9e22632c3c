/** The characters at which a sentence may end, by table: all others are passed over at once. */
export const Mark = { none: 0, stop: 1, question: 2, ellipsis: 3, quote: 4, bracket: 5 } as const

export const marks = ((): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (const char of '.。．｡') table[char.charCodeAt(0)] = Mark.stop
  for (const char of '?!？！‼⁇⁈⁉') table[char.charCodeAt(0)] = Mark.question
  for (const char of '…‥') table[char.charCodeAt(0)] = Mark.ellipsis
  for (const char of '"“') table[char.charCodeAt(0)] = Mark.quote
  table[0x5d] = Mark.bracket
  return table
})()

const closers = new Set([...`)]”’」』》〉】）］»›`].map((char) => char.charCodeAt(0)))
const openers = new Set([...`([“‘「『《〈【（［«<"'`].map((char) => char.charCodeAt(0)))

export const isCloser = (code: number): boolean => closers.has(code)
export const isOpener = (code: number): boolean => openers.has(code)
