import type { Named } from '../model/values.ts'

/** The name and id of what says more (a subject with its company). */
export const nameOf = ({ name, id }: Named): Named => (id === undefined ? { name } : { name, id })
