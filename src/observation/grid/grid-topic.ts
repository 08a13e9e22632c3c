import type { MetricCue } from '../../model/cue.ts'
import type { LocaleTag } from '../../model/locale-tag.ts'
import type { Span } from '../../model/span.ts'
import { type FoundCue, findCues, isCue } from '../cues.ts'

/** The metric a caption, lead-in or column head names: `Weight`, `비중`, `12-month total return`. */
export const metricNamed = (text: string, span: Span, locale: LocaleTag): FoundCue<MetricCue> | undefined => {
  const cues = findCues(text, span.start, span.end, locale)
  const metrics = cues.filter((cue): cue is FoundCue<MetricCue> => isCue(cue, 'metric'))
  // 상위 10개 보유종목 및 포트폴리오 비중: the plainest name of a share wins over the heading's first words.
  return metrics.find(({ cue }) => cue.metric === 'portfolio-weight') ?? metrics[0]
}

/** A list of the day's winners and losers is no list of holdings. */
export const isMoversList = (text: string, span: Span, locale: LocaleTag): boolean =>
  findCues(text, span.start, span.end, locale).some((cue) => isCue(cue, 'move') && cue.cue.noun === true)
