import type { MentionOf } from '../../mention/index.ts'
import type { MetricCue } from '../../model/cue.ts'
import { type FoundCue, isCue } from '../cues.ts'
import { type MetricSlot, specificCue } from '../metric.ts'
import type { EntityMention } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'

/** What the list before gives a figure of the list that "respectively" closes. */
export interface Zipped {
  readonly entity?: EntityMention
  readonly metric?: FoundCue<MetricCue>
  readonly date?: MentionOf<'date'>
}

/**
 * "|Apple| and |Intel| rose |1.2%| and |0.8%|, respectively": the lists of as many figures as names, metrics or dates go
 * together place by place, and so do further lists of that length ("rose 8% and 12%, respectively, to $4bn and $600m").
 */
export const zipRespectively = (view: SentenceView): ReadonlyMap<number, Zipped> => {
  const zipped = new Map<number, Zipped>()
  const { text, sentence, figures } = view
  if (figures.length < 2) return zipped
  const word = text.slice(sentence.start, sentence.end).search(/\brespectively\b/i)
  if (word < 0) return zipped
  const at = sentence.start + word
  const runs = runsOf(text, figures)
  const main = runs.findLast((run) => (run.at(-1)?.end ?? at) <= at) ?? runs[0]
  if (!main) return zipped
  const count = main.length
  const first = (main[0] as Figure).start
  const entity = listOf(
    text,
    view.entities.filter(({ entity }) => entity.kind !== 'person'),
    spanOfMention,
    count,
    first,
  )
  const metrics = view.cues.filter((cue): cue is FoundCue<MetricCue> => isCue(cue, 'metric'))
  const metric = entity ? undefined : listOf(text, metrics, (cue) => cue, count, first)
  const date = entity || metric ? undefined : listOf(text, view.dates, spanOfMention, count, sentence.end)
  for (const run of runs)
    if (run.length === count)
      for (const [place, figure] of run.entries()) {
        const made: { -readonly [K in keyof Zipped]: Zipped[K] } = {}
        const name = entity?.[place]
        const cue = metric?.[place]
        const day = date?.[place]
        if (name) made.entity = name
        if (cue) made.metric = cue
        if (day) made.date = day
        zipped.set(figure.index, made)
      }
  return zipped
}

/** The slot of the metric that the list gives. */
export const zippedMetric = (view: SentenceView, found: FoundCue<MetricCue>): MetricSlot => {
  const { metric, percent } = specificCue(view, found)
  const span = { start: found.start, end: found.end }
  return percent === undefined
    ? { value: metric, basis: 'stated', span, plain: true }
    : { value: metric, basis: 'stated', span, plain: true, percent }
}

const spanOfMention = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) => span

const joint =
  /^(?:,|,? and|,? or)? ?(?:to |by |at |from |in |of |for )?(?:the |its |a |an )?(?:[a-z]+ ){0,1}$/

/** Figures of one unit with nothing but commas and "and" between. */
const runsOf = (text: string, figures: readonly Figure[]): readonly (readonly Figure[])[] => {
  const runs: Figure[][] = []
  let run: Figure[] = []
  for (const figure of figures) {
    const before = run.at(-1)
    if (
      before &&
      before.unit === figure.unit &&
      /^,? (?:and )?(?:to |by |at |about )?$/.test(text.slice(before.end, figure.start))
    )
      run.push(figure)
    else {
      if (run.length > 1) runs.push(run)
      run = [figure]
    }
  }
  if (run.length > 1) runs.push(run)
  return runs
}

/** The last list of `count` items that ends before `limit`. */
const listOf = <Item>(
  text: string,
  items: readonly Item[],
  spanOf: (item: Item) => { readonly start: number; readonly end: number },
  count: number,
  limit: number,
): readonly Item[] | undefined => {
  let end = items.length
  while (end >= count) {
    const list = items.slice(end - count, end)
    const last = list.at(-1)
    const joined = list.every((item, place) => {
      const before = list[place - 1]
      return before === undefined || isJoint(text.slice(spanOf(before).end, spanOf(item).start))
    })
    if (last !== undefined && spanOf(last).end <= limit && joined) return list
    end -= 1
  }
  return undefined
}

const isJoint = (gap: string): boolean => gap.length < 24 && /[,&]|\band\b/.test(gap) && joint.test(gap)
