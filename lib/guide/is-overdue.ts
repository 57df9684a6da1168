/** Whether a review is overdue: the day after `reviewDue` (`YYYY-MM-DD`) has begun. */
export function isOverdue(reviewDue: string, now: number): boolean {
  return now - Date.parse(reviewDue) >= 86_400_000
}
