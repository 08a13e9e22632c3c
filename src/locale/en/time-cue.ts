/** Words that say on which side of publication a weekday, or a date without its year, lies. */
export const aheadWords: readonly string[] = (
  "will, 'll, would, expected, expects, expect, expecting, scheduled, due, plans, plan, planned, planning, upcoming, ahead, " +
  'await, awaiting, awaited, until, deadline, forthcoming, to be, set to, is to, are to, could, should, payable, effective, ' +
  'by, delivery, next, bet, bets, betting, intends, hopes, begins, starts, meets, want, wants, going into, heading into'
).split(', ')

export const behindWords: readonly string[] = (
  'said, says, reported, showed, announced, told, closed, fell, rose, was, were, had, since, ended, been, agreed, began, came, ' +
  'posted, gained, lost, slipped, dropped, climbed, traded, settled, as of, made, took, went, met, broke, bought, sold, declared, ' +
  'released, published, launched, opened, raised, disclosed, added, follows, followed, than expected'
).split(', ')
