import type { CueTable } from '../../model/cue.ts'

/**
 * Predicate stems. What follows a stem up to the end of the eojeol tells how its clause goes on (`endings.ts`): 올랐다 ends
 * a sentence, 오른 binds to the noun behind it, 오르며 goes on.
 */
export const predicateCues: CueTable = [
  [
    '상승|급등|폭등|반등|증가|급증|확대|개선|강세|신장|성장|호조|회복|상향|인상|절상|오름세|상승세|증가세|오름폭|상승폭|급상승',
    { type: 'move', direction: 'up', noun: true },
  ],
  [
    '올랐|오른|올라|오르|올린|올렸|올리|올려|뛴|뛰었|뛰어|뛰며|뛰면|늘었|늘어|늘린|늘렸|늘며|늘고|늘면|늘려|늘자|불어|치솟|솟았|솟은|높아|높였|높인|높았|높은|높다|높게|웃돌|웃돈|웃도|상회|많은|많았|많다|커졌|커진|커지|앞섰|앞선|더한|더했|보탰|보탠|끌어올',
    { type: 'move', direction: 'up' },
  ],
  [
    '하락|급락|폭락|감소|급감|축소|약세|둔화|악화|하향|인하|절하|내림세|하락세|감소세|낙폭|하락폭|내림폭|감축|위축|삭감|역성장|후퇴',
    { type: 'move', direction: 'down', noun: true },
  ],
  [
    '내렸|내린|내려|내리|내릴|떨어|줄었|줄어|줄인|줄였|줄며|줄고|줄면|줄자|줄여|빠졌|빠진|빠지|밀렸|밀린|밀려|낮아|낮췄|낮춘|낮추|낮았|낮은|낮다|낮게|밑돌|밑돈|밑도|하회|적은|적었|미끄러|내준|내줬|잃었|잃은|깎았|깎은|깎였|주저앉|끌어내|못 미쳤|못 미친|못 미치',
    { type: 'move', direction: 'down' },
  ],
  ['보합|제자리|변동 없|변동이 없', { type: 'move', direction: 'flat', noun: true }],
  [
    '순매수|사들였|사들인|사들여',
    { type: 'move', direction: 'up', noun: true, metric: 'foreign-net-buying' },
  ],
  [
    '순매도|팔아치|팔았|팔며|내다팔',
    { type: 'move', direction: 'down', noun: true, metric: 'foreign-net-buying' },
  ],
  [
    '마감|거래를 마쳤|거래를 마친|거래를 마치|장을 마쳤|장을 마친|하루를 마쳤|거래를 끝냈|거래를 끝낸|거래를 마무리',
    { type: 'level', session: 'close' },
  ],
  ['출발|개장|문을 열|문을 연|장을 열|장을 시작|거래를 시작', { type: 'level', session: 'open' }],
  ['장중|한때|거래되고|거래 중|거래됐|거래돼', { type: 'level', session: 'intraday' }],
  [
    '기록|집계|나타났|나타내|달했|달한|달하|이르렀|이른|이르|머물|그쳤|그친|그치|올라섰|올라선|넘어섰|넘어선|넘었|넘긴|넘겼|넘는|돌파|달성|추산|추정|형성|가리켰|가리키|제시|산정|책정|도달|진입|벌어들|거뒀|거둔|올라설|육박|찍었|찍은|움직|유지',
    { type: 'level' },
  ],
  ['차지|이어진|이어졌|뒤를 이었|뒤를 잇|순이었|순으로|순이다', { type: 'level', measure: 'proportion' }],
  ['흑자전환|흑자 전환|흑자로 전환|흑자로 돌아', { type: 'level', turn: 'to-profit' }],
  ['적자전환|적자 전환|적자로 전환|적자로 돌아', { type: 'level', turn: 'to-loss' }],
]
