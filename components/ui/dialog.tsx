'use client'

import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react'
import { Question } from './headings.tsx'

type Props = ComponentProps<'dialog'> & { title: string; above?: ReactNode; onClose: () => void }

/** A modal dialog that is open while it is rendered; Escape closes it. The element marked `data-first` gets the focus. */
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
    <dialog
      {...rest}
      aria-labelledby={id}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(41rem,calc(100vw-2rem))] overflow-auto rounded-[12px] bg-bg px-8 py-7 text-note/6 text-ink border border-line [box-shadow:0_16px_48px_#15192240] backdrop:bg-scrim max-phone:p-5"
      onClose={onClose}
      ref={ref}
    >
      {above}
      <Question id={id}>{title}</Question>
      {children}
    </dialog>
  )
}
