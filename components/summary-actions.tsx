'use client'

import { useState } from 'react'
import type { Case } from '../lib/guide/case.ts'
import { encodeSummaryJson, type SummaryOptions } from '../lib/handoff/summary.ts'
import type { SummaryCard } from '../lib/handoff/summary-card.ts'
import { type CardForm, summaryMarkdown, summaryText } from '../lib/handoff/summary-text.ts'
import { useGuide } from './case-provider.tsx'
import { copyText } from './copy-text.ts'
import { CopyIcon, PrintIcon } from './icons.tsx'
import { fill, type SummaryLabels } from './labels.ts'
import { PrintButton } from './print-button.tsx'
import { saveFile } from './save-file.ts'

/** Longest link that mail and chat programs pass on, in characters. */
const longestLink = 8_000

type Props = {
  card: SummaryCard
  current: Case
  form: CardForm
  /** Whether the link of this very summary is made, or found to be impossible. */
  isLinkMade: boolean
  options: SummaryOptions
  labels: SummaryLabels
}

/** The link, and the buttons that copy, save and print. */
export function SummaryActions({ card, current, form, isLinkMade, options, labels: t }: Props) {
  const { guide, locale } = useGuide()
  const [said, setSaid] = useState('')
  const { link } = form
  const name = `${guide}-${new Date(card.madeAt).toISOString().slice(0, 10)}`

  async function copy(text: string) {
    setSaid((await copyText(text)) ? t.copied : t.copyFailed)
  }
  function saveJson() {
    const text = encodeSummaryJson(current, options)
    if (text) saveFile(`${name}.json`, text)
    setSaid(text ? '' : t.noJson)
  }

  const buttons = [
    [t.copyText, () => copy(summaryText(card, form))],
    [t.copyMarkdown, () => copy(summaryMarkdown(card, form))],
    [t.saveText, () => saveFile(`${name}.txt`, summaryText(card, form))],
    [t.saveMarkdown, () => saveFile(`${name}.md`, summaryMarkdown(card, form))],
    [t.saveJson, saveJson]
  ] as const
  return (
    <>
      <p className="shared-forms">
        {buttons.map(([label, press], i) => (
          <button className="secondary-button" disabled={!isLinkMade} key={label} onClick={press} type="button">
            {i < 2 && <CopyIcon />}
            {label}
          </button>
        ))}
        <PrintButton className="secondary-button">
          <PrintIcon />
          {t.print}
        </PrintButton>
      </p>
      <p className="summary-said" role="status">
        {said}
      </p>
      <label>
        {t.handoff}
        <input
          className="shared-address"
          onFocus={(event) => event.currentTarget.select()}
          readOnly
          value={link ?? (isLinkMade ? t.noHandoff : '')}
        />
      </label>
      {link && link.length > longestLink && <p>{fill(t.longLink, { n: new Intl.NumberFormat(locale).format(link.length) })}</p>}
    </>
  )
}
