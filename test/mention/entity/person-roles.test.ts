import { expect, test } from 'vitest'
import { readPersonRoles } from '../../../src/mention/entity/person-roles.ts'

/** The office and house of the one person of a phrase: `[[ ]]` mark the person, `{{ }}` the other names. */
const check = (marked: string): readonly (string | undefined)[] => {
  const mentions: { span: { start: number; end: number }; entity: { kind: string } }[] = []
  let text = ''
  for (const part of marked.split(/(\[\[.*?\]\]|\{\{.*?\}\})/)) {
    const words = part.replace(/^[[{]{2}|[\]}]{2}$/g, '')
    if (words !== part)
      mentions.push({
        span: { start: text.length, end: text.length + words.length },
        entity: { kind: part.startsWith('[[') ? 'person' : 'company' },
      })
    text += words
  }
  const person = mentions.find(({ entity }) => entity.kind === 'person')
  const { role, organisation } = readPersonRoles(text, mentions).get(person?.span.start ?? -1) ?? {}
  return [
    role && text.slice(role.start, role.end),
    organisation && text.slice(organisation.start, organisation.end),
  ]
}

test.each([
  ['[[이서준]] {{가람증권}} 연구원은', ['연구원', '가람증권']],
  ['{{가람증권}} [[이서준]] 연구원은', ['연구원', '가람증권']],
  ['{{가람증권}}의 [[이서준]] 연구원은', ['연구원', '가람증권']],
  ['[[이서준]] 총재는', ['총재', undefined]],
  ['{{가람증권}}은 [[이서준]] 대표와', ['대표', undefined]],
  ['{{Fed}} Chair [[Jerome Powell]] said', ['Chair', 'Fed']],
  ['{{Harrow Lane}} analyst [[Mark Vandelay]] said', ['analyst', 'Harrow Lane']],
  ['[[Mark Vandelay]], senior economist at {{Harrow Lane}}, said', ['senior economist', 'Harrow Lane']],
  ['[[Mark Vandelay]], an economist with {{Harrow Lane}}, said', ['economist', 'Harrow Lane']],
  ['[[Mark Vandelay]] left', [undefined, undefined]],
])('%s', (marked, expected) => {
  expect(check(marked)).toEqual(expected)
})
