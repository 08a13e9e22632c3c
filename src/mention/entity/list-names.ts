import type { Structure } from '../../model/block.ts'
import type { Span } from '../../model/span.ts'
import { CharClass, charClasses } from '../../scan/char-class.ts'
import { byStartOf, createFinding, type Finding } from './finding.ts'

/**
 * Names that only their place in a list of holdings gives: `3. Fabrinet — 0.55%`, a cell of the table's name column. Where
 * at least half of the entries begin with a company we know, the others are companies too, but for what is left over and
 * cash (`기타`, `Others`, `Cash`).
 */
export const findListNames = (
  text: string,
  structure: Structure,
  findings: readonly Finding[],
): Finding[] => {
  const found: Finding[] = []
  for (const list of structure.lists)
    readColumn(
      text,
      list.items.map(({ content }) => nameOfItem(text, content)),
      findings,
      found,
    )
  for (const table of structure.tables)
    for (const column of [0, 1, 2])
      readColumn(
        text,
        table.rows.map(({ cells }) => cells[column]),
        findings,
        found,
      )
  return found
}

/** The part of a list item before its dash, colon, bracket or figure; undefined when no figure follows. */
const nameOfItem = (text: string, { start, end }: Span): Span | undefined => {
  if (end - start > 120) return undefined
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    const separates =
      code === 0x28 ||
      code === 0x3a ||
      code === 0x2014 ||
      code === 0x2013 ||
      code === 0x09 ||
      (code === 0x20 &&
        (text.startsWith(' - ', at) ||
          charClasses[text.charCodeAt(at + 1)] === CharClass.space ||
          isFigureToEnd(text, at + 1, end)))
    if (!separates) continue
    const nameEnd = text.charCodeAt(at - 1) === 0x20 ? at - 1 : at
    return nameEnd > start && /\d/.test(text.slice(at, end)) ? { start, end: nameEnd } : undefined
  }
  return undefined
}

/** ` 9.1%` and nothing but figures behind it. */
const isFigureToEnd = (text: string, at: number, end: number): boolean =>
  /^[\d.,%$+-]+(\s|$)/.test(text.slice(at, end))

const readColumn = (
  text: string,
  names: readonly (Span | undefined)[],
  findings: readonly Finding[],
  found: Finding[],
): void => {
  const spans = names.filter((span) => span !== undefined && span.end > span.start)
  if (spans.length < 3) return
  const byStart = byStartOf(findings)
  const companies = spans.filter((span) => span && isCompany(byStart.get(span.start), span))
  if (companies.length * 2 < spans.length) return
  for (const span of spans) {
    if (!span) continue
    const known = byStart.get(span.start)
    if (known) {
      if (!known.needsTicker) known.supported = true
      continue
    }
    const words = text.slice(span.start, span.end)
    if (
      words.length > 60 ||
      leftovers.test(words) ||
      !/^[A-Z가-힣\d]/.test(words) ||
      /^[\d.,%]+$/.test(words)
    )
      continue
    found.push(createFinding(span.start, span.end, 'entity/<list item>', 'company', words))
  }
}

const isCompany = (known: Finding | undefined, span: Span): boolean =>
  known !== undefined && (known.kind === 'company' || known.kind === 'fund') && known.start < span.end

const leftovers =
  /^(기타|그 외|나머지|현금|합계|총계|전체|소계|예금|유동|Others?|Cash|Total|Rest|Remaining|All other|Money market|Liquidity|Sum)\b|^(기타|현금|합계|총계|소계|나머지)/
