import { bySpan } from '../model/span.ts'
import { assembleAnalystRatings } from './analyst-rating/assemble.ts'
import { assembleComparisons } from './comparison/assemble.ts'
import type { RecordContext } from './context.ts'
import { assembleDisclosures } from './disclosure/assemble.ts'
import { assembleEarnings } from './earnings/assemble.ts'
import type { GisaRecord } from './index.ts'
import { assembleIndicators } from './indicator/assemble.ts'
import { assembleMarketMoves } from './market-move/assemble.ts'
import { assemblePerformance } from './performance/assemble.ts'
import { assemblePortfolios } from './portfolio/assemble.ts'
import { assembleRatePolicies } from './rate-policy/assemble.ts'

/** Every record of the article, in reading order. A new type is one folder and one line here and in `index.ts`. */
const assemblers: readonly ((context: RecordContext) => readonly GisaRecord[])[] = [
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

export const assembleRecords = (context: RecordContext): readonly GisaRecord[] =>
  assemblers.flatMap((assemble) => assemble(context)).sort((a, b) => bySpan(placeOf(a), placeOf(b)))

const placeOf = ({ evidence }: GisaRecord) => evidence[0] ?? { start: 0, end: 0 }
