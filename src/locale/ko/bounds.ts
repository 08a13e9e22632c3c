import type { Mod } from '../../model/values.ts'
import { createLexicon } from '../../scan/lexicon.ts'

/** The bound that ends at `end`, right before a figure: 약, 최대. */
export const boundsBefore = (text: string, end: number): Mod | undefined => {
  if (!lastSyllables.has(text.charCodeAt(end - 1))) return undefined
  for (const [word, mod] of before)
    if (end >= word.length && text.startsWith(word, end - word.length)) return mod
  return undefined
}

const before: readonly (readonly [string, Mod])[] = [
  ['약', 'APPROX'],
  ['대략', 'APPROX'],
  ['어림잡아', 'APPROX'],
  ['근', 'APPROX'],
  ['거의', 'APPROX'],
  ['최대', 'EQUAL_OR_LESS'],
  ['많게는', 'EQUAL_OR_LESS'],
  ['많아야', 'EQUAL_OR_LESS'],
  ['기껏해야', 'EQUAL_OR_LESS'],
  ['최소', 'EQUAL_OR_MORE'],
  ['최소한', 'EQUAL_OR_MORE'],
  ['적어도', 'EQUAL_OR_MORE'],
  ['적게는', 'EQUAL_OR_MORE'],
]

/** One of them must stand right before the figure. */
const lastSyllables: ReadonlySet<number> = new Set(before.map(([word]) => word.charCodeAt(word.length - 1)))

/** The bound that begins at `at`, right behind a figure or its particle: 이상, 을 넘는, 까지 늘릴 수. */
export const boundsAfter = (text: string, at: number): Mod | undefined => {
  const found = after.longestAt(text, at, text.length)?.payload
  if (found === 'limit') return limits(text, at + 2) ? 'EQUAL_OR_LESS' : undefined
  // 4%여서: the copula, not 여.
  return found === 'MORE_THAN' && text.startsWith('여서', at) ? undefined : found
}

const after = createLexicon<Mod | 'limit'>([
  ...mods('이상', 'EQUAL_OR_MORE'),
  ...mods('이하 이내', 'EQUAL_OR_LESS'),
  ...mods('초과 넘게 넘는 넘은 넘어 넘었 넘긴 넘겼 넘을 남짓 여', 'MORE_THAN'),
  ...mods('미만 가까이 육박 가까운 못 미치는', 'LESS_THAN'),
  ...mods('초반 대초반', 'START'),
  ...mods('중반', 'MID'),
  ...mods('후반 중후반', 'END'),
  ...mods('가량 안팎 내외 수준 정도 쯤 선', 'APPROX'),
  ...['을 ', '를 ', '이 ', '가 ', '도 ', '은 ', '는 '].flatMap((particle) => [
    ...['넘', '훌쩍 넘', '훨씬 넘', '상회하는', '웃도는', '초과하', '초과한', '초과했'].map((word) => ({
      text: `${particle}${word}`,
      payload: 'MORE_THAN' as const,
    })),
    ...['밑도는', '하회하는', '못 미치는', '채 안 되는', '안 되는'].map((word) => ({
      text: `${particle}${word}`,
      payload: 'LESS_THAN' as const,
    })),
  ]),
  ...['에 육박', '에 가까운', '에 못 미치는'].map((text) => ({ text, payload: 'LESS_THAN' as const })),
  { text: '까지', payload: 'limit' },
])

function mods(list: string, payload: Mod) {
  return [...new Set(list.split(' '))]
    .filter((text) => text !== '못' && text !== '미치는')
    .map((text) => ({ text, payload }))
}

/** 까지 limits where something may go so far (34%까지 늘릴 수 있다), and only says how far it went elsewhere (61%까지 확대). */
const limits = (text: string, at: number): boolean =>
  /^[^.,。]{0,14}(?:[ㄱ-힣] 수 있|가능|허용|인정|보장|지원|공제|한도)/.test(text.slice(at, at + 22))
