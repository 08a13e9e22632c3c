import { estimatorNames } from '../../locale/ko/rating-words.ts'
import type { EntityMention } from '../subject.ts'

/** Whether a name is of those who estimate others: brokers, banks of issue, statistics offices, rating agencies, institutes. */
export const estimatesOthers = ({ entity, quote }: EntityMention): boolean =>
  entity.kind === 'central-bank' || entity.kind === 'institution' || isHouse({ quote })

/** 한빛증권, 골드만삭스: a house by its name, whatever else it does. */
export const isHouse = ({ quote }: { readonly quote: string }): boolean => estimatorNames.test(quote)
