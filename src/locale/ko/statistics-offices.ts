/** Who publishes a country's figures: an indicator from them is that country's. */
export const statisticsOffices: readonly (readonly [name: string, country: string])[] = [
  [
    '한국은행|한은|통계청|국가데이터처|관세청|산업통상자원부|산업부|기획재정부|고용노동부|국토교통부|한국부동산원',
    'KR',
  ],
  ['미 노동부|미국 노동부|미 상무부|미국 상무부', 'US'],
  ['중국 국가통계국|국가통계국|중국 해관총서', 'CN'],
  ['유로스타트', 'EZ'],
  ['영국 통계청', 'GB'],
]
