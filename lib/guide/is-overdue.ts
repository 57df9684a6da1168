/** Whether the day after `reviewDue`, `YYYY-MM-DD`, has begun; the last day on which a review is due is not overdue. */
export function isOverdue(reviewDue: string, now: number): boolean {
  return now - Date.parse(reviewDue) >= 86_400_000
}
