import { verifyOutputs } from '../../batch/verify-outputs.ts'
import { visibleText } from '../../emit/visible-text.ts'
import { type Streams, writeTo } from '../streams.ts'

/** Verifies documents and prints what is wrong with each. */
export const verify = async (
  output: string,
  source: string | undefined,
  { stdout }: Streams,
): Promise<number> => {
  const { documents, problems } = await verifyOutputs(output, source)
  const lines: string[] = []
  for (const [name, found] of problems) {
    lines.push(`${visibleText(name)}: ${found.length} ${found.length === 1 ? 'problem' : 'problems'}`)
    for (const { path, message } of found.slice(0, most))
      lines.push(`  ${visibleText(`${path} ${message}`.trim())}`)
    if (found.length > most) lines.push(`  … and ${found.length - most} more`)
  }
  const noun = documents === 1 ? 'document' : 'documents'
  lines.push(
    problems.size === 0
      ? `${documents} ${noun}: verified${source === undefined ? '' : ' against their sources'}`
      : `${documents} ${noun}: ${problems.size} with problems`,
  )
  await writeTo(stdout, `${lines.join('\n')}\n`)
  return problems.size > 0 ? 1 : 0
}

const most = 20
