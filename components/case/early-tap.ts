import type { SyntheticEvent } from 'react'

/** Whether the first-frame script has kept this tap already, so that it must not be recorded twice. */
export function isKept(event: SyntheticEvent): boolean {
  return 'isKept' in event.nativeEvent
}
