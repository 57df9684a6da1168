import { type ReactNode, useId } from 'react'

/** A part of a summary under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-7 text-base/6.5 [&_time]:text-sm [&_time]:text-ink2 [&_time]:tabular-nums">
      <h2 className="mb-2 text-xl/7 font-semibold" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Names, each with what is to be said of it below, as it was written. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="[&_dd]:mb-2 [&_dd]:wrap-anywhere [&_dd]:whitespace-pre-wrap [&_dt]:font-semibold">{children}</dl>
}

type FactProps = { name: ReactNode; isForPaper?: boolean; children: ReactNode }

/** A name and what is to be said of it, in a `dl`. */
export function Fact({ name, isForPaper = false, children }: FactProps) {
  return (
    <div className={isForPaper ? 'not-print:hidden' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
