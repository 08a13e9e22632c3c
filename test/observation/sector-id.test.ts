import { expect, test } from 'vitest'
import { sectorIdOf } from '../../src/observation/sector-id.ts'
import { observationsOf } from './sentence.ts'

test.each([
  ['보건의료', 'sector:gics-35'],
  ['health care', 'sector:gics-35'],
  ['정보기술', 'sector:gics-45'],
  ['Utilities', 'sector:gics-55'],
  ['반도체 장비', undefined],
])('%s', (name, id) => expect(sectorIdOf(name)).toBe(id))

test('a sector told with its gloss or noun is the same sector', () =>
  expect(
    observationsOf(
      'TIGER 200은 대형주를 담는다. 업종을 보면 정보기술(IT)이 31.5%를 차지한다. 유틸리티(Utilities)는 12.1%다.',
    ).map(({ metric, measure, subject, object }) => [metric, measure, subject?.name, object?.id]),
  ).toEqual([
    ['sector-weight', 'proportion', 'TIGER 200', 'sector:gics-45'],
    ['sector-weight', 'proportion', 'TIGER 200', 'sector:gics-55'],
  ]))
