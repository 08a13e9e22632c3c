import {
  raterWords as raterEnglish,
  ratingMoveFrom,
  ratingMoveTo,
  ratings as ratingsEnglish,
} from '../../locale/en/rating-words.ts'
import {
  houseNames,
  raterWords as raterKorean,
  ratingMove,
  ratings as ratingsKorean,
} from '../../locale/ko/rating-words.ts'

export interface Rating {
  readonly rating: string | undefined
  readonly previous: string | undefined
}

/** The rating a sentence gives, and the one it replaces: 투자의견을 중립에서 매수로, "to buy from hold". */
export const readRating = (sentence: string): Rating => {
  const moved = ratingMove.exec(sentence) ?? ratingMoveFrom.exec(sentence)
  if (moved) return { rating: moved[2], previous: moved[1] }
  const turned = ratingMoveTo.exec(sentence)
  if (turned) return { rating: turned[1], previous: turned[2] }
  const found = ratingsKorean.exec(sentence) ?? ratingsEnglish.exec(sentence)
  return { rating: found?.[1] ?? found?.[2], previous: undefined }
}

/** 김하늘 가온증권 연구원, "analyst Dana Brooks". */
export const readAnalyst = (sentence: string): string | undefined => {
  const found = raterKorean.exec(sentence) ?? raterEnglish.exec(sentence)
  const name = found?.[1] ?? found?.[2]
  return name === undefined || houseNames.test(name) ? undefined : name
}
