'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { formatMessage } from '#i18n/format-message.ts'
import { when } from '#i18n/when.ts'
import type { Done } from './done.ts'
import { DoneButtons } from './done-buttons.tsx'
import { HandoffBar } from './handoff-bar.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { NewCaseButtons } from './new-case-buttons.tsx'
import { PreviewButtons } from './preview-buttons.tsx'
import '#components/more.css'

type Props = { fragment: string; messages: LazyMessages; onDone: () => void }

const nothing: Done = { words: '' }

/** Everything a page shows about hand-offs: the dialog while the address contains one, and the bar. */
export function HandoffArea({ fragment, messages, onDone }: Props) {
  const { locale } = useGuide()
  const pathname = usePathname()
  const isPreviewing = useCase((state) => state.isPreviewing)
  const current = useCase((state) => state.current)
  const back = useCase((state) => state.back)
  const [done, setDone] = useState(nothing)
  const t = messages.Preview

  // Said on the page on which it was done, and not again on the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next page.
  useEffect(() => setDone(nothing), [pathname])

  function bar() {
    if (fragment) return {}
    if (isPreviewing && current) {
      const text = formatMessage(t.looking, { date: when(current.createdAt, locale) })
      return { label: t.bar, text, buttons: <PreviewButtons copy={current} onDone={setDone} messages={messages} /> }
    }
    if (back !== undefined) {
      const text = done.words ? undefined : t.newCase
      return { label: t.newBar, text, buttons: <NewCaseButtons back={back} done={done} onDone={setDone} messages={t} /> }
    }
    return done.words ? { label: t.doneBar, buttons: <DoneButtons done={done} onDone={setDone} messages={t} /> } : {}
  }

  const { label, text, buttons } = bar()
  return (
    <>
      {fragment && (
        <LinkDialog
          fragment={fragment}
          key={fragment}
          onDone={(words, how) => {
            // The router keeps its own state in the entry; only the fragment goes.
            history.replaceState(history.state, '', location.pathname + location.search)
            setDone({ words, ...how })
            onDone()
          }}
          messages={messages}
        />
      )}
      <HandoffBar done={done} label={label} text={text}>
        {buttons}
      </HandoffBar>
    </>
  )
}
