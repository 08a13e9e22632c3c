import type { Line } from './lines.ts'
import { positionOf, toText } from './lines.ts'
import type { Construct } from './parse.ts'

/** `## 구성 종목`: news tools leave Markdown headings in text that is sent as plain. */
export const readAtxHeading: Construct = (text, lines, at) => {
  const line = lines[at] as Line
  if (text.charCodeAt(line.start) !== 0x23) return undefined
  const marker = /^#{1,6}(?=\s)/.exec(text.slice(line.start, line.start + 8))
  if (!marker) return undefined
  let start = line.start + marker[0].length
  while (start < line.end && /\s/.test(text.charAt(start))) start += 1
  let end = line.end
  while (end > start && text.charCodeAt(end - 1) === 0x23) end -= 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  if (start >= end) return undefined
  const depth = marker[0].length as 1 | 2 | 3 | 4 | 5 | 6
  const children = [toText(text, line, start, line, end)]
  return {
    nodes: [{ type: 'heading', depth, children, position: positionOf(line, line.start, line, line.end) }],
    next: at + 1,
  }
}

/** A line of three or more hyphens, stars, equals signs or underscores only separates. */
export const readRule: Construct = (text, lines, at) => {
  const line = lines[at] as Line
  if (!isRule(text, line)) return undefined
  return {
    nodes: [{ type: 'thematicBreak', position: positionOf(line, line.start, line, line.end) }],
    next: at + 1,
  }
}

export const isRule = (text: string, line: Line): boolean => {
  const code = text.charCodeAt(line.start)
  if (!ruleMarks.has(code)) return false
  let count = 0
  for (let at = line.start; at < line.end; at += 1) {
    const found = text.charCodeAt(at)
    if (found !== code && found !== 0x20 && found !== 0x2b && found !== 0x7c) return false
    if (found === code) count += 1
  }
  return count >= 3
}

const ruleMarks = new Set([...'-*=_─━—'].map((char) => char.charCodeAt(0)))
