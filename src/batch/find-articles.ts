import { type FoundFiles, findFiles } from './find-files.ts'
import { mediaTypeOf } from './read-article.ts'

/** Every article below a folder. README files speak of the folder they lie in: they are no articles. */
export const findArticles = (root: string, except: readonly string[] = []): Promise<FoundFiles> =>
  findFiles(root, (name) => mediaTypeOf(name) !== undefined && !/^readme\.[a-z]+$/i.test(name), except)
