import { type FoundPolicyCue, isPolicyCue } from './cues.ts'

/** FedWatch prices the Fed's moves, a 금통위 is the Bank of Korea's. */
export const impliedBank = (cues: readonly FoundPolicyCue[]): string | undefined => {
  for (const cue of cues)
    if ((isPolicyCue(cue, 'mood') || isPolicyCue(cue, 'meeting')) && cue.cue.bank !== undefined)
      return cue.cue.bank
  return undefined
}
