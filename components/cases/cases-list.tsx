'use client'

import { useEffect, useState } from 'react'
import type { LazyMessages } from '#components/case/messages.ts'
import { TextButton } from '#components/ui/text-button.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { type AllCases, bringBack, changeCase, deleteCase, emptyBin, listCases } from '#lib/cases/all-cases.ts'
import type { Case } from '#lib/guide/case.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { CaseFiles } from './case-files.tsx'
import { CaseRow, caseRow, foldLook, nameOf } from './case-row.tsx'
import { UnreadableCases } from './unreadable-cases.tsx'

export type CasesListProps = {
  messages: LazyMessages['Cases']
  locale: string
  /** The indexes of the guides, as far as they are loaded. */
  indexes: Readonly<Record<string, GuideIndex | undefined>>
  /** Returns a guide's name, for lists with several guides. */
  guideName?: (guide: string) => string
  /** Lists only this guide's cases. */
  guide?: string
  /** Id of the case this tab shows. */
  shown?: string
  /** Called after the storage changed. */
  onChange?: () => void
  /** Called when the reader chose another case for this tab. */
  onOpen?: () => void
}

const nothing: AllCases = { cases: [], deleted: [], aside: [] }

/** The cases in this browser, to continue, rename, archive, delete, or save to a file. */
export function CasesList({ messages: t, locale, indexes, guideName, guide, shown, onChange, onOpen }: CasesListProps) {
  const [listed, setListed] = useState(nothing)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const read = () => setListed(listCases(localStorage))
    try {
      emptyBin(localStorage, Date.now())
      read()
    } catch {
      setSaid(t.storageBlocked)
    }
    addEventListener('storage', read)
    return () => removeEventListener('storage', read)
  }, [t])

  function changed(isDone: boolean, words = '') {
    setListed(listCases(localStorage))
    setSaid(isDone ? words : t.noRoom)
    onChange?.()
  }

  const isListed = (c: Case) => guide === undefined || c.guide === guide
  const cases = listed.cases.filter(isListed)
  const current = cases.filter(({ archivedAt }) => archivedAt === undefined)
  const archive = cases.filter(({ archivedAt }) => archivedAt !== undefined)
  const deleted = listed.deleted.filter(isListed)

  const row = (c: Case) => (
    <CaseRow
      c={c}
      guideName={guideName?.(c.guide)}
      index={lookup(indexes, c.guide)}
      isShown={c.id === shown}
      key={c.id}
      locale={locale}
      onChange={(change) => changed(changeCase(localStorage, c.id, change))}
      onDelete={(button) => {
        button.closest('[data-cases]')?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
        changed(deleteCase(localStorage, c.id, Date.now()), formatMessage(t.deleted, { name: nameOf(c, t, locale) }))
      }}
      onOpen={onOpen}
      messages={t}
    />
  )
  return (
    <div className="max-w-190 text-note/6" data-cases="">
      <p className="max-w-[31em] text-ink2" tabIndex={-1}>
        {t.lead}
      </p>
      <p className="text-ink2" role="status">
        {said}
      </p>
      {cases.length > 0 ? <ul>{current.map(row)}</ul> : <p>{t.none}</p>}
      {archive.length > 0 && (
        <details>
          <summary className={foldLook}>{formatCount(t.archived, archive.length, locale)}</summary>
          <ul>{archive.map(row)}</ul>
        </details>
      )}
      {deleted.length > 0 && (
        <details>
          <summary className={foldLook}>{formatCount(t.binned, deleted.length, locale)}</summary>
          <ul>
            {deleted.map((c) => (
              <li className={caseRow} key={c.id}>
                {nameOf(c, t, locale)} <TextButton onClick={() => changed(bringBack(localStorage, c.id))}>{t.undo}</TextButton>
              </li>
            ))}
          </ul>
        </details>
      )}
      <UnreadableCases aside={listed.aside} locale={locale} onChange={changed} messages={t} />
      <CaseFiles hasCases={listed.cases.length > 0} locale={locale} onChange={changed} messages={t} />
    </div>
  )
}
