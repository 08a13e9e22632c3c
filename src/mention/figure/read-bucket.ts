import { CharClass, charClasses } from '../../scan/char-class.ts'

/** Does 대 behind a unit make a bucket of it: 13만원대, 1%대? Not 대비, 대출 and the like, which only begin so. */
export const isBucket = (text: string, at: number, limit: number): boolean => {
  if (at >= limit || text.charCodeAt(at) !== bucket) return false
  if (at + 1 >= limit) return true
  const next = text.charCodeAt(at + 1)
  return charClasses[next] !== CharClass.hangul || bucketTails.has(next)
}

const bucket = '대'.charCodeAt(0)
const bucketTails = new Set(
  [...'로의에를가는와까중초후이도였인서선나'].map((syllable) => syllable.charCodeAt(0)),
)

/** The upper end of a bucket: 1,420원대 ends at 1,430, 13만원대 at 14만; the step is the place of the last digit that is not 0. */
export const bucketEnd = (value: string): string => {
  const whole = value.replace('.', '')
  const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0
  const zeros = decimals > 0 ? 0 : whole.length - whole.replace(/0+$/, '').length
  const next = (BigInt(whole) + 10n ** BigInt(Math.min(zeros, whole.length - 1))).toString()
  if (decimals === 0) return next
  const padded = next.padStart(decimals + 1, '0')
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}
