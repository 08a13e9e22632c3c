import { PassThrough } from 'node:stream'
import { run } from '../../src/cli/program.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs one command line in this process, as the `gisa` command would. */
export const gisa = async (
  args: readonly string[],
  stdin: string | Uint8Array = '',
  terminal = false,
): Promise<Ran> => {
  const [input, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  input.end(stdin)
  const [out, err] = [gather(stdout), gather(stderr)]
  const code = await run(args, {
    stdin: input,
    stdout,
    stderr: Object.assign(stderr, { isTTY: terminal, columns: 60 }),
  })
  return { code, out: out(), err: err() }
}

const gather = (stream: PassThrough): (() => string) => {
  const pieces: Buffer[] = []
  stream.on('data', (piece: Buffer) => pieces.push(piece))
  return () => Buffer.concat(pieces).toString('utf8')
}
