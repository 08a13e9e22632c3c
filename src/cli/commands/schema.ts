import { jsonSchemas } from '../../emit/json-schema.ts'
import { openOutputFolder } from '../../emit/output-folder.ts'
import { type Streams, writeTo } from '../streams.ts'

/** Writes the JSON Schemas into a folder. */
export const schema = async (out: string, { stdout }: Streams): Promise<number> => {
  const folder = await openOutputFolder(out)
  const schemas = jsonSchemas()
  for (const [name, text] of schemas) await folder.write(name, text)
  await writeTo(stdout, `${schemas.size} schemas → ${out}\n`)
  return 0
}
