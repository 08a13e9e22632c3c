import { expect, test } from 'vitest'
import { parse, show } from './show.ts'

const check = (text: string, blocks: readonly string[], bodyStart = 0) =>
  expect(show(text, parse(text, 'text/markdown', bodyStart))).toEqual(blocks)

test.each([
  [
    'headings',
    '# 금리 동결\n\n본문이다.\n\n전망\n---\n\n본문이다.',
    ['heading 1 · # 금리 동결', 'paragraph · 본문이다.', 'heading 2 · 전망 / ---', 'paragraph · 본문이다.'],
  ],
  ['a range is not struck through', '3~4% 올랐고 5~6% 내렸다.', ['paragraph · 3~4% 올랐고 5~6% 내렸다.']],
  [
    'a numbered list swallows nothing',
    '9. 한결전자 0.42%\n10. 가람제철 0.41%\n자료는 매달 바뀐다.\n\n다음 문단이다.',
    [
      'item 1 · 9. · 한결전자 0.42%',
      'item 1 · 10. · 가람제철 0.41%',
      'paragraph · 자료는 매달 바뀐다.',
      'paragraph · 다음 문단이다.',
    ],
  ],
  [
    'lists in lists',
    '- 매출\n  - 국내\n  - 해외\n\n    해외는 늘었다.\n- 이익',
    [
      'item 1 · - · 매출',
      'item 2 · - · 국내',
      'item 2 · - · 해외',
      'paragraph · 해외는 늘었다.',
      'item 1 · - · 이익',
    ],
  ],
  [
    'an indent is no code',
    '본문이다.\n\n    들여 쓴 문단이다.',
    ['paragraph · 본문이다.', 'paragraph · 들여 쓴 문단이다.'],
  ],
  [
    'tables',
    '업종별 비중(단위: %)\n\n| 업종 | 비중 |\n|---|--:|\n| 전자 | 22.6 |\n| **합계** | |\n\n*자료: 한결자산*',
    [
      'caption · 업종별 비중(단위: %)',
      'head · 업종 | 비중',
      'row · 전자 | 22.6',
      'row · 합계 | ',
      'caption · *자료: 한결자산*',
    ],
  ],
  [
    'a heading over a table',
    '## 구성\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |',
    ['heading 2 > · ## 구성', 'head · 가 | 나', 'row · 1 | 2'],
  ],
  [
    'quotes, notes and markup',
    '> 수요가 강하다.\n>\n> - 내년도\n\n<!-- 주석 -->\n\n<b>굵게</b>\n\n[^1]: 각주다.\n\n[link]: https://example.org\n\n***',
    ['quote · 수요가 강하다.', 'item 1 · - · 내년도', 'paragraph · <b>굵게</b>', 'paragraph · 각주다.'],
  ],
  ['a table without rows', '| 가 | 나 |\n|---|---|', ['head · 가 | 나']],
  ['an item without a paragraph', '- # 제목\n- 둘', ['heading 1 · # 제목', 'item 1 · - · 둘']],
  [
    'bylines',
    '김가람 기자 garam@example.org\n\n무단 전재 금지',
    ['byline · 김가람 기자 garam@example.org', 'boilerplate · 무단 전재 금지'],
  ],
])('%s', (_, text, blocks) => check(text, blocks))

test('behind front matter spans index the whole text', () => {
  const text = '---\ntitle: x\n---\n# 제목\n\n| 가 |\n|---|\n| |\n'
  check(text, ['heading 1 > · # 제목', 'head · 가', 'row · '], 17)
})
