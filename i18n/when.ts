import { dateLocale } from './locales.ts'

export const minute = 60_000
const day = 1_440 * minute

/** "today, 09:12", "yesterday, 17:40" or "21 October 2026, 08:14", in the reader's language and time zone. */
export function when(at: number, locale: string, now = Date.now()): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0)
  const daysAgo = Math.round((midnight(now) - midnight(at)) / day)
  const time = new Intl.DateTimeFormat(dateLocale(locale), { timeStyle: 'short' }).format(at)
  const date =
    daysAgo === 0 || daysAgo === 1
      ? relative(-daysAgo, 'day', locale)
      : new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long' }).format(at)
  return `${date}, ${time}`
}

/** `justNow` in the first minute, "5 minutes ago" in the first hour, then the same as `when`. For times that are kept up to date on screen. */
export function ago(at: number, justNow: string, locale: string, now = Date.now()): string {
  const minutes = Math.floor((now - at) / minute)
  if (minutes === 0) return justNow
  return minutes > 0 && minutes < 60 ? relative(-minutes, 'minute', locale) : when(at, locale, now)
}

/** The complete time with the reader's time zone: "24 November 2026 at 09:12:05 GMT+7". */
export function inFull(at: number, locale: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeStyle: 'long' }).format(at)
}

/** A day such as `2026-11-24`, written out. */
export function dayInWords(day: string | Date, locale: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

function relative(n: number, unit: 'day' | 'minute', locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(n, unit)
}
