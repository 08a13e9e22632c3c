import { createHash } from 'node:crypto'

/** SHA-256, hex, of pieces that can't run into each other. */
export const hashOf = (...pieces: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece).update('\0')
  return hash.digest('hex')
}
