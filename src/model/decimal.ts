import type { Decimal } from './values.ts'

/** Exact decimal arithmetic on strings: figures of an article never pass through a binary float. */

interface Scaled {
  readonly digits: bigint
  /** How many of the digits stand behind the point. */
  readonly scale: number
}

const parse = (value: Decimal): Scaled => {
  const point = value.indexOf('.')
  return point < 0
    ? { digits: BigInt(value), scale: 0 }
    : { digits: BigInt(value.slice(0, point) + value.slice(point + 1)), scale: value.length - point - 1 }
}

const print = ({ digits, scale }: Scaled): Decimal => {
  const negative = digits < 0n
  const all = (negative ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = all.slice(0, all.length - scale)
  return `${negative ? '-' : ''}${whole}${scale > 0 ? `.${all.slice(all.length - scale)}` : ''}`
}

const align = (a: Scaled, b: Scaled): readonly [bigint, bigint, number] => {
  const scale = Math.max(a.scale, b.scale)
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale]
}

/** Up to so many characters a double holds every decimal apart from every other, and its digits exactly. */
const exact = 15
const largest = Number.MAX_SAFE_INTEGER
const powers = Array.from({ length: exact + 1 }, (_, exponent) => 10 ** exponent)
const power = (exponent: number): number => powers[exponent] ?? Number.POSITIVE_INFINITY

/** Nearly all figures are short: their digits are whole numbers a double holds exactly, ten times as fast as a bigint. */
const scaleOf = (value: Decimal): number => {
  const point = value.indexOf('.')
  return point < 0 ? 0 : value.length - point - 1
}

const digitsOf = (value: Decimal, scale: number): number =>
  scale === 0 && !value.includes('.')
    ? Number(value)
    : Number(value.slice(0, value.length - scale - 1) + value.slice(value.length - scale))

const printSmall = (digits: number, scale: number): Decimal => {
  if (scale === 0) return String(digits)
  const all = String(digits < 0 ? -digits : digits).padStart(scale + 1, '0')
  const point = all.length - scale
  return `${digits < 0 ? '-' : ''}${all.slice(0, point)}.${all.slice(point)}`
}

/** `add("0.74", "0.640")` is `"1.380"`: the finer of the two scales stays. */
export const add = (a: Decimal, b: Decimal): Decimal => {
  if (a.length <= exact && b.length <= exact) {
    const [p, q] = [scaleOf(a), scaleOf(b)]
    const scale = p > q ? p : q
    const [x, y] = [digitsOf(a, p) * power(scale - p), digitsOf(b, q) * power(scale - q)]
    if (Math.abs(x) + Math.abs(y) <= largest) return printSmall(x + y, scale)
  }
  const [x, y, scale] = align(parse(a), parse(b))
  return print({ digits: x + y, scale })
}

export const negate = (value: Decimal): Decimal =>
  value.startsWith('-') ? value.slice(1) : /^0(\.0*)?$/.test(value) ? value : `-${value}`

export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b))

export const multiply = (a: Decimal, b: Decimal): Decimal => {
  if (a.length <= exact && b.length <= exact) {
    const [p, q] = [scaleOf(a), scaleOf(b)]
    const product = digitsOf(a, p) * digitsOf(b, q)
    if (Math.abs(product) <= largest) return printSmall(product, p + q)
  }
  const [x, y] = [parse(a), parse(b)]
  return print({ digits: x.digits * y.digits, scale: x.scale + y.scale })
}

/** `a / b` rounded half away from zero to `scale` digits behind the point; undefined for a division by zero. */
export const divide = (a: Decimal, b: Decimal, scale: number): Decimal | undefined => {
  if (a.length <= exact && b.length <= exact) {
    const [p, q] = [scaleOf(a), scaleOf(b)]
    const [x, y] = [digitsOf(a, p) * power(q > p ? q - p : 0), digitsOf(b, q) * power(p > q ? p - q : 0)]
    if (y === 0) return undefined
    const twice = 2 * Math.abs(y)
    const top = 2 * Math.abs(x) * power(scale) + Math.abs(y)
    if (top <= largest && twice <= largest) {
      const rounded = (top - (top % twice)) / twice
      return printSmall(x < 0 !== y < 0 ? -rounded : rounded, scale)
    }
  }
  const [x, y] = align(parse(a), parse(b))
  if (y === 0n) return undefined
  const negative = x < 0n !== y < 0n
  const [n, d] = [x < 0n ? -x : x, y < 0n ? -y : y]
  const rounded = (2n * n * 10n ** BigInt(scale) + d) / (2n * d)
  return print({ digits: negative ? -rounded : rounded, scale })
}

/** Less than zero, zero or more than zero, as `a` is below, equal to or above `b`. */
export const compare = (a: Decimal, b: Decimal): number => {
  if (a.length <= exact && b.length <= exact) {
    const [x, y] = [Number(a), Number(b)]
    return x < y ? -1 : x > y ? 1 : 0
  }
  const [x, y] = align(parse(a), parse(b))
  return x < y ? -1 : x > y ? 1 : 0
}

export const absolute = (value: Decimal): Decimal => (value.startsWith('-') ? value.slice(1) : value)

/** `shift("1.13", 9)` is `"1130000000"`: moves the point, keeps printed zeros behind it, drops leading zeros. */
export const shift = (value: Decimal, places: number): Decimal => {
  const negative = value.charCodeAt(0) === 0x2d
  const point = value.indexOf('.')
  const scale = point < 0 ? 0 : value.length - point - 1
  const printed = point < 0 ? value : value.slice(0, point) + value.slice(point + 1)
  let first = negative ? 1 : 0
  while (first < printed.length - 1 && printed.charCodeAt(first) === 0x30) first += 1
  const digits = first === 0 ? printed : printed.slice(first)
  const sign = negative && digits !== '0' ? '-' : ''
  const moved = scale - places
  if (moved <= 0) return digits === '0' ? digits : sign + digits + '0'.repeat(-moved)
  const all = digits.length > moved ? digits : digits.padStart(moved + 1, '0')
  return `${sign}${all.slice(0, all.length - moved)}.${all.slice(all.length - moved)}`
}

/** The size of the last printed digit: `"0.1"` for `18.8`, `"10000000"` for 1.13 with nine more places. */
export const resolutionOf = (printed: Decimal, places = 0): Decimal => {
  const point = printed.indexOf('.')
  const moved = (point < 0 ? 0 : printed.length - point - 1) - places
  return moved <= 0 ? `1${'0'.repeat(-moved)}` : `0.${'0'.repeat(moved - 1)}1`
}
