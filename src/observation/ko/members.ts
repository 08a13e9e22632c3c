import type { Clause, Figure, SentenceView } from '../view.ts'
import type { Chunk } from './chunks.ts'
import type { Phrase } from './phrases.ts'

/**
 * The member of a coordinated phrase that a figure belongs to: 한빛전자와 모아바이오의 영업이익이 각각 310억, 120억. As many
 * figures of one unit as there are members go to them in order; the phrase stays whole when their numbers differ.
 */
export const memberFor = (
  view: SentenceView,
  chunks: readonly Chunk[],
  phrase: Phrase,
  clause: Clause,
  figure: Figure,
): Phrase | undefined => {
  const members = membersOf(view, chunks, phrase)
  if (members.length < 2) return undefined
  const row = view.figures.filter(
    ({ start, end, unit }) => start >= phrase.stop && end <= clause.end && unit === figure.unit,
  )
  const first = row.indexOf(figure)
  // 각각 1200억원, 800억원 …해 총 2000억원: only the figures that follow one another at once are a row.
  const length = row.findIndex((other, i) => i > 0 && !isNext(view, row[i - 1] as Figure, other))
  const run = length < 0 ? row : row.slice(0, length)
  if (first < 0 || first >= run.length || run.length !== members.length) return undefined
  const own = members[first] as readonly Chunk[]
  const [start, last] = [own[0] as Chunk, own.at(-1) as Chunk]
  return {
    ...phrase,
    chunks: own,
    start: start.start,
    end: last.end,
    stop: last.stop,
    metric: own.findLast((chunk) => chunk.metric)?.metric,
  }
}

const isNext = ({ text }: SentenceView, before: Figure, next: Figure): boolean =>
  next.start - before.end < 8 && /^(?:과|와|,|·|\s|및|약)*$/.test(text.slice(before.end, next.start))

const membersOf = (
  { text }: SentenceView,
  chunks: readonly Chunk[],
  phrase: Phrase,
): readonly (readonly Chunk[])[] => {
  const members: Chunk[][] = [[]]
  for (const chunk of phrase.chunks) {
    members.at(-1)?.push(chunk)
    if (chunk !== phrase.chunks.at(-1) && (chunk.marker === 'and' || text[chunk.stop] === '·'))
      members.push([])
  }
  // A, B, C가: the phrase proper begins behind the last comma.
  let at = chunks.indexOf(phrase.chunks[0] as Chunk)
  while (at > 0) {
    const before = chunks[at - 1] as Chunk
    if (!before.entity || before.kind !== 'noun' || text[before.stop] !== ',' || before.marker !== 'none')
      break
    members.unshift([before])
    at -= 1
  }
  return members
}
