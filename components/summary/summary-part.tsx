import { type ReactNode, useId } from 'react'

/** A section of a summary with its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-7 text-base/6.5 [&_time]:text-sm [&_time]:text-ink2 [&_time]:figures">
      <h2 className="mb-2 text-xl/7 font-semibold" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** For a `dl`: a name, and below it what was said about it, as it was written. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold">{name}</dt>
      <dd className="mb-2 wrap-anywhere whitespace-pre-wrap">{children}</dd>
    </>
  )
}

type FigureProps = { name: string; isForPaper?: boolean; children: ReactNode }

/** For a `dl`: a name with a few words beside it. */
export function Figure({ name, isForPaper = false, children }: FigureProps) {
  return (
    <div className={isForPaper ? 'not-print:hidden' : undefined}>
      <dt className="text-ink2">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  )
}
