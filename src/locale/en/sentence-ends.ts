// biome-ignore-all format: lists of words read better in full lines

/** Words that keep their full stop in front of a name or a number and never end a sentence. As printed. */
export const leadingAbbreviations: readonly string[] = [
  'Mr', 'Mrs', 'Ms', 'Messrs', 'Dr', 'Drs', 'Prof', 'Gov', 'Govs', 'Sen', 'Sens', 'Rep', 'Reps', 'Gen', 'Col', 'Lt', 'Maj', 'Sgt',
  'Capt', 'Cmdr', 'Adm', 'Hon', 'Rev', 'Pres', 'Supt', 'Atty', 'Dist', 'St', 'Ste', 'Mt', 'Ft', 'Pt', 'vs', 'v', 'Fig', 'Figs',
  'Vol', 'pp', 'Sec', 'Art', 'e.g', 'i.e', 'cf', 'viz', 'approx', 'Approx', 'Univ', 'Dept', 'al',
]

/** As those, but only before a digit: "No. 5", though "he said no. The". */
export const numberAbbreviations: readonly string[] = ['No', 'Nos', 'no', 'nos', 'p', 'c']

/** Words that keep their full stop inside a sentence and at its end alike: the next word decides. As printed. */
export const wordAbbreviations: readonly string[] = [
  'Inc', 'Corp', 'Co', 'Cos', 'Ltd', 'LLC', 'Plc', 'Bros', 'Jr', 'Sr', 'Intl', 'Natl', 'Mfg', 'Hldgs', 'Grp', 'inc', 'corp', 'ltd',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
  'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun', 'etc', 'Ave', 'Blvd', 'Rd', 'Bldg', 'est', 'Est',
  'Ph.D', 'Calif', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Mass', 'Md', 'Mich', 'Minn', 'Miss', 'Mo', 'Mont',
  'Neb', 'Nev', 'Okla', 'Ore', 'Pa', 'Tenn', 'Tex', 'Vt', 'Va', 'Wash', 'Wis', 'Wyo', 'Ariz', 'Ark', 'Ala', 'Colo',
]

/**
 * Words that begin a sentence and hardly ever go on after an abbreviation: "at Acme Corp. The company", but
 * "Acme Corp. Chief Executive". As printed, with a capital.
 */
export const sentenceStarters: readonly string[] = [
  'The', 'A', 'An', 'This', 'That', 'These', 'Those', 'It', 'Its', 'He', 'His', 'She', 'Her', 'They', 'Their', 'We', 'Our', 'I',
  'You', 'There', 'Here', 'In', 'On', 'At', 'By', 'For', 'From', 'With', 'Without', 'To', 'Of', 'As', 'If', 'When', 'While',
  'Where', 'Whether', 'After', 'Before', 'Since', 'Until', 'Under', 'Over', 'During', 'Despite', 'Although', 'Though', 'Because',
  'But', 'And', 'Or', 'So', 'Yet', 'Still', 'However', 'Meanwhile', 'Moreover', 'Also', 'Even', 'Both', 'Each', 'Some', 'Many',
  'Most', 'Much', 'Such', 'Other', 'Another', 'All', 'Any', 'No', 'Not', 'Only', 'Now', 'Then', 'Once', 'Last', 'Next', 'What',
  'Who', 'Which', 'How', 'Why', 'One', 'Two', 'Three', 'Analysts', 'Economists', 'Investors', 'Traders', 'Officials', 'Shares',
  'Shareholders', 'Revenue', 'Revenues', 'Sales', 'Profit', 'Profits', 'Earnings', 'Net', 'Prices', 'Stocks', 'Futures', 'Among',
  'According', 'Excluding', 'Including', 'Elsewhere', 'Separately', 'Earlier', 'Later', 'About', 'More', 'Less', 'Instead',
]
