import type { CalendarWord, CountedUnit, NamedUnit } from '../calendar-word.ts'

export interface WordEntry {
  readonly text: string
  readonly payload: CalendarWord
}

const entries = (words: string, payload: CalendarWord): readonly WordEntry[] =>
  words.split(', ').map((text) => ({ text, payload }))

const shift = (
  words: string,
  unit: NamedUnit | 'trading-day',
  by: number,
  from: 'publication' | 'day' | 'period',
) => entries(words, { is: 'shift', unit, by, from })

/** Words that begin like a calendar word and are none; the longest word wins, so they stand beside the others. */
const notCalendar =
  '전월세, 오늘날, 보름달, 연말정산, 매일경제, 매일유업, 매일홀딩스, 매일신문, 매일방송, 전일제, 그제야, 그제서야, ' +
  '당일 배송, 당일배송, 당일치기, 당일 여행, 전달했, 전달하, 전달받, 전달할, 전달한, 전달된, 전달되, 전달됐, 전달력, 전달식, 전달책, 전달체, 전달률, 전달해, 전달함, 전달토록, ' +
  '내주고, 내주지, 내주며, 내주면, 내주는, 내주기, 내주었, 내주어, 내주려, 동기부여, 동기화, 동기식, 동기들, 금주령, 한 달러, 두 달러, 세 달러'

/** Korean calendar words. A word that takes a space or not stands twice: 지난달, 지난 달. */
export const koreanCalendarWords: readonly WordEntry[] = [
  ...shift('올해, 올 해, 금년, 금년도, 올해년도, 이번 해', 'year', 0, 'publication'),
  ...shift('지난해, 지난 해, 작년, 작년도, 지난 한 해, 지난 한해', 'year', -1, 'publication'),
  ...shift('재작년, 지지난해, 그러께', 'year', -2, 'publication'),
  ...shift('내년, 내년도, 명년, 다음 해, 다음해', 'year', 1, 'publication'),
  ...shift('내후년, 후년', 'year', 2, 'publication'),
  ...shift('전년, 전년도, 직전 연도, 직전연도', 'year', -1, 'period'),
  ...shift('전전년, 전전년도', 'year', -2, 'period'),
  ...shift('이듬해, 익년', 'year', 1, 'period'),
  ...shift('같은 해, 같은해, 그해, 그 해, 당해, 당해 연도, 당해연도', 'year', 0, 'period'),

  ...shift('이달, 이 달, 이번달, 이번 달, 금월', 'month', 0, 'publication'),
  ...shift('지난달, 지난 달', 'month', -1, 'publication'),
  ...shift('지지난달, 지지난 달', 'month', -2, 'publication'),
  ...shift('다음달, 다음 달, 내달', 'month', 1, 'publication'),
  ...shift('다다음달, 다다음 달', 'month', 2, 'publication'),
  ...shift('전월, 전달, 직전월, 직전 월', 'month', -1, 'period'),
  ...shift('전전월', 'month', -2, 'period'),
  ...shift('익월', 'month', 1, 'period'),
  ...shift('같은 달, 같은달, 그달, 당월, 해당 월', 'month', 0, 'period'),

  ...shift('이번주, 이번 주, 금주', 'week', 0, 'publication'),
  ...shift('지난주, 지난 주', 'week', -1, 'publication'),
  ...shift('지지난주, 지지난 주', 'week', -2, 'publication'),
  ...shift('다음주, 다음 주, 내주, 차주', 'week', 1, 'publication'),
  ...shift('다다음주, 다다음 주', 'week', 2, 'publication'),
  ...shift('이번주말, 이번 주말', 'weekend', 0, 'publication'),
  ...shift('지난주말, 지난 주말', 'weekend', -1, 'publication'),
  ...shift('다음주말, 다음 주말', 'weekend', 1, 'publication'),

  ...shift('이번 분기, 이번분기, 금분기', 'quarter', 0, 'publication'),
  ...shift('지난 분기, 지난분기', 'quarter', -1, 'publication'),
  ...shift('다음 분기, 다음분기', 'quarter', 1, 'publication'),
  ...shift('전분기, 전 분기, 직전분기, 직전 분기', 'quarter', -1, 'period'),
  ...shift('전전분기', 'quarter', -2, 'period'),
  ...shift('당분기, 당 분기, 해당 분기', 'quarter', 0, 'period'),
  ...shift('전반기, 직전 반기, 직전반기', 'half', -1, 'period'),

  ...shift('오늘, 금일', 'day', 0, 'publication'),
  ...shift('어제, 작일, 어저께', 'day', -1, 'publication'),
  ...shift('그제, 그저께, 엊그제', 'day', -2, 'publication'),
  ...shift('그끄저께', 'day', -3, 'publication'),
  ...shift('내일, 명일', 'day', 1, 'publication'),
  ...shift('모레, 내일모레', 'day', 2, 'publication'),
  ...shift('글피', 'day', 3, 'publication'),
  ...shift('이날, 당일, 같은 날, 같은날', 'day', 0, 'day'),
  ...shift('전날, 전일', 'day', -1, 'day'),
  ...shift('다음날, 다음 날, 이튿날, 익일, 그 다음 날', 'day', 1, 'day'),
  ...shift(
    '전거래일, 전 거래일, 직전거래일, 직전 거래일, 전영업일, 전 영업일, 직전 영업일',
    'trading-day',
    -1,
    'day',
  ),
  ...shift('전장', 'trading-day', -1, 'day'),
  ...shift('다음 거래일, 다음거래일, 익영업일, 다음 영업일', 'trading-day', 1, 'day'),
  ...shift('전전거래일', 'trading-day', -2, 'day'),

  ...entries('상반기', { is: 'half', half: 1 }),
  ...entries('하반기', { is: 'half', half: 2 }),
  ...['첫', '둘', '셋', '넷', '다섯'].flatMap((word, i) =>
    entries(`${word}째 주, ${word}째주, ${i + 1}째 주, ${i + 1}째주`, { is: 'week-of', nth: i + 1 }),
  ),
  ...['첫', '두', '세', '네', '다섯'].flatMap((word, i) =>
    entries(`${word} 번째 주, ${word}번째 주`, { is: 'week-of', nth: i + 1 }),
  ),
  ...entries('첫 주, 첫주', { is: 'week-of', nth: 1 }),
  ...entries('마지막 주, 마지막주', { is: 'week-of', nth: -1 }),
  ...entries('봄', { is: 'season', season: 1 }),
  ...entries('여름', { is: 'season', season: 2 }),
  ...entries('가을', { is: 'season', season: 3 }),
  ...entries('겨울', { is: 'season', season: 4 }),
  ...['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'].map(
    (text, i): WordEntry => ({ text, payload: { is: 'weekday', weekday: i + 1 } }),
  ),

  ...entries('설날, 구정', { is: 'holiday', feast: 'seollal' }),
  ...entries('추석, 한가위', { is: 'holiday', feast: 'chuseok' }),
  ...entries('신정', { is: 'holiday', month: 1, day: 1 }),
  ...entries('삼일절, 3·1절', { is: 'holiday', month: 3, day: 1 }),
  ...entries('어린이날', { is: 'holiday', month: 5, day: 5 }),
  ...entries('현충일', { is: 'holiday', month: 6, day: 6 }),
  ...entries('광복절', { is: 'holiday', month: 8, day: 15 }),
  ...entries('개천절', { is: 'holiday', month: 10, day: 3 }),
  ...entries('한글날', { is: 'holiday', month: 10, day: 9 }),
  ...entries('성탄절, 크리스마스', { is: 'holiday', month: 12, day: 25 }),

  ...entries('초, 초반, 초순, 상순', { is: 'edge', mod: 'START' }),
  ...entries('중반, 중순', { is: 'edge', mod: 'MID' }),
  ...entries('말, 말경, 후반, 하순', { is: 'edge', mod: 'END' }),
  ...entries('연초, 年初, 새해 초', { is: 'edge-of', unit: 'year', mod: 'START' }),
  ...entries('연말, 年末, 세밑', { is: 'edge-of', unit: 'year', mod: 'END' }),
  ...entries('연내, 年內', { is: 'edge-of', unit: 'year' }),
  ...entries('월초', { is: 'edge-of', unit: 'month', mod: 'START' }),
  ...entries('월말', { is: 'edge-of', unit: 'month', mod: 'END' }),
  ...entries('주초, 주 초', { is: 'edge-of', unit: 'week', mod: 'START' }),
  ...entries('분기말, 분기 말', { is: 'edge-of', unit: 'quarter', mod: 'END' }),
  ...entries('분기초, 분기 초', { is: 'edge-of', unit: 'quarter', mod: 'START' }),

  ...entries('지난', { is: 'lean', lean: 'past' }),
  ...entries('오는, 다가오는, 돌아오는', { is: 'lean', lean: 'future' }),
  ...entries('이번', { is: 'lean', lean: 'this' }),
  ...entries('다음', { is: 'lean', lean: 'future' }),
  ...entries('최근, 과거', { is: 'lean', lean: 'recent' }),
  ...entries('향후, 앞으로', { is: 'lean', lean: 'coming' }),
  ...entries('올', { is: 'lean', lean: 'year' }),
  ...entries('역대', { is: 'lean', lean: 'every' }),

  ...entries('같은 기간, 같은기간, 동기, 동기간, 동 기간, 이 기간, 해당 기간, 동일 기간, 동일기간', {
    is: 'same',
  }),
  ...entries('같은 분기, 같은분기, 동분기, 동 분기', { is: 'same', unit: 'quarter' }),
  ...entries('동월', { is: 'same', unit: 'month' }),

  ...entries('매년, 해마다', { is: 'set', value: 'P1Y' }),
  ...entries('매월, 매달, 달마다, 다달이, 월간', { is: 'set', value: 'P1M' }),
  ...entries('매분기, 매 분기, 분기마다', { is: 'set', value: 'P3M' }),
  ...entries('매주, 주마다', { is: 'set', value: 'P1W' }),
  ...entries('매일', { is: 'set', value: 'P1D' }),
  ...entries('반기마다, 매 반기', { is: 'set', value: 'P6M' }),

  ...entries('하루', { is: 'duration', count: 1, unit: 'day', needsTail: true }),
  ...['이틀', '사흘', '나흘', '닷새', '엿새', '이레', '여드레', '아흐레', '열흘'].flatMap((text, i) =>
    text === '이레'
      ? entries(text, { is: 'duration', count: i + 2, unit: 'day', needsTail: true })
      : entries(text, { is: 'duration', count: i + 2, unit: 'day' }),
  ),
  ...entries('보름', { is: 'duration', count: 15, unit: 'day' }),
  ...entries('며칠, 몇 일', { is: 'duration', unit: 'day' }),
  ...entries('일주일, 일 주일', { is: 'duration', count: 1, unit: 'week' }),
  ...entries('반년, 반 년', { is: 'duration', count: 6, unit: 'month' }),
  ...entries('반세기, 반 세기', { is: 'duration', count: 50, unit: 'year' }),
  ...entries('수년, 수 년, 몇 년, 몇년, 몇 해, 몇해, 수십년, 수십 년, 여러 해', {
    is: 'duration',
    unit: 'year',
  }),
  ...entries('수개월, 수 개월, 몇 달, 몇달, 몇 개월, 수개 월', { is: 'duration', unit: 'month' }),
  ...entries('몇 주, 몇주', { is: 'duration', unit: 'week' }),
  ...entries('몇 시간, 수 시간, 수시간', { is: 'duration', unit: 'hour' }),
  ...countedWords(),
  ...entries(notCalendar, { is: 'none' }),
]

/** 한 달, 두 해, 석 달, 세 분기: native numerals with the units they count. */
function countedWords(): readonly WordEntry[] {
  const numerals: readonly (readonly [string, number])[] = [
    ['한', 1],
    ['두', 2],
    ['세', 3],
    ['석', 3],
    ['네', 4],
    ['넉', 4],
    ['다섯', 5],
    ['여섯', 6],
    ['일곱', 7],
    ['여덟', 8],
    ['아홉', 9],
    ['열', 10],
    ['열한', 11],
    ['열두', 12],
  ]
  const units: readonly (readonly [string, CountedUnit, boolean])[] = [
    ['달', 'month', false],
    ['해', 'year', false],
    ['주', 'week', true],
    ['분기', 'quarter', false],
    ['시간', 'hour', true],
  ]
  const words: WordEntry[] = []
  for (const [numeral, count] of numerals)
    for (const [word, unit, needsTail] of units)
      for (const gap of ['', ' ']) {
        // 한해 is mostly "limited to" (…에 한해), and 열해, 열주 are no words.
        if (gap === '' && (unit === 'year' || unit === 'week' || count > 4)) continue
        words.push({
          text: numeral + gap + word,
          payload: { is: 'duration', count, unit, ...(needsTail && { needsTail }) },
        })
      }
  return words
}

/** What can follow a number: 3분기, 5개월, 16거래일. */
export type NumberedUnit =
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century'
  | 'month'
  | 'day'
  | 'quarter'
  | 'half'
  | 'duration-year'
  | 'duration-month'
  | 'duration-week'
  | 'duration-day'
  | 'duration-quarter'
  | 'trading-day'
  | 'hour'
  | 'minute'

export const koreanNumberedUnits: readonly { readonly text: string; readonly payload: NumberedUnit }[] = [
  { text: '년', payload: 'year' },
  { text: '년도', payload: 'year' },
  { text: '年', payload: 'year' },
  { text: '연도', payload: 'year' },
  { text: '회계연도', payload: 'fiscal-year' },
  { text: '회계년도', payload: 'fiscal-year' },
  { text: '년 회계연도', payload: 'fiscal-year' },
  { text: '년 회계년도', payload: 'fiscal-year' },
  { text: '년대', payload: 'decade' },
  { text: '세기', payload: 'century' },
  { text: '월', payload: 'month' },
  { text: '月', payload: 'month' },
  { text: '일', payload: 'day' },
  { text: '日', payload: 'day' },
  { text: '분기', payload: 'quarter' },
  { text: '사분기', payload: 'quarter' },
  { text: '반기', payload: 'half' },
  { text: '개년', payload: 'duration-year' },
  { text: '여년', payload: 'duration-year' },
  { text: '여 년', payload: 'duration-year' },
  { text: '해', payload: 'duration-year' },
  { text: '개월', payload: 'duration-month' },
  { text: '개 월', payload: 'duration-month' },
  { text: '여개월', payload: 'duration-month' },
  { text: '여 개월', payload: 'duration-month' },
  { text: '달', payload: 'duration-month' },
  { text: '주', payload: 'duration-week' },
  { text: '주일', payload: 'duration-week' },
  { text: '여일', payload: 'duration-day' },
  { text: '여 일', payload: 'duration-day' },
  { text: '개 분기', payload: 'duration-quarter' },
  { text: '개분기', payload: 'duration-quarter' },
  { text: '거래일', payload: 'trading-day' },
  { text: '영업일', payload: 'trading-day' },
  { text: '시간', payload: 'hour' },
  { text: '분', payload: 'minute' },
]
