import { expect, test } from 'vitest'
import { explainExtraction } from '../../src/emit/explanation.ts'
import { toCodepointOffsets } from '../../src/pipeline/codepoint-offsets.ts'
import { sample, sampleText } from './sample.ts'

const lines = new Map([
  ['percent@27-31', ['7.5 → "7.5"']],
  ['observation@1', ['group list', 'subject: 한빛펀드 over 가온전자 (heading)']],
])

test('mentions with rule and steps, observations with slots, words and what the resolver told', () => {
  const first = sample.mentions[0]
  const steps = new Map([...lines, [first?.id ?? '', ['7.5 → "7.5"']]])
  const text = explainExtraction(sample, steps)
  expect(text).toContain(`${first?.id}  "7.5%"  {"value":"7.5","unit":"percent","resolution":"0.1"}`)
  expect(text).toContain('  rule any/percent/<number>%\n  7.5 → "7.5"\n')
  expect(text).toContain('  subject: inherited\n  metric: resolved\n')
  expect(text).toContain('"가온전자"')
  expect(text).toContain('  group list\n  subject: 한빛펀드 over 가온전자 (heading)\n')
})

test('the words are right in code points too, and absent without the text', () => {
  const counted = toCodepointOffsets(sample, sampleText)
  expect(explainExtraction(counted, lines)).toContain('"가온전자"')
  const { text: _, ...document } = sample.document
  expect(explainExtraction({ ...sample, document }, lines)).not.toContain('"가온전자"\n')
})
