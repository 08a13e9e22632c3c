import { createHash } from 'node:crypto'
import type { PreparedReference } from '../model/reference-entry.ts'
import { mergeReference } from '../reference/index.ts'
import { packReference } from '../reference/packed-reference.ts'
import type { UserReference } from '../reference/user-reference.ts'
import { codeHash } from './code-hash.ts'

/** Lays a user's reference over ours once and for all: what is made here opens in no time, and in every thread. */
export const prepareReference = (reference: UserReference): PreparedReference => ({
  format: 'gisa-prepared-reference/1',
  code: codeHash,
  digest: digestOf(reference),
  bytes: packReference(mergeReference(reference.entries)),
})

/** SHA-256 of a reference, however it comes. */
export const digestOf = (reference: UserReference | PreparedReference): string =>
  'bytes' in reference
    ? reference.digest
    : createHash('sha256').update(JSON.stringify(reference)).digest('hex')
