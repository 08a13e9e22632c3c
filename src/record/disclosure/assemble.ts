import { disclosureMarks as englishMarks } from '../../locale/en/disclosure-cues.ts'
import { disclosureMarks as koreanMarks } from '../../locale/ko/disclosure-cues.ts'
import type { Block } from '../../model/block.ts'
import { createIdGiver } from '../../model/id.ts'
import type { Sentence } from '../../model/segments.ts'
import type { Span } from '../../model/span.ts'
import type { Named } from '../../model/values.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import { scanWordStarts } from '../../scan/scan-word-starts.ts'
import type { RecordContext } from '../context.ts'
import { readEnglish } from './english.ts'
import { readKorean } from './korean.ts'
import { readSecurities } from './securities.ts'
import type { EntityMention, Party, SentenceView, Statement } from './statement.ts'
import type { DisclosedSecurity, Disclosure } from './type.ts'

/** Who holds, recommends or is short of what, from the paragraphs in which an article discloses interests. */
export const assembleDisclosures = (context: RecordContext): readonly Disclosure[] => {
  const giveId = createIdGiver()
  const { structure, segments } = context
  const entities = context.mentions.filter((mention): mention is EntityMention => mention.kind === 'entity')
  const found: Disclosure[] = []
  let next = 0
  let [block, gated, party] = [-1, false, undefined as Told | undefined]
  for (const sentence of segments.sentences) {
    if (sentence.block !== block) {
      block = sentence.block
      gated = isDisclosing(context.text, structure.blocks[block])
      party = undefined
    }
    if (!gated) continue
    while (next < entities.length && (entities[next]?.span.start ?? 0) < sentence.start) next += 1
    const view = viewOf(context, sentence, entities, next, party !== undefined)
    const read = structure.blocks[block]?.language === 'ko' ? readKorean : readEnglish
    let clauseStart: number = sentence.start
    for (const statement of read(view)) {
      const told: Told | undefined = tell(context, statement.party) ?? party
      const span = { start: clauseStart, end: Math.max(statement.predicate.end, statement.list.end) }
      clauseStart = span.end
      if (!told) continue
      party = told
      const record = toRecord(view, statement, told, span)
      if (!record) continue
      const last = found.at(-1)
      // `… recommends A and recommends the following options: … on B`: one party, one position, one record.
      if (last && continues(last, record, sentence)) found[found.length - 1] = merge(last, record)
      else found.push({ ...record, id: giveId('disclosure', span) })
    }
  }
  return found
}

const marks = createLexicon(
  [...koreanMarks, ...englishMarks].map((text) => ({ text, payload: true })),
  { foldCase: true },
)

const isDisclosing = (text: string, block: Block | undefined): boolean => {
  if (!block || block.kind === 'heading' || block.kind === 'table') return false
  if (block.kind === 'boilerplate') return true
  let found = false
  scanWordStarts(marks, text, block.span.start, block.span.end, () => {
    found = true
  })
  return found
}

const viewOf = (
  { text, author }: RecordContext,
  { start, end }: Sentence,
  all: readonly EntityMention[],
  first: number,
  partyKnown: boolean,
): SentenceView => {
  const entities: EntityMention[] = []
  for (let i = first; i < all.length; i += 1) {
    const mention = all[i] as EntityMention
    if (mention.span.end > end) break
    entities.push(mention)
  }
  return { text, start, end, entities, ...(author && { author: author.value }), partyKnown }
}

interface Told {
  readonly value: Named
  readonly span: Span
}

const tell = ({ text, author }: RecordContext, party: Party): Told | undefined => {
  switch (party.kind) {
    case 'carried':
      return undefined
    case 'author':
      return author?.span
        ? { value: { name: author.value }, span: author.span }
        : { value: { name: author?.value ?? text.slice(party.span.start, party.span.end) }, span: party.span }
    case 'named': {
      const id = party.mention?.entity.id
      return {
        value: {
          name: party.mention?.quote ?? text.slice(party.span.start, party.span.end),
          ...(id !== undefined && { id }),
        },
        span: party.span,
      }
    }
  }
}

type Unnumbered = Omit<Disclosure, 'id'>

const toRecord = (
  view: SentenceView,
  statement: Statement,
  told: Told,
  span: Span,
): Disclosure | undefined => {
  const securities = readSecurities(view.text, statement.list, view.entities, told.span)
  if (securities.length === 0 && statement.position !== 'none') return undefined
  return {
    id: '',
    type: 'disclosure',
    party: told.value,
    position: statement.position,
    securities: [...securities],
    realis: 'actual',
    evidence: [
      { role: 'clause', ...span },
      { role: 'subject', start: told.span.start, end: told.span.end },
      { role: 'cue', start: statement.predicate.start, end: statement.predicate.end },
    ],
  }
}

const continues = (last: Unnumbered, next: Unnumbered, sentence: Span): boolean =>
  last.position === next.position &&
  last.party.name === next.party.name &&
  (last.evidence[0]?.start ?? 0) >= sentence.start

const merge = (last: Disclosure, next: Disclosure): Disclosure => {
  const have = new Set(last.securities.map(({ name, id }) => id ?? name))
  const added = next.securities.filter(({ name, id }: DisclosedSecurity) => !have.has(id ?? name))
  return {
    ...last,
    securities: [...last.securities, ...added],
    evidence: [...last.evidence, ...next.evidence],
  }
}
