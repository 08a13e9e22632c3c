import { answerLine } from '../../batch/answer-line.ts'
import { createExtractor, type ExtractorOptions } from '../../pipeline/create-extractor.ts'
import { readLines, type Streams, writeTo } from '../streams.ts'

/** JSON Lines in, JSON Lines out, in order; answers every line it has before it waits for more. */
export const pipe = async (
  { stdin, stdout, stderr }: Streams,
  options: ExtractorOptions,
): Promise<number> => {
  const extractor = await createExtractor(options)
  let [lineNumber, articles, failed] = [0, 0, 0]
  for await (const lines of readLines(stdin)) {
    let out = ''
    for (const line of lines) {
      lineNumber += 1
      if (isBlank(line)) continue
      const answer = answerLine(line, lineNumber, extractor)
      articles += 1
      if (answer.failed) failed += 1
      out += `${answer.line}\n`
      // Few articles are this large, but a chunk may hold many small ones: the text waiting here stays bounded.
      if (out.length > 1 << 20) {
        await writeTo(stdout, out)
        out = ''
      }
    }
    await writeTo(stdout, out)
  }
  if (failed === 0) return 0
  await writeTo(stderr, `gisa pipe: ${failed} of ${articles} lines failed: see the "error" lines\n`)
  return 1
}

const isBlank = (line: Buffer): boolean =>
  line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
