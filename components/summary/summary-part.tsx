import { type ReactNode, useId } from 'react'

/** A part of a summary under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="summary-part">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

type FactProps = { name: ReactNode; isForPaper?: boolean; children: ReactNode }

/** A name and what is to be said of it, in a `dl`. */
export function Fact({ name, isForPaper = false, children }: FactProps) {
  return (
    <div className={isForPaper ? 'print-only' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
