// biome-ignore-all format: lists of words read better in full lines
import type { EntityKind } from '../../model/values.ts'

/** Words of a subject that only point back, and the kind of name they point to. Lower case. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const table = (kinds: Partial<Record<EntityKind, string>>): ReadonlyMap<string, EntityKind> =>
  new Map(Object.entries(kinds).flatMap(([kind, list]) => words(list).map((word) => [word, kind as EntityKind] as const)))

/** The company, the carrier, the benchmark, the fund: the head noun says what kind of name is meant. */
export const pointingNouns: ReadonlyMap<string, EntityKind> = table({
  company: `company group firm business bank lender retailer airline carrier carmaker automaker chipmaker drugmaker planemaker maker
    giant provider operator insurer brewer broker brokerage manufacturer producer developer supplier builder conglomerate utility miner
    chain startup start-up publisher distributor grocer steelmaker shipbuilder refiner railroad shipper broadcaster corporation
    stock shares share management board executives`,
  fund: 'fund etf portfolio trust',
  index: 'index benchmark gauge measure average bourse market',
  currency: 'currency',
  'central-bank': 'policymakers committee panel',
  country: 'country nation economy government',
})

/** They never name whom a figure is about. */
export const pronouns: ReadonlySet<string> = new Set(
  words('it they he she that this these those there we i you who which both each all what one others other some many its their such'),
)

/** Nouns that carry no name of their own: a figure, results, the quarter. */
export const emptyNouns: ReadonlySet<string> = new Set(
  words(`index figure figures price prices number numbers total value amount level levels reading quarter year month week period report deal sale
    results result analysts analyst consensus percentage economists economist investors investor traders dealers rate rates increase decrease
    rise fall drop gain gains decline loss losses change move pace growth average mean median estimate estimates forecast forecasts
    expectations outlook guidance offering listing officials policymakers employers lawmakers households regulators strategists dealmakers bulls bears factor ratio capacity range purchase transaction agreement offer bid plan cost costs figure data shareholders`),
)

/** What stands before a name or noun and is no part of it. */
export const nounOpeners: ReadonlySet<string> = new Set(
  words(`the its their his her our a an another this that these those total overall average annual yearly quarterly monthly weekly daily net gross
    adjusted underlying combined previous current new latest last same first second third fourth full-year first-half second-half first-quarter
    second-quarter third-quarter fourth-quarter half-year nine-month six-month year-to-date operating global reported consolidated unaudited
    preliminary core headline effective advertised asking foreign merchandise seasonally nominal real full-price like-for-like same-store comparable organic constant-currency both all each also still even however meanwhile separately moreover but and so then rival`),
)

/** Adverbs between a subject and its verb. */
export const lateAdverbs: ReadonlySet<string> = new Set(
  words('also nevertheless nonetheless now still yesterday since once already then today each all both together alone combined itself only even just meanwhile however last mostly broadly currently presently recently'),
)

/** Prepositions that end the head of a noun phrase. */
export const phrasePrepositions: ReadonlySet<string> = new Set(
  words('of for at in on from with to by under per between after amid before during across among excluding including tracking expecting describing holding polled surveyed linked following compared versus over through within without outside'),
)

/**
 * What is counted of a company or a country besides money: as the subject of a clause it is a measure of whom the article is
 * about, and no one of its own. Passenger numbers rose 3%; load factor slipped; ASKs (any capitals with an s) were up.
 */
export const measureNouns: ReadonlySet<string> = new Set(
  words('numbers factor capacity traffic volumes deliveries shipments bookings registrations production output rents arrivals utilisation utilization occupancy attendance'),
)
