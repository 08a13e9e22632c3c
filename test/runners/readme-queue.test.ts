import { expect, test } from 'vitest'
import { makeFolder, put } from '../batch/folder.ts'
import { gisa } from '../cli/gisa.ts'
import { hasProgram } from './programs.ts'
import { startRedis } from './redis-server.ts'

test.runIf(hasProgram('redis-server'))('the commands of README, on a server of the test', async () => {
  const { url } = await startRedis()
  const out = makeFolder()
  const run = (line: string) =>
    gisa(
      line
        .replace('npx gisa ', '')
        .replace('--out output', `--out ${out}`)
        .replace('redis://127.0.0.1:6379', url)
        .split(' '),
    )

  const added = await run('npx gisa queue add corpus --redis redis://127.0.0.1:6379')
  expect(added).toMatchObject({ code: 0, err: '' })
  const [articles] = added.out.split(' ')
  const again = await run('npx gisa queue add corpus --redis redis://127.0.0.1:6379')
  expect(again.out).toMatch(/: 0 added, \d+ there already/)
  const worked = await run(
    'npx gisa queue work --source corpus --out output --redis redis://127.0.0.1:6379 --until-empty',
  )
  expect(worked).toMatchObject({ code: 0, err: '' })
  expect(worked.out).toMatch(new RegExp(` ${articles} articles extracted, 0 unchanged, 0 failed`))
  const status = await run('npx gisa queue status --redis redis://127.0.0.1:6379')
  expect(status).toMatchObject({ code: 0, err: '' })
  expect(status.out).toContain(`articles  ${articles} extracted, 0 unchanged`)
  expect(await run('npx gisa queue retry --redis redis://127.0.0.1:6379')).toMatchObject({
    code: 0,
    out: '0 jobs put back into the queue\n',
  })
})

test.runIf(hasProgram('redis-server'))('what fails is tried again, then listed, then put back', async () => {
  const { url } = await startRedis()
  const [source, out] = [makeFolder({ 'a.txt': 'Shares rose 3%.', 'b.txt': 'Shares fell 2%.' }), makeFolder()]
  const at = ['--redis', url]
  const add = ['queue', 'add', source, '--attempts', '2', '--backoff', '10', ...at]
  const work = ['queue', 'work', '--source', source, '--out', out, '--until-empty', ...at]
  expect((await gisa(add)).code).toBe(0)
  put(source, 'b.txt', new Uint8Array([0, 1, 2, 0]))

  const worked = await gisa(work)
  expect(worked.code).toBe(1)
  expect(worked.out).toMatch(/ 1 articles extracted, 0 unchanged, 1 failed/)
  const status = await gisa(['queue', 'status', ...at])
  expect(status.code).toBe(1)
  expect(status.out).toMatch(/1 in the dead-letter list[\s\S]*failed after 2 tries[\s\S]* {2}b\.txt: /)
  expect(status.out).not.toContain('a.txt')

  put(source, 'b.txt', 'Shares fell 2%.')
  expect((await gisa(['queue', 'retry', ...at])).out).toBe('1 jobs put back into the queue\n')
  expect(await gisa(work)).toMatchObject({ code: 0, err: '' })
  expect((await gisa(['queue', 'status', ...at])).code).toBe(0)
})
