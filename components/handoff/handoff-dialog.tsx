'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { plainHref } from '#i18n/href.ts'
import type { GuideIndex } from '#lib/guide/guide-index.ts'
import type { Received } from '#lib/guide/handoff.ts'
import type { OnDone } from './done.ts'
import { HandoffOffer } from './handoff-offer.tsx'

type Props = {
  index: GuideIndex
  received: Received
  /** The fragment of the link; missing if a summary was opened. */
  fragment?: string
  /** Locale → "Read in this language", in that language. Only for links in the address, which stay there in the other language. */
  readIn?: Readonly<Record<string, string>>
  messages: LazyMessages['Handoff']
  onDone: OnDone
}

/** Shows a received hand-off and what can be done with it, or why it cannot be read. Nothing changes before the reader chooses. */
export function HandoffDialog({ index, received, fragment, readIn, messages, onDone }: Props) {
  return 'problem' in received ? (
    <Refused fragment={fragment} onDone={onDone} received={received} messages={messages} />
  ) : (
    <HandoffOffer index={index} onDone={onDone} readIn={readIn} received={received} messages={messages} />
  )
}

type RefusedProps = Pick<Props, 'fragment' | 'messages' | 'onDone'> & { received: Extract<Received, { problem: string }> }

function Refused({ received: { problem, guide = '' }, fragment, messages: t, onDone }: RefusedProps) {
  const { locale } = useGuide()
  const there = fragment ? plainHref({ locale, guide }) + fragment : plainHref({ locale, guide, place: 'summary' })
  return (
    <Dialog data-handoff="" onClose={() => onDone('')} title={t.problemTitle}>
      <p className="mt-2 mb-5 text-body">
        {formatMessage(t[problem], { guide })} {problem === 'other-guide' && <a href={there}>{t.openThere}</a>}
      </p>
      <form className="mt-6" method="dialog">
        <Button kind="primary" type="submit">
          {t.close}
        </Button>
      </form>
    </Dialog>
  )
}
