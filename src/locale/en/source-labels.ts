/** Labels before a list's or table's source: Data source: Vanguard. */
export const sourceLabels: readonly string[] = ['Data source', 'Sources', 'Source', 'Data']
