export interface MadeArticle {
  readonly text: string
  readonly publishedAt: string
}

export const makeArticles: (language: 'ko' | 'en', count: number) => readonly MadeArticle[]
