import {
  assetLabels as englishAssets,
  restLabels as englishRest,
  sectorLabels as englishSectors,
  sizeLabels as englishSizes,
} from '../../locale/en/portfolio-words.ts'
import {
  assetLabels as koreanAssets,
  restLabels as koreanRest,
  sectorLabels as koreanSectors,
  sizeLabels as koreanSizes,
} from '../../locale/ko/portfolio-words.ts'
import { createLexicon } from '../../scan/lexicon.ts'
import type { Allocation } from '../allocation/type.ts'

export type DivisionKind = Allocation['by']

/** What a part's name makes of the whole: 국내주식 is a kind of asset, 산업재 GICS 20, 대형주 a size. */
export interface LabelKind {
  /** A word may be both (부동산, real estate): the rows around it decide. */
  readonly kinds: readonly DivisionKind[]
  readonly code?: string
}

/** Of a whole label, in any case of letters; undefined for a name that divides nothing. */
export const labelKindOf = (label: string): LabelKind | undefined => table.get(label.trim().toLowerCase())

const table = ((): ReadonlyMap<string, LabelKind> => {
  const all = new Map<string, LabelKind>()
  const add = (labels: string, kind: DivisionKind, code?: string) => {
    for (const label of labels.split('|')) {
      const before = all.get(label)
      const kinds = before ? [...before.kinds, kind] : [kind]
      const known = code ?? before?.code
      all.set(label, known === undefined ? { kinds } : { kinds, code: known })
    }
  }
  for (const labels of [koreanAssets, englishAssets]) add(labels, 'asset')
  for (const labels of [koreanSizes, englishSizes]) add(labels, 'size')
  for (const [labels, code] of [...koreanSectors, ...englishSectors]) add(labels, 'sector', code)
  for (const kind of ['sector', 'asset', 'country', 'size'] as const)
    for (const labels of [koreanRest, englishRest]) add(labels, kind)
  return all
})()

/** The same labels, for sentences that name them without being asked: the longest that starts at a place. */
export const labels = createLexicon(
  [...table].map(([text, payload]) => ({ text, payload })),
  { foldCase: true },
)
