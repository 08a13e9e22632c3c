import type { Feast } from '../../locale/calendar-word.ts'
import { toDayNumber, weekdayOf } from './calendar.ts'

/** The day number of a feast in that year; undefined where we don't know the year's moon. */
export const dayOfFeast = (feast: Feast, year: number): number | undefined => {
  switch (feast) {
    case 'easter':
      return easterOf(year)
    case 'good-friday':
      return easterOf(year) - 2
    case 'easter-monday':
      return easterOf(year) + 1
    case 'black-friday':
      return thanksgivingOf(year) + 1
    case 'cyber-monday':
      return thanksgivingOf(year) + 4
    case 'seollal':
      return lunar(seollal, year)
    case 'chuseok':
      return lunar(chuseok, year)
  }
}

/** The Gregorian computus, after Meeus, Jones and Butcher. */
const easterOf = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return toDayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The fourth Thursday of November. */
const thanksgivingOf = (year: number): number => {
  const first = toDayNumber(year, 11, 1)
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21
}

/** Month and day of each year from 1985 to 2035, by the Korean lunar calendar: two digits each, the month without its 0. */
const firstYear = 1985
const seollal =
  '220 209 129 218 206 127 215 204 123 210 131 219 208 128 216 205 124 212 201 122 209 129 218 207 126 214 203 123 210 131 219 208 128 216 205 125 212 201 122 210 129 217 207 127 213 203 123 211 131 219 208'.split(
    ' ',
  )
const chuseok =
  '929 918 1007 925 914 1003 922 911 930 920 909 927 916 1005 924 912 1001 921 911 928 918 1006 925 914 1003 922 912 930 919 908 927 915 1004 924 913 1001 921 910 929 917 1006 925 915 1003 922 912 1001 919 908 927 916'.split(
    ' ',
  )

const lunar = (days: readonly string[], year: number): number | undefined => {
  const day = Number(days[year - firstYear] ?? Number.NaN)
  return Number.isNaN(day) ? undefined : toDayNumber(year, Math.floor(day / 100), day % 100)
}
