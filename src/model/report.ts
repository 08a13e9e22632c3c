import type { Diagnostic } from './diagnostic.ts'

/** How a stage says what it noticed. */
export type Report = (diagnostic: Diagnostic) => void
