/** Whether an address fragment (with `#`) is a hand-off of any version, readable or not. */
export function isHandoffFragment(fragment: string): boolean {
  return fragment.startsWith('#h=')
}
