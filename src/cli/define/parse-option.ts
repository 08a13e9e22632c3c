import { InvalidArgumentError } from 'commander'
import type { LanguageTag } from '../../model/locale-tag.ts'

// The schemas are loaded only when a flag is there to hold to them: without one, `--help` need not wait for zod.
const load = () => import('../../batch/article-metadata.ts')

/** The value of `--published`. */
export const readPublished = async (value: string): Promise<string> =>
  parsed('--published', (await load()).PublicationDate.safeParse(value))

/** The value of `--language`. */
export const readLanguage = async (value: string): Promise<LanguageTag> =>
  parsed('--language', (await load()).LanguageChoice.safeParse(value))

interface Failed {
  readonly success: false
  readonly error: { readonly issues: readonly { readonly message: string }[] }
}

const parsed = <T>(flag: string, result: { readonly success: true; readonly data: T } | Failed): T => {
  if (result.success) return result.data
  throw new InvalidArgumentError(`${flag}: ${result.error.issues[0]?.message}`)
}
