/** Stems of what a party does with a security; the verb's ending says whether it does: 보유|하고 있지 않습니다. */
export const positionCues = [
  ['보유|포지션|소유하|소유한|소유 |갖고 있|가지고 있|들고 있|투자하고 있|투자 중|담고 있|이해관계', 'holds'],
  ['추천', 'recommends'],
  ['공매도|숏 포지션|숏포지션|매도 포지션|하락에 베팅', 'short'],
] as const satisfies readonly (readonly [surfaces: string, position: string])[]

/** Words that show that a paragraph discloses interests, wherever it stands. */
export const disclosureMarks: readonly string[] = [
  '컴플라이언스',
  '이해상충',
  '이해관계 고지',
  '언급된 종목',
  '언급된 주식',
  '언급된 기업',
  '언급된 모든',
  '언급된 어떤',
  '고지사항',
  '고지 사항',
  '유의사항',
  '기사를 쓴',
  '글을 쓴',
  '보고서를 쓴',
  '보고서를 작성한',
  '자료를 작성한',
  '언급한 종목',
  '언급한 주식',
  '언급한 기업',
  '나온 종목',
  '나오는 종목',
  '등장한 종목',
  '등장하는 종목',
  '거론된 종목',
  '거론한 종목',
  '다룬 종목',
  '소개한 종목',
  '기사 작성자',
  '글 작성자',
  '필자는',
  '글쓴이는',
  '작성자는',
  '당사는',
  '본 기자는',
  '모틀리풀은',
  '모틀리 풀은',
  'Motley Fool은',
]

/** The writer's own words for themselves. */
export const authorWords: readonly string[] = [
  '필자',
  '글쓴이',
  '작성자',
  '저자',
  '본인',
  '저',
  '본 기자',
  '기자',
  '칼럼니스트',
]

/** Whoever was named last. */
export const partyPronouns: readonly string[] = ['그', '그녀', '회사', '이들', '이 회사', '이 매체']

/** The house that writes: 당사는 … 보유하고 있지 않습니다. */
export const houseWords: readonly string[] = ['당사', '우리 회사', '자사', '회사측']

/** Ends of a predicate: how it goes on behind its stem (하고 | 있지 | 않습니다), and what makes it a denial. */
export const predicateWords: readonly string[] = [
  '있',
  '않',
  '없',
  '중',
  '상태',
  '취하',
  '주식',
  '종목',
  '지분',
  '물량',
  '전혀',
  '하나도',
  '일절',
  '대상',
  '포함',
  '목록',
]
export const denials: readonly string[] = ['않', '없', '아니', '아닙']

/** What joins two stems to one predicate: 보유|하거나 |추천, 보유| 또는 |추천. */
export const joiners: readonly string[] = [
  '하거나',
  '하고',
  '하며',
  '하고 있거나',
  '하고 있으며',
  '·',
  '/',
  '및',
  '또는',
  '혹은',
  '이나',
  '하면서',
]
