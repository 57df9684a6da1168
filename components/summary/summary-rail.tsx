'use client'

import { useEffect, useState } from 'react'
import { useGuide } from '#components/case/case-provider.tsx'
import type { SummaryMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { copyText } from '#components/ui/copy-text.ts'
import { saveFile } from '#components/ui/save-file.ts'
import { zonedTime } from '#i18n/zoned-time.ts'
import type { CardWords } from '#lib/handoff/summary-card.ts'
import { summaryMarkdown, summaryText } from '#lib/handoff/summary-text.ts'
import { useMade } from './use-made.ts'
import '#components/more.css'

const look =
  'max-h-[60vh] overflow-auto rounded-lg border border-line bg-bg2 px-3 py-2.5 text-[0.75rem]/4.5 wrap-anywhere whitespace-pre-wrap'

type Props = {
  /** Id of the text, for the button that copies it. */
  id: string
  wordsHref: string
  messages: SummaryMessages
}

/** The summary of the case beside an outcome that hands over: exactly what is copied. */
export function SummaryRail({ id, wordsHref, messages: t }: Props) {
  const { locale, guide } = useGuide()
  const [words, setWords] = useState<CardWords>()
  const [link, setLink] = useState<string>()
  const [said, setSaid] = useState('')
  const made = useMade(words, false)

  useEffect(() => {
    fetch(wordsHref)
      .then((response) => response.json() as Promise<CardWords>)
      .then(setWords, () => setSaid(t.offline))
  }, [wordsHref, t])

  useEffect(() => {
    let isWanted = true
    made?.link.then((link) => isWanted && setLink(link))
    return () => {
      isWanted = false
    }
  }, [made])

  if (!made) return <p role="status">{words ? t.empty : said}</p>
  const form = { messages: t, timeOf: (at: number) => zonedTime(at, locale), link }
  async function copy() {
    setSaid(made && (await copyText(summaryMarkdown(made.card, form))) ? t.copied : t.copyFailed)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <pre className={look} id={id} tabIndex={0}>
        {summaryText(made.card, form)}
      </pre>
      <p className="mt-2 grid gap-2">
        <Button kind="secondary" onClick={copy}>
          {t.copyMarkdown}
        </Button>
        <Button kind="secondary" onClick={() => saveFile(`${guide}.txt`, summaryText(made.card, form))}>
          {t.saveText}
        </Button>
      </p>
      <p className="mt-2 min-h-6 font-semibold text-ink2" role="status">
        {said}
      </p>
    </>
  )
}
