import { CharClass, classAt } from '../../scan/char-class.ts'
import { isWide } from './lines.ts'

/** Whether a line looks like a heading by itself: short, without the end of a sentence, not a label with its value. */
export const headingForm = (text: string, start: number, end: number): boolean => {
  if (end - start > 100) return false
  const shape = shapeOf(text, start, end)
  if (shape.width > widest || shape.letters < 2 || shape.words > mostWords) return false
  const first = text.charAt(start)
  if ('(/<"“‘…'.includes(first) && !quotesItsHead(text, start, end)) return false
  if ('*_※'.includes(first) || /^[a-z](?![A-Z])/.test(text.slice(start, start + 2))) return false
  return !endsLikeSentence(text, start, end) && !isLabelLine(text, start, end)
}

const widest = 90
const mostWords = 18

/** `'카더라' 통신에 …` and `“더 오른다”…` begin with a quotation that is no whole sentence. */
const quotesItsHead = (text: string, start: number, end: number): boolean =>
  '"“‘<'.includes(text.charAt(start)) && !'.?!"”’'.includes(text.charAt(end - 1))

const shapeOf = (text: string, start: number, end: number) => {
  let [width, letters, words] = [0, 0, 1]
  for (let at = start; at < end; at += 1) {
    const found = classAt(text, at)
    if (found === CharClass.hangul || found === CharClass.latin || found === CharClass.han) letters += 1
    else if (found === CharClass.space && classAt(text, at - 1) !== CharClass.space) words += 1
    width += isWide(text.charCodeAt(at)) ? 2 : 1
  }
  return { width, letters, words }
}

/** Ends in a full stop, a colon, a comma, a final verb form (`동결했다`, `합니다`), or in a quotation of a sentence. */
const endsLikeSentence = (text: string, start: number, end: number): boolean => {
  let last = end - 1
  while (last > start && `"”’')]」』`.includes(text.charAt(last))) last -= 1
  const char = text.charAt(last)
  if ('.。:：;,'.includes(char)) return true
  if ('?!？！'.includes(char)) return end - start > 45
  return '다요죠'.includes(char) && verbEnding.test(text.slice(Math.max(start, last - 3), last + 1))
}

/** 했다, 이다, 니다, 된다, 어요 — but 바다, 수요, 필요. */
const verbEnding =
  /(?:[했됐였았었겠갔왔봤났섰졌렸쳤꼈켰썼웠밝혔]|한|된|인|는|린|진|친|간|온|본|른|있|없|같|많|높|낮|크|이|니|나|까|란|든|운|쓴)다$|[습입합됩십]니다$|(?:[해돼워줘봐져여세어아네까데]|이에|예|지|하|군|대)요$|죠$/

/** `요약: …`, `Summary: …`: a short word, a colon, and words behind it. */
const isLabelLine = (text: string, start: number, end: number): boolean => {
  const head = text.slice(start, Math.min(end, start + 14))
  return /^(?:요약|핵심|보도일|발행일|출처|자료|기준일|작성일|날짜|일자|제목|부제|기자|작성자|글|사진|Summary|Date|Source|Author|By|Title|Published|Updated|Q|A)\s?[:：·.]/i.test(
    head,
  )
}
