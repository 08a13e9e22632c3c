import { visibleText } from '../emit/visible-text.ts'
import { type Streams, writeTo } from './streams.ts'

/** What a run tells beside its summary, on standard error. */
export interface RunLog {
  note(message: string): Promise<void>
  failed(path: string, message: string): Promise<void>
  /** What was done, for machines: people read it on standard output. */
  done(summary: Readonly<Record<string, unknown>>): Promise<void>
}

export type LogFormat = 'text' | 'json'

export const createRunLog = ({ stderr }: Streams, format: LogFormat): RunLog => {
  if (format === 'text')
    return {
      note: (message) => writeTo(stderr, `note: ${visibleText(message)}\n`),
      failed: (path, message) => writeTo(stderr, `failed: ${visibleText(`${path}: ${message}`)}\n`),
      done: async () => {},
    }
  const write = (level: string, event: string, fields: Readonly<Record<string, unknown>>): Promise<void> =>
    writeTo(stderr, `${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`)
  return {
    note: (message) => write('info', 'note', { message }),
    failed: (path, message) => write('error', 'failed', { path, message }),
    done: (summary) => write('info', 'done', summary),
  }
}
