/** Which level of a session a figure is: `|closed| at 6,823.65`, `|opened| at 6,870`, `an |intraday| high of 6,901`. */
export const sessionCues = [
  ['closed|close|closes|closing|ended|ends|finished|finishes|settled|settles', 'close'],
  ['opened|opens|opening|started the day', 'open'],
  ['intraday|session high|session low|touched|as high as|as low as|earlier', 'intraday'],
] as const satisfies readonly (readonly [surfaces: string, level: string])[]
