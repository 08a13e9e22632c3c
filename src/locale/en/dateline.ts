/** What opens a wire report: "NEW YORK, Feb 13 (Reuters) - ". The parts are where they stand in the text. */
export interface Dateline {
  /** Behind the dash. */
  readonly end: number
  readonly agency?: { readonly start: number; readonly end: number }
}

/** Reads a dateline at the start of a paragraph; a place in capitals, a date, an agency in brackets and a dash make one. */
export const readDateline = (text: string, from: number, to: number): Dateline | undefined => {
  const head = text.slice(from, Math.min(to, from + longest))
  const match = pattern.exec(head)
  if (!match?.indices) return undefined
  const agency = match.indices[1] ?? match.indices[2]
  return {
    end: from + match[0].length,
    ...(agency && { agency: { start: from + agency[0], end: from + agency[1] } }),
  }
}

const longest = 100

const place = "[A-Z][A-Z.' ]+(?:,\\s[A-Z][A-Za-z.]+)?"
const day = ',?\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s\\d{1,2}(?:,\\s\\d{4})?'
// NEW YORK, Feb 13 (Reuters) - …   LONDON (AP) — …   (Reuters) - …   SACRAMENTO – …   OSLO, May 7 - …: with the day a plain hyphen is enough.
const pattern = new RegExp(
  `^(?:${place}(?:${day})?\\s\\(([A-Z][\\w &./]{1,40})\\)\\s?(?:[-–—]|--)\\s|\\(([A-Z][\\w &.]{1,40})\\)\\s(?:[-–—]|--)\\s|${place}(?:${day})?\\s(?:[–—]|--)\\s|${place}${day}\\s-\\s)`,
  'd',
)
