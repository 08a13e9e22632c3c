import type * as z from 'zod'
import { diagnose } from '../../model/diagnostic.ts'
import type { Candidate, Draft, MentionBase, MentionContext } from '../../model/mention.ts'
import type { Basis, Interval, Timex } from '../../model/values.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { createMention } from '../create-mention.ts'
import { fromIsoDate } from './calendar.ts'
import { readEnglish } from './en.ts'
import type { Reading } from './expression.ts'
import { readKorean } from './ko.ts'
import { createResolver, isoDays } from './resolve.ts'
import type { Resolved } from './resolved.ts'

/**
 * Two passes: the first recognises calendar expressions over-generously and unresolved, the second resolves them from
 * left to right, each against what is in force where it stands.
 */
export const recogniseDates = (context: MentionContext): readonly Candidate[] => {
  const { text, structure, segments, referenceTime, report } = context
  const resolver = createResolver(referenceTime === undefined ? undefined : fromIsoDate(referenceTime))
  const candidates: Candidate[] = []
  let [nextName, block, inCaption] = [0, -1, false]
  for (const sentence of segments.sentences) {
    if (sentence.block !== block) {
      block = sentence.block
      if (inCaption) resolver.leaveCaption()
      inCaption = structure.blocks[block]?.kind === 'caption'
      if (inCaption) resolver.enterCaption()
    }
    for (const reading of readSentence(text, sentence.start, sentence.end)) {
      while (nextName < context.names.length && (context.names[nextName]?.end ?? 0) <= reading.start)
        nextName += 1
      if ((context.names[nextName]?.start ?? Number.POSITIVE_INFINITY) < reading.end) continue
      const resolved = resolver.resolve(reading)
      candidates.push(toCandidate(text, reading, resolved, context.explaining))
      if (isUnresolved(resolved, reading))
        report(
          diagnose(
            'unresolved-date',
            `"${text.slice(reading.start, reading.end)}" can't be resolved${referenceTime === undefined ? ' without a day of publication' : ''}; kept ${resolved.value}`,
            reading,
          ),
        )
    }
  }
  return candidates
}

const isUnresolved = ({ type, value }: Resolved, { expression }: Reading): boolean =>
  type === 'DATE' && value.includes('X') && !(expression.form === 'calendar' && expression.recurring)

const toCandidate = (
  text: string,
  { start, end, rule, mod }: Reading,
  { type, value, days, basis, anchor }: Resolved,
  explaining: boolean,
): Candidate => {
  const mention: Draft<MentionBase> & Fields = createMention(text, 'date', start, end, rule)
  mention.timex = mod ? { type, value, mod } : { type, value }
  if (days) mention.interval = isoDays(days)
  mention.basis = basis
  if (anchor !== undefined) mention.anchor = anchor
  const steps = explaining
    ? [`${mention.quote} → ${value}${anchor === undefined ? '' : ` (from ${anchor})`}`]
    : undefined
  return { start, end, mention, steps }
}

interface Fields {
  timex?: z.infer<typeof Timex>
  interval?: Interval
  basis?: Basis
  anchor?: string
}

/** The first pass: one walk over the code units, a look into a lexicon only where a number or a word begins. */
export const readSentence = (text: string, from: number, to: number): readonly Reading[] => {
  const readings: Reading[] = []
  for (let at = from; at < to; ) {
    const kind = charClasses[text.charCodeAt(at)] as CharClass
    if (kind !== CharClass.digit && kind !== CharClass.hangul && kind !== CharClass.latin) {
      at += 1
      continue
    }
    const reading = readAt(text, at, to, kind, from)
    if (reading) {
      readings.push(reading)
      at = reading.end
      continue
    }
    at += 1
    while (at < to && charClasses[text.charCodeAt(at)] === kind) at += 1
  }
  return readings
}

const readAt = (text: string, at: number, to: number, kind: CharClass, from: number): Reading | undefined => {
  switch (kind) {
    case CharClass.hangul:
      return readKorean(text, at, to)
    case CharClass.latin:
      return readEnglish(text, at, to, from)
    default:
      return isFreeDigit(text, at) ? (readKorean(text, at, to) ?? readEnglish(text, at, to, from)) : undefined
  }
}

/** Digits behind a point, a comma or a letter are a part of something else: 15.5일, 2,000일, A3월. */
const isFreeDigit = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  // A full stop without a space behind it (밝혔다.25일) is none of a decimal.
  if (before === 0x2e || before === 0x2c) return charClasses[text.charCodeAt(at - 2)] !== CharClass.digit
  return charClasses[before] !== CharClass.latin
}
