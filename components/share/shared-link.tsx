'use client'

import { useState } from 'react'
import type { LazyLabels } from '#components/case/labels.ts'
import { copyText } from '#components/ui/copy-text.ts'
import { CheckIcon, CopyIcon } from '#components/ui/icons.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { QrCode } from './qr-code.tsx'

type Props = { label: string; address: string; title: string; sentence: string; words: LazyLabels['Share'] }

/** An address in a field, to copy as it is, as Markdown or in a sentence, or to scan. */
export function SharedLink({ label, address, title, sentence, words }: Props) {
  const forms = {
    copyAddress: address,
    copyMarkdown: `[${title.replace(/[[\]\\]/g, '\\$&')}](${address})`,
    copySentence: formatMessage(sentence, { title, address })
  }
  const [copied, setCopied] = useState<{ form?: string; isCopied?: boolean }>({})

  async function copy(form: keyof typeof forms) {
    setCopied({ form, isCopied: await copyText(forms[form]) })
  }

  return (
    <>
      <input
        aria-label={label}
        className="shared-address"
        onFocus={(event) => event.currentTarget.select()}
        readOnly
        value={address}
      />
      <p className="shared-forms">
        {(Object.keys(forms) as (keyof typeof forms)[]).map((form) => (
          <button className="secondary-button" key={form} onClick={() => copy(form)} type="button">
            {copied.form === form && copied.isCopied ? <CheckIcon /> : <CopyIcon />}
            {words[form]}
          </button>
        ))}
        <span className="shared-said" role="status">
          {copied.form && (copied.isCopied ? words.copied : words.copyFailed)}
        </span>
      </p>
      <QrCode address={address} words={words} />
    </>
  )
}
