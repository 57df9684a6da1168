import type { ReactNode } from 'react'
import { hostLine } from '#lib/content/site-contact.ts'

type Props = {
  locale: string
  /** What introduces the line. */
  children?: ReactNode
  /** What stands there where the host of the site wrote no line. */
  fallback?: ReactNode
}

/** The site's own line on where to find help. */
export async function SiteLine({ locale, children, fallback }: Props) {
  const Line = await hostLine(locale)
  if (!Line) return fallback
  return (
    <>
      {children}
      <div className="site-line">
        <Line />
      </div>
    </>
  )
}
