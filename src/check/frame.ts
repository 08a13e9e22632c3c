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
  frames: readonly Frame<Role>[],
  fits: (parties: Readonly<Record<Role, Entry>>) => boolean,
  entries: readonly Entry[] = line.entries,
): readonly Parties<Role>[] => {
  const found: Parties<Role>[] = []
  for (let i = 0; i + 2 < entries.length; i += 1) {
    const three = [entries[i], entries[i + 1], entries[i + 2]] as [Entry, Entry, Entry]
    if (three.some(({ value }) => value === undefined)) continue
    if (three[2].start - three[0].end > 240) continue
    let words: readonly [string, string, string, string] | undefined
    for (const frame of frames) {
      const parties = {
        [frame.roles[0]]: three[0],
        [frame.roles[1]]: three[1],
        [frame.roles[2]]: three[2],
      } as Record<Role, Entry>
      if (!fits(parties)) continue
      words ??= wordsAround(text, line, three, entries[i - 1]?.end, entries[i + 3]?.start)
      if (
        frame.first.test(words[1]) &&
        frame.second.test(words[2]) &&
        (!frame.before || frame.before.test(words[0])) &&
        (!frame.after || frame.after.test(words[3]))
      ) {
        found.push({ ...parties, words: words.join(' '), explicit: frame.explicit === true })
        break
      }
    }
  }
  return found
}

const wordsAround = (
  text: string,
  line: Line,
  [a, b, c]: readonly [Entry, Entry, Entry],
  from: number | undefined,
  to: number | undefined,
): readonly [string, string, string, string] => [
  text.slice(Math.max(line.start, from ?? 0, a.start - reach), a.start),
  text.slice(a.end, b.start),
  text.slice(b.end, c.start),
  text.slice(c.end, Math.min(line.end, to ?? line.end, c.end + reach)),
]
