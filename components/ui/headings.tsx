import type { ComponentProps } from 'react'

type HeadingProps = ComponentProps<'h1'>

/** The title of a guide and of the site; it gets the focus after a navigation. */
export function GuideTitle(props: HeadingProps) {
  return <h1 {...props} className="mt-6 mb-3 text-4xl/13 font-heading tracking-heading max-phone:text-3xl/10" tabIndex={-1} />
}

/** The title of a place or page; it gets the focus after a navigation. */
export function PlaceTitle({ as: Element = 'h1', ...props }: HeadingProps & { as?: 'h1' | 'h2' }) {
  return (
    <Element
      {...props}
      className="mb-1.5 text-[1.75rem]/9 font-heading tracking-heading max-phone:text-[1.625rem]/8"
      tabIndex={Element === 'h1' ? -1 : undefined}
    />
  )
}

/** A page's question, a dialog's title, or an equally important part of a page. */
export function Question({ className = '', ...rest }: HeadingProps) {
  return <h2 {...rest} className={`text-2xl/8 font-heading tracking-heading ${className}`} />
}

/** The heading of a part of a place. */
export function PartHeading({ className = '', ...rest }: HeadingProps) {
  return <h2 {...rest} className={`mb-1.5 text-body/6 font-semibold ${className}`} />
}

/** The heading of a short list. */
export function SmallHeading(props: HeadingProps) {
  return <h2 {...props} className="mb-1 text-fine/5 font-semibold text-ink2" />
}

/** A heading in a rail. */
export function RailHeading(props: HeadingProps) {
  return <h2 {...props} className="mb-2.5 flex justify-between text-sm/5 font-semibold" />
}

/** The introduction below a page's title. */
export function Lead(props: ComponentProps<'p'>) {
  return <p {...props} className="max-w-152 text-xl/7.5 text-ink2 max-phone:text-lg/7 print:max-w-none" />
}
