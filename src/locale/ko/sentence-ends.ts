/** Syllables that end a Korean sentence, also without a space behind the full stop: `밝혔다.카카오는`, `했죠.이제`. */
export const finalSyllables = '다요까죠네음슴임함됨듯것곳'

/** Syllables a question ends in: `오를까?지금은`; but `선박?철강` is a middle dot that was lost. */
export const questionSyllables = '까요나가지냐니다죠데래고'

/** What goes on after a closing quotation mark, so that the sentence goes on too: `"오른다."라고 말했다`. Longest first. */
export const quotativeEndings: readonly string[] = [
  '이라면서', '이라고', '이라며', '이라는', '이라던', '이라', '이란', '라면서', '라고', '라며', '라는', '라던', '라지만', '란',
  '하고', '하며', '면서', '면서도', '는데', '지만', '며', '고', '는', '던', '등', '처럼', '인데', '이다', '였다',
] // biome-ignore format: a list of words reads better in lines

/** Words that report a quotation when a space stands between: `"오른다." 라고 했다`. */
export const quotativeWords: readonly string[] = [
  '라고',
  '라며',
  '라면서',
  '이라고',
  '이라며',
  '고',
  '며',
  '는',
]
