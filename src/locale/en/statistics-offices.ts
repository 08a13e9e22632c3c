/** Who publishes a country's figures: an indicator from them is that country's. */
export const statisticsOffices: readonly (readonly [name: string, country: string])[] = [
  [
    'Labor Department|Commerce Department|Bureau of Labor Statistics|Bureau of Economic Analysis|Census Bureau',
    'US',
  ],
  ['Office for National Statistics|ONS', 'GB'],
  ['Eurostat', 'EZ'],
  ['National Bureau of Statistics', 'CN'],
  ['Statistics Korea|Bank of Korea', 'KR'],
  ['Statistics Canada', 'CA'],
  ['Australian Bureau of Statistics', 'AU'],
]
