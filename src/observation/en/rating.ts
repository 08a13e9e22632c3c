import type { Attribution } from '../../model/observation.ts'
import type { EntityMention } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { EnglishSyntax } from './syntax.ts'

export interface Rating {
  readonly company?: EntityMention
  readonly house?: EntityMention
}

/** "Harrow Lane cut |Acme| from … and put its price target at $32": whose target, and whose word it is. */
export const readRating = (view: SentenceView, { predications }: EnglishSyntax, figure: Figure): Rating => {
  const { text, entities } = view
  const usable = entities.filter(
    ({ entity }) => entity.kind === 'company' || entity.kind === 'institution' || entity.kind === 'exchange',
  )
  const tied = usable.find(
    ({ span }) =>
      span.start < figure.end + 60 &&
      /\b(?:(?:target|objective|price)s?(?: price)? (?:on|for|of)|(?:raised|lowered|cut|upgraded|downgraded|lifted|rates?|rated|initiated coverage (?:on|of)|on|of) (?:shares of |shares in |the stock of )?)\s*(?:the )?$/i.test(
        text.slice(Math.max(view.sentence.start, span.start - 44), span.start),
      ),
  )
  const doer = predications.find(
    ({ subject }) => subject?.entity && subject.entity.span.start !== tied?.span.start,
  )?.subject?.entity
  const house =
    doer &&
    doer.span.end < figure.start &&
    /\b(?:raised|lowered|lifted|cut|set|upped|boosted|reduced|upgraded|downgraded|reiterated|issued|maintains?|kept|has|gave|put|trimmed|hiked|increased|decreased|dropped|assigned|restated)\b/i.test(
      text.slice(doer.span.end, figure.start),
    )
      ? doer
      : undefined
  const made: { company?: EntityMention; house?: EntityMention } = {}
  if (tied) made.company = tied
  if (house && house !== tied) made.house = house
  return made
}

export const houseAttribution = (house: EntityMention): Attribution =>
  house.entity.id === undefined
    ? { name: house.quote, span: house.span }
    : { name: house.quote, id: house.entity.id, span: house.span }
