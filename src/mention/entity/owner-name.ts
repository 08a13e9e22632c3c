import { isUpperCase, startOfCapitals, startOfWord } from './capital-words.ts'
import { trimFront } from './formed-names.ts'

/** `Homestead, the DIY chain,`: who is explained by the firm's noun that ends at `end`. */
export const readApposed = (text: string, start: number, end: number): NamePlace | undefined => {
  if (!closesApposition.test(text.slice(end, end + 8))) return undefined
  const from = Math.max(0, start - 60)
  const at = text.slice(from, start).lastIndexOf(',')
  const comma = from + at
  if (at < 0 || !opensApposition.test(text.slice(comma, start))) return undefined
  const name = { start: startOfName(text, comma), end: comma }
  return /^[QHF]?[\dY]/.test(text.slice(name.start, comma)) ? undefined : name
}

const closesApposition = /^([,.;)]|$| (it|its|which|that|behind|based|owned|whose) )/
/** No other mark between the comma and the noun. */
const opensApposition = /^, (the|a|an|another|one of the|[A-Z][\w.]*['’]s) ([\w'’&$£-]+ ){0,6}$/

/** `Turnwell's first-half operating |profit`: the owner at most five small words before. */
export const readOwner = (text: string, figure: number): NamePlace | undefined => {
  let end = figure - 1
  for (let words = 0; words < 6 && text.charCodeAt(end) === 0x20; words += 1) {
    const start = startOfWord(text, end)
    if (isUpperCase(text.charCodeAt(start))) {
      const owner = endOfOwner(text, end)
      return owner < end ? { start: startOfName(text, owner), end: owner } : undefined
    }
    if (start === end) return undefined
    end = start - 1
  }
  return undefined
}

export interface NamePlace {
  readonly start: number
  readonly end: number
}

/** `Nike's shares` and `Nike shares`: the name ends before `'s`. */
export const endOfOwner = (text: string, end: number): number => {
  const mark = text.charCodeAt(end - 2)
  return text.charCodeAt(end - 1) === 0x73 && (mark === 0x27 || mark === 0x2019) ? end - 2 : end
}

export const startOfName = (text: string, end: number): number =>
  trimFront(text, startOfCapitals(text, end), end)
