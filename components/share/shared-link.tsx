'use client'

import { useState } from 'react'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { copyText } from '#components/ui/copy-text.ts'
import { CheckIcon, CopyIcon } from '#components/ui/icons.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { QrCode } from './qr-code.tsx'

type Props = { label: string; address: string; title: string; sentence: string; messages: LazyMessages['Share'] }

/** An address to copy as it is, as Markdown or in a sentence, or to scan. */
export function SharedLink({ label, address, title, sentence, messages }: Props) {
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
        className="my-2 min-h-10 w-full rounded-md border border-edge bg-bg2 px-3 font-mono text-sm/5.5 text-ellipsis"
        onFocus={(event) => event.currentTarget.select()}
        readOnly
        value={address}
      />
      <p className="mb-2 flex flex-wrap items-center gap-2">
        {(Object.keys(forms) as (keyof typeof forms)[]).map((form) => (
          <Button key={form} kind="secondary" onClick={() => copy(form)}>
            {copied.form === form && copied.isCopied ? <CheckIcon /> : <CopyIcon />}
            {messages[form]}
          </Button>
        ))}
        <span className="font-semibold text-ok" role="status">
          {copied.form && (copied.isCopied ? messages.copied : messages.copyFailed)}
        </span>
      </p>
      <QrCode address={address} messages={messages} />
    </>
  )
}
