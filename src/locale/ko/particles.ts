import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createLexicon } from '../../scan/lexicon.ts'

/**
 * Where the particles and copulas behind a noun end: `카카오|는` → the place behind 는. Undefined when what follows the
 * noun in the same word is something else: `카카오|톡은`, `금통위|원`. A noun that ends its word has none: the answer is `at`.
 */
export const endOfParticles = (text: string, at: number): number | undefined => {
  if (!isHangulCode(text.charCodeAt(at))) return at
  return particles.longestAt(text, at, text.length, endsWordAndAgrees)?.end
}

/** Particles that need a consonant before them (true) or a vowel (false): 애플은 and 카카오는, never 애플는. */
const needsConsonant = new Map<string, boolean>([
  ['은', true],
  ['는', false],
  ['이', true],
  ['가', false],
  ['을', true],
  ['를', false],
  ['과', true],
  ['와', false],
])

const caseParticles =
  '은 는 이 가 을 를 의 에 에서 에게 에게서 에겐 한테 께 께서 께선 으로 로 으로서 로서 으로써 로써 와 과 이랑 랑 하고 만 도 부터 까지 마저 조차 밖에 뿐 처럼 같은 같이 보다 만큼 이나 나 이든 이란 란 마다 대로 에선 으론 론 엔 에다 이라도 라도 치고 커녕 등 등은 등이 등을 등의 등에 등도 등과 등으로 들 들은 들이 들을 들의 들도'
const laterParticles = '은 는 도 만 의 이 가 을 를 까지 부터 라도 이라도 나 이나 조차 과 와 로 으로 인 이다'
const copulas =
  '이다 다 였다 이었다 이며 며 이고 고 이라 라 이라며 라며 이라고 라고 이라는 라는 이라면 이지만 지만 인 인데 인지 이자 일 이었던 였던 이던 이었고 였고 이었으며 였으며 입니다 이니 이어서 여서 이라서 라서 이면서 면서 이기 이기도 인가 이냐 냐 다며 이다며 여야 이어야 일까 이겠지만'

const words = (list: string): readonly string[] => list.split(' ')

/** 에서 + 는, 로 + 의, 까지 + 도: which of them never occur together is of no harm. */
const particles = createLexicon(
  [
    ...new Set([
      ...words(caseParticles),
      ...words(copulas),
      ...words(caseParticles)
        .filter((particle) => particle.length > 1 || '에로과와만뿐도'.includes(particle))
        .flatMap((first) => words(laterParticles).map((second) => first + second)),
    ]),
  ].map((text) => ({ text, payload: needsConsonant.get(text) })),
)

const endsWordAndAgrees = (
  text: string,
  start: number,
  end: number,
  consonant: boolean | undefined,
): boolean =>
  !isHangulCode(text.charCodeAt(end)) &&
  (consonant === undefined ||
    !isHangulCode(text.charCodeAt(start - 1)) ||
    endsInConsonant(text.charCodeAt(start - 1)) === consonant)

const isHangulCode = (code: number): boolean => charClasses[code] === CharClass.hangul

/** Whether a syllable has a final consonant: 플 has, 오 has not. */
export const endsInConsonant = (code: number): boolean => (code - 0xac00) % 28 !== 0
