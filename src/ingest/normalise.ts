import { diagnose } from '../model/diagnostic.ts'
import type { Report } from '../model/report.ts'

/**
 * The text in Unicode normal form C, well formed, and nothing else changed. macOS writes 한글 as NFD: ᄒ + ᅡ + ᆫ + …
 * One scan says what there is to do, so that ordinary text is neither copied nor looked at twice.
 */
export const normaliseText = (raw: string, report: Report): string => {
  let seen = 0
  for (let at = 0; at < raw.length; at += 1) seen |= traits[raw.charCodeAt(at)] as number
  if (seen === 0) return raw
  // Half of a surrogate pair is no character and can't be written as UTF-8: it becomes U+FFFD, which keeps all offsets.
  const wellFormed = seen & Trait.surrogate ? raw.replace(/\p{Surrogate}/gu, '\uFFFD') : raw
  const text = seen & Trait.composes ? wellFormed.normalize('NFC') : wellFormed
  reportUnprintable(text, report)
  return text
}

const Trait = { composes: 1, surrogate: 2, unprintable: 4 } as const

const traits = ((): Uint8Array => {
  const table = new Uint8Array(0x10000)
  const add = (from: number, to: number, trait: number) => {
    for (let code = from; code <= to; code += 1) table[code] = (table[code] as number) | trait
  }
  // Everything that normal form C may change or that may join what stands before it lies outside these stretches.
  add(0x300, 0xffff, Trait.composes)
  for (const [from, to] of [
    [0x2010, 0x20cf],
    [0x2190, 0x2328],
    [0x2460, 0x27bf],
    [0x3000, 0x3029],
    [0x3131, 0x318e],
    [0x3200, 0x33ff],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7a3],
    [0xe000, 0xf8ff],
    [0xff01, 0xffee],
    [0xfffd, 0xfffd],
  ] as const)
    table.fill(0, from, to + 1)
  add(0xd800, 0xdfff, Trait.surrogate | Trait.composes)
  add(0x00, 0x08, Trait.unprintable)
  add(0x0e, 0x1f, Trait.unprintable)
  add(0x7f, 0x84, Trait.unprintable)
  add(0x86, 0x9f, Trait.unprintable)
  add(0xfffd, 0xfffd, Trait.unprintable)
  return table
})()

const reportUnprintable = (text: string, report: Report): void => {
  let [first, count] = [-1, 0]
  for (let at = 0; at < text.length; at += 1)
    if ((traits[text.charCodeAt(at)] as number) & Trait.unprintable) {
      if (count === 0) first = at
      count += 1
    }
  if (count === 0) return
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')
  report(
    diagnose(
      'unprintable-text',
      `${count} character${count > 1 ? 's' : ''} that can't be shown, the first U+${code} at ${first}; kept as they are`,
      { start: first, end: first + 1 },
    ),
  )
}
