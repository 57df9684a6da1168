/** Whether the fragment of an address, `#` included, is a hand-off of any version, readable or not. */
export function isHandoffFragment(fragment: string): boolean {
  return fragment.startsWith('#h=')
}
