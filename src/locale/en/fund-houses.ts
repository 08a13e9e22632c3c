/** Brands that begin a fund's name: iShares Core S&P 500 ETF, TIGER 미국나스닥100. The Korean ones stand in both languages' articles. */
export const fundHouses: readonly string[] = [
  ...'iShares SPDR Vanguard Invesco ProShares Direxion WisdomTree Schwab VanEck ARK Fidelity Xtrackers Roundhill Amplify Dimensional Avantis Pacer PIMCO YieldMax Grayscale Bitwise GraniteShares Defiance KraneShares Amundi Lyxor Nuveen Franklin JPMorgan BlackRock Themes Tuttle Cambria Simplify'.split(
    ' ',
  ),
  ...'KODEX TIGER ACE SOL RISE KBSTAR HANARO ARIRANG KOSEF PLUS KINDEX TIMEFOLIO KIWOOM WON FOCUS TREX KoAct HK 1Q BNK UNICORN ITF DAISHIN343 TRUSTON 마이티 히어로즈 파워'.split(
    ' ',
  ),
  'First Trust',
  'Global X',
  'State Street',
  'Goldman Sachs',
  'Janus Henderson',
  'American Century',
  'Morgan Stanley',
  'T. Rowe Price',
  'Charles Schwab',
  'Capital Group',
  'Franklin Templeton',
]
