import { ordinarySenses } from '../../locale/en/name-cues.ts'
import { titlesAfter, titlesBefore } from '../../locale/en/person-words.ts'
import { followsCompany, opensBusinessSentence } from '../../locale/ko/name-cues.ts'
import type { Structure } from '../../model/block.ts'
import { endOfWord, isUpperCase, startOfCapitals, startOfWord } from './capital-words.ts'
import type { Finding } from './finding.ts'
import { trimFront } from './formed-names.ts'
import { beginsSentence } from './proper-name.ts'
import { isThingMeant } from './things.ts'

/**
 * Decides which forms that are also ordinary words (Target, Visa, 대상, 한화) are names here: by what stands beside them,
 * by a neighbour in a list that is one (`Visa, Mastercard and Amex`), by another mention that is sure.
 */
export const supportGuarded = (text: string, findings: readonly Finding[], structure: Structure): void => {
  const guarded = findings.filter((finding) => isGuarded(finding) && !isOrdinary(text, finding))
  if (guarded.length === 0) return
  for (const finding of guarded) finding.supported = isMeant(text, finding, structure)
  for (let at = 1; at < findings.length; at += 1)
    supportNeighbour(text, findings[at - 1], findings[at], 'second')
  for (let at = findings.length - 1; at > 0; at -= 1)
    supportNeighbour(text, findings[at - 1], findings[at], 'first')
  const sure = new Set<string>()
  for (const { supported, entry } of findings) if (supported && entry) sure.add(entry.id)
  for (const finding of guarded) if (finding.entry && sure.has(finding.entry.id)) finding.supported = true
}

const isGuarded = ({ supported, needsTicker }: Finding): boolean => !supported && !needsTicker

const isOrdinary = (text: string, { start, end }: Finding): boolean =>
  ordinarySenses.get(text.slice(start, end))?.test(text.slice(end, end + 14)) === true

const isMeant = (text: string, finding: Finding, structure: Structure): boolean => {
  const { start, end, kind } = finding
  const latin = text.charCodeAt(start) < 0x1100
  switch (kind) {
    case 'indicator':
      return true
    case 'currency':
    case 'commodity':
    case 'sector':
      return (
        end - start > 1 &&
        isThingMeant(kind, text.slice(Math.max(0, start - 8), start), text.slice(end, end + 14))
      )
    case 'country':
      return latin ? isUpperCase(text.charCodeAt(start)) : end - start > 1
    case 'company':
    case 'fund':
    case 'index':
    case 'exchange':
    case 'institution':
    case 'central-bank':
    case 'person':
      return (
        (latin &&
          text.charCodeAt(end - 1) < 0x1100 &&
          isUpperCase(text.charCodeAt(start)) &&
          isCapitalByItself(text, finding, structure)) ||
        followsCompany(text, end) ||
        opensBusinessSentence(text, start, end)
      )
  }
}

/** A capital inside a sentence, alone in its run: `bought from Target in`, not `Target Date Fund`, not `Apple pie` at a start. */
const isCapitalByItself = (text: string, { start, end }: Finding, structure: Structure): boolean => {
  if (beginsSentence(text, start) || isInHeading(structure, start)) return isFollowedByTitle(text, end)
  if (!text.slice(start, end).includes(' ')) {
    const before = text.slice(startOfWord(text, start - 1), start - 1)
    if (/^(the|a|an|The|A|An)$/.test(before) || titlesBefore.has(before)) return false
    const from = startOfCapitals(text, start - 1)
    if (text.charCodeAt(start - 1) === 0x20 && trimFront(text, from, start - 1) < start - 1) return false
  }
  return (
    text.charCodeAt(end) !== 0x20 || !isUpperCase(text.charCodeAt(end + 1)) || isFollowedByTitle(text, end)
  )
}

const isFollowedByTitle = (text: string, end: number): boolean =>
  text.charCodeAt(end) === 0x20 && titlesAfter.has(text.slice(end + 1, endOfWord(text, end + 1)))

const isInHeading = ({ blocks }: Structure, at: number): boolean => {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.span.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return blocks[low]?.kind === 'heading'
}

/** `비자·마스터카드`, `Visa, Mastercard and Amex`, `LG전자(-10.0%), 한화(-3.1%)`: of two names side by side the sure one vouches. */
const supportNeighbour = (
  text: string,
  first: Finding | undefined,
  second: Finding | undefined,
  doubtful: 'first' | 'second',
): void => {
  if (!first || !second) return
  const [sure, other] = doubtful === 'first' ? [second, first] : [first, second]
  if (!sure.supported || other.supported || other.needsTicker || sure.kind !== 'company') return
  if (other.kind !== 'company' && other.kind !== 'index') return
  if (second.start - first.end <= 24 && between.test(text.slice(first.end, second.start)))
    other.supported = true
}

const between = /^(\([^)]{1,14}\))?(,| and|, and| or| &|·|ㆍ|\/|와|과|및| 및|,? ?그리고)? ?$/
