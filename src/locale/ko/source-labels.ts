/** Labels before a list's or table's source: 데이터 출처: Vanguard. */
export const sourceLabels: readonly string[] = ['데이터 출처', '자료 출처', '출처', '자료']
