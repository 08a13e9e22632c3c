/** Why an input can't be read as an article at all. */
export type InputErrorCode =
  | 'invalid-utf8'
  | 'unsupported-charset'
  | 'binary'
  | 'unsupported-media-type'
  | 'invalid-metadata'
  | 'too-large'

/** Bytes that are no text, or metadata that is none: the one thing `extract` throws. The message says what, where, and what now. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  constructor(code: InputErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
