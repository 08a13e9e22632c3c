import { statisticsOffices as english } from '../../locale/en/statistics-offices.ts'
import { statisticsOffices as korean } from '../../locale/ko/statistics-offices.ts'
import type { Mention } from '../../mention/index.ts'
import type { Observation } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { Named } from '../../model/values.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { mentionsIn } from '../portfolio/mentions-in.ts'

const offices = createLexicon(
  [...korean, ...english].flatMap(([names, country]) =>
    names.split('|').map((text) => ({ text, payload: country })),
  ),
)

/** Whose economy: the subject when it is a country, a country named before the figure, else that of who published it. */
export const countryOf = (
  text: string,
  mentions: readonly Mention[],
  sentence: Span,
  { subject, evidence }: Observation,
): Named | undefined => {
  if (subject?.id?.startsWith('country:')) return { name: subject.name, id: subject.id }
  const figure = evidence[0]
  const named = mentionsIn(mentions, { start: sentence.start, end: figure?.start ?? sentence.end }).filter(
    (mention) => mention.kind === 'entity' && mention.entity.kind === 'country',
  )
  const [only] = named
  if (only?.kind === 'entity' && named.length === 1 && only.entity.id !== undefined)
    return { name: only.quote, id: only.entity.id }
  let found: Named | undefined
  offices.scan(text, sentence.start, sentence.end, ({ start, end, payload }) => {
    found ??= { name: text.slice(start, end), id: `country:${payload}` }
  })
  return named.length > 1 ? undefined : found
}
