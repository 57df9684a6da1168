/** Test support: so many milliseconds after a moment at which cases could be worked on. */
export function moment(milliseconds: number): number {
  return Date.UTC(2026, 10, 24, 8) + milliseconds
}
