import { Extraction } from './extraction.ts'
import { isSpan, readShape, type Shape } from './shape.ts'

/**
 * The same Extraction with every span counted in Unicode code points instead of UTF-16 code units, for readers that
 * count so (Python, W3C Web Annotation). Ids stay as they are. The spans are found in the schema, so a new kind of
 * record is rewritten without a word here.
 */
export const toCodepointOffsets = (extraction: Extraction, text: string): Extraction => {
  const counted = { ...extraction, document: { ...extraction.document, offsetUnit: 'codepoint' as const } }
  const before = countBefore(text)
  return before ? (rewriteExtraction(counted, before) as Extraction) : counted
}

/** How many code points stand before each code unit; undefined when every character is one code unit. */
const countBefore = (text: string): Int32Array | undefined => {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return undefined
  const before = new Int32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; ) {
    const width = (text.codePointAt(at) as number) > 0xffff ? 2 : 1
    for (let unit = 0; unit < width; unit += 1) before[at + unit] = count
    at += width
    count += 1
  }
  before[text.length] = count
  return before
}

type Rewrite = (value: unknown, before: Int32Array) => unknown

/** Undefined for a shape without spans: its values are passed on untouched. */
const rewriterOf = (shape: Shape): Rewrite | undefined => {
  switch (shape.form) {
    case 'object':
      return objectRewriter(shape)
    case 'array': {
      const rewrite = rewriterOf(shape.element)
      return (
        rewrite && ((value, before) => (value as readonly unknown[]).map((item) => rewrite(item, before)))
      )
    }
    case 'tagged': {
      const options = new Map([...shape.options].map(([tag, option]) => [tag as unknown, rewriterOf(option)]))
      if ([...options.values()].every((rewrite) => rewrite === undefined)) return undefined
      return (value, before) => options.get((value as Fields)[shape.tag])?.(value, before) ?? value
    }
    case 'union':
      if (shape.options.every((option) => rewriterOf(option) === undefined)) return undefined
      throw new Error('a union without a tag holds spans: codepoint offsets need a discriminated union')
    case 'string':
    case 'number':
    case 'boolean':
    case 'constant':
      return undefined
  }
}

type Fields = Readonly<Record<string, unknown>>

const objectRewriter = (shape: Shape & { readonly form: 'object' }): Rewrite | undefined => {
  const span = isSpan(shape)
  const inner = shape.fields.flatMap(({ name, shape: field }) => {
    const rewrite = rewriterOf(field)
    return rewrite ? [{ name, rewrite }] : []
  })
  if (!span && inner.length === 0) return undefined
  return (value, before) => {
    const fields: Record<string, unknown> = { ...(value as Fields) }
    if (span)
      for (const name of ['start', 'end']) fields[name] = before[fields[name] as number] ?? fields[name]
    for (const { name, rewrite } of inner)
      if (fields[name] !== undefined) fields[name] = rewrite(fields[name], before)
    return fields
  }
}

const rewriteExtraction = rewriterOf(readShape(Extraction)) as Rewrite
