import type { MentionBase } from '../model/mention.ts'

/**
 * The fields every mention begins with, in their printed order; the kind adds its own. The id derives from kind and place,
 * which no two mentions share.
 */
export const createMention = (
  text: string,
  kind: string,
  start: number,
  end: number,
  rule: string,
): MentionBase => ({
  id: `${kind}@${start}-${end}`,
  kind,
  span: { start, end },
  quote: text.slice(start, end),
  rule,
})
