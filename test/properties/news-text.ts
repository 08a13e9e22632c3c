import fc from 'fast-check'

/**
 * Text that looks like news to a reader in a hurry: real shapes of figures, dates, names and layout, glued together
 * without sense, with everything an encoding accident may leave between them.
 */

/** One of the words between the bars; a list is written in lines. */
const choose = (...lines: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...lines.join('').split('|'))

const digits = fc.oneof(
  fc.nat(9_999_999).map(String),
  fc.nat(9_999_999).map((n) => n.toLocaleString('en-US')),
  fc.tuple(fc.nat(9_999), fc.nat(99)).map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`),
  choose('0|00|1,2,3|1..2|1,|.5|３０|4-1/4|7/32|1e9|٣|①|½|삼백오십|수십|forty-eight'),
)

const units = choose(
  '%|％|%p|%포인트|퍼센트|프로|bp|bps|베이시스포인트| percentage points| per cent| pct|원|억원|조|조원|만|만원대|천만 달러',
  '|달러|엔|유로| won|bn| billion| mln dlrs|tn|m|배|x| times|포인트|p| points|주|개|회|차례|명|년|월|일|분기|년간',
  '|여|대|',
)

const before = fc.constantFrom(
  '',
  '',
  '',
  '약 ',
  '최대 ',
  'about ',
  'up to ',
  '$',
  'US$',
  '₩',
  '€',
  'HK$',
  '-',
  '−',
  '+',
  '△',
  '▲',
  '▼',
  '마이너스 ',
  '~',
  '(',
  '연 ',
)
const after = fc.constantFrom(
  '',
  '',
  '',
  ' 이상',
  ' 안팎',
  '가량',
  ' 수준',
  ' 초과',
  '까지',
  '에서',
  '로',
  '은',
  '를',
  ' or more',
  ')',
  '~',
  '–',
  ' to ',
  '에 달',
  '/',
)

const figure = fc.tuple(before, digits, units, after).map((parts) => parts.join(''))

const dates = choose(
  '2026년 2월 13일|2026. 2. 13.|26.02.13|2026-02-13|13일(현지시간)|2월|지난달|전년 동기|작년 4분기|올 하반기|내후년',
  '|전 거래일|4월 1∼20일|9월부터 12월까지|최근 5년간|8분기 연속|연초 이후|같은 기간|2월 30일|13월|2024년 9월 이후|Feb. 13',
  '|13 February 2026|Sept. 17-18|last Friday|a year earlier|fiscal 2025|FY2026|2006/07|3Q',
  '|2H24|three months ended Sept. 30|the same period|YTD|May|Q1|9999-99-99|0000년|1989년대',
)

const names = choose(
  '삼성전자|삼성전자(005930)|카카오뱅크|코스피|코스닥|러셀 2000|나스닥-100|한국은행|금통위|연방준비제도(Fed·연준)|골드만삭스|자이언트스텝|사업',
  '|이번|일본|조직|만원버스|S&P 500|the Fed|Apple|Target|Gap|U.S.|Corp.|Goldman Sachs|FedWatch',
  '|Credo Technology Group (NASDAQ: CRDO)|(NYSE: BE)|(티커: VTWO)|$TSLA|005930.KS|[011070]',
  '|<EE>|(AMGN.O)|Nikkei 225',
)

const words = choose(
  '은|는|이|가|을|를|와|의|에 따르면|각각|대비|상승했다|하락한|오른|내렸다.|밝혔다.|전망했다|기록했다|인하|동결|인상|기준금리|영업이익|매출|수익률|비중',
  '|순매수|다."라고|밝혔다.카카오는|라며|지만|는데|경우|rose|fell|to|from|by|and|respectively|said|expects|cut',
  '|held|rates|revenue|profit|shares|yield|index|if|while|which|not|according to|the|a|of|in',
)

const punctuation = fc.constantFrom(
  '.',
  ',',
  ' ',
  '  ',
  '…',
  '·',
  '—',
  '-',
  '–',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '/',
  ':',
  ';',
  '?!',
  '&',
  '*',
  '**',
  '_',
  '`',
  '~~',
  '|',
  '#',
  '\\',
  '※',
  '㈜',
  '㎡',
  '☆',
)

/** What encodings, copy and paste and other scripts leave: NFD, RTL, joiners, controls, halves of pairs. */
const oddities = fc.oneof(
  fc.constantFrom(
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u2011',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffd',
    '\u00ad',
    '\u0301',
    '\u0085',
    '\t',
    '\v',
    '\f',
    '\u0001',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\u009b',
    '😀',
    '👨‍👩‍👧',
    '🇰🇷',
    '📈',
    '𝟛𝟘',
    '𠮷',
    '\ud83d',
    '\udc00',
    '\ud800\ud800',
    '삼성전자'.normalize('NFD'),
    '３０％',
    'é',
    'é'.normalize('NFD'),
    'ﬁ',
    'Å',
    'شركة',
    'חברה',
    '日経平均',
    '円',
    'Ελλάδα',
    'рубль',
    'ไทย',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }).map((text) => text.replaceAll('\0', ' ')),
)

const fragment = fc.oneof(
  { weight: 5, arbitrary: figure },
  { weight: 3, arbitrary: dates },
  { weight: 3, arbitrary: names },
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: punctuation },
  { weight: 2, arbitrary: oddities },
)

const glue = fc.constantFrom(' ', ' ', ' ', '', '\u00a0')
const phrase = fc
  .array(fc.tuple(fragment, glue), { maxLength: 14 })
  .map((parts) => parts.map(([text, space]) => text + space).join(''))

/** How a line begins, and with that what kind of block it may be. */
const opening = fc.constantFrom(
  '',
  '',
  '',
  '',
  '1. ',
  '10. ',
  '- ',
  '• ',
  '▲ ',
  '△',
  '① ',
  '  - ',
  '    ',
  '# ',
  '## ',
  '> ',
  '| ',
  '|---|---:|',
  '---',
  '```',
  '요약: ',
  '보도일·출처: ',
  'Summary: ',
  '[서울=한누리] ',
  'By ',
  '상위 10개 (출처: Vanguard)',
  '※ ',
  '<p>',
  'title: ',
)
const line = fc.tuple(opening, phrase).map((parts) => parts.join(''))

/** An article of a few hundred to a few thousand characters, never with a NUL. */
export const newsText: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')), { maxLength: 14 }), line)
  .map(([lines, last]) => lines.map((parts) => parts.join('')).join('') + last)

/** Any string without NUL: what no generator of ours would think of. */
export const anyText: fc.Arbitrary<string> = fc
  .string({ unit: 'binary', maxLength: 400 })
  .map((text) => text.replaceAll('\0', ' '))

export const metadata = fc.record(
  {
    publishedAt: fc.constantFrom('2026-02-13', '2024-02-29', '1987-10-19', '2026-02-13T09:00:00+09:00'),
    language: fc.constantFrom('ko' as const, 'en' as const),
    mediaType: fc.constantFrom('text/plain', 'text/markdown'),
    title: fc.constantFrom('코스피 3% 급등', 'Stocks rally'),
  },
  { requiredKeys: [] },
)
