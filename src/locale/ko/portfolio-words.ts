/** Kinds of assets a portfolio divides into. */
export const assetLabels =
  '국내주식|국내 주식|해외주식|해외 주식|선진국 주식|신흥국 주식|글로벌 주식|미국 주식|상장주식|비상장주식|주식|주식형|국내채권|국내 채권|해외채권|해외 채권|회사채|국공채|국채|채권|채권형|대체투자|대체자산|사모투자|사모펀드|사모대출|인프라|부동산|리츠|원자재|금|현금|현금성자산|현금성 자산|현금 및 예금|예금|단기자금|단기 자금|유동성|MMF|헤지펀드|벤처투자|차입'

/** What is left, whatever the parts are. */
export const restLabels = '기타|기타 업종|기타 종목|나머지|나머지 업종'

/** Parts by size of company. */
export const sizeLabels = '초대형주|대형주|중형주|소형주|초소형주|중소형주'

/** Short names of industries that no list of names holds as they stand alone. */
export const sectorLabels: readonly (readonly [labels: string, code: string])[] = [
  ['에너지|정유', '10'],
  ['소재|원자재', '15'],
  ['산업재|산업|자본재', '20'],
  ['임의소비재|경기소비재|자유소비재|경기 소비재|경기민감소비재', '25'],
  ['필수소비재|필수 소비재', '30'],
  ['헬스케어|보건의료|의료|건강관리|보건|제약·바이오', '35'],
  ['금융|금융업', '40'],
  ['정보기술|정보통신|기술|IT|테크|정보 기술', '45'],
  ['커뮤니케이션|커뮤니케이션서비스|커뮤니케이션 서비스|통신서비스|통신', '50'],
  ['유틸리티', '55'],
  ['부동산|리츠', '60'],
]

/** What says that percents are shares of a portfolio. */
export const weightWords =
  /비중|비율|편입|보유\s?종목|구성\s?종목|구성\s?현황|자산\s?배분|자산군|포트폴리오|담[고았은]/

/** What says that they are not: returns, moves, stakes in a company, interest. */
export const otherWords =
  /수익률|등락|상승률|하락률|올랐|오른|내렸|내린|상승|하락|급등|급락|뛰었|떨어|지분|점유율|금리|증가|감소|성장률|찬성|응답|확률/

/** 합계, 상위 5개 종목: a row or figure that takes the others together. */
export const totalWords = /^(?:합계|총합계|총계|소계|계|전체|합|총자산)$|^상위 \d+\S*(?: 합계)?$/
export const togetherWords = /상위 \d+\s?(?:개|종목)|합하면|합치면|합산|더하면|합쳐|모두 합|이들/
