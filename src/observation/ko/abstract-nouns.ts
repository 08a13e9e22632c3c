import { endsIn } from './word-ends.ts'

/**
 * Nouns that end what has no revenue, price or rate of its own: circumstances (기대 심리, 매수세), steps (인하, 응찰), sums (양수도 대금),
 * units of a thing (신주) and measures. A figure beside one is of somebody else, whom the text named before.
 */
export const isAbstractNoun = endsIn(
  '실적|심리|인하|인상|동결|우려|기대|기대감|부담|발표|상황|대금|금액|신주|구주|물량|효과|영향|매수세|매도세|여파|의견|관측|분위기|흐름|추세|성장|성장세|회복세|둔화|개선|부진|호조|강세|약세|상승|하락|증가|감소|불확실성|변동성|소식|이슈|이벤트|조치|결정|협상|합의|악재|호재|재료|요인|배경|이유|원인|결과|조건|방안|계획|예정|목표|자금|응찰|낙찰|발행|취득|처분|상장|배당|할인|주식|지분|비율|배율|주가|종가|시가|고가|저가|최고가|최저가|호가|저점|고점|가격|거래|하루|주간|연간|월간|상반기|하반기|최대|최고|최저|누적|마감|장중|여력|격차|차이|수준|기준|조정|잠정|확정|회계기준|IFRS|속출|충격|서프라이즈|쇼크|아래로|위로|에서|으로|까지|이후|이전|당시|처음|이번|올해|지난해|작년|내년',
)
