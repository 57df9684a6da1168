import type { ComponentProps } from 'react'

type Kind = 'primary' | 'secondary'
type Size = 'small' | 'medium' | 'large'

const kinds: Record<Kind, string> = {
  primary: 'bg-acc px-5 text-acc-ink hover:[filter:brightness(1.08)] forced-colors:border forced-colors:border-[CanvasText]',
  secondary: 'border border-edge bg-bg px-3 hover:border-acc hover:bg-acc-bg print:hidden'
}
const sizes: Record<Size, string> = { small: 'min-h-9 text-sm', medium: 'min-h-11 text-base', large: 'min-h-12 text-base' }

/** The same look for elements that are not buttons: links to pages, labels of file fields. */
export function buttonLook(kind: Kind, size: Size = kind === 'primary' ? 'large' : 'small'): string {
  return `inline-flex items-center justify-center gap-2.5 rounded-md font-semibold ${kinds[kind]} ${sizes[size]}`
}

type Props = ComponentProps<'button'> & { kind: Kind; size?: Size }

/** A button with a border, or filled if it is the main action. */
export function Button({ kind, size, className = '', ...rest }: Props) {
  return <button type="button" {...rest} className={`${buttonLook(kind, size)} ${className}`} />
}
