import type { EntityMention } from '../subject.ts'

/** Whether a name is of those who estimate others: brokers, banks of issue, statistics offices, rating agencies, institutes. */
export const estimatesOthers = ({ entity, quote }: EntityMention): boolean =>
  entity.kind === 'central-bank' || entity.kind === 'institution' || isHouse({ quote })

/** 한빛증권, 골드만삭스: a house by its name, whatever else it does. */
export const isHouse = ({ quote }: { readonly quote: string }): boolean => houses.test(quote)

const houses =
  /(?:증권|투자|운용|인베스트먼트|캐피탈|연구소|연구원|신용평가|리서치|에셋대우)$|골드만삭스|모건스탠리|JP모건|JP모간|씨티|노무라|UBS|맥쿼리|CLSA|HSBC|도이체방크|도이치뱅크|바클레이스|번스타인|제프리스|웨드부시|에버코어|뱅크오브아메리카|BoA|BofA|다이와|BNP파리바/
