import { CharClass, charClasses } from '../../scan/char-class.ts'
import { isCapitalWord, startOfCapitals, startOfWord } from './capital-words.ts'
import { trimFront } from './formed-names.ts'

/** Where the name before a bracket ends: spaces and closing quotes between them don't belong to it. */
export const endOfNameBefore = (text: string, at: number): number => {
  let end = at
  while (end > 0 && isBetween(text.charCodeAt(end - 1))) end -= 1
  return end
}

const isBetween = (code: number): boolean => charClasses[code] === CharClass.space || closers.has(code)

const closers = new Set([...`'"’”」』》〉`].map((mark) => mark.charCodeAt(0)))

export interface NameBefore {
  readonly start: number
  readonly end: number
  readonly latin: boolean
}

/**
 * The name that ends at `end` when only its form tells: the capitalised words (`Acme Robotics Holdings`), or the Korean
 * word (`가나바이오`), with the one before it where the last says only what kind of firm it is (`가나 테크놀로지`).
 */
export const readNameBefore = (text: string, end: number): NameBefore | undefined => {
  const last = charClasses[text.charCodeAt(end - 1)]
  if (last === CharClass.hangul) return readKoreanWords(text, end)
  // `Acme Robotics, Inc.`: the comma and the point are the legal form's.
  const dotted = text.charCodeAt(end - 1) === 0x2e
  if (last !== CharClass.latin && last !== CharClass.digit && !dotted) return undefined
  const wordAt = startOfWord(text, end)
  if (charClasses[text.charCodeAt(wordAt - 1)] === CharClass.hangul) return readKoreanWords(text, end)
  if (!isCapitalWord(text, wordAt, end)) return undefined
  const comma = text.startsWith(', ', wordAt - 2) ? wordAt - 2 : undefined
  const from = startOfCapitals(text, comma ?? end)
  const start = trimFront(text, from, end)
  return start < end ? { start, end, latin: true } : undefined
}

const readKoreanWords = (text: string, end: number): NameBefore | undefined => {
  let start = startOfKoreanWord(text, end)
  if (start === end) return undefined
  if (text.charCodeAt(start - 1) === 0x20 && firmNouns.has(text.slice(start, end))) {
    const before = startOfKoreanWord(text, start - 1)
    if (before < start - 1) start = before
  }
  return { start, end, latin: false }
}

const startOfKoreanWord = (text: string, end: number): number => {
  let at = end
  while (at > 0 && isKoreanWordPart(text.charCodeAt(at - 1))) at -= 1
  return at
}

const isKoreanWordPart = (code: number): boolean => {
  const found = charClasses[code]
  return found === CharClass.hangul || found === CharClass.latin || found === CharClass.digit || code === 0x26
}

/** Words that end a foreign firm's Korean name: 세레브라스 |시스템, 블룸 |에너지. */
const firmNouns = new Set(
  '시스템 시스템즈 테크놀로지 테크놀로지스 에너지 파마 바이오 그룹 홀딩스 인터내셔널 모터스 모터 에어로스페이스 커뮤니케이션스 솔루션 솔루션스 네트웍스 네트워크 네트워크스 인더스트리 인더스트리스 랩스 컴퍼니 파이낸셜 캐피털 헬스 테라퓨틱스 사이언스 사이언스사이언시스 머티리얼즈 머티리얼스 로보틱스 다이내믹스 소프트웨어 게임즈 스튜디오 리소스 리소시스 파워 세미컨덕터 디바이시스 클라우드 AI 컴퓨터 컴퓨팅 마이닝 골드 스틸 푸드 브랜즈 브랜드 에어라인스 항공 은행 뱅크 매뉴팩처링 일렉트릭 메디컬 제약 파마슈티컬스 사운드 모빌리티'.split(
    ' ',
  ),
)
