import { expect, test } from 'vitest'
import { extractionOf } from '../../observation/sentence.ts'

/** The comparisons a text gives. */
const check = (text: string) => extractionOf(text).records.filter(({ type }) => type === 'comparison')

test.each([
  [
    'two ratios and their gap',
    '러셀 2000의 주가수익비율(PER)은 17.2배로 S&P 500의 24.1배보다 29% 낮다.',
    [
      {
        metric: 'pe-ratio',
        rows: [
          { subject: { id: 'index:RUT' }, value: { value: '17.2', unit: 'multiple' } },
          { subject: { id: 'index:SPX' }, value: { value: '24.1', unit: 'multiple' } },
        ],
        derived: { value: '29', unit: 'percent' },
      },
    ],
  ],
  [
    'two companies in one sentence',
    '현대차 매출은 45조원을 기록했고 기아 매출은 28조원을 기록했다.',
    [{ metric: 'revenue', rows: [{ subject: { name: '현대차' } }, { subject: { name: '기아' } }] }],
  ],
] as const)('%s', (_, text, expected) => expect(check(text)).toMatchObject(expected))

test.each([
  ['one figure', '현대차 매출은 45조원을 기록했다.'],
  ['two metrics', '현대차 매출은 45조원, 영업이익은 3조원을 기록했다.'],
  ['price moves have a record of their own', '코스피는 3.2% 올랐고 코스닥은 1.4% 내렸다.'],
] as const)('%s is none', (_, text) => expect(check(text)).toEqual([]))
