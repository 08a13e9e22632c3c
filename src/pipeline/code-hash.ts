/** The build writes the hash of the compiled code here; from sources it is `source`. */
export const codeHash = 'source'
