import type { RecordContext } from './context.ts'
import type { GisaRecord } from './index.ts'

export const assembleRecords = (_context: RecordContext): readonly GisaRecord[] => []
