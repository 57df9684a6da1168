import type { ComponentProps } from 'react'
import { buttonLook } from './button.tsx'

/** A field for a file that looks like a button. */
export function FileButton({ children, ...rest }: ComponentProps<'input'>) {
  return (
    <label
      className={`${buttonLook('secondary')} cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-acc`}
    >
      {children}
      <input {...rest} className="sr-only" type="file" />
    </label>
  )
}
