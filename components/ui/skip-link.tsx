import type { ReactNode } from 'react'

type Props = { href: string; children: ReactNode }

/** A link past repeated content, visible while it has the focus. */
export function SkipLink({ href, children }: Props) {
  return (
    <a
      className="absolute start-2 top-2 z-10 rounded-md bg-bg px-3 py-1.5 text-note text-acc underline underline-offset-3 not-focus:pointer-events-none not-focus:[clip-path:inset(50%)]"
      href={href}
    >
      {children}
    </a>
  )
}
