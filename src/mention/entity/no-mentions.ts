import type { Finding } from './finding.ts'
import { isUnit } from './things.ts'

/**
 * Names that stand for something else: who sends the report (`(서울=연합인포맥스)`, `LONDON (Reuters) -`), whose the copyright
 * is, a product with its number (`the Airbus 350 aircraft`), a unit or a bond (`won`, `Treasury yields`), the symbol column of a table beside its name column.
 */
export const isNoMention = (text: string, { start, end, kind, name, ticker }: Finding): boolean => {
  if (kind === 'currency') return isUnit(text.slice(Math.max(0, start - 9), start), text.slice(end, end + 3))
  // US$5: the country is part of a sign.
  if (kind === 'country') return text.charCodeAt(end) === 0x24
  if (kind === 'institution')
    return (
      text.endsWith('Treasury', end) &&
      /^ (yield|bond|bill|note|secur|price|futures|debt|auction)/.test(text.slice(end, end + 9))
    )
  if (kind !== 'company') return false
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 6)
  if (senderBefore.test(before) || (text.charCodeAt(start - 1) === 0x28 && senderAfter.test(after)))
    return true
  if (model.test(after)) return true
  // [한빛경제 김하람 기자]: whose reporter wrote it.
  if (bylineBefore.test(before) && bylineAfter.test(text.slice(end, end + 14))) return true
  return (
    text.slice(start, end) === ticker?.symbol &&
    /^ {2,}|^\s*\|/.test(after) &&
    text.slice(end, end + 40).includes(name.slice(0, 4))
  )
}

const senderBefore = /\([가-힣A-Za-z ·]{1,8}=$|저작권자ⓒ? ?(\(c\))?$|ⓒ ?$|Copyright ©? ?$|By:? (The )?$/
const bylineBefore = /[[(【](?:[가-힣]{2,4}[=·])?$/
const bylineAfter = /^ ?(?:[가-힣]{1,4}[=·] ?)?[가-힣]{2,4} ?(?:[가-힣]{2,4})?(?:기자|특파원|통신원)[\])】]/
const senderAfter = /^\) ?[-–—] /
const model = /^ \d{3}(s| [a-z]|-)/
