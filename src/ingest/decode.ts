import { InputError } from '../model/input-error.ts'

/** UTF-8 bytes to text, without a byte order mark. Whatever else the bytes are, the error says so and what to do now. */
export const decodeUtf8 = (bytes: Uint8Array): string => {
  refuseOtherMarks(bytes)
  if (bytes.indexOf(0) >= 0) throw zeroBytes(bytes)
  refuseMagic(bytes)
  try {
    return utf8.decode(bytes)
  } catch {
    throw notUtf8(bytes)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte)

const refuseOtherMarks = (bytes: Uint8Array): void => {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) throw otherCharset('UTF-32')
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) throw otherCharset('UTF-16')
}

const otherCharset = (name: string): InputError =>
  new InputError('unsupported-charset', `the bytes are ${name}; convert them to UTF-8 first`)

/** UTF-16 without a mark has a zero in every second byte of its Latin text; anything else with zeros is no text. */
const zeroBytes = (bytes: Uint8Array): InputError => {
  const head = bytes.subarray(0, 2048)
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1
  })
  const [even, odd] = zeros as [number, number]
  const few = head.length / 32
  if (Math.max(even, odd) > head.length / 8 && Math.min(even, odd) < few) return otherCharset('UTF-16')
  return new InputError(
    'binary',
    `byte ${bytes.indexOf(0)} is zero: this is a binary file, not text; give the article as UTF-8 text`,
  )
}

/** Formats that may hold no zero byte. */
const magics = [
  { name: 'a PDF', head: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a ZIP archive', head: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'gzip data', head: [0x1f, 0x8b] },
  { name: 'a PNG image', head: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', head: [0xff, 0xd8, 0xff] },
] as const

const refuseMagic = (bytes: Uint8Array): void => {
  for (const { name, head } of magics)
    if (startsWith(bytes, ...head))
      throw new InputError('binary', `this is ${name}, not text; give the article as UTF-8 text`)
}

const notUtf8 = (bytes: Uint8Array): InputError => {
  const at = firstBadByte(bytes)
  if (isLikelyCp949(bytes))
    return new InputError(
      'unsupported-charset',
      `byte ${at} is not UTF-8 and the text looks like CP949 (EUC-KR); convert it to UTF-8 first (iconv -f CP949 -t UTF-8)`,
    )
  const shown = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return new InputError(
    'invalid-utf8',
    at < bytes.length
      ? `byte ${at} (0x${shown}) is not UTF-8; find out the file's encoding and convert it to UTF-8`
      : `the last character is cut off at byte ${at}; the file is incomplete or not UTF-8`,
  )
}

/** RFC 3629: the offset of the first byte that can't belong to a well-formed sequence; the length when the last one is cut off. */
const firstBadByte = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (size === 0) return at
    for (let i = 1; i < size; i += 1) {
      if (at + i >= bytes.length) return bytes.length
      const byte = bytes[at + i] as number
      const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      if (byte < low || byte > high) return i > 1 || byte < 0x80 || byte > 0xbf ? at + i : at
    }
    at += size
  }
  return bytes.length
}

/** CP949 writes a Hangul syllable as two bytes: such text decodes without an error, and most of what is not ASCII is Hangul. */
const isLikelyCp949 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('euc-kr').decode(bytes.subarray(0, 8192))
  let [hangul, others] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0xac00 && code <= 0xd7a3) hangul += 1
    else if (code >= 0x80) others += 1
  }
  return hangul > 4 * others
}
