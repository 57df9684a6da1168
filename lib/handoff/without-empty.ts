/** The parts that hold something. */
export function withoutEmpty<T extends Readonly<Record<string, object | undefined>>>(parts: T): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part && Object.keys(part).length > 0)) as Partial<T>
}
