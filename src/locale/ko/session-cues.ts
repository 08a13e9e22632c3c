/** Which level of a session a figure is: 5,548.64에 거래를 |마쳤다|, 5,509.41로 |출발|해, |장중| 5,561.07까지. */
export const sessionCues = [
  ['마감|마쳤|마친|마치며|마치고|거래를 끝냈|종가|장을 닫', 'close'],
  ['출발|개장|시가|거래를 시작|장을 열', 'open'],
  ['장중|한때|고점|저점', 'intraday'],
] as const satisfies readonly (readonly [surfaces: string, level: string])[]
