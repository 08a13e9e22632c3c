import { messageOf } from '../../batch/message.ts'
import { readTold } from '../../batch/read-told.ts'
import { Misuse } from '../../emit/misuse.ts'
import { plainValue } from '../../emit/plain-value.ts'
import { visibleText } from '../../emit/visible-text.ts'
import {
  type Disagreement,
  diffExtractions,
  type ItemDifference,
  type MeaningDiff,
  type Section,
  type Told,
} from '../../golden/diff.ts'
import { createExtractor, type Extractor } from '../../pipeline/create-extractor.ts'
import { loadReferenceFile } from '../define/presentation.ts'
import { type Streams, writeTo } from '../streams.ts'

export interface DiffOptions {
  readonly json?: true
  readonly reference?: string
}

/** Prints where two articles or Extractions say different things; answers 1 when they do. */
export const diff = async (
  a: string,
  b: string,
  options: DiffOptions,
  { stdout }: Streams,
): Promise<number> => {
  const extractor = loadOnce(options)
  const read = (path: string): Promise<Told> =>
    readTold(path, extractor).catch((error) => {
      throw new Misuse(`${path}: ${messageOf(error)}`)
    })
  const found = diffExtractions(await read(a), await read(b))
  const same = found.differences.length === 0
  const text = options.json
    ? `${JSON.stringify({ same, ...found }, null, 2)}\n`
    : printDiff(visibleText(a), visibleText(b), found)
  await writeTo(stdout, text)
  return same ? 0 : 1
}

const loadOnce = ({ reference }: DiffOptions): (() => Promise<Extractor>) => {
  let loaded: Promise<Extractor> | undefined
  const load = async () =>
    createExtractor(reference === undefined ? {} : { reference: await loadReferenceFile(reference) })
  return () => {
    loaded ??= load()
    return loaded
  }
}

const printDiff = (a: string, b: string, { alike, differences }: MeaningDiff): string => {
  const lines = [`a  ${a}`, `b  ${b}`, '']
  for (const section of ['observations', 'records'] as const) {
    const own = differences.filter((difference) => difference.section === section)
    lines.push(`${section}: ${alike[section]} alike, ${own.length} not`)
    for (const difference of own) lines.push(...differenceLines(section, difference))
  }
  lines.push('', differences.length === 0 ? 'they say the same' : 'they differ')
  return `${lines.join('\n')}\n`
}

const differenceLines = (section: Section, difference: ItemDifference): readonly string[] => {
  if (difference.in !== 'both')
    return [`  only in ${difference.in}: ${titleOf(section, difference.item)}  (${difference.item.id})`]
  const { a, b, fields } = difference
  return [
    `  ${titleOf(section, a)}  (${a.id}, ${b.id})`,
    ...fields.slice(0, most).flatMap((field) => fieldLines(field)),
    ...(fields.length > most ? [`    … and ${fields.length - most} more`] : []),
  ]
}

const most = 12

const fieldLines = ({ field, a, b }: Disagreement): readonly string[] => [
  `    ${visibleText(field)}`,
  `      a  ${sideText(a)}`,
  `      b  ${sideText(b)}`,
]

/** A name that has no id is left empty where two languages are compared. */
const sideText = (value: unknown): string =>
  value === undefined ? '—' : plainValue(value) || '(a name without an id)'

interface Titled {
  readonly id: string
  readonly type?: string
  readonly metric?: string
  readonly subject?: unknown
  readonly portfolio?: unknown
  readonly centralBank?: unknown
  readonly party?: unknown
  readonly action?: string
  readonly period?: { readonly timex: string }
}

/** `8% total-return of Russell 2000 (index:RUT)`, `rate-policy cut Fed (cb:FED) 2026`. */
const titleOf = (section: Section, item: Titled): string => {
  const about = item.subject ?? item.portfolio ?? item.centralBank ?? item.party
  const head = section === 'observations' ? `${plainValue(item)} ${item.metric}` : `${item.type}`
  return [
    head,
    ...(section === 'records' && item.metric !== undefined ? [item.metric] : []),
    ...(item.action === undefined ? [] : [item.action]),
    ...(about === undefined ? [] : [plainValue(about)]),
    ...(item.period ? [plainValue(item.period.timex)] : []),
  ].join(' · ')
}
