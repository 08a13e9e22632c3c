/** The characters of a list: UTF-8 with or without a byte order mark, UTF-16 with one, else CP949, which KRX writes. */
export const decodeListing = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The Encoding Standard's euc-kr is Windows-949: every syllable CP949 has.
    return new TextDecoder('euc-kr', { fatal: true }).decode(bytes)
  }
}
