import type { SyntheticEvent } from 'react'

const mark = 'isRecordedEarly'

/** Notes on a tap that the first-frame script keeps it. */
export function markRecordedEarly(event: Event): void {
  Object.assign(event, { [mark]: true })
}

/** Whether the first-frame script has kept this tap already, so that it must not be recorded twice. */
export function isRecordedEarly({ nativeEvent }: SyntheticEvent): boolean {
  return mark in nativeEvent
}
