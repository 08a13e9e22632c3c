/** The rooms of `src` in the order text flows; a file of one may import from those above it and from its own. */
export const rooms = [
  'version.ts',
  'model',
  'scan',
  'reference',
  'locale',
  'ingest',
  'language',
  'structure',
  'segment',
  'mention',
  'observation',
  'record',
  'check',
  'pipeline',
  'emit',
  'golden',
  'batch',
  'queue',
  'report',
  'cli',
  'index.ts',
] as const
export type Room = (typeof rooms)[number]

/** Each adds one layer of annotation and knows no other. */
export const stages: readonly Room[] = [
  'ingest',
  'language',
  'structure',
  'segment',
  'mention',
  'observation',
  'record',
  'check',
]

/** The rooms that may touch disk, network, clock, environment and console. */
export const outerRooms: readonly Room[] = ['emit', 'golden', 'batch', 'queue', 'report', 'cli']

/** `src/mention/find.ts` stands in `mention`; undefined for a room that is not in the list. */
export const roomOf = (path: string): Room | undefined => rooms.find((room) => room === path.split('/')[1])
