/** `gisa/golden`: comparison of Extractions with golden files, as `gisa check` does it. */
export { compareJson, type Difference } from './compare.ts'
export {
  type Disagreement,
  diffExtractions,
  type ItemDifference,
  type MeaningDiff,
  type Told,
} from './diff.ts'
export { type Comparison, compareWithGolden, type Golden, toGolden } from './golden.ts'
export { f1Of, precisionOf, recallOf, type Score } from './score.ts'
