'use client'

import { useEffect, useState } from 'react'
import { plainHref } from '../i18n/href.ts'
import type { Received } from '../lib/guide/handoff.ts'
import { decodeHandoff } from '../lib/handoff/link.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { Dialog } from './dialog.tsx'
import { fill, type LaterLabels } from './labels.ts'
import { OfferedHandoff } from './offered-handoff.tsx'

type Props = {
  fragment: string
  words: LaterLabels
  /** Called when the reader has chosen, with what is to be said of it. */
  onDone: (said: string) => void
}

/** What came with the address, and what can be done with it; nothing changes before the reader chooses. */
export function ReceiveDialog({ fragment, words, onDone }: Props) {
  const index = useCase((state) => state.index)
  const isIndexMissing = useCase((state) => state.isIndexMissing)
  const [received, setReceived] = useState<Received>()

  useEffect(() => {
    if (!index) return
    let isWanted = true
    decodeHandoff(index, fragment).then((decoded) => isWanted && setReceived(decoded))
    return () => {
      isWanted = false
    }
  }, [index, fragment])

  if (isIndexMissing && !index) return <p role="alert">{words.Handoff.offline}</p>
  if (!received || !index) return null
  return 'problem' in received ? (
    <Refused fragment={fragment} onDone={onDone} received={received} words={words.Handoff} />
  ) : (
    <OfferedHandoff index={index} onDone={onDone} received={received} words={words.Handoff} />
  )
}

type RefusedProps = Pick<Props, 'fragment' | 'onDone'> & {
  received: Extract<Received, { problem: string }>
  words: LaterLabels['Handoff']
}

function Refused({ received: { problem, guide = '' }, fragment, words: t, onDone }: RefusedProps) {
  const { locale } = useGuide()
  return (
    <Dialog data-handoff="" onClose={() => onDone('')} title={t.problemTitle}>
      <p className="dialog-text">
        {fill(t[problem], { guide })}{' '}
        {problem === 'other-guide' && <a href={plainHref({ locale, guide }) + fragment}>{t.openThere}</a>}
      </p>
      <form className="dialog-end" method="dialog">
        <button className="primary-button" type="submit">
          {t.close}
        </button>
      </form>
    </Dialog>
  )
}
