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

/** `add("0.74", "0.640")` is `"1.380"`: the finer of the two scales stays. */
export const add = (a: Decimal, b: Decimal): Decimal => {
  const [x, y, scale] = align(parse(a), parse(b))
  return print({ digits: x + y, scale })
}

export const negate = (value: Decimal): Decimal =>
  value.startsWith('-') ? value.slice(1) : /^0(\.0*)?$/.test(value) ? value : `-${value}`

export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b))

export const multiply = (a: Decimal, b: Decimal): Decimal => {
  const [x, y] = [parse(a), parse(b)]
  return print({ digits: x.digits * y.digits, scale: x.scale + y.scale })
}

/** `a / b` rounded half away from zero to `scale` digits behind the point; undefined for a division by zero. */
export const divide = (a: Decimal, b: Decimal, scale: number): Decimal | undefined => {
  const [x, y] = align(parse(a), parse(b))
  if (y === 0n) return undefined
  const negative = x < 0n !== y < 0n
  const [n, d] = [x < 0n ? -x : x, y < 0n ? -y : y]
  const rounded = (2n * n * 10n ** BigInt(scale) + d) / (2n * d)
  return print({ digits: negative ? -rounded : rounded, scale })
}

/** Less than zero, zero or more than zero, as `a` is below, equal to or above `b`. */
export const compare = (a: Decimal, b: Decimal): number => {
  const [x, y] = align(parse(a), parse(b))
  return x < y ? -1 : x > y ? 1 : 0
}

export const absolute = (value: Decimal): Decimal => (value.startsWith('-') ? value.slice(1) : value)

/** `shift("1.13", 9)` is `"1130000000"`: moves the point, keeps printed zeros behind it, drops leading zeros. */
export const shift = (value: Decimal, places: number): Decimal => {
  const { digits, scale } = parse(value)
  return scale - places >= 0
    ? print({ digits, scale: scale - places })
    : print({ digits: digits * 10n ** BigInt(places - scale), scale: 0 })
}

/** The size of the last printed digit: `"0.1"` for `18.8`, `"10000000"` for 1.13 with nine more places. */
export const resolutionOf = (printed: Decimal, places = 0): Decimal =>
  shift(print({ digits: 1n, scale: parse(printed).scale }), places)
