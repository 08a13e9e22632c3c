import type * as z from 'zod'

/**
 * A zod schema read once into plain data, so that the validator, the serializer and the offset rewriter are each a
 * short function over six forms, and zod's inside is known here only. What is not among the forms is refused when it
 * is read: a schema that validates differently than it looks must not slip through.
 */
export type Shape =
  | { readonly form: 'object'; readonly fields: readonly Field[] }
  | { readonly form: 'array'; readonly element: Shape; readonly min: number; readonly max: number }
  | {
      readonly form: 'string'
      readonly min: number
      readonly max: number
      readonly patterns: readonly RegExp[]
    }
  | { readonly form: 'number'; readonly integer: boolean; readonly bounds: readonly Bound[] }
  | { readonly form: 'boolean' }
  | { readonly form: 'constant'; readonly values: readonly Constant[] }
  | { readonly form: 'union'; readonly options: readonly Shape[] }
  | { readonly form: 'tagged'; readonly tag: string; readonly options: ReadonlyMap<Constant, Shape> }

export interface Field {
  readonly name: string
  readonly optional: boolean
  readonly shape: Shape
}

export interface Bound {
  readonly side: 'low' | 'high'
  readonly value: number
  readonly inclusive: boolean
}

export type Constant = string | number | boolean

/** Reads a schema; throws for a construct that is not among the forms, naming where it stands. */
export const readShape = (schema: z.ZodType, path = ''): Shape => {
  const def = definitionOf(schema)
  switch (def.type) {
    case 'object':
      return readObject(def, path)
    case 'array':
      return { form: 'array', element: readShape(def.element, `${path}[]`), ...readLengths(def, path) }
    case 'string':
      return readString(def, path)
    case 'number':
      return readNumber(def, path)
    case 'boolean':
      return { form: 'boolean' }
    case 'literal':
      return { form: 'constant', values: def.values.map((value) => constant(value, path)) }
    case 'enum':
      return { form: 'constant', values: Object.values(def.entries).map((value) => constant(value, path)) }
    case 'union':
      return readUnion(def, path)
    default:
      return refuse(path, `a schema of type "${def.type}"`)
  }
}

/** An object of two integers `start` and `end` is a stretch of the text, whatever else it holds: evidence is one too. */
export const isSpan = (shape: Shape): boolean =>
  shape.form === 'object' &&
  ['start', 'end'].every((name) => shape.fields.some((field) => isOffset(field, name)))

const isOffset = (field: Field, name: string): boolean =>
  field.name === name && !field.optional && field.shape.form === 'number' && field.shape.integer

/** What we read of zod's definitions; `checks` are the `.min()`, `.regex()` … that follow a type. */
interface Definition {
  readonly type: string
  readonly shape: Readonly<Record<string, z.ZodType>>
  readonly catchall?: z.ZodType
  readonly element: z.ZodType
  readonly innerType: z.ZodType
  readonly options: readonly z.ZodType[]
  readonly discriminator?: string
  readonly values: readonly unknown[]
  readonly entries: Readonly<Record<string, unknown>>
  readonly check?: string
  readonly format?: string
  readonly pattern?: RegExp
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[]
}

interface CheckDefinition {
  readonly check: string
  readonly minimum?: number
  readonly maximum?: number
  readonly length?: number
  readonly value?: number | bigint
  readonly inclusive?: boolean
  readonly pattern?: RegExp
}

// zod types each definition apart; we look at them all through one window and refuse what we don't know.
const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition

const checksOf = (def: Definition): readonly CheckDefinition[] =>
  (def.checks ?? []).map((check) => check._zod.def)

const readObject = (def: Definition, path: string): Shape => {
  if (!def.catchall || definitionOf(def.catchall).type !== 'never')
    return refuse(path, 'an object that lets unknown keys pass: use z.strictObject')
  refuseChecks(def, path)
  return {
    form: 'object',
    fields: Object.entries(def.shape).map(([name, schema]) => readField(name, schema, `${path}.${name}`)),
  }
}

const readField = (name: string, schema: z.ZodType, path: string): Field => {
  const def = definitionOf(schema)
  if (def.type !== 'optional') return { name, optional: false, shape: readShape(schema, path) }
  if (!schema._zod.traits.has('$ZodExactOptional'))
    return refuse(path, 'an optional field that may be undefined: use z.exactOptional')
  return { name, optional: true, shape: readShape(def.innerType, path) }
}

const readLengths = (def: Definition, path: string): { min: number; max: number } => {
  let [min, max] = [0, Number.POSITIVE_INFINITY]
  for (const check of checksOf(def)) {
    if (check.check === 'min_length') min = Math.max(min, check.minimum ?? 0)
    else if (check.check === 'max_length') max = Math.min(max, check.maximum ?? max)
    else if (check.check === 'length_equals') [min, max] = [check.length ?? 0, check.length ?? max]
    else if (check.check !== 'string_format') refuse(path, `the check "${check.check}"`)
  }
  return { min, max }
}

const readString = (def: Definition, path: string): Shape => {
  const formats = [...(def.check ? [def] : []), ...checksOf(def).filter((c) => c.check === 'string_format')]
  const patterns = formats.map(
    ({ pattern }) => pattern ?? refuse(path, `the string format "${def.format}", which has no pattern`),
  )
  return { form: 'string', ...readLengths(def, path), patterns }
}

const readNumber = (def: Definition, path: string): Shape => {
  if (def.check && def.format !== 'safeint') return refuse(path, `the number format "${def.format}"`)
  const bounds = checksOf(def).map(({ check, value, inclusive = false }): Bound => {
    if (check === 'greater_than') return { side: 'low', value: Number(value), inclusive }
    if (check === 'less_than') return { side: 'high', value: Number(value), inclusive }
    return refuse(path, `the check "${check}"`)
  })
  return { form: 'number', integer: def.format === 'safeint', bounds }
}

const readUnion = (def: Definition, path: string): Shape => {
  refuseChecks(def, path)
  const options = def.options.map((option) => readShape(option, path))
  const tag = def.discriminator
  if (tag === undefined) return { form: 'union', options }
  const byTag = new Map<Constant, Shape>()
  for (const option of options) for (const value of tagsOf(option, tag, path)) byTag.set(value, option)
  return { form: 'tagged', tag, options: byTag }
}

const tagsOf = (option: Shape, tag: string, path: string): readonly Constant[] => {
  const field = option.form === 'object' ? option.fields.find(({ name }) => name === tag) : undefined
  return field?.shape.form === 'constant' ? field.shape.values : refuse(path, `an option without "${tag}"`)
}

const constant = (value: unknown, path: string): Constant =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : refuse(path, `the constant ${String(value)}`)

const refuseChecks = (def: Definition, path: string): void => {
  for (const check of checksOf(def)) refuse(path, `the check "${check.check}"`)
}

const refuse = (path: string, what: string): never => {
  throw new Error(`the schema has ${what} at "${path || 'the root'}", which pipeline/shape.ts does not read`)
}
