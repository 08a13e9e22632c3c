import type { Candidate, Draft, MentionBase, MentionContext } from '../../model/mention.ts'
import { bySpan } from '../../model/span.ts'
import type { Ticker } from '../../model/values.ts'
import type { ReferenceEntry } from '../../reference/entry.ts'
import type { OpenReference } from '../../reference/open-reference.ts'
import { readWordStarts } from '../../scan/word-starts.ts'
import { createMention } from '../create-mention.ts'
import { bindTickers } from './bind-tickers.ts'
import { findContextNames } from './context-names.ts'
import type { Finding } from './finding.ts'
import { findFormedNames } from './formed-names.ts'
import { findFundNames } from './fund-names.ts'
import { findGluedNames } from './glued-names.ts'
import { readIntroducedNames } from './introduced-names.ts'
import { findKoreanContextNames } from './korean-context-names.ts'
import { findLaterNames } from './later-names.ts'
import { findListNames } from './list-names.ts'
import { findListedNames } from './listed-names.ts'
import { mergeNames } from './merge-names.ts'
import { isNoMention } from './no-mentions.ts'
import { findPersons, readSurnames } from './person-names.ts'
import { chooseSense } from './senses.ts'
import { readShortForms } from './short-mentions.ts'
import { findStatedTickers, type StatedTicker } from './stated-tickers.ts'
import { supportGuarded } from './support.ts'
import { findUnnamedCentralBank } from './unnamed-central-bank.ts'

/** Finds the names of an article with what the reference data know of them. */
export const createEntityRecogniser = (
  reference: OpenReference,
): ((context: MentionContext) => readonly Candidate[]) => {
  return ({ text, language, structure, referenceTime, report }) => {
    const starts = readWordStarts(text)
    const listed = findListedNames(text, starts, reference.names, (senses, start, end) =>
      chooseSense(text, senses, start, end, language),
    )
    const findings = mergeNames(
      text,
      mergeNames(text, listed, findFundNames(text, starts)),
      findFormedNames(text, starts),
    )
    const brackets = bindTickers(text, findings, findStatedTickers(text), reference, report)
    findings.sort(bySpan)
    const persons = findPersons(text, starts, findings)
    const surnames = readSurnames(persons)
    if (language !== 'ko')
      findings.push(...findContextNames(text, starts, [...findings, ...persons].sort(bySpan), surnames))
    findings.push(...persons)
    const told = language === 'ko' ? findKoreanContextNames(text, [...findings].sort(bySpan)) : []
    findings.push(...told)
    findings.push(...findListNames(text, structure, findings))
    findings.sort(bySpan)
    supportGuarded(text, findings, structure)
    const shortForms = readShortForms(text, findings)
    identifyShortForms(text, findings, shortForms)
    // What the article itself introduces comes before what the list says of the same letters, its cut forms behind.
    const all = [
      ...findLaterNames(text, starts, readIntroducedNames(text, findings)),
      ...findings,
      ...findLaterNames(
        text,
        starts,
        new Map([...readSymbols(findings), ...shortForms, ...surnames, ...byName(told)]),
      ),
    ]
    all.push(...findGluedNames(text, all), ...findUnnamedCentralBank(text, all))
    shareTickers(all)
    return all
      .filter(
        (finding) => finding.supported && !isInsideBracket(finding, brackets) && !isNoMention(text, finding),
      )
      .map((finding) => toCandidate(text, finding, referenceTime))
  }
}

/** `S&T operates` alone makes S&T a firm; beside S&T Bancorp it is that one. */
const identifyShortForms = (
  text: string,
  findings: readonly Finding[],
  shortForms: ReadonlyMap<string, Finding>,
): void => {
  for (const finding of findings) {
    const long =
      finding.entry || finding.kind === 'person'
        ? undefined
        : shortForms.get(text.slice(finding.start, finding.end))
    if (!long || long.name === finding.name) continue
    finding.name = long.name
    finding.kind = long.kind
    if (long.entry) finding.entry = long.entry
  }
}

/** A name that its neighbours told once is that name wherever it stands alone. */
const byName = (findings: readonly Finding[]): Map<string, Finding> =>
  new Map(findings.map((finding) => [finding.name, finding]))

/** A stated symbol of three or more capitals names its company from there on: `weighed in on STBA`. */
const readSymbols = (findings: readonly Finding[]): Map<string, Finding> =>
  new Map(
    findings
      .filter(({ ticker }) => ticker?.basis === 'stated' && /^[A-Z]{3,5}$/.test(ticker.symbol))
      .map((finding) => [finding.ticker?.symbol ?? '', finding]),
  )

/** A ticker printed once is the name's ticker wherever the article says the name. */
const shareTickers = (findings: readonly Finding[]): void => {
  const stated = new Map<string, { ticker: Ticker; entry: ReferenceEntry | undefined }>()
  for (const { name, ticker, entry } of findings) if (ticker) stated.set(name, { ticker, entry })
  if (stated.size === 0) return
  for (const finding of findings) {
    const known = stated.get(finding.name)
    if (!known || finding.ticker) continue
    finding.ticker = known.ticker
    if (known.entry) finding.entry = known.entry
    finding.supported = true
  }
}

/** `brackets` are in reading order and don't overlap. */
const isInsideBracket = ({ start, end }: Finding, brackets: readonly StatedTicker[]): boolean => {
  let [low, high] = [0, brackets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((brackets[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const bracket = brackets[low]
  return bracket !== undefined && !bracket.standsAlone && bracket.start <= start && end <= bracket.end
}

const toCandidate = (text: string, finding: Finding, referenceTime: string | undefined): Candidate => {
  const { entry, start, end, rule, kind, name } = finding
  const mention: Draft<MentionBase> & Fields = createMention(text, 'entity', start, end, rule)
  const named: Draft<NonNullable<Fields['entity']>> = entry ? { id: entry.id, kind, name } : { kind, name }
  if (entry?.identifiers) named.identifiers = entry.identifiers
  mention.entity = named
  const ticker = finding.ticker ?? listedTicker(entry, referenceTime)
  if (ticker) mention.ticker = ticker
  return { start, end, mention, steps: undefined }
}

interface Fields {
  entity?: Pick<ReferenceEntry, 'identifiers' | 'kind' | 'name'> & { readonly id?: string }
  ticker?: Ticker
}

/** The ticker the reference data give, unless the listing had ended or not begun when the article was published. */
const listedTicker = (entry: ReferenceEntry | undefined, on: string | undefined): Ticker | undefined => {
  if (!entry?.ticker) return undefined
  if (on !== undefined && entry.validTo !== undefined && on >= entry.validTo) return undefined
  if (on !== undefined && entry.validFrom !== undefined && on < entry.validFrom) return undefined
  return { ...entry.ticker, basis: 'resolved' }
}
