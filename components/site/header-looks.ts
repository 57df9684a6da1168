export const headerButton =
  'inline-flex min-h-9 min-w-9 items-center justify-center rounded-md px-2.5 whitespace-nowrap max-phone:min-h-11 max-phone:min-w-11'
export const quietButton = `${headerButton} text-ink2 hover:text-ink`
export const menu = 'min-w-56 rounded-lg border border-edge bg-bg p-2 text-note text-inherit'

/** A page of the guide in the header; the one that is shown has an edge below. */
export function barLink(isShown: boolean): string {
  return `flex h-14 items-center border-y-3 border-transparent px-3 forced-colors:border-[Canvas] ${isShown ? 'border-b-acc font-semibold forced-colors:border-b-[Highlight]' : 'text-ink2 hover:text-ink'}`
}

/** An entry of a menu; the one that is shown has an edge before it. */
export function menuLink(isShown: boolean): string {
  return `flex min-h-11 items-center rounded-sm border-s-3 px-3 ${isShown ? 'border-acc font-semibold forced-colors:border-[Highlight]' : 'border-transparent forced-colors:border-[Canvas]'}`
}
