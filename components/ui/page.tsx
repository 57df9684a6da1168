import type { ComponentProps } from 'react'

type Props = ComponentProps<'div'> & { as?: 'div' | 'main' | 'p'; isNarrow?: boolean }

/** The column around all content, with its maximum width and margins. */
export function Page({ as: Element = 'div', isNarrow = false, className = '', ...rest }: Props) {
  return (
    <Element
      {...rest}
      className={`mx-auto w-full px-6 max-phone:px-4 print:max-w-none print:p-0 ${isNarrow ? 'max-w-216' : 'max-w-350'} ${className}`}
    />
  )
}
