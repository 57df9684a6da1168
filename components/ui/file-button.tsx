import type { ComponentProps } from 'react'
import { buttonLook } from './button.tsx'

/** A field for a file that looks like a button. */
export function FileButton({ children, ...rest }: ComponentProps<'input'>) {
  return (
    <label className={`${buttonLook('secondary')} cursor-pointer`}>
      {children}
      <input {...rest} className="sr-only" type="file" />
    </label>
  )
}
