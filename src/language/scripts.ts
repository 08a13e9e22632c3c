import { CharClass, charClasses } from '../scan/char-class.ts'

/** How many letters of each script a stretch of text holds. */
export interface ScriptCounts {
  readonly hangul: number
  readonly latin: number
  readonly han: number
  readonly kana: number
  readonly other: number
  readonly total: number
}

export const countScripts = (text: string, from: number, to: number): ScriptCounts => {
  counts.fill(0)
  for (let at = from; at < to; at += 1) {
    const script = scripts[text.charCodeAt(at)] as number
    counts[script] = (counts[script] as number) + 1
  }
  const [, hangul, latin, han, kana, other] = counts as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return { hangul, latin, han, kana, other, total: hangul + latin + han + kana + other }
}

/** Of Hangul and Latin together; a syllable says as much as three letters do. */
export const shareOfHangul = ({ hangul, latin }: ScriptCounts): number =>
  hangul === 0 ? 0 : (3 * hangul) / (3 * hangul + latin)

const Script = { none: 0, hangul: 1, latin: 2, han: 3, kana: 4, other: 5 } as const

const counts = new Int32Array(6)

const scripts = ((): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code += 1) {
    const found = charClasses[code]
    if (found === CharClass.hangul) table[code] = Script.hangul
    else if (found === CharClass.latin) table[code] = Script.latin
    else if (found === CharClass.han) table[code] = Script.han
    else if (code >= 0x3040 && code <= 0x30ff) table[code] = Script.kana
    // Greek, Cyrillic, Hebrew, Arabic, the scripts of India and South-East Asia, Georgian, Ethiopic …
    else if (found === CharClass.other && code >= 0x370 && code < 0x1e00) table[code] = Script.other
  }
  return table
})()
