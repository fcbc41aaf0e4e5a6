import type { Payload } from 'payload'

/** Work that is done again and again. */
export type Repeated = {
  start: () => void
  /** Does nothing more, and waits for what is under way. */
  stop: () => Promise<void>
}

/** Works at once and then again and again, each time so long after the end of the last. */
export function repeat(
  payload: Payload,
  what: string,
  everyMs: number,
  work: () => Promise<void>,
): Repeated {
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> | undefined
  let stopped = true
  let failing = false

  const once = async (): Promise<void> => {
    try {
      await work()
      if (failing) payload.logger.info({ msg: `${what}: works again` })
      failing = false
    } catch (err) {
      // A database that is away for an hour is one line, not thousands.
      if (!failing) payload.logger.error({ err, msg: `${what}: failed; tried again and again` })
      failing = true
    }
  }
  const next = (): void => {
    underWay = once().then(() => {
      if (stopped) return
      timer = setTimeout(next, everyMs)
      timer.unref()
    })
  }
  return {
    start: (): void => {
      if (!stopped) return
      stopped = false
      next()
    },
    stop: async (): Promise<void> => {
      stopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
