/**
 * Whether a paragraph before a list or table is its caption: `보유 상위 5종목 (3월 9일 기준)`,
 * `[구성종목, 17일 기준]`, `Breakdown by sector, May 4`, `업종별 비중(단위: %)`, or short and with a colon at its end.
 */
export const captionForm = (text: string, start: number, end: number): boolean => {
  const length = end - start
  if (length > longest) return false
  const words = text.slice(start, end)
  if (/[가-힣]다\.$|[a-z]{3}\.$/.test(words)) return false
  if (/[:：]\**$/.test(words)) return length <= shortest
  return marks.some((mark) => mark.test(words))
}

const longest = 160
const shortest = 70

const marks: readonly RegExp[] = [
  /^(?:[■□◆◇▶▷●○◎▣※*·•]|\[|<|【)/,
  /[(（[](?:[^()（）]*(?:기준|단위|출처|자료|현재|as of|source|in (?:millions|billions|percent|%)|주식 수|비중|shares?)[^()（）]*|[^()]*\d{4}[^()]*)[)）\]]$/i,
  /\bas of\b.{4,30}$|\b기준$/i,
]
