import type { Surface } from './entry.ts'
import { readForms, readRows } from './read-table.ts'
import { policyRateTable } from './tables/policy-rates.ts'

/** One of a central bank's rates, with the names that tell it apart: Selic, 연방기금금리, main refinancing rate. */
export interface PolicyRate {
  /** The bank's entity id: `cb:ECB`. */
  readonly centralBank: string
  /** As a rate-policy record says it: `policy`, `main-refinancing`, `deposit`, `marginal-lending` … */
  readonly rate: string
  /** Several banks may share a name (repo rate): it says which rate only when the bank is known. */
  readonly names: readonly Surface[]
}

/** Every rate of the table, banks in its order. */
export const loadPolicyRates = (): readonly PolicyRate[] =>
  readRows(policyRateTable).map(([centralBank = '', rate = '', english = '', korean = '']) => ({
    centralBank,
    rate,
    names: [...readForms(english, 'en'), ...readForms(korean, 'ko')],
  }))
