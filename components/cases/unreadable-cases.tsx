'use client'

import type { LazyMessages } from '#components/case/messages.ts'
import { saveFile } from '#components/ui/save-file.ts'
import { TextButton } from '#components/ui/text-button.tsx'
import { formatCount } from '#i18n/format-count.ts'
import type { AllCases } from '#lib/cases/all-cases.ts'
import { caseDeeds, caseRow, foldLook } from './case-row.tsx'

type Props = {
  aside: AllCases['aside']
  locale: string
  messages: LazyMessages['Cases']
  onChange: (isDone: boolean) => void
}

/** Stored texts that could not be read completely, to be saved as they are. */
export function UnreadableCases({ aside, locale, messages: t, onChange }: Props) {
  if (aside.length === 0) return null
  return (
    <details open>
      <summary className={foldLook}>{formatCount(t.aside, aside.length, locale)}</summary>
      <p>{t.asideText}</p>
      <ul>
        {aside.map(({ key, text }) => (
          <li className={caseRow} key={key}>
            <code>{text.slice(0, 60)}</code>
            <p className={caseDeeds}>
              <TextButton onClick={() => saveFile(`${key.replace(/[^\w-]+/g, '-')}.txt`, text)}>{t.save}</TextButton>
              <TextButton
                onClick={() => {
                  localStorage.removeItem(key)
                  onChange(true)
                }}
              >
                {t.delete}
              </TextButton>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
