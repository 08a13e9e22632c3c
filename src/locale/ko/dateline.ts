/** What opens a wire report: `(서울=한빛뉴스) 홍길동 기자 = `. The parts are where they stand in the text. */
export interface Dateline {
  /** Behind the equals sign. */
  readonly end: number
  readonly agency?: { readonly start: number; readonly end: number }
  readonly author?: { readonly start: number; readonly end: number }
}

/** Reads a dateline at the start of a paragraph: a place and an agency in brackets, or a reporter and an equals sign. */
export const readDateline = (text: string, from: number, to: number): Dateline | undefined => {
  const first = text.charCodeAt(from)
  if (first !== 0x28 && first !== 0x5b) return undefined
  const match = pattern.exec(text.slice(from, Math.min(to, from + longest)))
  if (!match?.indices) return undefined
  const agency = match.indices[1] ?? match.indices[3]
  const author = match.indices[2] ?? match.indices[4]
  return {
    end: from + match[0].length,
    ...(agency && { agency: { start: from + agency[0], end: from + agency[1] } }),
    ...(author && { author: { start: from + author[0], end: from + author[1] } }),
  }
}

const longest = 100

const reporter = '(?:객원|인턴|선임|전문|수습)?(?:기자|특파원|통신원|논설위원)'
const name = '([가-힣]{2,4})'
// (서울=한빛뉴스) 홍길동 기자 = …   [한빛경제 홍길동 기자] …   [한빛경제=홍길동 기자] …   [ 홍길동 기자 ] …
const pattern = new RegExp(
  `^(?:[(\\[][가-힣A-Za-z·]{1,20}=([가-힣A-Za-z0-9 ]{2,20})[)\\]]\\s*(?:${name}(?:·[가-힣]{2,4})*\\s+${reporter}\\s*=?\\s*)|\\[\\s*(?:([가-힣A-Za-z0-9]{2,16})[\\s=/])?\\s*${name}\\s+${reporter}\\s*\\]\\s*=?\\s*)`,
  'd',
)
