import type { ComponentProps } from 'react'
import { textLook } from './text-link.tsx'

/** For what opens as a text button does and is none: the button of a lazy part. */
export const textButtonLook = `${textLook} inline-flex min-h-7 items-center gap-2 text-sm print:hidden`

/** A button that looks like a link, for deeds beside a text. */
export function TextButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={`${textButtonLook} ${className}`} />
}
