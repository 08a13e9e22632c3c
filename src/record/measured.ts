import type { Observation } from '../model/observation.ts'
import type { Measured } from '../model/values.ts'

/** An observation's figure as records hold it; undefined when it is a ratio. */
export const measuredOf = ({ value, range, unit, mod }: Observation): Measured | undefined => {
  if (value !== undefined) return mod ? { value, unit, mod } : { value, unit }
  if (range) return mod ? { range, unit, mod } : { range, unit }
  return undefined
}
