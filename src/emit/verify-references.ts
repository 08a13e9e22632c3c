import type { Extraction } from '../pipeline/extraction.ts'
import type { Problem } from './validator.ts'

/** Ids that are given twice, and references to ids that nothing has. */
export const verifyReferences = (extraction: Extraction): readonly Problem[] => {
  const { blocks, mentions, observations, records, checks } = extraction
  const problems: Problem[] = []
  const idsOf = (name: string, items: readonly { readonly id: string }[]): ReadonlySet<string> => {
    const ids = new Set<string>()
    items.forEach(({ id }, i) => {
      if (ids.has(id)) problems.push({ path: `${name}[${i}].id`, message: `${id} is given twice` })
      ids.add(id)
    })
    return ids
  }
  const blockIds = idsOf('blocks', blocks)
  const mentionIds = idsOf('mentions', mentions)
  const observationIds = idsOf('observations', observations)
  idsOf('records', records)
  idsOf('checks', checks)
  const refer = (path: string, id: string | undefined, ids: ReadonlySet<string>) => {
    if (id !== undefined && !ids.has(id))
      problems.push({ path, message: `refers to ${id}, which is not there` })
  }

  blocks.forEach(({ section }, i) => void refer(`blocks[${i}].section`, section, blockIds))
  mentions.forEach((mention, i) => {
    if (mention.kind === 'date' && mention.anchor !== 'publishedAt')
      refer(`mentions[${i}].anchor`, mention.anchor, mentionIds)
  })
  observations.forEach(({ figure, sameAs }, i) => {
    refer(`observations[${i}].figure`, figure, mentionIds)
    refer(`observations[${i}].sameAs`, sameAs, observationIds)
  })
  records.forEach((record, i) => {
    for (const { path, id } of observationReferences(record, `records[${i}]`)) refer(path, id, observationIds)
  })
  return problems
}

/** Whatever the type of a record: `observations` is a list of ids, and each row, line or part may name its `observation`. */
function* observationReferences(value: unknown, path: string): Generator<{ path: string; id: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`
    if (key === 'observation' && typeof inner === 'string') yield { path: here, id: inner }
    else if (key === 'observations' && Array.isArray(inner))
      for (const [i, id] of inner.entries()) yield { path: `${here}[${i}]`, id: String(id) }
    else yield* observationReferences(inner, here)
  }
}
