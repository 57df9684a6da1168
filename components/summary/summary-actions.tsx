'use client'

import { useEffect, useId, useState } from 'react'
import { useGuide } from '#components/case/case-provider.tsx'
import type { SummaryMessages } from '#components/case/messages.ts'
import { AddressField } from '#components/ui/address-field.tsx'
import { Button, buttonLook } from '#components/ui/button.tsx'
import { copyText } from '#components/ui/copy-text.ts'
import { CopyIcon, PrintIcon } from '#components/ui/icons.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { saveFile } from '#components/ui/save-file.ts'
import { formatMessage } from '#i18n/format-message.ts'
import type { Case } from '#lib/guide/case.ts'
import type { HandoffOptions } from '#lib/handoff/handoff-of.ts'
import { encodeSummaryJson } from '#lib/handoff/summary.ts'
import type { SummaryCard } from '#lib/handoff/summary-card.ts'
import { summaryMarkdown, summaryText } from '#lib/handoff/summary-text.ts'

/** The longest link that mail and chat programs reliably pass on, in characters. */
const longestLink = 8_000

type Props = {
  /** A case with its summary and its link. The link resolves to `undefined` if the case is too large; buttons wait for it. */
  made: { current: Case; options: HandoffOptions; card: SummaryCard; link: Promise<string | undefined> }
  timeOf: (at: number) => string
  messages: SummaryMessages
}

/** The link, and the buttons to copy, save and print. */
export function SummaryActions({ made: { current, options, card, link }, timeOf, messages: t }: Props) {
  const { guide, locale } = useGuide()
  const addressId = useId()
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState('')
  const name = `${guide}-${new Date(card.madeAt).toISOString().slice(0, 10)}`

  useEffect(() => {
    let isWanted = true
    link.then((address = t.noHandoff) => isWanted && setShown(address))
    return () => {
      isWanted = false
    }
  }, [link, t])

  async function written(form: typeof summaryText): Promise<string> {
    return form(card, { messages: t, timeOf, link: await link })
  }
  async function copy(form: typeof summaryText) {
    setSaid((await copyText(await written(form))) ? t.copied : t.copyFailed)
  }
  async function save(form: typeof summaryText, ending: string) {
    saveFile(`${name}.${ending}`, await written(form))
  }
  async function saveJson() {
    const beforeFix = card.prerequisites.find(({ state }) => state === 'before-fix')?.all.map(({ id }) => id)
    const text = encodeSummaryJson(current, { ...options, link: await link, beforeFix })
    if (text) saveFile(`${name}.json`, text)
    setSaid(text ? '' : t.noJson)
  }

  const buttons: [label: string, press: () => void][] = [
    [t.copyText, () => copy(summaryText)],
    [t.copyMarkdown, () => copy(summaryMarkdown)],
    [t.saveText, () => save(summaryText, 'txt')],
    [t.saveMarkdown, () => save(summaryMarkdown, 'md')],
    [t.saveJson, saveJson]
  ]
  return (
    <>
      <p className="mt-2 mb-2 flex flex-wrap items-center gap-2">
        {buttons.map(([label, press], i) => (
          <Button key={label} kind="secondary" onClick={press}>
            {i < 2 && <CopyIcon />}
            {label}
          </Button>
        ))}
        <PrintButton className={buttonLook('secondary')}>
          <PrintIcon />
          {t.print}
        </PrintButton>
      </p>
      <p className="mt-2 min-h-6 font-semibold text-ink2" role="status">
        {said}
      </p>
      <label htmlFor={addressId}>{t.handoff}</label>
      <AddressField id={addressId} value={shown} />
      {shown.length > longestLink && <p>{formatMessage(t.longLink, { n: new Intl.NumberFormat(locale).format(shown.length) })}</p>}
    </>
  )
}
