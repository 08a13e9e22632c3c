interface Span {
  readonly start: number
  readonly end: number
}

const reporter =
  '(?:(?:선임|전문|객원|인턴|수습)\\s?)?(?:기자|특파원|통신원|논설위원|투자칼럼니스트|칼럼니스트|에디터)'
const latinName =
  "[A-ZÀ-ÖØ-Þ][\\p{Script=Latin}.'’-]*(?:\\s(?:(?:de|di|da|van|von|der|la|del|bin|al)\\s)?[A-ZÀ-ÖØ-Þ][\\p{Script=Latin}.'’-]*){1,3}"

const group = (text: string, { start, end }: Span, pattern: RegExp): Span | undefined => {
  const found = pattern.exec(text.slice(start, end))?.indices?.[1]
  return found && { start: start + found[0], end: start + found[1] }
}

/** `세종=김가람 기자 garam@example.org`, `글=김가람 칼럼니스트`, "By Hana Osei and Tom Vries": the (first) name. */
export const readByline = (text: string, span: Span): Span | undefined =>
  group(text, span, koreanByline) ?? group(text, span, writtenBy) ?? group(text, span, englishByline)

const koreanByline = new RegExp(`(?:^|[\\s=/[(·])([가-힣]{2,4})\\s?${reporter}`, 'd')
const writtenBy = /^(?:글|취재|정리)\s?[=:·/]\s?([가-힣]{2,4})(?:\s|$)/d
const englishByline = new RegExp(`^[Bb][Yy]:?\\s+(${latinName})`, 'du')

/** `…본격화[ 김가람 기자 ]한결전자가 …`: a byline inside a text that lost its line breaks. */
export const readInlineByline = (text: string, { start, end }: Span): Span | undefined =>
  group(text, { start, end: Math.min(end, start + 300) }, inlineByline) ??
  group(text, { start: Math.max(start, end - 120), end }, trailingByline)

const inlineByline = new RegExp(
  `[\\[(]\\s*(?:[가-힣A-Za-z0-9]+[\\s=/])?([가-힣]{2,4})\\s${reporter}\\s*[\\])]`,
  'd',
)
const trailingByline = new RegExp(`[.\\s/=]([가-힣]{2,4})\\s${reporter}\\s*[\\w.+-]+@[\\w.-]+\\s*$`, 'd')

/** `기사 작성자 Hana Osei는 …`: somewhere in the text, where it says who wrote it. */
export const findAuthor = (text: string): Span | undefined => {
  const at = text.indexOf('작성자 ')
  return at < 0 ? undefined : group(text, { start: at, end: Math.min(text.length, at + 60) }, writer)
}

const writer = new RegExp(`^작성자\\s(${latinName}|[가-힣]{2,4}(?=\\s(?:기자|씨)))`, 'du')
