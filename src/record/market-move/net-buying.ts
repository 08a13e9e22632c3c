import { negate } from '../../model/decimal.ts'
import type { Metric, Observation } from '../../model/observation.ts'
import type { Measured } from '../../model/values.ts'
import { measuredOf } from '../measured.ts'
import type { MarketMove, NetBuying } from './type.ts'

/** Gives the net buying a sentence tells to the index whose move was told last, if that is not far. */
export const addNetBuying = (moves: MarketMove[], group: readonly Observation[]): void => {
  const bought = group.filter(({ metric }) => investors.has(metric))
  const at = moves.findLastIndex(({ subject }) => subject.id?.startsWith('index:'))
  const move = moves[at]
  const start = bought[0]?.evidence[0]?.start
  const from = move?.evidence.at(-1)?.end
  if (!move || start === undefined || from === undefined) return
  if (start - from > nearest) return
  const rows = bought.flatMap((observation): NetBuying[] => {
    const [investor, amount] = [investors.get(observation.metric), signed(observation)]
    return investor && amount ? [{ investor, amount }] : []
  })
  if (rows.length === 0) return
  const { observations, attribution, realis, evidence, netBuying, ...head } = move
  moves[at] = {
    ...head,
    netBuying: [...(netBuying ?? []), ...rows],
    observations: [...(observations ?? []), ...bought.map(({ id }) => id)],
    ...(attribution && { attribution }),
    ...(realis && { realis }),
    evidence: [...evidence],
  }
}

/** How many characters may stand between an index's move and who bought: about three sentences. */
const nearest = 250

const investors = new Map<Metric, NetBuying['investor']>([
  ['foreign-net-buying', 'foreign'],
  ['institution-net-buying', 'institution'],
  ['retail-net-buying', 'retail'],
])

const signed = (observation: Observation): Measured | undefined => {
  const amount = measuredOf(observation)
  return amount && 'value' in amount && observation.direction === 'down'
    ? { ...amount, value: amount.value.startsWith('-') ? amount.value : negate(amount.value) }
    : amount
}
