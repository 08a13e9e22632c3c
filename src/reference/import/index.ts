/** `gisa/reference`: public lists of securities read into a reference of one's own. */
export { UserReference } from '../user-reference.ts'
export { type Field, fields } from './columns.ts'
export { importListing, type Listing, type ListingOptions } from './import-listing.ts'
export { ListingError } from './listing-error.ts'
