'use client'

import { useEffect, useId, useState } from 'react'
import { formatCount } from '#i18n/format-count.ts'
import { NothingFound } from './nothing-found.tsx'
import { groupsOf } from './result-groups.ts'
import { SearchResult } from './search-result.tsx'
import { useHits } from './use-hits.ts'
import '#components/more.css'

type Props = {
  form: HTMLFormElement
  text: string
  locale: string
  searchHref: string
  /** Said where the search cannot be loaded. */
  failed: string
  onClose: () => void
}

const most = 8

/** What was found, below its field. The arrow keys go through it from the field and back, Enter opens what comes first. */
export function SearchPanel({ form, text, locale, searchHref, failed, onClose }: Props) {
  const { site, found, hasFailed } = useHits(searchHref, locale, text)
  const [guide, setGuide] = useState<string>()
  const id = useId()
  const isAsked = text.trim() !== ''
  const all = isAsked ? [...(found?.signals ?? []), ...(found?.hits ?? [])] : []
  const guides = [...new Map(all.map((hit) => [hit.guide.id, hit.guide])).values()]
  const chosen = guides.length > 1 && guides.some((each) => each.id === guide) ? guide : undefined
  const shown = all.filter((hit) => !chosen || hit.guide.id === chosen).slice(0, most)
  useKeys(form, onClose)

  if (!site) {
    return hasFailed ? (
      <p className={`${panel} px-5 py-3`} data-search-panel="" role="status">
        {failed}
      </p>
    ) : null
  }
  const { messages } = site
  const status = () => {
    if (hasFailed) return failed
    if (!isAsked) return messages.hint
    if (found?.text !== text) return messages.searching
    return shown.length > 0 ? formatCount(messages.count, shown.length, locale) : messages.none
  }

  return (
    <div className={panel} data-search-panel="">
      <div className="flex items-baseline justify-between gap-4 px-5 pt-3 text-fine text-ink2 max-phone:px-4">
        <p role="status">{status()}</p>
        <button className="-my-2 min-h-9 rounded-md px-2 font-semibold text-acc hover:bg-acc-bg" onClick={onClose} type="button">
          {messages.close}
        </button>
      </div>
      {guides.length > 1 && (
        <fieldset className="flex flex-wrap gap-2 px-5 pt-2 max-phone:px-4">
          <legend className="sr-only">{messages.inGuide}</legend>
          {[{ id: undefined, short: messages.allGuides }, ...guides].map((each) => (
            <button
              aria-pressed={each.id === chosen}
              className="min-h-8 rounded-full border border-edge px-3 text-fine aria-pressed:border-ink aria-pressed:bg-bg3 aria-pressed:font-semibold hover:border-acc"
              key={each.id ?? ''}
              onClick={() => setGuide(each.id)}
              type="button"
            >
              {each.short}
            </button>
          ))}
        </fieldset>
      )}
      {groupsOf(shown, found?.signals ?? []).map(({ name, hits }) => (
        <section aria-labelledby={`${id}-${name}`} key={name}>
          <h2 className="px-5 pt-4 pb-1 text-fine font-semibold text-ink2 max-phone:px-4" id={`${id}-${name}`}>
            {messages.groups[name]}
          </h2>
          <ol>
            {hits.map((hit) => (
              <li key={`${hit.guide.id} ${hit.entry.kind} ${hit.entry.id}`}>
                <SearchResult hit={hit} isFirst={hit === shown[0]} messages={messages} locale={locale} onOpen={onClose} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {isAsked && found?.text === text && shown.length === 0 && (
        <NothingFound guides={site.guides} messages={messages} locale={locale} onOpen={onClose} text={text} />
      )}
      <p className="mt-3 border-t border-line bg-bg2 px-5 py-2.5 text-fine text-ink2 max-phone:px-4">{messages.opening}</p>
    </div>
  )
}

const panel =
  'absolute inset-x-0 top-full z-10 mt-1.5 max-h-[min(47rem,calc(100dvh-5rem))] overflow-auto rounded-[12px] border border-line bg-bg text-start text-note/5.5 text-ink [box-shadow:0_16px_48px_#15192240] print:hidden'

/** Keys of the field and what was found; a tap beside both closes. */
function useKeys(form: HTMLFormElement, onClose: () => void) {
  useEffect(() => {
    const field = form.querySelector('input')
    const results = () => [...form.querySelectorAll<HTMLElement>('a[data-result]')]
    function press(event: KeyboardEvent) {
      if (event.isComposing) return
      if (event.key === 'Escape') {
        field?.focus()
        onClose()
        event.preventDefault()
        return
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (!step) return
      const stops = [field, ...results()]
      const at = stops.indexOf(document.activeElement as HTMLInputElement)
      if (at === -1) return
      event.preventDefault()
      stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus()
    }
    function submit(event: SubmitEvent) {
      event.preventDefault()
      results()[0]?.click()
    }
    const tap = ({ target }: PointerEvent) => target instanceof Node && !form.contains(target) && onClose()
    form.addEventListener('keydown', press)
    form.addEventListener('submit', submit)
    document.addEventListener('pointerdown', tap)
    return () => {
      form.removeEventListener('keydown', press)
      form.removeEventListener('submit', submit)
      document.removeEventListener('pointerdown', tap)
    }
  }, [form, onClose])
}
