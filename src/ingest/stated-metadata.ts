import type { Structure } from '../model/block.ts'
import { diagnose } from '../model/diagnostic.ts'
import type { Document, FrontMatter, Stated } from '../model/document.ts'
import type { Report } from '../model/report.ts'
import { readTextMetadata } from './text-metadata.ts'

/** What is known about the article besides its text: what the caller gave, else what the front matter or the text states. */
export interface StatedMetadata {
  readonly title?: Stated
  readonly summary?: Stated
  readonly publisher?: Stated
  readonly author?: Stated
  readonly publishedAt?: Stated
}

/** Given beats front matter, front matter beats the text; where given and stated differ, a diagnostic says so. */
export const readMetadata = (document: Document, structure: Structure, report: Report): StatedMetadata => {
  const { given, frontMatter = {}, text } = document
  const printed = readTextMetadata(text, structure)
  const choose = (field: Exclude<keyof FrontMatter, 'summary'>): Stated | undefined => {
    const stated = frontMatter[field] ?? printed[field]
    const value = given[field]
    if (value === undefined) return stated
    if (stated && isConflict(field, value, stated, frontMatter))
      report(
        diagnose(
          'metadata-conflict',
          `${field} "${value}" was given, the article states "${stated.value}"; kept "${value}"`,
          stated.span,
        ),
      )
    return { value, basis: 'given' }
  }
  const [title, publisher, author, publishedAt] = [
    choose('title'),
    choose('publisher'),
    choose('author'),
    choose('publishedAt'),
  ]
  const summary = frontMatter.summary ?? printed.summary
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(publishedAt && { publishedAt }),
  }
}

/** Days are compared wherever they stand; names only with the front matter's, for the text may write them otherwise. */
const isConflict = (
  field: keyof FrontMatter,
  given: string,
  stated: Stated,
  frontMatter: FrontMatter,
): boolean =>
  field === 'publishedAt'
    ? given.slice(0, 10) !== stated.value.slice(0, 10)
    : frontMatter[field] !== undefined && given !== stated.value
