import { expect, test } from 'vitest'
import { chunk } from '../../../src/observation/ko/chunks.ts'
import { sentenceOf } from '../sentence.ts'

/** `words:kind`, with the particle or ending behind a dot. */
const check = (text: string) =>
  chunk(sentenceOf(text)).map(({ start, end, kind, marker, ending }) => {
    const tail = ending ?? (marker === 'none' ? '' : marker)
    return `${text.slice(start, end)}:${kind}${tail && `.${tail}`}`
  })

test.each([
  [
    '코스피는 3.2% 올랐고 코스닥은 1.4% 내렸다.',
    [
      '코스피:noun.topic',
      '3.2%:figure',
      '올랐고:predicate.connective',
      '코스닥:noun.topic',
      '1.4%:figure',
      '내렸다.:predicate.final',
    ],
  ],
  [
    'LG화학 주가는 2.3% 하락한 31만2000원에 마감했다.',
    [
      'LG화학:noun',
      '주가:noun.topic',
      '2.3%:figure',
      '하락한:predicate.adnominal',
      '31만2000원:figure.at',
      '마감했다.:predicate.final',
    ],
  ],
  [
    '삼성전자의 2분기 영업이익은 전년 동기 대비 27.5% 증가했다.',
    [
      '삼성전자:noun.genitive',
      '2분기:date',
      '영업이익:noun.topic',
      '전년 동기:date',
      '대비:base',
      '27.5%:figure',
      '증가했다.:predicate.final',
    ],
  ],
  ['산업(Industrials)이 18.1%다.', ['산업:noun.subject', '18.1%:figure.copula']],
  ['코스닥 역시 1.4% 내렸다.', ['코스닥:noun.also', '1.4%:figure', '내렸다.:predicate.final']],
  // 주가 ends in a syllable that looks like a particle and is none.
  ['동아제철 주가 3% 하락', ['동아제철:noun', '주가:noun', '3%:figure', '하락:noun']],
  // 외국인 ends like an adnominal verb and is a noun.
  ['외국인 지분은 31%다.', ['외국인:noun', '지분:noun.topic', '31%:figure.copula']],
] as const)('%s', (text, chunks) => expect(check(text)).toEqual(chunks))
