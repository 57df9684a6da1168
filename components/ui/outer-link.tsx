import type { ComponentProps } from 'react'
import { textLook } from './text-link.tsx'

/** A link in a text that leads away from the site. */
export function OuterLink(props: ComponentProps<'a'>) {
  return <a {...props} className={textLook} rel="noreferrer" />
}
