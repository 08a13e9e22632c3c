import type { Candidate } from '../model/mention.ts'
import { bySpan } from '../model/span.ts'

/**
 * Of candidates that overlap keeps one: the longer, then the one that came first. What is kept
 * comes back in reading order and does not overlap.
 */
export const selectCandidates = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const sorted = [...candidates].sort(bySpan)
  const kept: Candidate[] = []
  // Sweep left to right over groups of candidates that hang together; most groups have one member.
  for (let from = 0; from < sorted.length; ) {
    let [to, end] = [from + 1, (sorted[from] as Candidate).end]
    while (to < sorted.length && (sorted[to] as Candidate).start < end) {
      end = Math.max(end, (sorted[to] as Candidate).end)
      to += 1
    }
    if (to === from + 1) kept.push(sorted[from] as Candidate)
    else kept.push(...selectFromGroup(sorted.slice(from, to)))
    from = to
  }
  return kept
}

const selectFromGroup = (group: readonly Candidate[]): readonly Candidate[] => {
  const preferred = [...group].sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Candidate[] = []
  for (const candidate of preferred)
    if (kept.every((other) => candidate.end <= other.start || other.end <= candidate.start))
      kept.push(candidate)
  return kept.sort(bySpan)
}
