import type { ReactNode } from 'react'

/** The heading of a rail; beside it what its answers or ticks come to. Where the rail lies over the page its close button is in the corner. */
export function RailTitle({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="mb-2.5 flex justify-between drawer:pe-10">
      <h2 className="truncate font-semibold" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  )
}
