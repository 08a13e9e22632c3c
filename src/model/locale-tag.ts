import * as z from 'zod'

/** The languages gisa has rules for (BCP 47). */
export const localeTags = ['ko', 'en'] as const
export type LocaleTag = (typeof localeTags)[number]

/** `und`: neither, or it can't be told. */
export const LanguageTag = z.enum([...localeTags, 'und'])
export type LanguageTag = z.infer<typeof LanguageTag>
