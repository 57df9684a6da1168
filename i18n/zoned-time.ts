import { dateLocale } from './locales.ts'

/** "24 Nov 2026, 09:12 WIB": a time in the reader's language and zone, for recipients who may be in another zone. */
export function zonedTime(at: number, locale: string): string {
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
  return new Intl.DateTimeFormat(dateLocale(locale), { ...day, ...time }).format(at)
}
