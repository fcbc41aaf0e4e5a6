import { TZDate } from '@date-fns/tz'

/**
 * Gives the UTC instant (ISO 8601) of a wall-clock time in an IANA time zone.
 * `wallTime` is what `<input type="datetime-local">` gives: `2026-03-29T10:00`. Undefined when it is
 * no such time. A time that a change of clocks skips becomes the one an hour later.
 */
export function toInstant(wallTime: string, timeZone: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(wallTime)
  if (!parts) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts.slice(1).map(Number)
  const moment = new TZDate(year, month - 1, day, hour, minute, timeZone)
  return Number.isNaN(moment.getTime()) ? undefined : new Date(moment.getTime()).toISOString()
}
