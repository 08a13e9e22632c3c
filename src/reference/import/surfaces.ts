import type { Surface, SurfaceUse } from '../entry.ts'
import { type Issuer, readIssuer } from './issuer-name.ts'

/** Every form a name of a list is printed in, and where each may be recognised. */
export const surfacesOf = (names: readonly string[]): readonly Surface[] => {
  const surfaces: Surface[] = []
  const add = (text: string, use: SurfaceUse) => {
    if (text.length > 0 && !surfaces.some((surface) => surface.text === text))
      surfaces.push({ text, locale: isHangul.test(text) ? 'ko' : 'en', use })
  }
  for (const name of names) {
    const { legal, common }: Issuer = readIssuer(name)
    add(common, useOf(common))
    if (legal !== common) {
      add(legal, 'plain')
      add(legal.replace(/\.$/, ''), 'plain')
    }
  }
  return surfaces
}

/**
 * A list gives no thought to homonyms, so we do: a single ordinary-looking word (Target, Gap, 대상) needs context; one
 * or two Latin letters (ON, IT) a stated ticker.
 */
const useOf = (name: string): SurfaceUse => {
  if (isHangul.test(name)) return name.length <= 2 ? 'guarded' : 'plain'
  if (name.length <= 2) return 'stated'
  return /^[A-Z][a-z]+$|^[A-Z&]{3}$/.test(name) ? 'guarded' : 'plain'
}

const isHangul = /[\uAC00-\uD7A3]/
