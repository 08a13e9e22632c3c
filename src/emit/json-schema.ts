import * as z from 'zod'
import { Mention } from '../mention/index.ts'
import { Block } from '../model/block.ts'
import { Check } from '../model/check.ts'
import { Diagnostic } from '../model/diagnostic.ts'
import { DocumentFields, Stated } from '../model/document.ts'
import { Attribution, Evidence, Observation, Period, Subject } from '../model/observation.ts'
import { Span } from '../model/span.ts'
import { Interval, Measured, Named, Range, Ratio, Ticker, Timex } from '../model/values.ts'
import { Extraction, schemaVersion } from '../pipeline/extraction.ts'
import { GisaRecord } from '../record/index.ts'

/** The JSON Schemas (2020-12) of what gisa puts out, by file name, each as the text of its file. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    published.map(([name, schema, about]) => [
      `${name}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(name, schema, about), null, 2)}\n`,
    ]),
  )

const published: readonly (readonly [name: string, schema: z.ZodType, about: string])[] = [
  ['extraction', Extraction, 'One article and everything gisa found in it.'],
  ['block', Block, 'A piece of the article: a heading, a paragraph, a list item, a table …'],
  ['mention', Mention, 'A piece of text and its value.'],
  ['observation', Observation, 'One number the article asserts: who, what, how much, when, says who.'],
  ['record', GisaRecord, 'A typed view of what the article says, for downstream tools.'],
  ['check', Check, 'A piece of the article’s own arithmetic, recomputed.'],
  ['diagnostic', Diagnostic, 'What gisa noticed while it read.'],
]

/** Parts with a name of their own stand once under `$defs`. */
const named = (): Readonly<Record<string, z.ZodType>> => ({
  Span,
  Range,
  Ratio,
  Interval,
  Timex,
  Ticker,
  Named,
  Measured,
  Stated,
  Document: DocumentFields,
  Block,
  Mention,
  Evidence,
  Subject,
  Period,
  Attribution,
  Observation,
  Record: GisaRecord,
  Check,
  Diagnostic,
  ...byTag(Mention.options, 'kind', 'Mention'),
  ...byTag(GisaRecord.options, 'type', ''),
})

/** The options of a union under names from their tags: `holdings` is `Holdings`, a `money` mention `MoneyMention`. */
const byTag = (options: readonly z.ZodObject[], tag: string, suffix: string): Record<string, z.ZodType> =>
  Object.fromEntries(
    options.map((option) => {
      const value = (option.shape[tag] as z.ZodLiteral<string>).value
      const pascal = value.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase())
      return [`${pascal}${suffix}`, option]
    }),
  )

const jsonSchemaOf = (name: string, schema: z.ZodType, about: string): object => {
  const metadata = z.registry<{ id?: string }>()
  for (const [id, part] of Object.entries(named())) if (part !== schema) metadata.add(part, { id })
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', metadata })
  return {
    $schema,
    $id: `urn:gisa:schema:${schemaVersion}:${name}`,
    title: `gisa ${name}, schema version ${schemaVersion}`,
    description: about,
    ...rest,
  }
}
