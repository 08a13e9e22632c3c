import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  negate,
  resolutionOf,
  shift,
  subtract,
} from '../../src/model/decimal.ts'

/** A decimal as its digits and scale, printed here by other means than the code's own. */
const print = (digits: bigint, scale: number): string => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const at = text.length - scale
  return (digits < 0n ? '-' : '') + (scale === 0 ? text : `${text.slice(0, at)}.${text.slice(at)}`)
}
/** Long ones, and short ones: these are reckoned in another way. */
const decimals = fc.record({
  digits: fc.oneof(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.bigInt({ min: -99_999n, max: 99_999n }),
    fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
  ),
  scale: fc.nat(8),
})
const power = (exponent: number): bigint => 10n ** BigInt(exponent)

/** Holds a property of two decimals, brought to one scale. */
const check = (holds: (a: string, b: string, x: bigint, y: bigint, scale: number) => void) =>
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      const scale = Math.max(a.scale, b.scale)
      const [x, y] = [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale)]
      holds(print(a.digits, a.scale), print(b.digits, b.scale), x, y, scale)
    }),
  )

describe('against big integers', () => {
  test('add', () => check((a, b, x, y, scale) => expect(add(a, b)).toBe(print(x + y, scale))))
  test('subtract', () => check((a, b, x, y, scale) => expect(subtract(a, b)).toBe(print(x - y, scale))))
  test('multiply', () =>
    check((a, b, x, y, scale) => expect(compare(multiply(a, b), print(x * y, 2 * scale))).toBe(0)))
  test('compare', () => check((a, b, x, y) => expect(compare(a, b)).toBe(x < y ? -1 : x > y ? 1 : 0)))
  test('absolute', () =>
    check((a, _, x, _y, scale) => expect(compare(absolute(a), print(x < 0n ? -x : x, scale))).toBe(0)))
  test('negate', () => check((a) => expect(compare(add(a, negate(a)), '0')).toBe(0)))
  test('divide is off by half of its last digit at most', () =>
    check((a, b) => {
      const quotient = divide(a, b, 4)
      if (compare(b, '0') === 0) expect(quotient).toBeUndefined()
      else {
        const rest = absolute(subtract(a, multiply(quotient ?? '', b)))
        expect(compare(multiply(rest, '2'), absolute(multiply(b, '0.0001')))).toBeLessThanOrEqual(0)
      }
    }))
  test('shift', () =>
    fc.assert(
      fc.property(decimals, fc.integer({ min: -9, max: 12 }), ({ digits, scale }, places) => {
        const moved = scale - places
        const [whole, behind] = moved < 0 ? [digits * power(-moved), 0] : [digits, moved]
        expect(shift(print(digits, scale), places)).toBe(print(whole, behind))
        expect(resolutionOf(print(digits, scale), places)).toBe(
          moved < 0 ? print(power(-moved), 0) : print(1n, moved),
        )
      }),
    ))
  test('shift there and back', () => check((a) => expect(compare(shift(shift(a, 9), -9), a)).toBe(0)))
})

describe('as printed', () => {
  test('the finer scale stays', () => expect(add('0.74', '0.640')).toBe('1.380'))
  test('zero has no sign', () => {
    expect(negate('0.00')).toBe('0.00')
    expect(negate('-0.5')).toBe('0.5')
  })
  test('halves are rounded away from zero', () => {
    expect(divide('1', '8', 2)).toBe('0.13')
    expect(divide('-1', '8', 2)).toBe('-0.13')
    expect(divide('5', '0.0', 2)).toBeUndefined()
  })
  test('what no double can hold is exact', () => expect(add('0.1', '0.2')).toBe('0.3'))
  test('shifting keeps printed zeros behind the point', () => {
    expect(shift('1.13', 9)).toBe('1130000000')
    expect(shift('1.50', 1)).toBe('15.0')
    expect(shift('25', -2)).toBe('0.25')
  })
  test('the size of the last digit', () => {
    expect(resolutionOf('18.8')).toBe('0.1')
    expect(resolutionOf('19')).toBe('1')
    expect(resolutionOf('1.13', 9)).toBe('10000000')
  })
})
