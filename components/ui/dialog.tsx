'use client'

import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react'

type Props = ComponentProps<'dialog'> & { title: string; above?: ReactNode; onClose: () => void }

/** A modal dialog that is open as long as it is rendered; Escape closes it. What is marked `data-first` gets the focus. */
export function Dialog({ title, above, onClose, children, ...rest }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true })
    return () => dialog?.close()
  }, [])
  return (
    <dialog {...rest} aria-labelledby={id} className="dialog" onClose={onClose} ref={ref}>
      {above}
      <h2 className="dialog-title" id={id}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
