import type { ComponentProps } from 'react'
import { textLook } from './text-link.tsx'

/** A link to another site. */
export function OuterLink(props: ComponentProps<'a'>) {
  return <a {...props} className={textLook} rel="noreferrer" />
}
