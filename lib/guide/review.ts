import type { Guide } from './types.ts'

/** The day by which a guide is to be reviewed again. */
export function nextReview({ reviewed, reviewEvery }: Pick<Guide, 'reviewed' | 'reviewEvery'>): Date {
  const day = new Date(reviewed)
  day.setUTCDate(day.getUTCDate() + reviewEvery)
  return day
}
