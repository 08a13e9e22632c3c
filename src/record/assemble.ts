import { bySpan } from '../model/span.ts'
import type { RecordContext } from './context.ts'
import { assembleHoldings } from './holdings/assemble.ts'
import type { GisaRecord } from './index.ts'

/** Every record of the article, in reading order. A new type is one folder and one line here and in `index.ts`. */
export const assembleRecords = (context: RecordContext): readonly GisaRecord[] =>
  [assembleHoldings].flatMap((assemble) => assemble(context)).sort((a, b) => bySpan(placeOf(a), placeOf(b)))

const placeOf = ({ evidence }: GisaRecord) => evidence[0] ?? { start: 0, end: 0 }
