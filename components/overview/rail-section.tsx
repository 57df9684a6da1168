import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode }

/** A section next to the overview; its children may come from MDX. */
export function RailSection({ title, children }: Props) {
  return (
    <section className="not-first:mt-6 not-first:border-t not-first:border-line not-first:pt-6 *:[h3]:mt-3 *:[h3]:font-semibold *:[h3]:text-ink *:[p]:mb-1">
      <h2 className="mb-2.5 font-semibold text-ink">{title}</h2>
      {children}
    </section>
  )
}
