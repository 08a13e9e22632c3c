import type { EntityKind } from '../../model/values.ts'
import { centralBankTable } from './central-banks.ts'
import { commodityTable } from './commodities.ts'
import { asianCompanies } from './companies-asia.ts'
import { europeanCompanies } from './companies-europe.ts'
import { formerCompanies } from './companies-former.ts'
import { londonFrankfurtCompanies } from './companies-gb-de.ts'
import { japaneseCompanies } from './companies-japan.ts'
import { koreanGroupCompanies } from './companies-kr-groups.ts'
import { kosdaqCompanies } from './companies-kr-kosdaq.ts'
import { kospiCompanies } from './companies-kr-kospi.ts'
import { moreKoreanCompanies } from './companies-kr-more.ts'
import { unlistedCompanies } from './companies-unlisted.ts'
import { consumerCompanies } from './companies-us-consumer.ts'
import { financeCompanies } from './companies-us-finance.ts'
import { foreignUsCompanies } from './companies-us-foreign.ts'
import { healthCompanies } from './companies-us-health.ts'
import { industryCompanies } from './companies-us-industry.ts'
import { midcapCompanies } from './companies-us-midcap.ts'
import { moreCompanies } from './companies-us-more.ts'
import { technologyCompanies } from './companies-us-technology.ts'
import { utilityCompanies } from './companies-us-utilities.ts'
import { countryTable } from './countries.ts'
import { currencyTable } from './currencies.ts'
import { exchangeTable } from './exchanges.ts'
import { financialHouses } from './financial-houses.ts'
import { koreanFunds } from './funds-kr.ts'
import { usFunds } from './funds-us.ts'
import { indicatorTable } from './indicators.ts'
import { indexTable } from './indices.ts'
import { institutionTable } from './institutions.ts'
import { sectorTable } from './sectors.ts'

/** Every table of entries with the kind of its entries, by hand: the order shows in review. */
export const tables: readonly (readonly [EntityKind, string])[] = [
  ['company', technologyCompanies],
  ['company', financeCompanies],
  ['company', healthCompanies],
  ['company', consumerCompanies],
  ['company', industryCompanies],
  ['company', utilityCompanies],
  ['company', moreCompanies],
  ['company', midcapCompanies],
  ['company', foreignUsCompanies],
  ['company', koreanGroupCompanies],
  ['company', kospiCompanies],
  ['company', kosdaqCompanies],
  ['company', moreKoreanCompanies],
  ['company', londonFrankfurtCompanies],
  ['company', europeanCompanies],
  ['company', japaneseCompanies],
  ['company', asianCompanies],
  ['company', unlistedCompanies],
  ['company', formerCompanies],
  ['company', financialHouses],
  ['fund', usFunds],
  ['fund', koreanFunds],
  ['index', indexTable],
  ['central-bank', centralBankTable],
  ['institution', institutionTable],
  ['exchange', exchangeTable],
  ['sector', sectorTable],
  ['currency', currencyTable],
  ['commodity', commodityTable],
  ['indicator', indicatorTable],
  ['country', countryTable],
]
