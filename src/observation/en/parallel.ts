import { isWeight } from '../../model/metric-class.ts'
import type { Decided } from '../build.ts'
import type { Register } from '../register.ts'
import type { SubjectSlot } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import type { Party } from './party.ts'
import { topicFor } from './topic.ts'

/** "… against 15 times for the DAX": all but the party is said already, by the figure before of its unit. */
export const sayForParty = (
  view: SentenceView,
  register: Register,
  figure: Figure,
  { slot, hint }: Party,
  fresh: readonly Decided[],
): Decided | undefined => {
  const to = partnerOf(fresh, figure)
  if (!to) return undefined
  // "Acme at 7%, followed by |Volvo| at 5%": of a portfolio it is the part that changes, not the whole.
  if (slot && isWeight(to.metric.value) && slot.kind !== 'fund' && slot.kind !== 'index' && to.object) {
    const object = {
      value: slot.value,
      basis: slot.basis,
      plain: slot.plain,
      ...(slot.span && { span: slot.span }),
    }
    return { ...to, mention: figure.mention, object }
  }
  const topic = slot || !hint ? undefined : topicFor(register, undefined, hint, view.sentence.block)
  const pointed: SubjectSlot | undefined = topic && {
    value: topic.value,
    basis: 'inherited',
    plain: false,
  }
  const subject = slot ?? pointed
  const certainty = subject?.plain && to.certainty === 'certain' ? 'certain' : 'likely'
  return { ...to, mention: figure.mention, subject, object: undefined, certainty }
}

const partnerOf = (fresh: readonly Decided[], { mention }: Figure): Decided | undefined =>
  fresh.findLast(
    (one) =>
      one.mention.kind === mention.kind &&
      (one.mention.kind !== 'percent' || mention.kind !== 'percent' || one.mention.unit === mention.unit),
  )
