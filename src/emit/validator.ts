import type * as z from 'zod'
import { type Bound, type Constant, type Field, readShape, type Shape } from '../pipeline/shape.ts'

/** What is wrong with a value, and where: `mentions[3].unit: expected "percent" …, found "pct"`. */
export interface Problem {
  readonly path: string
  readonly message: string
}

/** Whether all objects of a value that was validated had their keys in the schema's order. */
export interface KeyOrder {
  kept: boolean
}

/** Answers the first problem of a value, or undefined when it fits; and notes in `order` when keys stand in another order. */
export type Validate = (value: unknown, order?: KeyOrder) => Problem | undefined

/**
 * Builds a validator from a zod schema, as closures: it accepts what zod accepts and is several times faster, so every
 * output can be held to its schema before it is written. test/properties/validator.test.ts holds the two equal.
 */
export const compileValidator = (schema: z.ZodType): Validate => {
  const check = checkerOf(readShape(schema))
  return (value, order = { kept: true }) => {
    const problem = check(value, order)
    return problem && { path: printPath(problem.path), message: problem.message }
  }
}

/** The path is gathered from the inside out, and only when there is a problem. */
interface Found {
  readonly path: (string | number)[]
  readonly message: string
}
type Checker = (value: unknown, order: KeyOrder) => Found | undefined

const checkerOf = (shape: Shape): Checker => {
  switch (shape.form) {
    case 'object':
      return objectChecker(shape.fields)
    case 'array':
      return arrayChecker(checkerOf(shape.element), shape.min, shape.max)
    case 'string':
      return stringChecker(shape.min, shape.max, shape.patterns)
    case 'number':
      return numberChecker(shape.integer, shape.bounds)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? undefined : expected('true or false', value))
    case 'constant':
      return constantChecker(shape.values)
    case 'union':
      return unionChecker(shape.options.map(checkerOf))
    case 'tagged':
      return taggedChecker(
        shape.tag,
        new Map([...shape.options].map(([tag, option]) => [tag, checkerOf(option)])),
      )
  }
}

const objectChecker = (fields: readonly Field[]): Checker => {
  const names = fields.map(({ name }) => name)
  const optional = fields.map((field) => field.optional)
  const checks = fields.map(({ shape }) => checkerOf(shape))
  const anyOrder = anyOrderChecker(names, optional, checks)
  return (value, order) => {
    if (!isObject(value)) return expected('an object', value)
    // Our objects are built in the schema's order, so one walk over keys and fields side by side does: V8 reads the
    // value of a key it is just enumerating without looking it up.
    let at = 0
    for (const key in value) {
      while (at < names.length && names[at] !== key && optional[at]) at += 1
      if (names[at] !== key) return anyOrder(value, order)
      const problem = (checks[at] as Checker)(value[key], order)
      if (problem) return within(problem, key)
      at += 1
    }
    for (; at < names.length; at += 1)
      if (!optional[at]) return { path: [names[at] as string], message: 'is missing' }
    return undefined
  }
}

/** The same for an object whose keys stand in another order, or that has a key too many or too few. */
const anyOrderChecker = (
  names: readonly string[],
  optional: readonly boolean[],
  checks: readonly Checker[],
): ((value: Readonly<Record<string, unknown>>, order: KeyOrder) => Found | undefined) => {
  const known = new Set(names)
  return (value, order) => {
    for (const [at, name] of names.entries()) {
      if (!(name in value)) {
        if (!optional[at]) return { path: [name], message: 'is missing' }
        continue
      }
      const problem = (checks[at] as Checker)(value[name], order)
      if (problem) return within(problem, name)
    }
    for (const key in value) if (!known.has(key)) return { path: [key], message: 'is no field of the schema' }
    order.kept = false
    return undefined
  }
}

const arrayChecker =
  (check: Checker, min: number, max: number): Checker =>
  (value, order) => {
    if (!Array.isArray(value)) return expected('an array', value)
    if (value.length < min || value.length > max)
      return { path: [], message: `has ${value.length} items, expected ${lengths(min, max)}` }
    for (let i = 0; i < value.length; i += 1) {
      const problem = check(value[i], order)
      if (problem) return within(problem, i)
    }
    return undefined
  }

const stringChecker =
  (min: number, max: number, patterns: readonly RegExp[]): Checker =>
  (value) => {
    if (typeof value !== 'string') return expected('a string', value)
    if (value.length < min || value.length > max)
      return { path: [], message: `has ${value.length} characters, expected ${lengths(min, max)}` }
    for (const pattern of patterns) {
      pattern.lastIndex = 0
      if (!pattern.test(value)) return expected(`a string like ${pattern.source}`, value)
    }
    return undefined
  }

const numberChecker =
  (integer: boolean, bounds: readonly Bound[]): Checker =>
  (value) => {
    if (typeof value !== 'number' || !(integer ? Number.isSafeInteger(value) : Number.isFinite(value)))
      return expected(integer ? 'an integer' : 'a number', value)
    for (const bound of bounds) {
      const gap = bound.side === 'low' ? value - bound.value : bound.value - value
      if (gap < 0 || (gap === 0 && !bound.inclusive))
        return expected(`a number ${bound.side === 'low' ? 'from' : 'up to'} ${bound.value}`, value)
    }
    return undefined
  }

const constantChecker = (values: readonly Constant[]): Checker => {
  const allowed = new Set<unknown>(values)
  return (value) =>
    allowed.has(value) ? undefined : expected(values.map((one) => JSON.stringify(one)).join(' or '), value)
}

const unionChecker =
  (options: readonly Checker[]): Checker =>
  (value, order) => {
    let deepest: Found | undefined
    for (const check of options) {
      const problem = check(value, order)
      if (!problem) return undefined
      if (!deepest || problem.path.length > deepest.path.length) deepest = problem
    }
    return deepest
  }

const taggedChecker =
  (tag: string, options: ReadonlyMap<unknown, Checker>): Checker =>
  (value, order) => {
    if (!isObject(value)) return expected('an object', value)
    const check = options.get(value[tag])
    if (check) return check(value, order)
    return within(
      expected([...options.keys()].map((one) => JSON.stringify(one)).join(' or '), value[tag]),
      tag,
    )
  }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const within = (problem: Found, step: string | number): Found => {
  problem.path.unshift(step)
  return problem
}

const expected = (what: string, value: unknown): Found => ({
  path: [],
  message: `expected ${what}, found ${describe(value)}`,
})

const describe = (value: unknown): string =>
  (value === undefined ? 'undefined' : (JSON.stringify(value) ?? typeof value)).slice(0, 80)

const lengths = (min: number, max: number): string =>
  max === Number.POSITIVE_INFINITY ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`

const printPath = (path: readonly (string | number)[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')
