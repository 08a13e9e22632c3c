import { InvalidArgumentError } from 'commander'
import { LanguageChoice, PublicationDate } from '../../batch/article-metadata.ts'
import type { LanguageTag } from '../../model/locale-tag.ts'

export const parsePublished = (value: string): string => {
  const result = PublicationDate.safeParse(value)
  if (result.success) return result.data
  throw new InvalidArgumentError(`${result.error.issues[0]?.message}.`)
}

export const parseLanguage = (value: string): LanguageTag => {
  const result = LanguageChoice.safeParse(value)
  if (result.success) return result.data
  throw new InvalidArgumentError(`${result.error.issues[0]?.message}.`)
}
