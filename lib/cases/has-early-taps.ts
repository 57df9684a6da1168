import { attempt } from './attempt.ts'
import { earlyTapsKey } from './storage-keys.ts'

/** Whether anything was tapped before the page's scripts ran that is not recorded yet. Never throws. */
export function hasEarlyTaps(): boolean {
  return (window.telusurTaps ?? []).length > 0 || attempt(() => sessionStorage.getItem(earlyTapsKey), null) !== null
}
