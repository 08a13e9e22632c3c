import type { EntityMention } from '../subject.ts'
import type { SentenceView } from '../view.ts'
import { estimateIn } from './estimate.ts'
import { isHouse } from './house.ts'
import { isEmbedded } from './name-ending.ts'
import { particleAt } from './particles.ts'

/**
 * The name a Korean sentence is about, among those that do not speak: what an item of a list opens with (▲한빛전자=…), what
 * is spoken of (모아바이오에 대해), what the sentence calls something (…은 한빛전자였다), its topic, its subject; in a headline
 * the name it opens with. A broker is the topic only where nothing is estimated, and whose verb binds a noun
 * (한빛연구소가 집계한 …) is none.
 */
export const koreanTopicOf = (
  view: SentenceView,
  named: readonly EntityMention[],
): EntityMention | undefined => {
  const { text, sentence } = view
  const item = named[0]
  if (item && opensItem(view, item)) return item
  const spoken = named.find(({ span }) => /^에 (?:대해|대한|관해)/.test(text.slice(span.end, span.end + 5)))
  if (spoken) return spoken
  const estimated = estimates(view)
  const candidates = named.filter((one) => !(estimated && isHouse(one)))
  const marked = (particle: string) =>
    candidates.find(
      ({ span }) =>
        particleAt(text, span.end) === particle && !(particle === 'subject' && isEmbedded(view, span.end)),
    )
  return (
    candidates.find(({ span }) => span.end >= sentence.end - 6 && particleAt(text, span.end) === 'copula') ??
    marked('topic') ??
    marked('subject') ??
    (view.isHeading ? candidates.find((one) => leadsHeadline(view, one)) : undefined)
  )
}

/** ▲한빛전자=, ■ 한빛전자:, ◇한빛전자…: the name an item of a list is about. */
export const opensItem = ({ text, sentence }: SentenceView, { span }: EntityMention): boolean =>
  span.start - sentence.start <= 3 &&
  /^[▲△▷▶◆◇■□●○*\-\s·•]*$/.test(text.slice(sentence.start, span.start)) &&
  /^\s?[=:：]/.test(text.slice(span.end, span.end + 2))

/** [특징주] 한빛전자, …: nothing but a label stands before the name. */
const leadsHeadline = ({ text, sentence }: SentenceView, { entity, span }: EntityMention): boolean =>
  (entity.kind === 'company' || entity.kind === 'fund' || entity.kind === 'index') &&
  /^(?:[[<(【][^\])>】]{1,12}[\])>】]\s?)*["'‘“]?$/.test(text.slice(sentence.start, span.start))

const estimates = ({ text, sentence, cues }: SentenceView): boolean =>
  cues.some(({ cue }) => cue.type === 'say' || (cue.type === 'metric' && cue.metric === 'target-price')) ||
  estimateIn(text, sentence.start, sentence.end) !== undefined
