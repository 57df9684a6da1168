import { attempt } from './attempt.ts'
import { earlyTapsKey } from './storage-keys.ts'

/** Whether any tap from before the page's scripts ran is still unrecorded. Never throws. */
export function hasEarlyTaps(): boolean {
  return (window.telusurTaps ?? []).length > 0 || attempt(() => sessionStorage.getItem(earlyTapsKey), null) !== null
}
