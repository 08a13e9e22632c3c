import { isCue } from '../cues.ts'
import type { EntityMention } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { Rating } from './rating.ts'

/**
 * "|Harrow Lane| puts the price-to-earnings ratio of the |Nikkei| at 17 times": an estimate is about the one it names and
 * is the word of the one who makes it. Nothing where nobody else is named: "Acme expects sales of $3bn" is its own.
 */
export const readEstimate = (view: SentenceView, figure: Figure): Rating => {
  const { text, entities } = view
  const [house] = entities
  if (!house || house.span.end > figure.start || house.entity.kind === 'person') return {}
  const between = text.slice(house.span.end, figure.start)
  const revised = revising.test(between)
    ? entities.find(
        ({ span }) =>
          span.start > house.span.end &&
          span.end < figure.start &&
          forNext.test(text.slice(house.span.end, span.start)),
      )
    : undefined
  if (revised) return { company: revised, house }
  const verb = estimating.exec(between)
  if (!verb) return {}
  const company = entities.find(
    (mention) =>
      mention.span.start > house.span.end && mention.span.end < figure.start && isOwner(view, mention),
  )
  return company ? { company, house } : {}
}

/** "UBS cut its growth forecast |for| China to 4%" */
const revising =
  /^ (?:has )?(?:cut|raised|lowered|lifted|trimmed|upgraded|downgraded|hiked|revised) its [^,.;]{0,50}(?:forecasts?|estimates?|projections?)\b/
const forNext = /(?:forecasts?|estimates?|projections?)\b[^,.;]{0,30} (?:for|on|of) (?:the )?$/

const estimating =
  /^ (?:puts|put|sees|estimates|estimated|reckons|expects|forecasts|projects|calculates|calculated) /

/** "the sales of |Acme|", "|Acme|'s sales": the name that a metric is of. */
const isOwner = ({ text, cues }: SentenceView, { span }: EntityMention): boolean =>
  cues.some(
    (found) =>
      isCue(found, 'metric') &&
      (found.end <= span.start
        ? /^(?: ?\([^)]{1,12}\))? (?:of|for|at) (?:the )?$/.test(text.slice(found.end, span.start))
        : found.start > span.end && /^[’']s (?:[a-z-]+ )?$/.test(text.slice(span.end, found.start))),
  )
