import type { Metadata } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import { LanguageTag } from '../model/locale-tag.ts'
import { isIsoDay } from './printed-date.ts'

/** What the caller says, checked at the edge: an empty string says nothing, a wrong date or language throws. */
export const checkMetadata = (metadata: Metadata): Metadata => {
  const { publishedAt, language } = metadata
  if (publishedAt && !isPublicationTime(publishedAt))
    throw new InputError(
      'invalid-metadata',
      `publishedAt "${publishedAt}" is no date; give 2026-02-13 or 2026-02-13T09:30:00+09:00`,
    )
  if (language && !LanguageTag.safeParse(language).success)
    throw new InputError(
      'invalid-metadata',
      `language "${language}" is none of ${LanguageTag.options.join(', ')}`,
    )
  return Object.fromEntries(
    Object.entries(metadata).filter(([, value]) => typeof value === 'string' && value !== ''),
  )
}

/** An ISO 8601 day, or a day and a time with its zone. */
export const isPublicationTime = (value: string): boolean =>
  isIsoDay(value.slice(0, 10)) &&
  (value.length === 10 || /^T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(value.slice(10)))
