import { togetherWords as english } from '../../locale/en/portfolio-words.ts'
import { togetherWords as korean } from '../../locale/ko/portfolio-words.ts'

/** Whether words take several parts together; a number of them that is printed must be that of the rows. */
export const isTakenTogether = (words: string, rows: number): boolean => {
  if (!korean.test(words) && !english.test(words)) return false
  const digits = /상위 (\d+)|\b(?:top|the) (\d+)\b/i.exec(words)
  const printed = digits?.[1] ?? digits?.[2]
  if (printed !== undefined) return Number(printed) === rows
  const word =
    /\b(?:top|the|all) (two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b/i.exec(
      words,
    )?.[1]
  return word === undefined || numbers.get(word.toLowerCase()) === rows
}

const numbers = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
])
