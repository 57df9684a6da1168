import { dateLocale } from '../i18n/locales.ts'

const day = 86_400_000

/** "today, 09:12", "yesterday, 17:40" or "21 October 2026, 08:14", in the reader's language and time zone. */
export function when(at: number, locale: string, now = Date.now()): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0)
  const daysAgo = Math.round((midnight(now) - midnight(at)) / day)
  const time = new Intl.DateTimeFormat(dateLocale(locale), { timeStyle: 'short' }).format(at)
  const date =
    daysAgo === 0 || daysAgo === 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day')
      : new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long' }).format(at)
  return `${date}, ${time}`
}
