/**
 * What follows a company's name and few other nouns: `대상 |주가는`, `한화 |회장이`, `블록의 |영업이익이`. The particle between
 * is 은 는 이 가 의 도.
 */
export const followsCompany = (text: string, end: number): boolean =>
  companyCue.test(text.slice(end, end + 16))

const companyCue =
  /^[은는이가의도]? ?(주가|주식|실적|매출|영업이익|순이익|당기순이익|목표주가|목표가|시가총액|지분 |회장|부회장|대표이사|사장|그룹|계열사|자회사|지주사|관계자|본사|주총|주주총회|공시|상장|최고경영자|CEO|우선주|[1-4]분기)/

/** `대상은 3분기 영업이익이 …`: at the start of a sentence, with its particle, before a figure of business. */
export const opensBusinessSentence = (text: string, start: number, end: number): boolean =>
  startsSentence.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[은는이가] /.test(text.slice(end, end + 2)) &&
  businessFigure.test(text.slice(end + 1, end + 60))

const startsSentence = /(^|[.!?"'“‘\n]) ?$/
const businessFigure =
  /(영업이익|매출|순이익|실적|주가|공시|인수|자회사|지분|수주|감산|증산|인상|인하|출시|투자|배당|합병|매각|적자|흑자)/
