import { readFileSync } from 'node:fs'
import * as z from 'zod'

const Article = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  language: z.enum(['ko', 'en']),
  file: z.string(),
  kind: z.string(),
  twin: z.exactOptional(z.string()),
  publishedAt: z.strictObject({ value: z.iso.date(), from: z.enum(['text', 'meta', 'front matter']) }),
  exercises: z.array(z.string()).min(1),
})

/** What corpus/manifest.json says of every article. */
export const { articles } = z
  .strictObject({ about: z.string(), articles: z.array(Article) })
  .parse(JSON.parse(readFileSync('corpus/manifest.json', 'utf8')))
