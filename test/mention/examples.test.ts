import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'
import { detectLanguage } from '../../src/language/detect.ts'
import { findMentions } from '../../src/mention/find.ts'
import { mentionKinds } from '../../src/mention/index.ts'
import { localeTags } from '../../src/model/locale-tag.ts'
import type { ExampleFile } from '../../src/model/mention.ts'
import { segment } from '../../src/segment/segment.ts'
import { parseStructure } from '../../src/structure/parse.ts'

/** Reads a phrase of an example file: `[[ ]]` mark the mentions of the kind, and each marked one must have the value beside it. */
const check = (
  kind: string,
  publishedAt: string | undefined,
  marked: string,
  expected: readonly object[],
) => {
  const { text, spans } = unmark(marked)
  expect(spans.length, 'one value for each marked span').toBe(expected.length)
  const found = mentionsOf(text, publishedAt).filter((mention) => mention.kind === kind)
  expect(found.map(({ quote, span }) => [quote, span.start, span.end])).toEqual(spans)
  expect(found).toMatchObject([...expected])
}

// The files beside the kinds: a kind and locale without one are not there yet, and a new file is found by its name.
for (const { kind } of mentionKinds)
  for (const locale of localeTags) {
    const file = new URL(`../../src/mention/${kind}/${locale}.examples.ts`, import.meta.url)
    if (!existsSync(file)) continue
    const { examples, publishedAt } = ((await import(file.href)) as { examples: ExampleFile }).examples
    describe(`${kind}/${locale}.examples`, () => {
      test.each(examples.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) =>
        check(kind, publishedAt, text, expected),
      )
    })
  }

describe('the runner itself', () => {
  test('marks become spans of the text without marks', () => {
    expect(unmark('약 [[3%]]와 [[4%]]')).toEqual({
      text: '약 3%와 4%',
      spans: [
        ['3%', 2, 4],
        ['4%', 6, 8],
      ],
    })
  })
})

function unmark(marked: string): { text: string; spans: [quote: string, start: number, end: number][] } {
  const parts = marked.split(/\[\[|\]\]/)
  const spans: [string, number, number][] = []
  let text = ''
  parts.forEach((part, i) => {
    if (i % 2 === 1) spans.push([part, text.length, text.length + part.length])
    text += part
  })
  return { text, spans }
}

function mentionsOf(input: string, publishedAt: string | undefined) {
  const report = () => {}
  const document = ingest(input, { ...(publishedAt !== undefined && { publishedAt }) }, report)
  const { text } = document
  const { language, languageOf } = detectLanguage(text, undefined, report)
  const structure = parseStructure(document, languageOf)
  const segments = segment(text, structure)
  const layers = { document, text, language, structure, segments, report, explaining: false }
  return findMentions({
    ...layers,
    ...(publishedAt !== undefined && { referenceTime: publishedAt }),
    partsOfSpeech: () => [],
  }).map(({ mention }) => mention)
}
