import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeArticles } from '../../bench/articles.mjs'
import { makeFolder, put } from '../batch/folder.ts'
import { hasProgram } from './programs.ts'

/** As README has it. */
const command = 'parallel --pipe --keep-order --block 1M npx gisa pipe < articles.jsonl > extractions.jsonl'

test.runIf(hasProgram('parallel'))(
  'gisa pipe under GNU parallel: the lines of one gisa pipe, in order',
  () => {
    const lines = (['ko', 'en'] as const).flatMap((language) =>
      makeArticles(language, 12).map((article, at) =>
        JSON.stringify({ id: `${language}-${at}`, ...article }),
      ),
    )
    const folder = makeFolder()
    put(folder, 'articles.jsonl', `${lines.join('\n')}\nno article\n`)
    const run = (line: string) => {
      const gisa = `${process.execPath} ${resolve('dist/cli/main.js')}`
      const { status } = spawnSync('sh', ['-c', line.replace('npx gisa', gisa)], {
        cwd: folder,
        // No notice on who is to be cited, no settings of this machine's user.
        env: { ...process.env, HOME: folder, PARALLEL_HOME: folder },
      })
      return { status, out: readFileSync(join(folder, 'extractions.jsonl'), 'utf8') }
    }
    const alone = run('npx gisa pipe < articles.jsonl > extractions.jsonl')
    const many = run(command.replace('--block 1M', '--block 30k'))

    expect(alone.out.trim().split('\n')).toHaveLength(25)
    // A line is known by its number only within a block; all else is the same.
    const numberless = (out: string) => out.replace(/"line \d+: /, '"line N: ')
    expect(numberless(many.out) === numberless(alone.out)).toBe(true)
    expect([alone.status, many.status]).toEqual([1, 1])
  },
)
