'use client'

import { useState } from 'react'
import { copyText } from './copy-text.ts'
import { CheckIcon, CopyIcon } from './icons.tsx'

export type Props = {
  className: string
  copy: string
  copied: string
  failed: string
  /** Announced after copying a command with placeholders left empty. */
  unfilled?: string
  /** Id of the element whose text is copied. Without it, the command around the button is copied. */
  from?: string
}

/** Copies a text on the page. On plain http, without a clipboard API, it copies a selection; if that fails too, the text stays selected. */
export function CopyingButton({ className, copy, copied, failed, unfilled, from }: Props) {
  const labels = { copy, copied, failed, ...(unfilled ? { unfilled } : {}) }
  const [state, setState] = useState<keyof typeof labels>('copy')

  async function copyFrom(button: HTMLElement) {
    const source = from ? document.getElementById(from) : button.closest('[data-command]')?.querySelector('pre')
    if (!source) return
    const isCopied = await copyText(source.textContent ?? '')
    if (!isCopied) {
      source.closest('details')?.setAttribute('open', '')
      source.scrollIntoView({ block: 'nearest' })
      getSelection()?.selectAllChildren(source)
    }
    const isUnfilled = source.querySelector('[data-placeholder]:not([data-filled])')
    setState(!isCopied ? 'failed' : isUnfilled ? 'unfilled' : 'copied')
    setTimeout(() => setState('copy'), 2_000)
  }

  return (
    <>
      <button className={className} data-copy={state} onClick={(event) => copyFrom(event.currentTarget)} type="button">
        {state === 'copied' ? <CheckIcon /> : <CopyIcon />}
        <span className="grid text-start *:[grid-area:1/1]">
          {Object.entries(labels).map(([each, words]) => (
            <span className={each === state ? undefined : 'invisible'} key={each}>
              {words}
            </span>
          ))}
        </span>
      </button>
      <span className="sr-only" role="status">
        {state !== 'copy' && labels[state]}
      </span>
    </>
  )
}
