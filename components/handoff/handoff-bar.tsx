import { type ReactNode, useEffect, useRef } from 'react'
import type { Done } from './done.ts'

type Props = {
  /** The name of the bar's region; without it there is no bar. */
  label?: string
  text?: ReactNode
  /** What was just done; announced as a status. */
  done: Done
  /** Buttons for what can be done next. */
  children?: ReactNode
}

/**
 * A bar over the page at the lower edge of the window, so that nothing moves when it appears or disappears. It takes the focus after an
 * action, because the button that was used is gone; the bar's own buttons come next.
 */
export function HandoffBar({ label, text, done, children }: Props) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    if (done.words) ref.current?.focus({ preventScroll: true })
  }, [done])
  return (
    <section
      aria-label={label}
      className={
        label &&
        'fixed inset-x-0 bottom-0 z-4 flex flex-wrap items-center justify-center gap-x-6 gap-y-2 border-t-2 border-acc bg-acc-bg px-4 py-2.5 text-note/5.5 print:hidden'
      }
      data-bar={label && ''}
      ref={ref}
      tabIndex={-1}
    >
      {text && <p>{text}</p>}
      <p className="empty:absolute" role="status">
        {done.words}
      </p>
      {children && <p className="flex flex-wrap gap-2">{children}</p>}
    </section>
  )
}
