import type { Period } from '../../model/observation.ts'

/** The same stretch so many months before: 2018-Q2 twelve back is 2017-Q2, the 13 weeks to 1 January those to 1 January of the year before. */
export const shiftPeriod = (period: Period, months: number): Period | undefined => {
  const timex = shiftTimex(period.timex, months)
  if (timex === undefined) return undefined
  const { start, end, kind } = period
  return start === undefined || end === undefined
    ? { timex, kind }
    : { timex, start: shiftDay(start, months), end: shiftDay(end, months), kind }
}

const shiftTimex = (timex: string, months: number): string | undefined => {
  const [first = '', second] = timex.split('/')
  if (second !== undefined) {
    const [from, to] = [shiftTimex(first, months), shiftTimex(second, months)]
    return from === undefined || to === undefined ? undefined : `${from}/${to}`
  }
  const found = /^(FY)?(\d{4})(?:-(Q\d|H\d|\d\d)(-\d\d)?)?$/.exec(timex)
  if (!found) return undefined
  const [, fiscal = '', year = '', part, day] = found
  if (day !== undefined) return shiftDay(timex, months)
  if (months === 12) return `${fiscal}${Number(year) - 1}${part === undefined ? '' : `-${part}`}`
  if (part === undefined) return undefined
  const size = part.startsWith('Q') ? 3 : part.startsWith('H') ? 6 : 1
  if (months % size !== 0) return undefined
  const count = 12 / size
  const place = Number(year) * count + Number(part.replace(/\D/, '')) - 1 - months / size
  const number = (place % count) + 1
  const shown = size === 1 ? String(number).padStart(2, '0') : `${part.charAt(0)}${number}`
  return `${fiscal}${Math.floor(place / count)}-${shown}`
}

/** A day, the last of its month kept the last: 30 September three months back is 30 June. */
const shiftDay = (iso: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const last = (of: number) => new Date(Date.UTC(year, of, 0)).getUTCDate()
  const shifted = month - months
  const kept = day === last(month) ? last(shifted) : Math.min(day, last(shifted))
  return new Date(Date.UTC(year, shifted - 1, kept)).toISOString().slice(0, 10)
}
