import type { SyntheticEvent } from 'react'

const mark = 'isRecordedEarly'

/** Marks a tap as already kept by the first-frame script. */
export function markRecordedEarly(event: Event): void {
  Object.assign(event, { [mark]: true })
}

/** Whether the first-frame script already kept this tap, so that it must not be recorded again. */
export function isRecordedEarly({ nativeEvent }: SyntheticEvent): boolean {
  return mark in nativeEvent
}
