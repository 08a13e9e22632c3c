import { describe, expect, test } from 'vitest'
import type { LanguageTag } from '../../src/model/locale-tag.ts'
import { splitSentences } from '../../src/segment/sentences.ts'

/** The sentences are written with ¦ between them, which is taken out before the text is split. */
const check = (marked: string, language: LanguageTag) => {
  const text = marked.replaceAll('¦', '')
  const sentences: string[] = []
  splitSentences(text, 0, text.length, language, (start, end) => void sentences.push(text.slice(start, end)))
  expect(sentences).toEqual(marked.split('¦').map((sentence) => sentence.trim()))
}

describe('Korean', () => {
  const table = [
    ['two sentences', '동아제철은 3.5% 올랐다. ¦이틀째 상승이다.'],
    [
      'no space behind the full stop',
      '순이익이 늘었다고 밝혔다.¦한결은행은 4.2% 내렸다.¦9일 종가는 1만2500원이다.',
    ],
    ['Latin letters behind it', '매출이 줄었다.¦LX전선은 반대다.'],
    ['a quotation and its particle', '김 연구원은 "금리가 내린다."라고 말했다. ¦시장은 달랐다.'],
    [
      'a quotation of two sentences goes with its verb',
      '그는 "수요가 강하다. 내년에도 같다"고 했다.¦주가는 올랐다.',
    ],
    ['typographic quotation marks', '그는 “수요가 강하다. 내년에도 같다”며 웃었다. ¦끝이다.'],
    ['a quotation that stands alone', '"지금 산다. ¦내일은 늦다."'],
    ['a question inside', '"내릴까?"라는 물음이 나왔다.¦답은 없다.'],
    ['a question outside', '금리는 내릴까? ¦전망은 갈린다.'],
    ['a broken middle dot', '철강?선박?기계 등 3개 품목이 늘었다.'],
    ['a middle dot as a full stop', '원.달러 환율은 1,420.5원이다.'],
    ['dates in numbers', '2026. 2. 13. 발표한 자료다. ¦다음은 3. 5. 나온다.'],
    ['a list number', '1. 금리는 그대로다. ¦2. 물가는 오른다.'],
    ['items', '가. 개요 나. 전망'],
    ['a level before the full stop', '지수는 4,820.66. ¦코스닥은 내렸다.'],
    ['an ellipsis in a headline', '수출 늘고 수입 줄고…무역수지 흑자'],
    ['an ellipsis behind a sentence', '기다렸다… ¦그러나 오지 않았다.'],
    ['a bracket behind', '급락했다.¦(사진=한결경제)'],
    ['a bracket that holds a sentence', '(자료를 냈다.) ¦그리고 끝났다.'],
    ['U.S. in Korean', '미국(U.S.) 시장이 컸다.'],
    ['a dateline', '(서울=한빛뉴스) 김가람 기자 = ¦동아제철이 올랐다. ¦끝났다.'],
    ['a byline in brackets', '[한결경제 김가람 기자] ¦동아제철이 올랐다.'],
    ['a byline without line breaks', "'동아' 지분 확보 가능성[ 김가람 기자  ]¦동아제철이 올랐다."],
    ['an unclosed quotation mark', '그는 "수요가 강하다. ¦내년에도 같다. ¦주가는 올랐다.'],
    ['no final stop', '동아제철이 올랐다. ¦소폭 상승'],
    ['a noun before the full stop', '상장사는 모두 534곳.¦지난해보다 줄었다.'],
    ['a new quotation behind', '그는 웃었다.¦“기다린다”는 뜻이다.'],
    ["a question's letter", 'Q. 지금 사도 될까? ¦A. 기다리는 편이 낫다.'],
    ['full-width stops', '올랐다。 ¦내렸다！ ¦끝.'],
  ] as const
  test.each(table)('%s', (_, marked) => check(marked, 'ko'))
})

describe('English', () => {
  const table = [
    ['an abbreviation that owns', "Halden Corp.'s profit rose. ¦It was flat before."],
    ['two sentences', 'Profit rose 3.5% to $1.2bn. ¦Sales fell.'],
    ['titles', 'Mr. Hale met Dr. Okoye vs. St. James. ¦They agreed.'],
    ['a company before a new sentence', 'It bought Northgate Corp. ¦The price was $3 billion.'],
    ['a company before its officer', 'Northgate Corp. Chief Executive Ann Hale said so. ¦Shares rose.'],
    ['U.S. in the middle', 'The U.S. Treasury sold bonds. ¦Yields rose.'],
    ['U.S. at the end', 'It makes cars in the U.S. ¦The rest is imported.'],
    ['a month', 'As of Dec. 15 the fund held cash. ¦It was 3%.'],
    ['a month at the end', 'It closes in Dec. ¦Investors wait.'],
    ['initials', 'J. P. Ardent and G.C. Moor left. ¦Both retired.'],
    ['a time', 'It opened at 9:30 a.m. Eastern time. ¦Prices rose at 4 p.m. ¦The close was flat.'],
    ['No. 5', 'It ranks No. 5 by assets. ¦He said no. ¦The board agreed.'],
    ['a quotation and its verb', '"We are pleased." said Ann Hale. ¦"It is good." ¦He left.'],
    ['a quotation of two sentences', '“Demand is strong. ¦It will last,” said Ann Hale.'],
    ['a question in quotation marks', '"Will it last?" asked a trader. ¦"Who knows?" ¦Nobody did.'],
    ['no space behind', 'It fell for a year.¦The bank held 38%.¦Ardent rose.'],
    ['a domain', 'Shares of Parcel.com and www.parcel.com rose. ¦Good.'],
    ['an ellipsis', 'Rates ... Hale said ... may fall. ¦Or not.'],
    ['a year at the end', 'The firm began in 2005. ¦The rest is history.'],
    ['a lower-case name is no new sentence', 'It fell to 3.5 pct. in March. ¦It rose then.'],
    ['a bracket', 'Profit fell (by 3%.) ¦Sales rose.'],
    ['a dateline', 'PORTLAND, Sept 16 (Wirepoint) - ¦The bank held rates. ¦It waits.'],
    ['a dateline with a dash', 'PORTLAND, Feb. 17 — ¦Hale sold shares.'],
    ['an agency alone', '(Wirepoint) - ¦Northgate rose.'],
    ['a dash that is no dateline', 'HELD - and no more. ¦Done.'],
  ] as const
  test.each(table)('%s', (_, marked) => check(marked, 'en'))
})

test('odd text gives spans in order that never overlap and are never blank', () => {
  for (const text of [
    '',
    '   ',
    '.',
    '...',
    '"""',
    '?!?!',
    '。',
    '\u3000.\u00a0',
    '"다."다."다."'.repeat(50),
  ]) {
    let last = 0
    splitSentences(text, 0, text.length, 'ko', (start, end) => {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      expect(end).toBeGreaterThan(start)
      last = end
    })
  }
})
