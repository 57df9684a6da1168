'use client'

import { type ClipboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { fileHref, href } from '#i18n/href.ts'
import type { SearchPanel } from './search-panel.tsx'

type Props = {
  locale: string
  /** Address of what the search asks for first. */
  searchHref: string
  label: string
  /** Said where the search cannot be loaded. */
  failed: string
  placeholder: string
  className: string
  inputClassName: string
  /** Whether it looks for what the address of the page asks for. */
  isMain?: boolean
  /** What stands in and beside the field. */
  children: ReactNode
}

/** The field for everything. What answers loads when the field is entered; without scripting it leads to the list of everything. */
export function SearchField({
  locale,
  searchHref,
  label,
  failed,
  placeholder,
  className,
  inputClassName,
  isMain,
  children
}: Props) {
  const form = useRef<HTMLFormElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [loaded, setLoaded] = useState<{ SearchPanel: typeof SearchPanel }>()
  const [isOpen, setIsOpen] = useState(false)
  const [text, setText] = useState('')

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address asks for, and a field entered before the scripts ran.
  useEffect(() => {
    const field = input.current
    const asked = isMain && new URLSearchParams(location.search).get('q')
    if (field && asked) {
      field.value = asked
      field.focus()
    } else if (document.activeElement === field) open()
  }, [])

  function open() {
    setIsOpen(true)
    setText(text || (input.current?.value ?? ''))
    if (!loaded) import('./search-panel.tsx').then(setLoaded, () => {})
  }

  // A field of one line drops the others: all of them are looked for.
  function paste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text')
    if (!input.current || !pasted.trim().includes('\n')) return
    event.preventDefault()
    input.current.value = pasted.trim().slice(0, 200).replace(/\s+/g, ' ')
    setText(pasted)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a form may be the search itself; browsers without <search> know the role.
    <form
      action={fileHref(href({ locale, place: 'search' }))}
      className={className}
      onBlur={({ relatedTarget }) => relatedTarget && !form.current?.contains(relatedTarget) && setIsOpen(false)}
      ref={form}
      role="search"
    >
      <input
        aria-label={label}
        autoComplete="off"
        className={inputClassName}
        data-search=""
        name="q"
        onFocus={open}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value)
          setIsOpen(true)
        }}
        onPaste={paste}
        placeholder={placeholder}
        ref={input}
        type="search"
      />
      {children}
      {isOpen && loaded && form.current && (
        <loaded.SearchPanel
          failed={failed}
          form={form.current}
          locale={locale}
          onClose={() => setIsOpen(false)}
          searchHref={searchHref}
          text={text}
        />
      )}
    </form>
  )
}
