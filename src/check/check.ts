import type { Check } from '../model/check.ts'
import type { Observation } from '../model/observation.ts'
import type { GisaRecord } from '../record/index.ts'

export const checkArithmetic = (
  _text: string,
  _records: readonly GisaRecord[],
  _observations: readonly Observation[],
): readonly Check[] => []
