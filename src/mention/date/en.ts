import type { Reading } from './expression.ts'

export const readEnglish = (_text: string, _at: number, _limit: number): Reading | undefined => undefined
