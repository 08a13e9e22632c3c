import { byCode } from '../by-code.ts'
import { finalConsonant, isSyllable } from './endings.ts'
import type { Particle } from './particles.ts'
import { endsIn } from './word-ends.ts'

/** The particle a word ends in. */
export interface ParticleTail {
  readonly particle: Particle
  readonly length: number
}

/** The particle of the word between `start` and `stop`: 매출은 is 매출 and a topic's 은, 환율 has none. */
export const stripParticle = (text: string, start: number, stop: number): ParticleTail | undefined => {
  const fitting = tailsByLast.get(text.charCodeAt(stop - 1))
  if (!fitting || hasParticleShape(text, start, stop)) return undefined
  for (const tail of fitting) {
    const stem = stop - tail.length
    if (stem > start && text.endsWith(tail.text, stop) && agrees(tail, text.charCodeAt(stem - 1))) return tail
  }
  return undefined
}

interface Tail extends ParticleTail {
  readonly text: string
  /** What the syllable before it must end in: 은 needs a consonant (closed), 는 a vowel (open). */
  readonly shape: 'closed' | 'open' | 'any'
}

const agrees = ({ text, shape }: Tail, before: number): boolean => {
  const consonant = finalConsonant(before)
  switch (shape) {
    case 'closed':
      return consonant !== 0 || !isSyllable(before)
    case 'open':
      return consonant === 0 || (text === '로' && consonant === RIEUL)
    case 'any':
      return true
  }
}

const RIEUL = 8

const tail = (text: string, particle: Particle, shape: Tail['shape']): Tail => ({
  particle,
  length: text.length,
  text,
  shape,
})

/** Of tails that end alike the first that fits is taken. */
const tails: readonly Tail[] = [
  tail('으로', 'to', 'closed'),
  tail('에서는', 'at', 'any'),
  tail('에서', 'from', 'any'),
  tail('까지', 'until', 'any'),
  tail('부터', 'from', 'any'),
  tail('보다', 'than', 'any'),
  tail('에는', 'at', 'any'),
  tail('에도', 'at', 'any'),
  tail('은', 'topic', 'closed'),
  tail('는', 'topic', 'open'),
  tail('이', 'subject', 'closed'),
  tail('가', 'subject', 'open'),
  tail('을', 'object', 'closed'),
  tail('를', 'object', 'open'),
  tail('과', 'and', 'closed'),
  tail('와', 'and', 'open'),
  tail('의', 'genitive', 'any'),
  tail('도', 'also', 'any'),
  tail('에', 'at', 'any'),
  tail('로', 'to', 'open'),
]

const tailsByLast = byCode(tails, ({ text, length }) => text.charCodeAt(length - 1))

const hasParticleShape = endsIn(
  '증가|평가|국가|추가|허가|전문가|작가|대가|단가|원가|정가|차이|사이|추이|높이|회의|합의|주의|논의|정도|제도|속도|온도|매도|보도|한도|강도|농도|태도|기로|경로|도로|회로|진로|상승|나이|아이|가이|이상|초과|성과|결과|효과|경과|통과|평화|변화|강화|기관|확인|마진|개의|모의|거의',
)
