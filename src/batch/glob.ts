/** Whether a path with slashes fits a glob: `*` and `?` within a name, `**` over folders, `[ab]`, `{a,b}`. */
export const matchGlob = (glob: string): ((path: string) => boolean) => {
  const pattern = new RegExp(`^${toPattern(glob)}$`, 'u')
  return (path) => pattern.test(path)
}

/** The folder a glob searches: what stands before its first name with a wildcard; `news/2026-*\/a.txt` → `news`. */
export const globBase = (glob: string): string => {
  const names = glob.split('/')
  const first = names.findIndex((name) => /[*?[{]/.test(name))
  return names.slice(0, first).join('/') || (glob.startsWith('/') ? '/' : '.')
}

const toPattern = (glob: string): string => {
  let pattern = ''
  for (let at = 0; at < glob.length; at += 1) {
    const rest = glob.slice(at)
    const [piece, length] = pieceOf(rest)
    pattern += piece
    at += length - 1
  }
  return pattern
}

/** The pattern of what a glob begins with, and how many of its characters that is. */
const pieceOf = (rest: string): readonly [string, number] => {
  if (rest.startsWith('**/')) return ['(?:[^/]*/)*', 3]
  if (rest.startsWith('**')) return ['.*', 2]
  if (rest.startsWith('*')) return ['[^/]*', 1]
  if (rest.startsWith('?')) return ['[^/]', 1]
  const set = /^\[(!?)([^\]/]+)\]/.exec(rest)
  if (set) return [`[${set[1] ? '^' : ''}${(set[2] ?? '').replace(/[\\^[\]]/g, '\\$&')}]`, set[0].length]
  const choice = /^\{([^{}]*)\}/.exec(rest)
  if (choice) return [`(?:${(choice[1] ?? '').split(',').map(toPattern).join('|')})`, choice[0].length]
  const [character = ''] = rest
  return [character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'), character.length]
}
