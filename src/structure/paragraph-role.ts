import type { Span } from '../model/span.ts'

/** What a paragraph is besides running text. */
export type ParagraphRole = 'caption' | 'byline' | 'boilerplate' | 'paragraph'

declare module 'mdast' {
  interface ParagraphData {
    /** Set by the plain-text parser, which sees the lines around. */
    role?: ParagraphRole
  }
  interface TableData {
    /** False when the first row is a row like the others. */
    hasHead?: boolean
  }
}

/** The role a paragraph's own words give it, wherever it stands. */
export const roleOf = (text: string, { start, end }: Span): ParagraphRole => {
  const length = end - start
  if (length > longestBoilerplate) return 'paragraph'
  const words = text.slice(start, end)
  if (length <= longestByline && isByline(words)) return 'byline'
  if (isBoilerplate(words)) return 'boilerplate'
  return length <= longestCaption && isCaption(words) ? 'caption' : 'paragraph'
}

const longestByline = 140
const longestBoilerplate = 500
const longestCaption = 160

const reporter = '(?:기자|특파원|통신원|논설위원|칼럼니스트|에디터|연구원|객원기자)'
const email = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+'
const bylines: readonly RegExp[] = [
  // 김가람 기자 garam@example.org · 세종=김가람 기자 · [한결경제 김가람 기자]
  new RegExp(
    `^[[(/<]?\\s*(?:[가-힣A-Za-z]{2,12}[=·\\s/])?\\s*[가-힣]{2,4}(?:[·,]\\s?[가-힣]{2,4})*\\s?${reporter}\\s*[\\])>]?\\s*[/(]?(?:${email})?\\)?$`,
  ),
  new RegExp(`^[(<\\[]?${email}[)>\\]]?$`),
  /^(?:글|취재|정리|편집|그래픽|사진)\s?[=:·/]\s?\S.{1,40}$/,
  /^\/[가-힣]{2,8}$/,
  // 입력 2026.02.13 09:30 · Updated Feb 13, 2026
  /^(?:기사\s?)?(?:입력|승인|등록|수정|최종수정|발행|송고)(?:시간|일시|일)?\s?[:：]?\s?\(?\d{2,4}[.\-/년]/,
  /^(?:First published|Published|Updated|Posted|Last updated|Last modified)\b[:\s].*\d{1,4}/i,
  /^[Bb][Yy]:?\s+(?:The\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:and|de|di|van|von|der|la|del|bin|al)|\p{Lu}[\p{L}.'’-]*)){0,8}(?:(?:,|\s[|–—-]|\s\()\s?.{0,60})?$/u,
  /^\((?:Additional\s)?(?:Reporting|Writing|Editing|Compiled)\b.*\)$/i,
]

const isByline = (words: string): boolean => bylines.some((pattern) => pattern.test(words))

const boilerplate: readonly RegExp[] = [
  /무단\s?(?:전재|복제|배포)|재배포\s?(?:및\s.{0,12})?금지|저작권자|기사\s?제보|제보는\s|카카오톡\s?제보|구독\s?신청|채널\s?추가/,
  /ⓒ|©|\(c\)\s?\S|^copyright\b|all rights reserved/i,
  /^(?:컴플라이언스\s?(?:고지|노티스)|투자\s?유의\s?(?:사항|문구)?|면책\s?(?:조항|고지|사항)?|알림|고지)\s?[:：]/,
  /^(?:※|\*)\s?(?:필자|작성자|(?:이|본)\s?(?:기사|자료|보고서|칼럼|글|콘텐츠|내용))/,
  /^(?:이|본)\s?(?:기사|콘텐츠|자료|보고서)[은는]\s.{0,80}(?:작성|제공|생성|권유|목적|책임)/,
  /^(?:Full\s)?(?:Disclosures?|Disclaimer)\b\s?[:.—–-]/i,
  /^The Motley Fool (?:has|recommends|owns)\b|has no position in any of the stocks mentioned/i,
  /^\((?:Graphic|Click|For more|Our Standards)\b|^(?:Click here|Sign up|Subscribe|Read more|Read also|Related(?: articles?)?)\b/i,
  /^(?:☞|▶|►|👉)\s?.{0,60}(?:바로가기|관련\s?기사|구독|클릭|제보|더보기|확인)/,
]

const isBoilerplate = (words: string): boolean => boilerplate.some((pattern) => pattern.test(words))

const captions: readonly RegExp[] = [
  // ▲7일 서울의 딜링룸에서 … : one bullet alone stands before a picture's words.
  /^[▲△▼]\s?\S/,
  /[/[(<]\s?(?:사진|그래픽|표|자료사진|출처|Photo|Image|AP Photo|Getty)\s?[=:／/].{0,40}[\])>]?$/i,
  /^[[(<]?\s?(?:사진|그래픽|표|그림|Photo|Image|Chart|Table)\s?[=:]\s?\S/i,
  // (단위: 억원, %)
  /^[[(<]\s?(?:단위|기준|unit|in (?:millions|billions|thousands|percent)).{0,60}[\])>]$/i,
]

/** Words that only say where figures come from: `※ 자료: 한결자산운용`, `*2026년 3월 말 기준. 자료=한국거래소*` */
const isSourceNote = (words: string): boolean =>
  sourceNotes.some((note) => note.test(words)) && !/[가-힣]다\.?[*_)\]>]{0,3}$/.test(words)

const sourceNotes: readonly RegExp[] = [
  /^[*_※☆(<[-]{0,3}\s?(?:데이터\s?출처|자료\s?출처|자료|출처|주|Data source|Sources?|Notes?)\s?[:=：)]/i,
  /^[*※(<[].{0,60}(?:기준|자료\s?[=:].{1,20}|출처\s?[=:].{1,20})[.\s]*[*)>\]]?$/,
]

const isCaption = (words: string): boolean =>
  isSourceNote(words) || captions.some((pattern) => pattern.test(words))
