'use client'

import { useRouter } from 'next/navigation'
import { type ComponentProps, type MouseEvent, useEffect } from 'react'
import { fileHref } from '#i18n/href.ts'
import { isPlainActivation } from './is-plain-activation.ts'

type Props = ComponentProps<'a'> & {
  /** Address from `href()`, without base path. */
  href: string
  /** Whether to fetch the page in advance, so that it opens without waiting. */
  isPrefetched?: boolean
}

/** A link to another page of the site that opens without a full page load; see docs/decisions/005. */
export function PageLink({ href, isPrefetched = false, onClick, ...rest }: Props) {
  const router = useRouter()

  useEffect(() => {
    if (isPrefetched) router.prefetch(href)
  }, [router, href, isPrefetched])

  function open(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    // The second click of a double click would open, and answer, whatever the first has brought under the pointer.
    if (event.detail > 1) return event.preventDefault()
    if (!isPlainActivation(event)) return
    event.preventDefault()
    // The page may be the one that is shown: then nothing else would close the menu.
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
    router.push(href)
  }

  return <a {...rest} href={fileHref(href)} onClick={open} />
}
