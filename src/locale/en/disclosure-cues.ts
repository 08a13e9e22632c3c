/** How English disclosures say that a party holds, recommends or is short of something, `|` between the forms. */
export const positionCues = [
  [
    'has no position in|had no position in|had no positions in|held no position in|held no shares|owned no shares|has no positions in|have no position in|have no positions in|holds no position in|holds no positions in|hold no position in|hold no positions in|has no long or short position in|have no long or short position in|has no stock, option or similar derivative position in|have no stock, option or similar derivative position in|has no financial position in|has no financial interest in|have no financial interest in|has no interest in|has no stake in|have no stake in|holds no shares|hold no shares|holds no stake in|hold no stake in|owns no shares|own no shares|owns none of|own none of|holds none of|hold none of|does not own|do not own|did not own|does not hold|do not hold|does not currently own|do not currently own|does not currently hold|do not currently hold|does not have a position in|does not have any position in|does not have positions in|do not have a position in|do not have positions in|does not have any positions in|do not have any positions in|doesn’t own|don’t own|doesn’t hold|don’t hold|doesn’t have a position in|don’t have a position in|has no current position in|has no open position in|has no exposure to|have no exposure to',
    'none',
  ],
  [
    'has a position in|has positions in|have a position in|have positions in|has an interest in|has a financial interest in|has a stake in|have a stake in|holds a stake in|holds a position in|holds positions in|hold positions in|hold a position in|has a long position in|have a long position in|has long positions in|have long positions in|has a beneficial long position in|have a beneficial long position in|holds a long position in|holds long positions in|hold long positions in|maintains a position in|maintains positions in|is long|are long|was long|were long|owned shares of|owned shares in|held shares of|held shares in|had a position in|had positions in|held a position in|held positions in|had long positions in|am long|owns|own|owns shares of|own shares of|owns shares in|own shares in|owns stock in|own stock in|holds shares of|hold shares of|holds shares in|hold shares in|holds|hold|is a shareholder of|is a shareholder in|has shares in|have shares in|has shares of|have shares of',
    'holds',
  ],
  ['recommends|recommend|has recommended|have recommended', 'recommends'],
  [
    'is short|are short|was short|were short|had a short position in|held a short position in|am short|has a short position in|have a short position in|has short positions in|have short positions in|holds a short position in|holds short positions in|hold short positions in|is selling short|has sold short|sells short|shorts',
    'short',
  ],
] as const satisfies readonly (readonly [surfaces: string, position: string])[]

/** Words that show that a paragraph discloses interests, wherever it stands. */
export const disclosureMarks: readonly string[] = [
  'Disclosure:',
  'Disclosures:',
  'Disclosure Policy',
  'Analyst certification',
  'Conflict of interest',
  'Conflicts of interest',
  'opinions expressed are',
  'of the stocks mentioned',
  'of the companies mentioned',
  'of the securities mentioned',
  'of the funds mentioned',
  'of the shares mentioned',
  'stocks mentioned in',
  'companies mentioned in',
  'securities mentioned in',
  'stocks discussed in',
  'companies discussed in',
  'stocks named in',
  'companies named in',
  'the author has',
  'the author owns',
  'the author holds',
  'the author is long',
  'the author is short',
  'the author does not',
  'the writer has',
  'the writer owns',
  'the writer holds',
  'the writer does not',
  'Motley Fool contributor',
  'The Motley Fool has',
  'The Motley Fool owns',
  'The Motley Fool recommends',
  'The Motley Fool holds',
]

/** The writer's own words for themselves. */
export const authorWords: readonly string[] = [
  'the author',
  'this author',
  'the writer',
  'this writer',
  'your author',
  'the columnist',
  'I',
  'we',
  'I/we',
]

/** Whoever was named last: `She has no position in …`. */
export const partyPronouns: readonly string[] = [
  'he',
  'she',
  'it',
  'they',
  'the firm',
  'the company',
  'the publisher',
]

/** Before a predicate they take its assertion away: `may initiate or hold a position`. */
export const modals: readonly string[] = [
  'may',
  'might',
  'could',
  'can',
  'will',
  'would',
  'to',
  'clients',
  'from time to time',
]

/** Where the list of securities ends. */
export const listEnds: readonly string[] = [
  ' either through ',
  ' through stock ownership',
  ' within the next ',
  ' as of ',
  ' at the time ',
  ' via ',
  ' and no plans ',
  ' in their ',
  ' in his ',
  ' in her ',
  ';',
]
