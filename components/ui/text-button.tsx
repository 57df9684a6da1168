import type { ComponentProps } from 'react'
import { textLook } from './text-link.tsx'

/** The same look for buttons that are not a `TextButton`, such as a `LazyButton`. */
export const textButtonLook = `${textLook} inline-flex min-h-7 items-center gap-2 text-sm print:hidden`

/** A button that looks like a link, for actions beside a text. */
export function TextButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={`${textButtonLook} ${className}`} />
}
