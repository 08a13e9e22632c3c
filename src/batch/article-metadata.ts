import * as z from 'zod'
import type { Metadata } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import { LanguageTag } from '../model/locale-tag.ts'

/** A day, or a moment with its zone: `2026-02-13`, `2026-02-13T09:00:00+09:00`. */
export const PublicationDate = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'expected a date (2026-02-13) or a date-time with its zone (2026-02-13T09:00:00+09:00)',
})

/** A BCP 47 tag: `ko-KR` is Korean; a language that gisa has no rules for is `und`, and its figures are still read. */
export const LanguageChoice = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'expected a language tag such as ko or en')
  .transform((tag): LanguageTag => {
    const primary = LanguageTag.safeParse(tag.toLowerCase().split('-')[0])
    return primary.success ? primary.data : 'und'
  })

const words = z.string()

/** What may be said of an article beside its text: in a line of `gisa pipe`, or in `x.meta.json` beside `x.txt`. */
export const ArticleMetadata = z.object({
  title: z.exactOptional(words),
  author: z.exactOptional(words),
  publisher: z.exactOptional(words),
  publishedAt: z.exactOptional(PublicationDate),
  language: z.exactOptional(LanguageChoice),
  url: z.exactOptional(words),
})

/** One line of `gisa pipe`. */
export const ArticleLine = z.object({
  id: z.exactOptional(words),
  text: z.string(),
  ...ArticleMetadata.shape,
})
export type ArticleLine = z.infer<typeof ArticleLine>

/** Holds `value` to a schema: null and "" are nothing said, unknown keys are left aside, what is wrong is named. */
export const readFields = <T>(schema: z.ZodType<T>, value: unknown, what: string): T => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError('invalid-metadata', `${what} is no JSON object`)
  const said = Object.entries(value).filter(
    ([key, field]) => field !== null && (field !== '' || key === 'text'),
  )
  const result = schema.safeParse(Object.fromEntries(said))
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join('.') ?? ''
  const found = (value as Readonly<Record<string, unknown>>)[field]
  // zod's own words name the type it met; ours, the value.
  const expected = issue?.message.replace(/^Invalid input: /, '').replace(/, received \w+$/, '')
  throw new InputError(
    'invalid-metadata',
    `${field}: ${expected}, found ${found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60)}`,
  )
}

/** The metadata file's content, parsed. */
export const readMetadataFile = (json: string, name: string): Metadata => {
  try {
    return readFields(ArticleMetadata, JSON.parse(json), name)
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new InputError('invalid-metadata', `${name} is no JSON: ${error.message}`)
    if (error instanceof InputError) throw new InputError(error.code, `${name}: ${error.message}`)
    throw error
  }
}
