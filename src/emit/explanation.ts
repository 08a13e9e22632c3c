import type { Extraction } from '../pipeline/extraction.ts'
import { visibleText } from './visible-text.ts'

/**
 * Why each value is what it is, for a person: per mention its rule and the steps of its reading, per observation how
 * each slot was filled and from which words. `lines` is what the stages told about an id.
 */
export const explainExtraction = (
  extraction: Extraction,
  lines: ReadonlyMap<string, readonly string[]>,
): string => {
  const { document, mentions, observations } = extraction
  const out = [`# ${visibleText(document.uri ?? document.id)} (${document.language})`, '']
  for (const mention of mentions) {
    const { id, kind: _kind, span: _span, quote, rule, ...value } = mention
    out.push(`${id}  "${visibleText(quote)}"  ${valueText(value)}`, `  rule ${rule}`)
    for (const line of lines.get(id) ?? []) out.push(`  ${visibleText(line)}`)
    out.push('')
  }
  const words = wordsOf(extraction)
  for (const observation of observations) {
    const { id, slots, evidence, certainty, ...value } = observation
    out.push(`${id}  ${valueText(value)}  (${certainty})`)
    for (const [slot, basis] of Object.entries(slots)) out.push(`  ${slot}: ${basis}`)
    for (const { role, start, end } of evidence) out.push(`  ${role} ${start}-${end} ${words(start, end)}`)
    for (const line of lines.get(id) ?? []) out.push(`  ${visibleText(line)}`)
    out.push('')
  }
  return `${out.join('\n')}\n`
}

const valueText = (value: object): string => visibleText(JSON.stringify(value))

const wordsOf = ({ document }: Extraction): ((start: number, end: number) => string) => {
  const { text } = document
  if (text === undefined) return () => ''
  const units = document.offsetUnit === 'codepoint' ? Array.from(text) : undefined
  return (start, end) =>
    `"${visibleText(units ? units.slice(start, end).join('') : text.slice(start, end)).slice(0, 80)}"`
}
