'use client'

import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import { useCase } from '#components/case/case-provider.tsx'
import { fillIn } from '#lib/cases/deeds.ts'
import { lookup } from '#lib/guide/lookup.ts'

/** The text of a command. What the reader types into a placeholder is kept in the case and appears in all other commands. */
export function CommandText({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLPreElement>(null)
  const isLoaded = useCase((state) => state.isLoaded)
  const values = useCase((state) => state.current?.values)
  const act = useCase((state) => state.act)

  useEffect(() => {
    if (!isLoaded) return
    for (const field of ref.current?.querySelectorAll<HTMLElement>('[data-placeholder]') ?? []) {
      if (field !== document.activeElement) show(field, lookup(values ?? {}, placeholderOf(field)))
    }
  }, [isLoaded, values])

  const keep = ({ target }: SyntheticEvent) => {
    if (isField(target)) act(fillIn(placeholderOf(target), valueIn(target), Date.now()))
  }
  const select = ({ target }: SyntheticEvent) => {
    if (isField(target) && !valueIn(target)) getSelection()?.selectAllChildren(target)
  }
  const leave = ({ target, key }: KeyboardEvent) => {
    if (isField(target) && ['Enter', 'Escape'].includes(key)) target.blur()
  }
  return (
    <pre
      onBlur={({ target }) => isField(target) && show(target, valueIn(target))}
      onClick={select}
      onFocus={select}
      onInput={keep}
      onKeyDown={leave}
      ref={ref}
    >
      {children}
    </pre>
  )
}

function isField(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && 'placeholder' in target.dataset
}

function placeholderOf(field: HTMLElement): string {
  return field.dataset.placeholder ?? ''
}

/** The field's text on one line; empty if it still shows the placeholder's name. */
function valueIn(field: HTMLElement): string {
  const text = (field.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 255)
  return text === `<${placeholderOf(field)}>` ? '' : text
}

function show(field: HTMLElement, value = '') {
  const text = value || `<${placeholderOf(field)}>`
  if (field.textContent !== text) field.textContent = text
  field.toggleAttribute('data-filled', value !== '')
}
