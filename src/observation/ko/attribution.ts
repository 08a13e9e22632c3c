import type { MentionOf } from '../../mention/index.ts'
import { readPersonRoles } from '../../mention/index.ts'
import type { Attribution } from '../../model/observation.ts'
import type { Span } from '../../model/span.ts'
import type { Sourced } from '../attribution.ts'
import { type FoundCue, isCue } from '../cues.ts'
import type { Register } from '../register.ts'
import type { SentenceView } from '../view.ts'
import { estimateIn } from './estimate.ts'
import { estimatesOthers, isHouse } from './house.ts'
import { particleAt } from './particles.ts'

type EntityMention = MentionOf<'entity'>

interface Speaker {
  readonly value: Attribution
  readonly names: readonly EntityMention[]
}

/**
 * Who says what a Korean sentence says: X에 따르면 before it, X는 “…”며 “…”고 밝혔다 around it, 그는 and 이 연구원은 for the one
 * who spoke last. Names inside quotation marks are spoken of, not speaking.
 */
export const findKoreanAttribution = (view: SentenceView, register: Register): Sourced => {
  const speaker = sourceOf(view) ?? sayerOf(view, register) ?? houseOf(view) ?? gaugeOf(view)
  if (speaker)
    return {
      attribution: { value: speaker.value, basis: 'stated', span: speaker.value.span, plain: true },
      sources: new Set(speaker.names),
    }
  const before = register.attribution
  return before && (register.quoteOpen || goesOn(view))
    ? {
        attribution: { value: before.value, basis: 'inherited', plain: false },
        sources: new Set(),
      }
    : { sources: new Set() }
}

/** X에 따르면: the name before it, else the words there (금융투자업계에 따르면). */
const sourceOf = (view: SentenceView): Speaker | undefined => {
  const { text, sentence } = view
  for (const found of view.cues) {
    if (!isCue(found, 'source')) continue
    const from = Math.max(sentence.start, found.start - 40)
    const near = view.entities.filter(({ span }) => span.end <= found.start && span.start >= from)
    const last = near.at(-1)
    const [start, end] = [wordStart(text, found.start, sentence.start), found.start]
    // 9일 통계청이 내놓은 ‘3월 물가동향’에 따르면: who published it is the source.
    const publisher = near.findLast(
      ({ span }) =>
        particleAt(text, span.end) === 'subject' &&
        /^(?:이|가) (?:이날 |\d+일 )?(?:발표|공개|집계|조사|내놓|공시|펴낸|낸|발간)/.test(
          text.slice(span.end, span.end + 14),
        ),
    )
    if (publisher) return speakerOf(view, publisher)
    if (
      last &&
      found.start - last.span.end <= 14 &&
      !/법$|특례법/.test(text.slice(last.span.start, found.start))
    )
      return speakerOf(view, last)
    const word = text.slice(start, end)
    if (/(?:업계|당국|관계자|증권가|시장|외신|통신|뉴스|청|원|처|부|협회|연구소|센터|공사)$/.test(word))
      return { value: { name: word, span: { start, end } }, names: [] }
  }
  return undefined
}

const wordStart = (text: string, at: number, from: number): number => {
  let start = at
  while (start > from && !/[\s‘’“”"'(]/.test(text[start - 1] ?? ' ')) start -= 1
  return start
}

/** X는 … 고 밝혔다: a marked speaker outside quotation marks, and a verb of saying that closes what is said. */
const sayerOf = (view: SentenceView, register: Register): Speaker | undefined => {
  const verb = view.cues.findLast((found) => isCue(found, 'say') && closesSpeech(view, found))
  if (!verb) return undefined
  const quotes = quotedParts(view)
  const outside = (at: number): boolean => !quotes.some(({ start, end }) => start <= at && at < end)
  const marked = view.entities.filter(
    ({ span }) =>
      span.end <= verb.start &&
      outside(span.start) &&
      speaks.has(particleAt(view.text, titleEnd(view, span.end))),
  )
  const person = marked.find(({ entity }) => entity.kind === 'person')
  const found = person ?? firstTopic(view, marked, verb)
  if (found) return resolve(speakerOf(view, found), register)
  return pronoun(view, outside, register)
}

const speaks: ReadonlySet<string> = new Set(['topic', 'subject', 'also'])

/** Who publishes in their own name is the sentence's first topic; a company named inside what is said is not. */
const firstTopic = (
  view: SentenceView,
  marked: readonly EntityMention[],
  verb: FoundCue,
): EntityMention | undefined => {
  const topic = marked.find(
    ({ span }) =>
      particleAt(view.text, titleEnd(view, span.end)) === 'topic' && span.start - view.sentence.start < 40,
  )
  const subject = marked.findLast(
    ({ span }) => particleAt(view.text, titleEnd(view, span.end)) === 'subject' && verb.start - span.end < 6,
  )
  return topic ?? subject
}

/** …고 밝혔다, …라며 … 진단했다, …다고 9일 말했다: what is said ends right before the verb, which ends the sentence or clause. */
const closesSpeech = ({ text, sentence }: SentenceView, { start, end }: FoundCue): boolean =>
  /(?:고|라며|다며|면서|듯이|[”"’'])[’'”"]?(?:\s*(?:\d+월\s?)?\d+일(?:\([가-힣]+\))?)?\s*(?:\S{1,6}\s)?$/.test(
    text.slice(Math.max(sentence.start, start - 22), start),
  ) && !/^[가-힣]*(?:는|던|ㄴ)\s/.test(text.slice(end, end + 5))

/** Stretches between quotation marks. */
const quotedParts = ({ text, sentence }: SentenceView): readonly Span[] => {
  const parts: Span[] = []
  let open = -1
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const mark = text[at] ?? ''
    if (mark === '“' || (mark === '"' && open < 0)) open = at
    else if ((mark === '”' || mark === '"') && open >= 0) {
      parts.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  if (open >= 0) parts.push({ start: open, end: sentence.end })
  return parts
}

/** Behind the house and title of a person: 이수민| 키움증권 연구원|은. */
const titleEnd = (view: SentenceView, end: number): number => {
  const { text } = view
  if (particleAt(text, end) !== 'none') return end
  const house = view.entities.find(({ span }) => span.start === end + 1)
  const at = house ? house.span.end : end
  const title = /^\s[가-힣A-Z·]{1,12}?(?=(?:은|는|이|가|도|역시|의)(?:[\s,“"]|$))/.exec(
    text.slice(at, at + 16),
  )
  return title ? at + title[0].length : end
}

const speakerOf = (view: SentenceView, mention: EntityMention): Speaker => {
  const { text } = view
  const name = mention.quote.replace(/\s+/g, ' ')
  const { span, entity } = mention
  if (entity.kind !== 'person') {
    const value: Attribution = entity.id === undefined ? { name, span } : { name, id: entity.id, span }
    return { value, names: [mention] }
  }
  const role = readPersonRoles(text, view.entities).get(span.start)
  const house = view.entities.find(
    (other) => other.span.start === role?.organisation?.start && other !== mention,
  )
  const title = role?.role && text.slice(role.role.start, role.role.end)
  const value: Attribution = house
    ? title === undefined
      ? { name, organisation: house.quote, span }
      : { name, role: title, organisation: house.quote, span }
    : title === undefined
      ? { name, span }
      : { name, role: title, span }
  return { value, names: house ? [mention, house] : [mention] }
}

/** 김 연구원은 is 김창권 연구원 who was named before: same family name. */
const resolve = (speaker: Speaker, register: Register): Speaker => {
  const before = register.attribution?.value
  const { name, span } = speaker.value
  return name.length === 1 && before?.name.startsWith(name)
    ? { names: speaker.names, value: { ...before, span } }
    : speaker
}

/** 그는, 이 연구원은, 이 관계자는: the one who spoke last; else an office without a name (산업통상부 관계자는, 업계에서는). */
const pronoun = (
  { text, sentence }: SentenceView,
  outside: (at: number) => boolean,
  register: Register,
): Speaker | undefined => {
  const head = text.slice(sentence.start, sentence.start + 60)
  const back =
    /(?:^|[\s”"])(그는|그녀는|(?:이|이어|그) (?:연구원|애널리스트|총재|의장|관계자|대표|회장|위원|교수|장관)(?:은|는))/.exec(
      head,
    )
  const before = register.attribution?.value
  if (back && before && before.id === undefined && outside(sentence.start + back.index + 1)) {
    const start = sentence.start + back.index + (/^[\s”"]/.test(back[0]) ? 1 : 0)
    return { names: [], value: { ...before, span: { start, end: start + (back[1] ?? '').length } } }
  }
  const office =
    /(?:^|[\s”"])((?:[가-힣A-Z]{2,12}\s)?(?:관계자|당국자|전문가|애널리스트|이코노미스트|딜러|참가자|업계)(?:들)?)(?:은|는|에서는)\s/.exec(
      head,
    )
  if (office && outside(sentence.start + office.index + 1)) {
    const start = sentence.start + office.index + (/^[\s”"]/.test(office[0]) ? 1 : 0)
    const name = office[1] ?? ''
    return { names: [], value: { name, span: { start, end: start + name.length } } }
  }
  return undefined
}

/**
 * 한빛증권은 … 목표주가를 17만원으로 올렸다, … 순이익을 310억원으로 추정했다: a price target or an estimate is its house's word.
 */
const houseOf = (view: SentenceView): Speaker | undefined => {
  const isTarget = view.cues.some((found) => isCue(found, 'metric') && found.cue.metric === 'target-price')
  const verb = isTarget ? undefined : estimateIn(view.text, view.sentence.start, view.sentence.end)
  if (!isTarget && verb === undefined) return undefined
  const house = view.entities.find(
    (mention) =>
      mention.entity.kind !== 'person' &&
      speaks.has(particleAt(view.text, mention.span.end)) &&
      (verb === undefined ? isHouse(mention) : mention.span.end < verb && estimatesOthers(mention)),
  )
  return house && speakerOf(view, house)
}

/** 페드워치에는 … 반영돼 있다: the gauge that reads expectations off prices is where they are from. */
const gaugeOf = ({ text, cues }: SentenceView): Speaker | undefined => {
  const gauge = cues.find(
    ({ start, end, cue }) => cue.type === 'hedge' && /^(?:FedWatch|페드워치)$/.test(text.slice(start, end)),
  )
  if (!gauge) return undefined
  const { start, end } = gauge
  return { value: { name: text.slice(start, end), span: { start, end } }, names: [] }
}

/** 이어 “…”고 덧붙였다, …라고 설명했다: nobody is named, so the one who spoke goes on. */
const goesOn = (view: SentenceView): boolean =>
  view.cues.some((found) => isCue(found, 'say') && closesSpeech(view, found)) &&
  !view.entities.some(
    ({ span }) => particleAt(view.text, span.end) === 'topic' && span.start - view.sentence.start < 12,
  )
