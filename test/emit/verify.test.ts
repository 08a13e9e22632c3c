import { describe, expect, test } from 'vitest'
import { verifyExtraction } from '../../src/emit/verify.ts'
import { editable, sample, sampleText } from './sample.ts'

const source = new TextEncoder().encode(sampleText)

/** The sample with one place changed (`mentions.0.quote`), or taken away (undefined), verified. */
const check = (place: string, value: unknown, bytes?: Uint8Array) => {
  const extraction = editable()
  const path = place.split('.')
  const last = path.pop() as string
  const holder = path.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    extraction,
  )
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return verifyExtraction(extraction, bytes).map(({ path: at, message }) => `${at} ${message}`)
}

test('what is right has no problem', () => {
  expect(verifyExtraction(sample)).toEqual([])
  expect(verifyExtraction(sample, source)).toEqual([])
})

describe('what was altered is told', () => {
  const otherText = sampleText.replace('7.5%', '9.5%')
  test.each([
    ['more', 1, ' Unrecognized key: "more"'],
    ['mentions.0.unit', 'pct', 'mentions[0].unit Invalid option'],
    ['mentions.0.quote', '7.6%', 'mentions[0].quote is "7.6%", but the text there is "7.5%"'],
    ['mentions.0.span.end', 34, 'mentions[0].quote is "7.5%", but the text there is "7.5%\\n"'],
    ['document.text', otherText, 'document.textSha256 is not the SHA-256 of the text'],
    ['document.text', undefined, 'document.text was left out: only its source can verify it'],
    ['document.offsetUnit', 'codepoint', 'mentions[0].quote is "7.5%", but the text there is ".5%\\n"'],
    ['document.uri', '../secret.txt', 'document.uri is no path below the root: "../secret.txt"'],
    ['document.uri', '/etc/passwd', 'document.uri is no path below the root'],
    ['document.uri', 'a//b.txt', 'document.uri is no path below the root'],
    ['document.uri', 'C:\\b.txt', 'document.uri is no path below the root'],
    ['blocks.0.span.end', 999, 'blocks[0].span 0-999 reaches beyond the text, which ends at'],
    ['blocks.0.span.end', 0, 'blocks[0].span 0-0 is empty'],
    ['blocks.0.span.start', 1, 'blocks[0].span 1-13 cuts a character in two'],
    ['records.0.evidence.0.end', 500, 'records[0].evidence[0] 3-500 reaches beyond the text'],
    ['mentions.1.id', sample.mentions[0]?.id, 'mentions[1].id percent@29-33 is given twice'],
    ['mentions', sample.mentions.toReversed(), 'mentions[1] stands before the one in front of it'],
    ['blocks.1.section', 'heading@9', 'blocks[1].section refers to heading@9, which is not there'],
    ['observations.0.figure', 'percent@1', 'observations[0].figure refers to percent@1, which is not there'],
    ['observations.0.sameAs', 'o@7', 'observations[0].sameAs refers to o@7, which is not there'],
    ['records.0.observations', ['o@8'], 'records[0].observations[0] refers to o@8, which is not there'],
    ['records.0.rows.1.observation', 'o@9', 'records[0].rows[1].observation refers to o@9'],
  ])('%s becomes %j', (place, value, expected) => {
    const problems = check(place, value)
    expect(
      problems.filter((problem) => problem.startsWith(expected)),
      problems.join('\n'),
    ).toHaveLength(1)
  })
})

describe('against the source', () => {
  test('a text that was left out is verified', () => {
    expect(check('document.text', undefined, source)).toEqual([])
  })

  test('another source is told', () => {
    const other = new TextEncoder().encode(sampleText.replace('4.5', '4.6'))
    expect(check('document.id', 'sample', other)).toEqual([
      'document.sha256 is not the SHA-256 of the source',
      'document.text is not the text of the source',
    ])
  })

  test('a source that is no text is told', () => {
    const problems = check('document.id', 'sample', new Uint8Array([0xff, 0xfe, 0xff, 0x00, 0x80]))
    expect(problems.join('\n')).toContain("document its source can't be read")
  })
})

test.each([[null], [3], ['text'], [[]], [{}]])('%j is no Extraction', (value) => {
  expect(verifyExtraction(value).length).toBeGreaterThan(0)
})
