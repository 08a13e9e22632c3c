import type { EntityKind } from '../../model/values.ts'
import { centralBankTable } from './central-banks.ts'
import { koreanCompanies } from './companies-kr-kospi.ts'
import { technologyCompanies } from './companies-us-technology.ts'
import { fundTable } from './funds-us.ts'
import { indexTable } from './indices.ts'

/** Every table of entries with the kind of its entries, by hand: the order shows in review. */
export const tables: readonly (readonly [EntityKind, string])[] = [
  ['company', technologyCompanies],
  ['company', koreanCompanies],
  ['fund', fundTable],
  ['index', indexTable],
  ['central-bank', centralBankTable],
]
