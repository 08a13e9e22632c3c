import * as z from 'zod'
import type { OutputFolder } from '../emit/output-folder.ts'

/** What a run remembers of each output, so that the next one knows which articles are unchanged. */
export const stateFile = '.gisa-state.json'

/** Hashes (SHA-256, hex): `input` of the article's bytes and metadata, `output` of the file that was written. */
const Remembered = z.strictObject({ input: z.string(), fingerprint: z.string(), output: z.string() })
export type Remembered = Readonly<z.infer<typeof Remembered>>

const State = z.strictObject({ version: z.literal(1), articles: z.record(z.string(), Remembered) })

export interface RunState {
  readonly articles: ReadonlyMap<string, Remembered>
  /** Why nothing is remembered, when a state file was there and can't be used. */
  readonly note?: string
}

/** Reads what the last run left. A state that can't be read costs a full run, nothing else. */
export const readState = async (out: OutputFolder): Promise<RunState> => {
  const bytes = await out.read(stateFile)
  if (!bytes) return { articles: new Map() }
  try {
    return { articles: new Map(Object.entries(State.parse(JSON.parse(bytes.toString('utf8'))).articles)) }
  } catch {
    return {
      articles: new Map(),
      note: `${stateFile} in the output folder can't be read: every article is extracted again`,
    }
  }
}

export const writeState = (out: OutputFolder, articles: ReadonlyMap<string, Remembered>): Promise<void> =>
  out.write(
    stateFile,
    `${JSON.stringify({ version: 1, articles: Object.fromEntries([...articles].sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 1)}\n`,
  )
