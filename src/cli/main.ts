#!/usr/bin/env node
import { run } from './program.ts'

// A reader that has gone is told by the write itself; without a listener the process would die of it first.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

// The code is set, not exited with, so that what was written still goes out.
process.exitCode = await run(process.argv.slice(2), process)

// After `| head` the rest of standard input is nobody's: it must not keep the process waiting.
process.stdin.unref?.()
