import { franc } from 'franc'
import type { LanguageTag } from '../model/locale-tag.ts'

/** Franc reads three letters at a time and is ten times slower than a scan: a beginning is enough for it. */
const head = 1000

/** Where Hangul and Latin letters are balanced and no small words decide. */
export const breakTie = (text: string): LanguageTag =>
  franc(text.slice(0, head), { only: ['kor', 'eng'], minLength: 1 }) === 'eng' ? 'en' : 'ko'

/** Whether franc, free to name any language, says English; for shorter texts it answers Scots and the like. */
export const isEnglishToFranc = (text: string): boolean => ['eng', 'sco'].includes(franc(text.slice(0, head)))
