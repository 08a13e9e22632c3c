/** Words that say a bare number near them is the level of an index; the others say it is something else. */
export const koreanLevelCues: readonly (readonly [word: string, isIndex: boolean])[] = [
  ...'코스피 코스닥 나스닥 다우 지수 닛케이 항셍 스탠더드앤드푸어스 유로스톡스 신뢰도 심리 피엠아이 변동성'
    .split(' ')
    .map((word) => [word, true] as const),
  ...'환율 유가 금리 수익률 금값 국채 선물 공모가 주가 원유 배럴 시가총액'
    .split(' ')
    .map((word) => [word, false] as const),
]

/** Verbs in front of a level: 오른 48,215.37. */
export const beforeLevel: ReadonlySet<string> = new Set(
  '오른 내린 상승한 하락한 뛴 높은 낮은 급등한 급락한 밀린 빠진 떨어진 치솟은 올라선 폭등한 폭락한 미끄러진 후퇴한 밀려 올라 내려 오르며'.split(
    ' ',
  ),
)

/** What stands behind a level: 2650.10에 마감, 6050.61로, 718.29를 기록. */
export const behindLevel: ReadonlySet<number> = new Set(
  [...'에로으를을이였까선대보과와'].map((syllable) => syllable.charCodeAt(0)),
)
