'use client'

import { type ChangeEvent, useEffect, useState } from 'react'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { FileButton } from '#components/ui/file-button.tsx'
import { saveFile } from '#components/ui/save-file.ts'
import { TextButton } from '#components/ui/text-button.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { exportCases, type Imported, importCases } from '#lib/cases/all-cases.ts'

const row = 'flex flex-wrap items-center gap-x-4 gap-y-1'

type CaseMessages = LazyMessages['Cases']

type Props = { hasCases: boolean; locale: string; messages: CaseMessages; onChange: (isDone: boolean, words: string) => void }

/** Saves all cases to a file and loads them back. Also asks the browser to keep them when disk space runs short, if it can be asked. */
export function CaseFiles({ hasCases, locale, messages: t, onChange }: Props) {
  const [isPersisted, setIsPersisted] = useState<boolean>()

  useEffect(() => {
    // Only secure contexts have it; a browser without it gives no promise either way.
    navigator.storage?.persisted?.().then(setIsPersisted, () => undefined)
  }, [])

  async function open(event: ChangeEvent<HTMLInputElement>) {
    const { files } = event.target
    const file = files?.[0]
    if (!file) return
    const imported = importCases(localStorage, await file.text())
    event.target.value = ''
    onChange(true, inWords(imported, file.name, t, locale))
  }

  return (
    <div className="mt-5 grid gap-3">
      {hasCases && (
        <p className={row}>
          <Button
            kind="secondary"
            onClick={() => {
              const now = Date.now()
              saveFile(`telusur-${new Date(now).toISOString().slice(0, 10)}.json`, exportCases(localStorage, now))
            }}
          >
            {t.export}
          </Button>{' '}
          <span className="text-sm text-ink2">{t.exportHint}</span>
        </p>
      )}
      <p className={row}>
        <FileButton accept=".json,application/json" onChange={open}>
          {t.import}
        </FileButton>
      </p>
      {hasCases && isPersisted !== undefined && (
        <p className={row}>
          {isPersisted ? (
            t.persisted
          ) : (
            <TextButton
              onClick={async () => {
                const isAgreed = await navigator.storage.persist()
                setIsPersisted(isAgreed)
                if (!isAgreed) onChange(true, t.persistRefused)
              }}
            >
              {t.persist}
            </TextButton>
          )}
        </p>
      )}
    </div>
  )
}

function inWords(imported: Imported, file: string, t: CaseMessages, locale: string): string {
  if ('problem' in imported) {
    return formatMessage({ 'no-cases': t.noCases, newer: t.newer, summary: t.summaryFile }[imported.problem], { file })
  }
  const parts = [
    formatCount(t.imported, imported.added, locale),
    imported.known > 0 && formatCount(t.importKnown, imported.known, locale),
    imported.unreadable > 0 && formatCount(t.importUnreadable, imported.unreadable, locale),
    imported.noRoom > 0 && formatCount(t.importNoRoom, imported.noRoom, locale)
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}
