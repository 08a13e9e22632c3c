// biome-ignore-all format: lists of words read better in full lines

/** What a line about the article begins with: `보도일: …`, `출처: …`. A label may join two of them: `보도일·출처: …`. */
export const metadataLabels = {
  title: ['제목', '기사제목', '헤드라인'],
  summary: ['요약', '핵심 요약', '기사 요약', '한줄 요약', '한 줄 요약'],
  publishedAt: ['보도일', '보도일자', '보도 일자', '발행일', '게재일', '작성일', '기사입력', '입력', '등록', '승인', '송고', '날짜', '일자'],
  author: ['작성자', '기자', '글쓴이', '필자', '글', '취재'],
  publisher: ['출처', '보도 출처', '기사 출처', '매체', '언론사', '발행처', '제공'],
} as const

/** Endings by which a name in brackets at the very start is a newspaper's: `[한결경제] …`, but not `[뉴욕증시] …`. */
export const publisherEndings: readonly string[] = [
  '경제', '신문', '일보', '뉴스', '데일리', '투데이', '타임스', '타임즈', '방송', '통신', '저널', '미디어', '닷컴', '매거진', '포스트', '헤럴드',
]

/** What a report is introduced by: `한결닷컴의 보도에 따르면`. */
export const reportPhrases: readonly string[] = ['의 보도에 따르면', ' 보도에 따르면', '의 보도에 의하면', '가 보도했다', '이 보도했다']
