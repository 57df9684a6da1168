import type { ComponentProps } from 'react'
import { PageLink } from './page-link.tsx'

/** The look of a link, for other elements: links within the page, summaries, labels. */
export const textLook = 'text-acc underline decoration-1 underline-offset-3 hover:decoration-2'

type Props = ComponentProps<typeof PageLink>

/** A link in a text. */
export function TextLink({ className = '', ...rest }: Props) {
  return <PageLink {...rest} className={`${textLook} ${className}`} />
}
