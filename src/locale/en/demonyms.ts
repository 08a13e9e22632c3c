import type { CueTable } from '../../model/cue.ts'

/** Whose an economy's figure is when only the adjective says so: "German exports", "Chinese output". */
export const demonymCues: CueTable = (
  [
    ['US', 'U.S.', 'American'],
    ['GB', 'Britain', 'British'],
    ['DE', 'Germany', 'German'],
    ['FR', 'France', 'French'],
    ['IT', 'Italy', 'Italian'],
    ['ES', 'Spain', 'Spanish'],
    ['PT', 'Portugal', 'Portuguese'],
    ['NL', 'Netherlands', 'Dutch'],
    ['BE', 'Belgium', 'Belgian'],
    ['CH', 'Switzerland', 'Swiss'],
    ['AT', 'Austria', 'Austrian'],
    ['IE', 'Ireland', 'Irish'],
    ['SE', 'Sweden', 'Swedish'],
    ['NO', 'Norway', 'Norwegian'],
    ['DK', 'Denmark', 'Danish'],
    ['FI', 'Finland', 'Finnish'],
    ['GR', 'Greece', 'Greek'],
    ['PL', 'Poland', 'Polish'],
    ['CZ', 'Czech Republic', 'Czech'],
    ['HU', 'Hungary', 'Hungarian'],
    ['RU', 'Russia', 'Russian'],
    ['UA', 'Ukraine', 'Ukrainian'],
    ['TR', 'Turkey', 'Turkish'],
    ['IL', 'Israel', 'Israeli'],
    ['CN', 'China', 'Chinese'],
    ['JP', 'Japan', 'Japanese'],
    ['KR', 'South Korea', 'South Korean|Korean'],
    ['TW', 'Taiwan', 'Taiwanese'],
    ['IN', 'India', 'Indian'],
    ['ID', 'Indonesia', 'Indonesian'],
    ['MY', 'Malaysia', 'Malaysian'],
    ['TH', 'Thailand', 'Thai'],
    ['VN', 'Vietnam', 'Vietnamese'],
    ['PH', 'Philippines', 'Philippine'],
    ['AU', 'Australia', 'Australian'],
    ['CA', 'Canada', 'Canadian'],
    ['MX', 'Mexico', 'Mexican'],
    ['BR', 'Brazil', 'Brazilian'],
    ['AR', 'Argentina', 'Argentine'],
    ['CL', 'Chile', 'Chilean'],
    ['ZA', 'South Africa', 'South African'],
    ['NG', 'Nigeria', 'Nigerian'],
    ['EG', 'Egypt', 'Egyptian'],
  ] as const
).map(([code, name, surfaces]) => [surfaces, { type: 'demonym', id: `country:${code}`, name }])

/** The country of a central bank: what its officials say of growth and jobs is said of that. */
export const bankCountries: ReadonlyMap<string, { readonly id: string; readonly name: string }> = new Map(
  (
    [
      ['FED', 'US', 'U.S.'],
      ['BOE', 'GB', 'Britain'],
      ['ECB', 'XE', 'euro zone'],
      ['BOJ', 'JP', 'Japan'],
      ['BOK', 'KR', 'South Korea'],
      ['PBOC', 'CN', 'China'],
      ['RBA', 'AU', 'Australia'],
      ['RBNZ', 'NZ', 'New Zealand'],
      ['BOC', 'CA', 'Canada'],
      ['SNB', 'CH', 'Switzerland'],
      ['RIKSBANK', 'SE', 'Sweden'],
      ['NORGES', 'NO', 'Norway'],
      ['RBI', 'IN', 'India'],
      ['CBR', 'RU', 'Russia'],
    ] as const
  ).map(([bank, code, name]) => [`cb:${bank}`, { id: `country:${code}`, name }]),
)
