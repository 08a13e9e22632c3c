import { makeArticles } from '../../bench/articles.mjs'
import { makeFolder } from '../batch/folder.ts'

/** A folder of generated articles, Korean and English, some folders deep, half of them with metadata beside them. */
export const makeArticleFolder = (count: number): string => {
  const files: Record<string, string> = {}
  for (const language of ['ko', 'en'] as const)
    makeArticles(language, Math.ceil(count / 2)).forEach(({ text, publishedAt }, at) => {
      const stem = `${language}/${at % 7}/article ${at}`
      files[`${stem}.txt`] = text
      if (at % 2 === 0) files[`${stem}.meta.json`] = JSON.stringify({ publishedAt })
    })
  return makeFolder(files)
}
