import { dateLocale } from '#i18n/locales.ts'
import type { Guide } from '#lib/guide/types.ts'

/** Prerequisite id → revision, for some prerequisites or for all, in the order of the checklist. */
export function revisionsOf(guide: Guide, ids: readonly string[] = Object.keys(guide.prerequisites)): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, guide.prerequisites[id]?.revision ?? 1]))
}

/** A day such as `2026-11-24` in words. */
export function dayInWords(day: string | Date, locale: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

/** The day by which a guide is to be reviewed again. */
export function nextReview({ reviewed, reviewEvery }: Pick<Guide, 'reviewed' | 'reviewEvery'>): Date {
  const day = new Date(reviewed)
  day.setUTCDate(day.getUTCDate() + reviewEvery)
  return day
}
