import type { CueTable } from '../../model/cue.ts'

/** What a figure is measured against, who says it, and how certain it is. */
export const discourseCues: CueTable = [
  [
    'year on year|year-on-year|year over year|year-over-year|from a year earlier|from a year ago|a year earlier|a year ago|year earlier|from the same period last year|from the same quarter last year|compared with the same period|on the year|annually|than a year earlier|from last year|in the same period last year|a year before|yoy|y/y|on-year',
    { type: 'base', base: 'yoy' },
  ],
  [
    'quarter on quarter|quarter-on-quarter|quarter over quarter|quarter-over-quarter|from the previous quarter|from the prior quarter|from the third quarter|qoq|q/q',
    { type: 'base', base: 'qoq' },
  ],
  [
    'month on month|month-on-month|month over month|month-over-month|from the previous month|from a month earlier|a month earlier|from the month before|on the month|m/m',
    { type: 'base', base: 'mom' },
  ],
  [
    'from the previous day|from the previous close|on the day|from the previous session|from the day before',
    { type: 'base', base: 'day' },
  ],
  ['on the week|for the week|from a week earlier', { type: 'base', base: 'week' }],
  [
    'year to date|year-to-date|so far this year|this year so far|since the start of the year|since january',
    { type: 'base', base: 'to-date' },
  ],
  [
    'consensus estimate|consensus estimates|analysts’ estimates|analysts had expected|analysts expected|analysts’ expectations|expectations|analyst estimates|consensus',
    { type: 'base', base: 'consensus' },
  ],
  [
    'said|says|say|told|added that|reported|reports|announced|according|wrote|writes|noted|stated|disclosed',
    { type: 'say' },
  ],
  [
    'expects|expected|expect|forecast|forecasts|predicted|predicts|predict|projected|projects|estimated|estimates|sees',
    { type: 'say', realis: 'forecast' },
  ],
  [
    'according to|citing|data from|figures from|data compiled by|compiled by|survey by|poll by|tally by|polled by|surveyed by|estimates by|data provided by',
    { type: 'source' },
  ],
  [
    'will|would|could|may|might|is set to|are set to|is likely to|likely|expected to|forecast to|is expected|are expected|should|projected to|estimated to|predicted to',
    { type: 'hedge', realis: 'forecast' },
  ],
  [
    'guidance|plans to|plan to|aims to|target of|intends to|promised to|to be',
    { type: 'hedge', realis: 'guidance' },
  ],
  [
    'fedwatch|futures|swaps|priced in|pricing in|price in|markets are pricing',
    { type: 'hedge', realis: 'market-implied' },
  ],
  ['if|unless|were to|in case', { type: 'hedge', realis: 'hypothetical' }],
  ['reportedly|is said to|people familiar|rumoured|rumored', { type: 'hedge', realis: 'unconfirmed' }],
  ['denied|denies', { type: 'hedge', realis: 'denied' }],
  ['adjusted|underlying', { type: 'qualifier', qualifier: 'adjusted' }],
  ['pretax|pre-tax|before tax', { type: 'qualifier', qualifier: 'pre-tax' }],
  ['revised', { type: 'qualifier', qualifier: 'revised' }],
  ['seasonally adjusted', { type: 'qualifier', qualifier: 'seasonally-adjusted' }],
]
