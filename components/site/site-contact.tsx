import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { OuterLink } from '#components/ui/outer-link.tsx'

type Props = {
  loaded: Pick<LoadedGuide, 'contact'>
  /** Introduces the contact line. */
  children?: ReactNode
  /** Shown if the site's operator wrote no contact line. */
  fallback?: ReactNode
}

/** The operator's own line on where to find help. */
export function SiteContact({ loaded: { contact: Contact }, children, fallback }: Props) {
  if (!Contact) return fallback
  return (
    <>
      {children}
      <div className="my-2 border-s-3 border-acc py-1.5 ps-3.5">
        <Contact components={{ a: OuterLink }} />
      </div>
    </>
  )
}
