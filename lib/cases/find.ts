import { type Deed, deed } from './deeds.ts'
import { newId } from './new-id.ts'

/** Records which signals the finder found. Cannot be undone. */
export function find(signals: readonly string[], at: number, id = newId()): Deed {
  return deed(id, at, (c) => {
    const found = Object.fromEntries(signals.map((signal) => [signal, at]))
    return { ...c, progress: { ...c.progress, signals: { ...found, ...c.progress.signals } } }
  })
}
