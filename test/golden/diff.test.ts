import { describe, expect, test } from 'vitest'
import { diffExtractions, type Told } from '../../src/golden/diff.ts'

const told = (language: string, observations: readonly object[], records: readonly object[] = []): Told =>
  ({ document: { language }, observations, records }) as unknown as Told

let given = 0
const observation = (fields: object) => {
  given += 1
  return {
    id: `observation@${given}`,
    figure: `percent@${given}`,
    subject: { name: '삼성전자', id: 'XKRX:005930' },
    metric: 'operating-profit',
    measure: 'change',
    value: '12.4',
    unit: 'percent',
    direction: 'up',
    base: 'yoy',
    realis: 'actual',
    certainty: 'likely',
    slots: { metric: 'stated', measure: 'stated' },
    evidence: [{ role: 'figure', start: given, end: given + 4 }],
    ...fields,
  }
}

/** The differences as lines: `period: a 2026-Q3 calendar, b 2026-Q2 calendar`, `only a 8`. */
const check = (a: Told, b: Told): readonly string[] =>
  diffExtractions(a, b).differences.flatMap((difference) => {
    if (difference.in !== 'both') {
      const { value, type } = difference.item as { value?: string; type?: string }
      return [`only ${difference.in} ${value ?? type}`]
    }
    return difference.fields.map(
      (field) => `${field.field}: a ${JSON.stringify(field.a)}, b ${JSON.stringify(field.b)}`,
    )
  })

const period = (timex: string, kind = 'calendar') => ({
  timex,
  start: '2026-07-01',
  end: '2026-10-01',
  kind,
})

describe('an observation in two languages', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['names differ, ids agree', {}, { subject: { name: 'Samsung Electronics', id: 'XKRX:005930' } }, []],
    [
      'ids differ',
      {},
      { subject: { name: 'LG', id: 'XKRX:003550' } },
      ['subject.id: a "XKRX:005930", b "XKRX:003550"'],
    ],
    ['one id is missing', {}, { subject: { name: 'Samsung' } }, ['subject.id: a "XKRX:005930", b undefined']],
    ['neither has an id', { subject: { name: '톡비즈' } }, { subject: { name: 'Talk Biz' } }, []],
    ['no subject', {}, { subject: undefined }, ['subject: a {"id":"XKRX:005930"}, b undefined']],
    [
      'how sure, how known, how printed',
      { resolution: '0.1' },
      { certainty: 'weak', slots: {}, resolution: '1' },
      [],
    ],
    ['trailing zeros', { value: '12.40' }, { value: '12.4' }, []],
    ['metric', {}, { metric: 'revenue' }, ['metric: a "operating-profit", b "revenue"']],
    ['measure', {}, { measure: 'level' }, ['measure: a "change", b "level"']],
    ['direction', {}, { direction: 'down' }, ['direction: a "up", b "down"']],
    ['base', {}, { base: 'qoq' }, ['base: a "yoy", b "qoq"']],
    ['realis', {}, { realis: 'forecast' }, ['realis: a "actual", b "forecast"']],
    ['mod', { mod: 'APPROX' }, {}, ['mod: a "APPROX", b undefined']],
    [
      'period',
      { period: period('2026-Q3') },
      { period: period('2026-Q2') },
      ['period: a "2026-Q3 calendar", b "2026-Q2 calendar"'],
    ],
    [
      'kind of period',
      { period: period('2026') },
      { period: period('2026', 'to-date') },
      ['period: a "2026 calendar", b "2026 to-date"'],
    ],
    [
      'words of the article',
      { qualifier: '연결', metricText: '가' },
      { qualifier: 'consolidated', metricText: 'b' },
      [],
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(check(told('ko', [observation(a)]), told('en', [observation(b)]))).toEqual(expected)
  })

  test('another number is another observation, and so is another unit', () => {
    const a = [observation({ value: '8' }), observation({ value: '3' })]
    const b = [observation({ value: '3' }), observation({ value: '8', unit: 'percentage-point' })]
    expect(check(told('ko', a), told('en', b))).toEqual(['only a 8', 'only b 8'])
  })

  test('one number told twice is matched with the like', () => {
    const a = [observation({}), observation({ metric: 'revenue' })]
    const b = [observation({ metric: 'revenue' }), observation({ base: 'qoq' })]
    expect(check(told('ko', a), told('en', b))).toEqual(['base: a "yoy", b "qoq"'])
  })

  test('a number told hundreds of times is matched in order', () => {
    const many = (count: number) => Array.from({ length: count }, () => observation({}))
    expect(check(told('ko', many(300)), told('en', many(301)))).toEqual(['only b 12.4'])
  })
})

test('in one language names count where there are no ids', () => {
  const [a, b] = [{ subject: { name: '톡비즈' } }, { subject: { name: '모빌리티' } }]
  expect(check(told('ko', [observation(a)]), told('ko', [observation(b)]))).toEqual([
    'subject.name: a "톡비즈", b "모빌리티"',
  ])
})

describe('records', () => {
  const row = (id: string, value: string) => ({
    subject: { name: `name of ${id}`, id },
    value: { value, unit: 'percent' },
    observation: `observation@${value}`,
    evidence: [{ role: 'figure', start: 1, end: 2 }],
  })
  const performance = (...rows: readonly object[]) => ({
    id: 'performance@1-2',
    type: 'performance',
    metric: 'total-return',
    period: period('2026', 'to-date'),
    rows,
    observations: ['observation@1'],
    realis: 'actual',
    evidence: [{ role: 'clause', start: 1, end: 2 }],
  })
  const policy = (fields: object) => ({
    id: 'rate-policy@1-2',
    type: 'rate-policy',
    centralBank: { name: '연준', id: 'cb:FED' },
    action: 'cut',
    realis: 'actual',
    certainty: 'certain',
    evidence: [{ role: 'clause', start: 1, end: 2 }],
    ...fields,
  })

  test.each<[string, readonly object[], readonly object[], readonly string[]]>([
    ['the same', [performance(row('A', '8'))], [performance(row('A', '8'))], []],
    [
      'rows in another order',
      [performance(row('A', '8'), row('B', '9'))],
      [performance(row('B', '9'), row('A', '8'))],
      [],
    ],
    [
      'a row’s value',
      [performance(row('A', '8'), row('B', '9'))],
      [performance(row('A', '8'), row('B', '7'))],
      ['rows[B].value.value: a "9", b "7"'],
    ],
    [
      'a row more',
      [performance(row('A', '8'))],
      [performance(row('A', '8'), row('B', '7'))],
      ['rows[B]: a undefined, b {"subject":{"id":"B"},"value":{"value":"7","unit":"percent"},"id":"B"}'],
    ],
    [
      'spans are places',
      [policy({ condition: { start: 1, end: 2 } })],
      [policy({ condition: { start: 3, end: 9 } })],
      [],
    ],
    [
      'a condition on one side',
      [policy({ condition: { start: 1, end: 2 } })],
      [policy({})],
      ['condition: a true, b undefined'],
    ],
    [
      'the speaker’s certainty',
      [policy({})],
      [policy({ certainty: 'possible' })],
      ['certainty: a "certain", b "possible"'],
    ],
    [
      'another type',
      [policy({})],
      [performance(row('A', '8'))],
      ['only a rate-policy', 'only b performance'],
    ],
    [
      'two that share little',
      [policy({})],
      [policy({ centralBank: { name: '한은', id: 'cb:BOK' }, action: 'hold', realis: 'forecast' })],
      ['only a rate-policy', 'only b rate-policy'],
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(check(told('ko', [], a), told('en', [], b))).toEqual(expected)
  })
})
