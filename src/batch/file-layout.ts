import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputFolder } from '../emit/output-folder.ts'
import type { Layout } from './layout.ts'
import { documentOf, isLine } from './place.ts'

export interface FileOptions {
  /** Without it nothing is ever removed. */
  readonly outputs?: OutputFolder
  /** Only a few articles will be asked after: not worth the list of a folder. */
  readonly few: boolean
}

/** A file an article, `a/b.txt.json`. `root`: the real output folder. */
export const openFileLayout = (root: string, { outputs, few }: FileOptions): Layout => {
  const isWritten = few ? (document: string) => existsSync(join(root, document)) : listWritten(root)
  return {
    shards: undefined,
    target: (place) => (isLine(place) ? { output: documentOf(place) } : {}),
    has: (place) => isWritten(documentOf(place)),
    written: () => {},
    remove: async (place) => outputs?.remove(documentOf(place)),
    settle: async () => ({ failures: [], notes: [] }),
  }
}

/** Whether a document is there, asked of the disk once for each folder. */
const listWritten = (out: string): ((document: string) => boolean) => {
  let [folder, names] = ['', new Set<string>()]
  let listed = false
  return (document) => {
    const parent = dirname(document)
    if (!listed || parent !== folder) [folder, names, listed] = [parent, namesIn(join(out, parent)), true]
    return names.has(document.slice(document.lastIndexOf('/') + 1))
  }
}

const namesIn = (folder: string): Set<string> => {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}
