import { endOfParticles } from '../../locale/ko/particles.ts'
import { isWordCode } from './boundaries.ts'
import { createFinding, type Finding } from './finding.ts'

/**
 * `the central bank said`, `중앙은행이`: in an article that names no central bank these words are its name, the bank of the
 * country it is about. Where one is named they only refer back, and are no mention.
 */
export const findUnnamedCentralBank = (text: string, findings: readonly Finding[]): Finding[] => {
  if (findings.some(({ kind, supported }) => kind === 'central-bank' && supported)) return []
  const found: Finding[] = []
  for (const words of ['central bank', '중앙은행'])
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length
      if (
        isWordCode(text.charCodeAt(at - 1)) ||
        (words === 'central bank'
          ? isWordCode(text.charCodeAt(end))
          : endOfParticles(text, end) === undefined)
      )
        continue
      found.push(createFinding(at, end, 'entity/central bank', 'central-bank', words))
    }
  return found
}
