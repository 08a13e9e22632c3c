/**
 * Whether a word for a currency, a commodity or a sector is the thing the sentence is about and no unit, no adjective:
 * `the dollar rose`, `달러 강세`, `oil prices`, `금융 업종`, but not `five dollars`, `golden`, `energy savings`.
 */
export const isThingMeant = (
  kind: 'currency' | 'commodity' | 'sector',
  before: string,
  after: string,
): boolean => {
  switch (kind) {
    case 'currency':
      return (
        !unitBefore.test(before) &&
        (/\bthe $/i.test(before) ? /^[ ,.'’)]/.test(after) : currencyAfter.test(after))
      )
    case 'commodity':
      return commodityAfter.test(after)
    case 'sector':
      return sectorAfter.test(after)
  }
}

/** Whether a currency's name is the unit of an amount beside it: `1.2 trillion won`, `KRW 1.2 trillion`, `3억 미국 달러`. */
export const isUnit = (before: string, after: string): boolean =>
  unitBefore.test(before) || /^ ?\d/.test(after)

const unitBefore = /([\d천만억조백십]|hundred|thousand|million|billion|trillion|mln|bln|bn|m|k|a|per) ?-?$/
const currencyAfter = /^(의|가|는|는 )? ?(가치|강세|약세|환율|대비|인덱스|strength|weakness|rally)/
const commodityAfter =
  /^(의|이|가|은|는)? ?(값|가격|선물|현물|시세|prices?\b|futures\b|rose|fell|gained|lost|added|slipped|climbed|jumped|dropped|surged|slid|rallied|traded|settled|was (up|down))/
const sectorAfter = /^ ?(섹터|업종|주가|주 |주는|주가|sector|stocks|shares)/
