import type { ComponentProps } from 'react'

type Kind = 'primary' | 'secondary'

const shape = 'inline-flex items-center justify-center gap-2.5 rounded-md font-semibold'
const looks: Record<Kind, string> = {
  primary: `${shape} bg-acc px-5 text-base text-acc-ink hover:[filter:brightness(1.08)] forced-colors:border forced-colors:border-[CanvasText]`,
  secondary: `${shape} border border-edge bg-bg px-3 hover:border-acc hover:bg-acc-bg print:hidden`
}

/** For what looks like a button and is none: a link to a page, the label of a file field. */
export function buttonLook(kind: Kind, isLarge = kind === 'primary'): string {
  return `${looks[kind]} ${isLarge ? 'min-h-12 text-base' : 'min-h-9 text-sm'}`
}

type Props = ComponentProps<'button'> & { kind: Kind; isLarge?: boolean }

/** A button with an edge, or filled where it is what most readers came for. */
export function Button({ kind, isLarge, className = '', ...rest }: Props) {
  return <button type="button" {...rest} className={`${buttonLook(kind, isLarge)} ${className}`} />
}
