import type { ComponentProps } from 'react'

type Props = ComponentProps<'div'> & { as?: 'div' | 'p' }

/** A remark beside a text, with a line at its edge. */
export function Remark({ as: Element = 'div', className = '', ...rest }: Props) {
  return (
    <Element
      {...rest}
      className={`border-s-3 border-edge py-1.5 ps-3.5 text-note/6 text-ink2 print:break-inside-avoid ${className}`}
    />
  )
}
