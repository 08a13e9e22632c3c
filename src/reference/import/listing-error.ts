/** A list that can't be read at all: says what, where and what now. */
export class ListingError extends Error {
  override readonly name = 'ListingError'
}
