import type { Frame } from '../frame.ts'
import type { MoveRole } from '../move.ts'

const soft =
  '(?:(?:about|around|nearly|almost|roughly|some|an estimated|approximately|just|only|over|more than|less than|just over|just under|at least|as much as|a record|a) )?'
const moved =
  'rose|rise|risen|rising|gained|gain|gaining|climbed|climb|climbing|jumped|jump|jumping|surged|surge|soared|advanced|advance|increased|increase|increasing|grew|grow|grown|growing|up|rallied|leapt|improved|expanded|raised|raising|lifted|lifting|fell|fall|fallen|falling|dropped|drop|dropping|declined|decline|declining|slid|slipped|tumbled|plunged|sank|decreased|decrease|shrank|shrunk|contracted|reduced|reducing|cut|cutting|lowered|lowering|trimmed|eased|narrowed|widened|down|slumped|dipped'
const noun =
  'increase|rise|gain|jump|growth|surge|climb|advance|improvement|drop|decline|fall|decrease|reduction|saving|cut|slide|slump|dip|change'
/** No second clause between the figures. */
const plain = '(?!.*\\b(?:and|while|but|whereas|after|as|with)\\b)[^.;:%]{0,64}'
const verb = new RegExp(`\\b(?:${moved})(?: by)? ${soft}$`, 'i')
const to = new RegExp(`^${plain} to ${soft}$`)
const from = new RegExp(`^${plain} (?:from|compared with|against|versus) (?:[a-z' ]{0,24}'s? )?${soft}$`)
const size = new RegExp(
  `^${plain},? (?:(?:a|an|representing an?|marking an?) (?:[a-z-]+ )?(?:${noun}) of|up|down|up by|down by|or|or by|higher by|lower by) ${soft}$`,
)

/** A move told with its start, its goal and its size, in the orders English puts them. */
export const frames: readonly Frame<MoveRole>[] = [
  // rose 12% to $4.2bn from $3.75bn
  { roles: ['by', 'to', 'from'], before: verb, first: to, second: from },
  // rose 12% from $3.75bn to $4.2bn
  { roles: ['by', 'from', 'to'], before: verb, first: from, second: to },
  // from $3.75bn to $4.2bn, an increase of 12%
  { roles: ['from', 'to', 'by'], before: new RegExp(`\\bfrom ${soft}$`, 'i'), first: to, second: size },
  // to $4.2bn from $3.75bn, up 12%
  { roles: ['to', 'from', 'by'], first: from, second: size },
  // $4.2bn, up 12% from $3.75bn
  {
    roles: ['to', 'by', 'from'],
    first: new RegExp(`^${plain}, (?:up|down|an? (?:[a-z-]+ )?(?:${noun}) of) ${soft}$`),
    second: from,
  },
]

/** The change is in other terms than the levels: at constant exchange rates, annualised, like for like. */
export const otherTerms =
  /\b(?:constant|organic|organically|underlying|like[- ]for[- ]like|adjusted|annuali[sz]ed|seasonally|real terms|excluding|stripping|respectively|combined|local currency)\b/i
