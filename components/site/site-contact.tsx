import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'

type Props = {
  loaded: Pick<LoadedGuide, 'contact'>
  /** What introduces the line. */
  children?: ReactNode
  /** What stands there where the host of the site wrote no line. */
  fallback?: ReactNode
}

/** The site's own line on where to find help. */
export function SiteContact({ loaded: { contact: Contact }, children, fallback }: Props) {
  if (!Contact) return fallback
  return (
    <>
      {children}
      <div className="site-line">
        <Contact />
      </div>
    </>
  )
}
