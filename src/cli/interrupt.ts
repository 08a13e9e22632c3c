/** What a signal from outside asks for: finish what is in hand. A second one ends the process at once. */
export interface Interrupt {
  readonly signal: AbortSignal
  /** 128 + the signal's number, as shells have it; undefined when there was none. */
  code(): number | undefined
  stop(): void
}

export const listenForInterrupt = (): Interrupt => {
  const abort = new AbortController()
  let code: number | undefined
  const listeners = (Object.entries(codes) as [keyof typeof codes, number][]).map(([name, number]) => {
    const listener = (): void => {
      if (code !== undefined) process.exit(number)
      code = number
      abort.abort()
    }
    process.on(name, listener)
    return () => process.off(name, listener)
  })
  return {
    signal: abort.signal,
    code: () => code,
    stop: () => {
      for (const off of listeners) off()
    },
  }
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const
