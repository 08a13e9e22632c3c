import { setTimeout as delay } from 'node:timers/promises'

/** Waits for what another process brings about; throws with its name when it does not come. */
export const until = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 40,
): Promise<void> => {
  const end = performance.now() + seconds * 1000
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`after ${seconds} s still not: ${what}`)
    await delay(20)
  }
}
