import type * as z from 'zod'
import { type Constant, type Field, readShape, type Shape } from '../pipeline/shape.ts'

/** The JSON of a value that fits its schema. */
export type Serialize<T> = (value: T) => string

export interface SerializerOptions {
  /** `line` (the default) has no white space; `pretty` is what `JSON.stringify(value, null, 2)` prints. */
  readonly layout?: 'line' | 'pretty'
}

/**
 * Builds a serializer from a zod schema: keys in the schema's order, absent fields left out. Two values that are equal
 * give the same bytes, however their objects were built. The value must fit the schema (see `compileValidator`): what
 * does not is not looked for here.
 */
export const compileSerializer = <T>(
  schema: z.ZodType<T>,
  { layout = 'line' }: SerializerOptions = {},
): Serialize<T> => writerOf(readShape(schema), layout === 'line' ? lineLayout : prettyLayout(0))

type Write = (value: unknown) => string

/** What stands between the pieces. A schema does not refer to itself, so the depth of each node is known beforehand. */
interface Layout {
  /** Before the first member, between two, and behind the last. */
  readonly open: string
  readonly next: string
  readonly close: string
  readonly colon: string
  readonly inner: Layout
}

const lineLayout: Layout = {
  open: '',
  next: ',',
  close: '',
  colon: ':',
  get inner() {
    return lineLayout
  },
}

const prettyLayout = (depth: number): Layout => {
  const member = `\n${'  '.repeat(depth + 1)}`
  return {
    open: member,
    next: `,${member}`,
    close: `\n${'  '.repeat(depth)}`,
    colon: ': ',
    get inner() {
      return prettyLayout(depth + 1)
    },
  }
}

const writerOf = (shape: Shape, layout: Layout): Write => {
  switch (shape.form) {
    case 'object':
      return objectWriter(shape.fields, layout)
    case 'array':
      return arrayWriter(writerOf(shape.element, layout.inner), layout)
    case 'string':
      return (value) => quote(value as string)
    case 'number':
      // JSON has no -0: it prints as 0, as JSON.stringify does.
      return (value) => `${value as number}`
    case 'boolean':
      return (value) => `${value as boolean}`
    case 'constant':
      return constantWriter(shape.values)
    case 'union':
      return unionWriter(shape.options, layout)
    case 'tagged':
      return taggedWriter(
        shape.tag,
        new Map([...shape.options].map(([tag, option]) => [tag, writerOf(option, layout)])),
      )
  }
}

const objectWriter = (fields: readonly Field[], { open, next, close, colon, inner }: Layout): Write => {
  const all = fields.map(({ name, shape }) => ({
    name,
    first: `{${open}${JSON.stringify(name)}${colon}`,
    later: `${next}${JSON.stringify(name)}${colon}`,
    write: writerOf(shape, inner),
  }))
  return (value) => {
    const object = value as Readonly<Record<string, unknown>>
    let out = ''
    for (let i = 0; i < all.length; i += 1) {
      const { name, first, later, write } = all[i] as (typeof all)[number]
      const member = object[name]
      if (member !== undefined) out += (out === '' ? first : later) + write(member)
    }
    return out === '' ? '{}' : `${out}${close}}`
  }
}

const arrayWriter =
  (write: Write, { open, next, close }: Layout): Write =>
  (value) => {
    const items = value as readonly unknown[]
    if (items.length === 0) return '[]'
    let out = `[${open}${write(items[0])}`
    for (let i = 1; i < items.length; i += 1) out += next + write(items[i])
    return `${out}${close}]`
  }

const constantWriter = (values: readonly Constant[]): Write => {
  const printed = new Map<unknown, string>(values.map((value) => [value, JSON.stringify(value)]))
  return (value) => printed.get(value) as string
}

/** Takes the option whose fields are those of the value: the first that holds all its keys. */
const unionWriter = (options: readonly Shape[], layout: Layout): Write => {
  const all = options.map((option) => ({ fits: fitOf(option), write: writerOf(option, layout) }))
  return (value) => {
    const option = all.find(({ fits }) => fits(value)) ?? all[0]
    return (option as (typeof all)[number]).write(value)
  }
}

const fitOf = (shape: Shape): ((value: unknown) => boolean) => {
  switch (shape.form) {
    case 'object': {
      const known = new Set(shape.fields.map(({ name }) => name))
      const needed = shape.fields.filter(({ optional }) => !optional).map(({ name }) => name)
      return (value) =>
        typeof value === 'object' &&
        value !== null &&
        needed.every((name) => name in value) &&
        Object.keys(value).every((name) => known.has(name))
    }
    case 'array':
      return Array.isArray
    case 'constant':
      return (value) => shape.values.includes(value as Constant)
    case 'string':
    case 'number':
    case 'boolean':
      return (value) => typeof value === shape.form
    case 'union':
      return (value) => shape.options.some((option) => fitOf(option)(value))
    case 'tagged':
      return (value) =>
        typeof value === 'object' &&
        value !== null &&
        shape.options.has((value as Record<string, Constant>)[shape.tag] as Constant)
  }
}

const taggedWriter =
  (tag: string, options: ReadonlyMap<unknown, Write>): Write =>
  (value) =>
    (options.get((value as Readonly<Record<string, unknown>>)[tag]) as Write)(value)

/** Most strings are short and need no escape: looking at them here is cheaper than asking JSON.stringify. */
const quote = (value: string): string => {
  if (value.length > 40) return JSON.stringify(value)
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i)
    if (code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code <= 0xdfff))
      return JSON.stringify(value)
  }
  return `"${value}"`
}
