import { type ReactNode, useEffect, useRef } from 'react'
import type { Done } from './done.ts'

type Props = {
  /** What the bar is about, as the name of its region; without one there is no bar. */
  label?: string
  text?: ReactNode
  /** What was done last, said as a status. */
  done: Done
  /** What can be done from here: buttons. */
  children?: ReactNode
}

/**
 * At the lower edge of the window, over the page: nothing moves when it comes or goes. It gets the focus when something was
 * done, since the button that did it is gone, and its own buttons are next then.
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
