'use client'

import { useState } from 'react'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { TextButton } from '#components/ui/text-button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import { dateLocale } from '#i18n/locales.ts'
import { when } from '#i18n/when.ts'
import { archive, openCase, rename } from '#lib/cases/all-cases.ts'
import { type Case, longestName } from '#lib/guide/case.ts'
import { follow } from '#lib/guide/follow.ts'
import { type GuideIndex, placeWords } from '#lib/guide/guide-index.ts'

export const caseRow = 'border-b border-line py-3'
export const foldLook = 'inline-flex min-h-9 items-center text-acc'
export const caseDeeds = 'flex flex-wrap items-center gap-x-4 gap-y-1'

type CaseMessages = LazyMessages['Cases']

type Props = {
  c: Case
  /** The guide's name; left out if all cases belong to one guide. */
  guideName: string | undefined
  index: GuideIndex | undefined
  isShown: boolean
  locale: string
  messages: CaseMessages
  onChange: (change: (c: Case) => Case) => void
  onDelete: (button: HTMLElement) => void
  onOpen?: () => void
}

/** One case: its name, where it stands, and its actions. */
export function CaseRow({ c, guideName, index, isShown, locale, messages: t, onChange, onDelete, onOpen }: Props) {
  const [isNaming, setIsNaming] = useState(false)
  const name = nameOf(c, t, locale)
  const { trail, prerequisites } = c.progress
  const head = index && follow(index, trail).head
  const isReached = index !== undefined && head !== undefined && Object.hasOwn(index.outcomes, head)
  const isArchived = c.archivedAt !== undefined
  const figures = [
    formatCount(t.answers, trail.length, locale),
    formatCount(t.prerequisites, Object.keys(prerequisites).length, locale),
    formatMessage(t.changed, { when: when(c.changedAt, locale) })
  ]

  function open() {
    openCase(sessionStorage, c.guide, c.id)
    onOpen?.()
  }
  const deed = (label: string, onClick: (button: HTMLElement) => void) => (
    <TextButton onClick={(event) => onClick(event.currentTarget)}>
      {label}
      <span className="sr-only">: {name}</span>
    </TextButton>
  )
  const link = (label: string, place: string | undefined) => (
    <TextLink className="inline-flex min-h-7 items-center text-sm" href={href({ locale, guide: c.guide, place })} onClick={open}>
      {label}
      <span className="sr-only">: {name}</span>
    </TextLink>
  )

  return (
    <li className={caseRow} data-case={c.id}>
      {isNaming ? (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            onChange(rename(String(new FormData(event.currentTarget).get('name')), Date.now()))
            setIsNaming(false)
          }}
        >
          <label className="grow basis-64 text-sm text-ink2">
            {t.name}
            <input
              // biome-ignore lint/a11y/noAutofocus: it was asked for by the button whose place it takes.
              autoFocus
              className="block min-h-9 w-full rounded-md border border-edge bg-bg px-2 text-base text-ink"
              defaultValue={c.name}
              maxLength={longestName}
              name="name"
            />
          </label>
          <Button kind="secondary" type="submit">
            {t.saveName}
          </Button>
        </form>
      ) : (
        <h3 className="text-base font-semibold wrap-anywhere">
          {name} {isShown && <Tag>{t.here}</Tag>}
        </h3>
      )}
      <p className="text-ink2">
        {guideName && <span className="block">{guideName}</span>}
        {index ? formatMessage(isReached ? t.reached : t.standsAt, { place: placeWords(index, head ?? '').title }) : null}
        <span className="block">{figures.join(' · ')}</span>
      </p>
      <p className={caseDeeds}>
        {index ? (
          <>
            {!isArchived && link(t.continue, head)}
            {link(t.summary, 'summary')}
          </>
        ) : null}
        {deed(t.rename, () => setIsNaming(true))}
        {deed(isArchived ? t.bringBack : t.archive, () => onChange(archive(!isArchived, Date.now())))}
        {deed(t.delete, onDelete)}
      </p>
    </li>
  )
}

/** The case's name, otherwise the time it was begun, so that the name never changes by itself. */
export function nameOf({ name, createdAt }: Case, t: CaseMessages, locale: string): string {
  const begun = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'medium', timeStyle: 'short' })
  return name || formatMessage(t.unnamed, { date: begun.format(createdAt) })
}
