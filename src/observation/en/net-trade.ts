import type { Direction, Metric } from '../../model/observation.ts'
import type { Filled } from '../filled.ts'
import type { Figure, SentenceView } from '../view.ts'

/** What a group of investors bought or sold on balance: "foreigners sold a net 310 billion won". A positive level, up or down. */
export interface NetTrade {
  readonly metric: Metric
  readonly direction: Filled<Direction>
}

export const netTrade = ({ text, sentence, figures }: SentenceView, figure: Figure): NetTrade | undefined => {
  if (figure.unit !== 'money') return undefined
  const from = Math.max(sentence.start, figures[figure.index - 1]?.end ?? 0, figure.start - 90)
  const found = traded.exec(text.slice(from, figure.start))
  if (!found) return undefined
  const [, who = '', verb = ''] = found
  return {
    metric: metricOf(who),
    direction: { value: selling.test(verb) ? 'down' : 'up', basis: 'stated', plain: true },
  }
}

const traded =
  /\b(foreign(?:ers| investors)|offshore investors|institution(?:s|al investors)|retail investors|individual(?:s| investors))\b[^;.]{0,40}?\b(net (?:bought|purchased|sold)|bought|purchased|scooped up|snapped up|sold|offloaded|dumped|unloaded) (?:(?:a|about|around|some|over|more than|nearly|combined|net|off|shares worth|stocks worth) ){0,4}$/i
const selling = /sold|offload|dump|unload/i

const metricOf = (who: string): Metric =>
  /^(?:foreign|offshore)/i.test(who)
    ? 'foreign-net-buying'
    : /^institution/i.test(who)
      ? 'institution-net-buying'
      : 'retail-net-buying'
