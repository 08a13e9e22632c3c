import { givenNames } from '../../locale/en/person-words.ts'
import type { LanguageTag } from '../../model/locale-tag.ts'
import type { Sense } from '../../reference/name-lexicon.ts'
import { startOfWord } from './capital-words.ts'

/** What a printed form means here, of all it may mean; undefined where none can be meant (MS in an English article). */
export const chooseSense = (
  text: string,
  senses: readonly Sense[],
  start: number,
  end: number,
  language: LanguageTag,
): Sense | undefined => {
  if (isSurname(text, start, end)) return undefined
  const [only] = senses
  if (senses.length === 1 && only) return mayStand(only, text, start, language) ? only : undefined
  const possible = senses.filter((sense) => mayStand(sense, text, start, language))
  const behindThe = possible.find((sense) => sense.behindThe)
  if (behindThe) return behindThe
  if (possible.length <= 1) return possible[0]
  const surveyor = possible.find(({ entry }) => entry.id === 'org:dow-jones')
  if (surveyor && isSurveyor(text, start, end)) return { ...surveyor, use: 'plain' }
  const exchange = possible.find(({ entry }) => entry.kind === 'exchange')
  if (exchange && isPlace(text, end)) return { ...exchange, use: 'plain' }
  return (
    possible.find(({ entry, use }) => use === 'plain' && entry.kind !== 'exchange') ??
    possible.find(({ use }) => use === 'plain') ??
    // Shell in London needs context, its second listing in New York a ticker: context is more often there.
    possible.find(({ use }) => use === 'guarded') ??
    possible[0]
  )
}

/** A Latin form of the Korean press (MS, JP모건) is none in English; a Hangul form is what it is everywhere. */
const mayStand = (
  { locale, behindThe }: Sense,
  text: string,
  start: number,
  language: LanguageTag,
): boolean =>
  behindThe
    ? /^the $/i.test(text.slice(Math.max(0, start - 4), start))
    : locale !== 'ko' || language !== 'en' || text.charCodeAt(start) >= 0x1100

/** `David Goldman`: one Latin word behind a given name. */
const isSurname = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start - 1) === 0x20 &&
  text.charCodeAt(start) < 0x1100 &&
  text.lastIndexOf(' ', end - 1) < start &&
  givenNames.has(text.slice(startOfWord(text, start - 1), start - 1))

/** 다우존스가 집계한, economists polled by Dow Jones: the publisher, not its average. */
const isSurveyor = (text: string, start: number, end: number): boolean =>
  surveyAfter.test(text.slice(end, end + 10)) || surveyBefore.test(text.slice(Math.max(0, start - 14), start))

const surveyAfter =
  /^(가|이|의)? ?(집계|조사|설문|전문가|예상|추정|컨센서스|통신|estimate|survey|poll|consensus)/
const surveyBefore = /(polled|surveyed|compiled) by $/

/** 나스닥에 상장, 나스닥 상장사, listed on Nasdaq: the market, not its index. */
const isPlace = (text: string, end: number): boolean => placeAfter.test(text.slice(end, end + 12))

const placeAfter = /^(에|에서)? ?(상장|입성|거래되|이전|데뷔)|^ ?시장|^-(listed|traded)/
