import type { MentionOf } from '../../mention/index.ts'
import type { Attribution } from '../../model/observation.ts'
import { isCue } from '../cues.ts'
import type { Filled } from '../filled.ts'
import { nameOf } from '../subject.ts'
import type { Figure, SentenceView } from '../view.ts'
import { finalConsonant } from './endings.ts'
import { particleAt } from './particles.ts'

/**
 * Whose expectation a figure is, when its own phrase says that it is one: 시장 예상치 0.3%, 전망치(7312억 원), 시장이 내다본 310억 원,
 * 연준이 예상한 5.1%. The figures around it stay facts.
 */
export const expectationOf = (view: SentenceView, figure: Figure): Filled<Attribution> | undefined =>
  consensusBeside(view, figure) ?? expectedBy(view, figure) ?? wasExpected(view, figure)

/** The market's figure right behind its noun: 시장 예상치는 0.4%, 컨센서스(1조 2000억원). */
const consensusBeside = (view: SentenceView, figure: Figure): Filled<Attribution> | undefined => {
  const { text } = view
  if (isRevised(view, figure)) return undefined
  const cue = view.cues.find(
    (found) =>
      isCue(found, 'base') &&
      found.cue.base === 'consensus' &&
      found.end <= figure.start &&
      isRightBehind(text.slice(found.end, figure.start)),
  )
  if (cue) return market({ start: cue.start, end: cue.end })
  const noun = /(?:전망치|예상치|기대치|추정치)(?:는|인|가|은|이)?\s?\(?(?:약 )?$/.exec(
    text.slice(Math.max(view.sentence.start, figure.start - 12), figure.start),
  )
  if (!noun || isOwnForecast(view, figure)) return undefined
  const start = figure.start - noun[0].length
  return market({ start, end: start + 3 })
}

/** 성장률 전망치를 1.9%에서 1.5%로 낮췄다: a forecast that is moved is the word of the one who moves it. */
export const isRevised = ({ text, sentence }: SentenceView, figure: Figure): boolean =>
  /(?:전망치?|예상치|추정치|눈높이)[를을]\s(?:종전|기존|당초)?\s?(?:[\d.,%조억만천원 ]+에서\s?)?$/.test(
    text.slice(Math.max(sentence.start, figure.start - 30), figure.start),
  ) &&
  /^(?:에서\s[\d.,%조억만천원 ]+)?(?:으로|로)\s(?:[\d.,%포인트p]+\s)?(?:대폭 |크게 |소폭 )?(?:낮|내|올|높|상향|하향|조정|수정|끌어)/.test(
    text.slice(figure.end, Math.min(sentence.end, figure.end + 40)),
  )

export const isRightBehind = (between: string): boolean =>
  between.length < 10 && /^(?:치)?(?:는|인|가|은|이)?\s?(?:\([^()]{1,6}\)\s?)?\(?(?:약 )?$/.test(between)

/** 한국은행의 성장률 전망치는 2.1%: somebody's own, whom the sentence names. */
const isOwnForecast = (view: SentenceView, figure: Figure): boolean =>
  view.entities.some(
    ({ span, entity }) =>
      span.end <= figure.start && (entity.kind === 'central-bank' || entity.kind === 'institution'),
  )

const market = (span: { start: number; end: number }): Filled<Attribution> => ({
  value: { name: '시장', span },
  basis: 'resolved',
  span,
  plain: true,
})

/** 시장이 내다본 310억 원, 10조 원을 점쳤던: the verb binds the figure beside it alone, and its subject stands before it. */
const expectedBy = (view: SentenceView, figure: Figure): Filled<Attribution> | undefined => {
  const { text, sentence } = view
  for (const found of view.cues) {
    if (!isCue(found, 'say') || found.cue.realis !== 'forecast') continue
    const tail = /^[가-힣]*/.exec(text.slice(found.end, found.end + 4))?.[0] ?? ''
    const last = tail === '' ? (text[found.end - 1] ?? '') : (tail.at(-1) ?? '')
    const isAdnominal = last === '던' || last === '는' || finalConsonant(last.charCodeAt(0)) === 4
    if (!isAdnominal) continue
    const end = found.end + tail.length
    const beside =
      (found.start >= figure.end && found.start - figure.end < 6) ||
      (figure.start >= end &&
        figure.start - end < 28 &&
        !view.figures.some(({ start }) => start >= end && start < figure.start))
    if (!beside) continue
    const word = /(시장|증권가|업계|전문가들|투자자들|증권사들)(?:이|가|에서)\s(?:[가-힣\d]+\s){0,3}$/.exec(
      text.slice(
        Math.max(sentence.start, found.start - 30),
        Math.min(found.start, Math.max(figure.start, 0) < found.start ? figure.start : found.start),
      ),
    )
    const before = Math.min(found.start, figure.start < found.start ? figure.start : found.start)
    if (word) {
      const start = before - word[0].length
      return {
        value: { name: word[1] ?? '', span: { start, end: start + (word[1] ?? '').length } },
        basis: 'stated',
        plain: true,
      }
    }
    const name = view.entities.findLast(
      ({ span }: MentionOf<'entity'>) =>
        span.end <= before && before - span.end < 30 && particleAt(text, span.end) === 'subject',
    )
    if (name)
      return { value: { ...nameOf(name), span: name.span }, basis: 'stated', span: name.span, plain: true }
  }
  return undefined
}

/** 80억 원에 머물 것이라던 시장의 예상: what stands before the expectation is its content. */
const wasExpected = ({ text, sentence }: SentenceView, figure: Figure): Filled<Attribution> | undefined => {
  const found = /^[가-힣]{0,3}\s\S{1,8}\s것(?:이라|으로)\S{0,3}\s(시장|증권가|업계)/.exec(
    text.slice(figure.end, Math.min(sentence.end, figure.end + 30)),
  )
  if (!found) return undefined
  const name = found[1] ?? ''
  const end = figure.end + found[0].length
  const span = { start: end - name.length, end }
  return { value: { name, span }, basis: 'stated', span, plain: true }
}
