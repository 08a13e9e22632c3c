/** What a line about the article begins with: "Summary: …", "Published Feb. 13, 2026". Lower case. */
export const metadataLabels = {
  title: ['title', 'headline'],
  summary: ['summary', 'abstract', 'tl;dr', 'in brief'],
  publishedAt: [
    'published',
    'first published',
    'publication date',
    'date',
    'posted',
    'published on',
    'posted on',
  ],
  author: ['author', 'by', 'written by', 'reporter'],
  publisher: ['publisher', 'source', 'published by'],
} as const
