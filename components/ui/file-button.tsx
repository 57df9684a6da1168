import type { ComponentProps } from 'react'
import { buttonLook } from './button.tsx'

/** A file field that looks like a button. */
export function FileButton({ children, ...rest }: ComponentProps<'input'>) {
  return (
    <label className={`${buttonLook('secondary')} cursor-pointer`}>
      {children}
      <input {...rest} className="sr-only" type="file" />
    </label>
  )
}
