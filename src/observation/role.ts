import type { LevelCue, MoveCue } from '../model/cue.ts'
import type { Direction } from '../model/observation.ts'
import type { FoundCue } from './cues.ts'

/**
 * The part a figure plays in its predicate: what it moves by (`change`), where it moves to or stands (`level`), where it
 * came from (`from`), what it is compared with (`against`). `open` is said when no predicate binds it.
 */
export interface Role {
  readonly kind: 'change' | 'level' | 'from' | 'against' | 'open'
  readonly direction?: Direction | undefined
  /** The predicate that binds it, which is evidence for the direction. */
  readonly predicate?: FoundCue<MoveCue | LevelCue> | undefined
  /** The predicate binds the noun behind it: 310억 원을 벌어들인 한빛전자. */
  readonly adnominal?: boolean | undefined
  /** How plainly the predicate binds it: right beside, in the clause, or farther off. */
  readonly strength: 'beside' | 'clause' | 'far'
}
