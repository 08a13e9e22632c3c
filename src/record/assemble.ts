import { bySpan } from '../model/span.ts'
import { assembleAnalystRatings } from './analyst-rating/assemble.ts'
import { assembleComparisons } from './comparison/assemble.ts'
import type { IndexedContext, RecordContext } from './context.ts'
import { assembleDisclosures } from './disclosure/assemble.ts'
import { assembleEarnings } from './earnings/assemble.ts'
import type { GisaRecord } from './index.ts'
import { assembleIndicators } from './indicator/assemble.ts'
import { assembleMarketMoves } from './market-move/assemble.ts'
import { assemblePerformance } from './performance/assemble.ts'
import { assemblePortfolios } from './portfolio/assemble.ts'
import { assembleRatePolicies } from './rate-policy/assemble.ts'
import { groupBySentence } from './sentence-at.ts'

/** Every type of record; a new one is one folder and one line here and in `index.ts`. */
const assemblers: readonly ((context: IndexedContext) => readonly GisaRecord[])[] = [
  assemblePortfolios,
  assemblePerformance,
  assembleComparisons,
  assembleRatePolicies,
  assembleDisclosures,
  assembleMarketMoves,
  assembleEarnings,
  assembleAnalystRatings,
  assembleIndicators,
]

/** Every record of the article, in reading order. */
export const assembleRecords = (context: RecordContext): readonly GisaRecord[] => {
  const indexed = indexContext(context)
  const records: GisaRecord[] = []
  for (const assemble of assemblers) for (const record of assemble(indexed)) records.push(record)
  return records.sort((a, b) => bySpan(placeOf(a), placeOf(b)))
}

const indexContext = (context: RecordContext): IndexedContext => {
  const { document, text, author, structure, segments, mentions, observations, report } = context
  const groups = groupBySentence(context)
  const indexed = { document, text, structure, segments, mentions, observations, report, groups }
  return author ? { ...indexed, author } : indexed
}

const placeOf = ({ evidence }: GisaRecord) => evidence[0] ?? nowhere
const nowhere = { start: 0, end: 0 }
