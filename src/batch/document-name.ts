import { createHash } from 'node:crypto'

/** A file name for any id: what a disk may not take is written as in a URL (`a/b` → `a%2Fb`), what is too long, as a hash. */
export const documentName = (id: string): string => {
  const name = encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd')).replace(/[*'()!~]|^\./g, asPercent)
  // Korean ids stay readable where they fit.
  const readable = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? id : name
  return Buffer.byteLength(readable) <= 180 ? readable : createHash('sha256').update(id).digest('hex')
}

const asPercent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
