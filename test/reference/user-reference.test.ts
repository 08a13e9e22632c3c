import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index.ts'
import { importListing, UserReference } from '../../src/reference/import/index.ts'
import { loadReference } from '../../src/reference/index.ts'

const listOf = (csv: string) => importListing(new TextEncoder().encode(`symbol,name,market\n${csv}`)).entries

const reference = UserReference.parse({
  format: 'gisa-reference/1',
  entries: listOf(
    [
      'QZRB,Quartz Robotics Inc.,XNAS',
      '005930,삼성전자,XKRX',
      '999990,가람로보틱스,XKOS',
      'XXYY,Apple,XNYS',
      'TNGO,Tango,XNAS',
    ].join('\n'),
  ),
})

const entitiesOf = async (text: string) => {
  const gisa = await createExtractor({ reference })
  return gisa.extract(text).mentions.flatMap((mention) => (mention.kind === 'entity' ? [mention] : []))
}

describe("the user's reference is laid over ours", () => {
  test.each([
    ['Shares of Quartz Robotics rose 3%.', 'XNAS:QZRB'],
    ['가람로보틱스는 3% 올랐다.', 'XKRX:999990'],
    ['삼성전자는 3% 올랐다.', 'XKRX:005930'],
  ])('%s', async (text, id) => {
    expect(await entitiesOf(text)).toMatchObject([{ entity: { id } }])
  })

  test('what they know of the ticker comes with it', async () => {
    expect((await entitiesOf('가람로보틱스는 3% 올랐다.'))[0]).toMatchObject({
      ticker: { symbol: '999990', mic: 'XKOS', basis: 'resolved' },
    })
  })

  test('a name that means something else in ours keeps its meaning', async () => {
    expect(await entitiesOf('Shares of Apple rose 3%.')).toMatchObject([{ entity: { id: 'XNAS:AAPL' } }])
  })

  test('an ordinary word needs context', async () => {
    expect(await entitiesOf('It takes two to dance a Tango, he said.')).toEqual([])
  })

  test('an id of ours keeps our forms and gains theirs', () => {
    const [entry] = listOf('005930,Samsung Elec Test Form,XKRX')
    const merged = loadReference(entry ? [entry] : []).byId.get('XKRX:005930')
    const forms = merged?.surfaces.map(({ text }) => text)
    expect(forms).toContain('삼성전자')
    expect(forms).toContain('Samsung Elec Test Form')
  })
})

test('another reference is another fingerprint, the same one is not', async () => {
  const prints = await Promise.all([
    createExtractor(),
    createExtractor({ reference }),
    createExtractor({ reference: structuredClone(reference) }),
    createExtractor({ reference: { ...reference, entries: reference.entries.slice(1) } }),
  ])
  const [none, one, same, other] = prints.map(({ fingerprint }) => fingerprint)
  expect(one).toBe(same)
  expect(new Set([none, one, other]).size).toBe(3)
})
