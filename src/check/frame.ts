import type { Entry, Line } from './line.ts'

/** Where each party of an arithmetic statement stands among three figures that follow each other. */
export interface Frame<Role extends string> {
  readonly roles: readonly [Role, Role, Role]
  /** What stands before the first figure, between them and behind the last; each is cut at the figure beside it. */
  readonly before?: RegExp
  readonly first: RegExp
  readonly second: RegExp
  readonly after?: RegExp
  /** The words compare with the figure itself (전년 6조원보다), so naming its period hints at no other base. */
  readonly explicit?: true
}

/** Frames made ready: the roles have an order, and each frame knows where a role's figure stands among the three. */
export interface FrameSet<Role extends string> {
  readonly order: readonly [Role, Role, Role]
  readonly frames: readonly (Frame<Role> & { readonly places: Places })[]
}

/** For each role, in the set's order, which of the three figures it is. */
type Places = readonly [number, number, number]

export const frameSet = <Role extends string>(
  order: readonly [Role, Role, Role],
  frames: readonly Frame<Role>[],
): FrameSet<Role> => ({
  order,
  frames: frames.map((frame) => ({
    ...frame,
    places: [frame.roles.indexOf(order[0]), frame.roles.indexOf(order[1]), frame.roles.indexOf(order[2])],
  })),
})

export type Parties<Role extends string> = Readonly<Record<Role, Entry>> & {
  /** The words between the figures and a few on each side: what hints at another base stands here. */
  readonly words: string
  readonly explicit: boolean
}

const reach = 48

/** The first frame whose words stand around three figures; the figures' units are tested first, for they cost nothing. */
export const matchFrames = <Role extends string>(
  text: string,
  line: Line,
  { order, frames }: FrameSet<Role>,
  fits: (first: Entry, second: Entry, third: Entry) => boolean,
  entries: readonly Entry[] = line.entries,
): readonly Parties<Role>[] => {
  const found: Parties<Role>[] = []
  for (let i = 0; i + 2 < entries.length; i += 1) {
    const [a, b, c] = [entries[i] as Entry, entries[i + 1] as Entry, entries[i + 2] as Entry]
    if (a.value === undefined || b.value === undefined || c.value === undefined) continue
    if (c.start - a.end > 240) continue
    let words: Words | undefined
    // Whether the figures fit depends on their places alone: asked once for each order.
    let [asked, fitting] = [0, 0]
    for (const frame of frames) {
      const [x, y, z] = frame.places
      const bit = 1 << (3 * x + y)
      if ((asked & bit) === 0) {
        asked |= bit
        if (fits(pick(a, b, c, x), pick(a, b, c, y), pick(a, b, c, z))) fitting |= bit
      }
      if ((fitting & bit) === 0) continue
      words ??= wordsAround(text, line, a, b, c, entries[i - 1]?.end, entries[i + 3]?.start)
      if (!standsIn(frame, words)) continue
      found.push({
        [order[0]]: pick(a, b, c, x),
        [order[1]]: pick(a, b, c, y),
        [order[2]]: pick(a, b, c, z),
        words: words.join(' '),
        explicit: frame.explicit === true,
      } as Parties<Role>)
      break
    }
  }
  return found
}

const pick = (a: Entry, b: Entry, c: Entry, place: number): Entry => (place === 0 ? a : place === 1 ? b : c)

/** Before the first figure, between them, and behind the last. */
type Words = readonly [string, string, string, string]

const standsIn = ({ before, first, second, after }: Frame<string>, words: Words): boolean =>
  first.test(words[1]) &&
  second.test(words[2]) &&
  (!before || before.test(words[0])) &&
  (!after || after.test(words[3]))

const wordsAround = (
  text: string,
  line: Line,
  a: Entry,
  b: Entry,
  c: Entry,
  from: number | undefined,
  to: number | undefined,
): Words => [
  text.slice(Math.max(line.start, from ?? 0, a.start - reach), a.start),
  text.slice(a.end, b.start),
  text.slice(b.end, c.start),
  text.slice(c.end, Math.min(line.end, to ?? line.end, c.end + reach)),
]
