import type { Guide } from './types.ts'

/** The day on which a guide's next review is due. */
export function nextReview({ reviewed, reviewEvery }: Pick<Guide, 'reviewed' | 'reviewEvery'>): Date {
  const day = new Date(reviewed)
  day.setUTCDate(day.getUTCDate() + reviewEvery)
  return day
}
