// biome-ignore-all format: lists of words read better in full lines

/** The verbs financial news is written with, by form: where one stands says where a predicate begins. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** They carry a predicate whatever stands around them. */
export const auxiliaryVerbs = words(`
  has have had is are was were be been being will would could may might can do does did should must shall isn’t aren’t wasn’t weren’t
  hasn’t haven’t hadn’t won’t wouldn’t couldn’t can’t didn’t doesn’t don’t isn't aren't wasn't weren't hasn't haven't hadn't won't
  wouldn't couldn't can't didn't doesn't don't`)

/** Past forms: a predicate unless a determiner before them makes them an adjective (a reduced dividend). */
export const pastVerbs = words(`
  rose fell gained climbed jumped surged soared advanced increased grew added rallied rebounded leapt leaped strengthened improved
  widened expanded raised lifted hiked edged ticked beat topped outperformed appreciated earned swelled dropped declined slid slipped
  lost tumbled plunged sank shed decreased shrank contracted reduced cut lowered trimmed eased weakened narrowed retreated slumped
  slowed missed underperformed depreciated dipped skidded crumbled hurt closed ended finished settled opened traded stood reached hit
  totaled totalled amounted recorded posted came made hovered touched averaged generated remained kept left held maintained accounted
  represented comprised said told reported announced wrote noted stated disclosed expected forecast predicted projected estimated saw
  took gave paid sold bought agreed showed got went delivered attracted spent owned employed compared boosted issued swung returned
  doubled tripled quadrupled halved nearly-doubled more-than-doubled won lost signed launched began started ran set put pushed pulled
  dragged drove sent brought led met offered acquired invested borrowed lent repaid wrote-off booked charged warned confirmed revealed
  unveiled approved completed received produced shipped exported imported hired fired laid employed planned proposed decided voted
  moved changed turned stayed became proved seemed appeared looked felt found called named ranked rated upgraded downgraded reiterated
  priced valued quoted fetched commanded yielded bounced recovered recouped snapped extended pared erased wiped hammered battered
  downed accelerated decelerated moderated cooled heated softened firmed stabilised stabilized surpassed exceeded trailed lagged
  outpaced matched bettered nudged inched crept spiked popped vaulted catapulted skyrocketed ballooned mushroomed boomed bottomed
  peaked plummeted nosedived cratered collapsed crashed sagged swooned wilted withered faded ebbed receded dwindled lurched staggered
  increased-by carried contained included covered consisted employed cost costed weighed allocated distributed declared contributed inched scooped snapped offloaded unloaded dumped outnumbered pumped served
  expanded revised topped-up logged notched racked tallied clocked reaped netted flipped flew carried drew spun`)

/** Present forms that are plural nouns as well: a predicate behind a noun, never behind a determiner or preposition. */
export const presentVerbs = words(`
  rises falls gains climbs jumps surges soars advances increases grows adds rallies rebounds leaps strengthens improves widens expands
  raises lifts hikes edges beats tops outperforms appreciates earns drops declines slides slips loses tumbles plunges sinks sheds
  decreases shrinks contracts reduces cuts lowers trims eases weakens narrows retreats slumps slows misses underperforms dips closes
  ends finishes settles opens trades stands reaches hits totals amounts records posts comes makes hovers touches averages generates
  remains keeps leaves holds maintains accounts represents comprises says tells reports announces writes notes states discloses
  expects forecasts predicts projects estimates sees takes gives pays sells buys agrees shows gets goes delivers attracts spends owns
  employs compares boosts issues swings returns doubles triples wins signs launches begins starts runs sets puts pushes drives sends
  brings leads meets offers acquires invests plans proposes intends aims hopes wants needs warns confirms yields weighs carries costs
  contains includes covers exceeds accelerates recovers extends pares snaps remains seems appears looks boasts commands serves
  operates trails lags matches gauges tracks follows measures ranks rates
  rise fall gain climb jump surge soar advance increase grow add earn drop decline slide slip lose tumble plunge sink own hold make
  account stand expect say see plan pay sell buy employ represent exceed need want aim seek remain`)

/** Verbs of saying whose complement is a statement of its own: X said profits rose. */
export const sayingVerbs = words(`
  said says say told tells announced announces reported reports noted notes stated states disclosed disclosed added wrote writes warned
  confirmed revealed estimates estimated expects expected predicts predicted forecasts forecast projects projected sees showed shows
  show believes believed thinks reckons reckoned argues argued explained claims claimed cautioned suggests suggested indicated indicates
  found finds hopes hoped saw`)

/** Before one of these words no verb stands: they lead a noun. */
export const nounLeaders = words(`
  a an the its their his her our my this that these those each every some any no another of in on at by for from with into over under
  between against per than as about above below after during since until amid despite via through across around within without
  first second third fourth net gross total annual quarterly operating pretax pre-tax after-tax sharp steep strong weak modest big large
  small further more less record combined overall average new latest last next previous recent initial full half gas oil price rate
  tax job jobs share stock interest dividend sales profit revenue wage earnings`)
