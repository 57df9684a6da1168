import type { ComponentProps } from 'react'

/** A read-only field with an address to copy, selected on focus. */
export function AddressField(props: ComponentProps<'input'>) {
  return (
    <input
      {...props}
      className="my-2 min-h-10 w-full rounded-md border border-edge bg-bg2 px-3 font-mono text-sm/5.5 text-ellipsis"
      onFocus={(event) => event.currentTarget.select()}
      readOnly
    />
  )
}
