import { CharClass, classAt } from '../../scan/char-class.ts'
import type { Line } from './lines.ts'

/** `엔비디아 9.1%`, `Apple (AAPL): $212.40`: a short line of a name and a figure at its end. */
export const endsInFigure = (text: string, line: Line): boolean => {
  if (line.width > widest) return false
  const last = text.slice(Math.max(line.start, line.end - 16), line.end)
  const figure = figureAtEnd.exec(last)
  if (!figure) return false
  const nameEnd = line.end - figure[0].length
  return nameEnd - line.start >= 2 && hasLetter(text, line.start, nameEnd)
}

const widest = 60

/** With a unit, a sign of money or a decimal point: the 13 of `as of Jan. 13` is no figure. */
const figureAtEnd =
  /(?:^|[\s:(—–-])[-+−△▲▼▽]?(?:[$€£¥₩]\d[\d,.]*|\d[\d,]*\.\d+|\d[\d,.]*\s?(?=%|[^\d\s).]))\s?(?:%p?|％|퍼센트|배|x|bp|p|포인트|원|달러|억|조|만|주|억원|조원|만원|만주|억달러|만달러|percent|pct|million|billion)?\)?$/

const hasLetter = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const found = classAt(text, at)
    if (found === CharClass.hangul || found === CharClass.latin) return true
  }
  return false
}

/** Whether a cell is a figure and not a heading: `3,932억`, `−2.6%`, `$1.57 billion`; not `12-month return`. */
export const isFigure = (cell: string): boolean => {
  if (!/^[\s(+\-−–△▲▼▽$€£¥₩*]*\d/.test(cell)) return /^[-–—]$|^N\/?A$/i.test(cell)
  let [digits, letters] = [0, 0]
  for (let at = 0; at < cell.length; at += 1) {
    const found = classAt(cell, at)
    if (found === CharClass.digit) digits += 1
    else if (found === CharClass.latin || found === CharClass.hangul) letters += 1
  }
  return letters <= 8 + 2 * digits
}

/** `2024`, `2025년`, `1Q26`, `FY25`, `3분기`: figures that head a column. */
export const isPeriod = (cell: string): boolean =>
  /^(?:(?:19|20)\d{2}(?:년|[EFPA])?|[1-4]Q\d{0,4}|Q[1-4].*|FY\d{2,4}|\d분기|'\d{2}.*|\d{1,2}월|(?:19|20)\d{2}[./-].*)$/.test(
    cell.trim(),
  )
