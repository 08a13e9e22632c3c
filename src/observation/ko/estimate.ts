import type { Figure, SentenceView } from '../view.ts'

/**
 * Whether a figure is what somebody makes of another's metric: …을 310억원으로 추정했다, …를 12.5배로 계산했다. Its goal
 * particle or 이라고 stands right behind the figure, the verb a few words on.
 */
export const isEstimate = ({ text, sentence }: SentenceView, { end }: Figure): boolean =>
  estimates.test(text.slice(end, Math.min(sentence.end, end + 64)))

const estimates =
  /^(?:(?:으로|로)?, [가-힣 ]{2,14}[을를은는] (?:약 )?[\d.,조억만천원%배 ]+){0,2}(?:\([^)]{1,24}\))?(?:\s?(?:수준|안팎|내외|정도|가량))?(?:으로|로|이라고|라고|을|를|에)?\s(?:[가-힣]{1,8}\s){0,2}?(?:추정|전망|예상|예측|계산|추산|산정|산출|제시|내다봤|내다본|내다보|점쳤|점친|잡았|관측)/

/** Where a verb of estimating ends what a sentence says; undefined without one. */
export const estimateIn = (text: string, from: number, to: number): number | undefined => {
  const found = closes.exec(text.slice(from, to))
  return found ? from + found.index : undefined
}

const closes =
  /(?:추정|전망|예상|예측|계산|추산|산정|산출|제시)(?:했|한다|하고|하며|하면서)|내다봤|내다보|점쳤|잡았다|전망치?[를을] [^,]{0,40}(?:낮췄|올렸|높였|하향|상향|수정)/
