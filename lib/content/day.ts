/** A day in milliseconds. */
export const day = 24 * 60 * 60 * 1000

/** The moment at which a day such as `2026-11-24` begins; nothing when there is no such day. */
export function dayOf(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return isReal ? time : undefined
}

/** Whether a day is still to come everywhere: a day of grace, since it is already tomorrow somewhere. */
export const isAhead = (time: number, today: Date): boolean => time > today.getTime() + day
