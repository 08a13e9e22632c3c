import { documentName } from './document-name.ts'

/** An article by the folder (or file of JSON Lines) it lies in, below the root, and its name (or id) there. */
export interface Place {
  readonly folder: string
  readonly name: string
}

/** Where an article's path, or its file of JSON Lines, is known: `a/b.txt` → `a`, `b.txt`. */
export const placeOf = (path: string): Place => {
  const at = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(0, at)), name: path.slice(at + 1) }
}

export const pathOf = ({ folder, name }: Place): string => (folder === '' ? name : `${folder}/${name}`)

/** How an article is named to people: `a/b.txt`, or `wire.jsonl#a1` for a line. */
export const keyOf = (place: Place): string =>
  isLine(place) ? `${place.folder}#${place.name}` : pathOf(place)

/** The document's file, where every article has one: `a/b.txt.json`, `wire.jsonl/a1.json`. */
export const documentOf = (place: Place): string =>
  isLine(place) ? `${place.folder}/${documentName(place.name)}.json` : `${pathOf(place)}.json`

/** Whether the article is a line of JSON Lines. */
export const isLine = ({ folder }: Place): boolean => folder.endsWith('.jsonl')
