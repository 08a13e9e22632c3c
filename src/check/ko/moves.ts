import type { Frame } from '../frame.ts'
import type { MoveRole } from '../move.ts'

/** What may stand between an amount and its verb: 2조원 넘게 증가했다. */
const hedge = '\\s*(?:가량|정도|이나|나|이상|넘게|가까이|안팎)?\\s*'
const stems =
  '증가|감소|상승|하락|급증|급감|급등|급락|인상|인하|확대|축소|성장|신장|개선|상향|하향|늘|줄|오르|오른|올랐|올라|올린|올렸|올리|내린|내렸|내려|내리|뛰|뛴|떨어|불어|커졌|커진|높아|높였|높인|낮아|낮췄|낮춘|낮추|깎|빠졌|치솟'
const moved = new RegExp(`^${hedge}(?:${stems})`)
/** The same verb bound to the level behind it: 10% 증가한 |3조원. */
const movedLevel = new RegExp(
  `^${hedge}(?:(?:증가|감소|상승|하락|급증|급감|급등|급락|인상|확대|축소|성장|신장)(?:한|된)|늘어난|늘린|줄어든|줄인|오른|올린|내린|뛴|떨어진|불어난|높아진|낮아진|높인|낮춘) $`,
)
/** Words that only say when or how much: no particle of a subject or object, no second clause. */
const plain = '(?!.*[은는이가을를]\\s)[^,.;·]{0,24}'
const arrow = /^\s*(?:→|⟶|➝|➔|->|=>)\s*$/
const than = /^\)?\s?(?:보다|에 비해|에서|에 비하면|과 비교해|와 비교해|대비)\s*(?:약 |무려 )?$/

/** A move told with its start, its goal and its size, in the orders Korean puts them. */
export const frames: readonly Frame<MoveRole>[] = [
  // 6조원에서 올해 7조원으로 1조원 증가했다
  {
    roles: ['from', 'to', 'by'],
    first: new RegExp(`^(?:\\([^)]*\\))?에서${plain}$`),
    second: new RegExp(`^(?:\\([^)]*\\))?(?:으로|로)(?=[ ,])[, ]*${plain}$`),
    after: moved,
  },
  // 1조원 넘게 늘며(6조→7조원)
  {
    roles: ['by', 'from', 'to'],
    first: new RegExp(`^${hedge}(?:${stems})[가-힣]{0,4}\\s*\\($`),
    second: arrow,
    after: /^\)/,
  },
  // 6조→7조원으로 1조원 증가
  { roles: ['from', 'to', 'by'], first: arrow, second: /^\)?(?:으로|로)?[, ]*(?:약 )?$/, after: moved },
  // 전년(6조원)보다 10% 증가한 6조6000억원
  { roles: ['from', 'by', 'to'], first: than, second: movedLevel, explicit: true },
  // 6조6000억원으로 전년(6조원) 대비 10% 늘었다
  {
    roles: ['to', 'from', 'by'],
    first: new RegExp(`^(?:으로|로|에 달[가-힣]{1,3}|[을를] 기록[가-힣]{1,3}|이었고|였고),?\\s${plain}\\(?$`),
    second: than,
    after: moved,
    explicit: true,
  },
]

/** The change is in other terms than the levels: 환율 효과를 빼면, 연율로. */
export const otherTerms = /환율|실질|연율|계절조정|조정 기준|동일 (?:기준|매장)|제외|각각|합쳐|누적/

/** The change may be against another period than the start's: 작년 말 3조원에서 4조원으로 전년 동기 대비 9%. */
export const otherBase = /대비|동기|전년|전월|전분기|보다|비해/
