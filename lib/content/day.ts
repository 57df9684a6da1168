/** A day in milliseconds. */
export const day = 24 * 60 * 60 * 1000

/** The start of a day such as `2026-11-24` in milliseconds; `undefined` if the day does not exist. */
export function dayOf(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return isReal ? time : undefined
}

/** Whether a day is in the future everywhere. One day of tolerance, since it is already tomorrow somewhere. */
export const isAhead = (time: number, today: Date): boolean => time > today.getTime() + day
