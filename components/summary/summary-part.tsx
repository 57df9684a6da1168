import { type ReactNode, useId } from 'react'

/** A part of a summary under its heading. */
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

/** A name and what is to be said of it below, as it was written, in a `dl`. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold">{name}</dt>
      <dd className="mb-2 wrap-anywhere whitespace-pre-wrap">{children}</dd>
    </>
  )
}

type FigureProps = { name: string; isForPaper?: boolean; children: ReactNode }

/** A name and a few words, one beside the other, in a `dl`. */
export function Figure({ name, isForPaper = false, children }: FigureProps) {
  return (
    <div className={isForPaper ? 'not-print:hidden' : undefined}>
      <dt className="text-ink2">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  )
}
