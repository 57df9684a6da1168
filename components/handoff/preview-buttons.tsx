'use client'

import { useCase } from '#components/case/case-provider.tsx'
import type { LazyMessages } from '#components/case/messages.ts'
import { Button } from '#components/ui/button.tsx'
import type { Deed } from '#lib/cases/deeds.ts'
import { addHandoff, replaceWithHandoff } from '#lib/cases/received.ts'
import type { Case } from '#lib/guide/case.ts'
import { handoffOf } from '#lib/handoff/handoff-of.ts'
import type { Done } from './done.ts'
import { focusHeading } from './focus-heading.ts'

type Props = { copy: Case; messages: LazyMessages; onDone: (done: Done) => void }

/** Ends a preview. What was answered and ticked in the copy can be kept. */
export function PreviewButtons({ copy, messages: { Handoff, Preview }, onDone }: Props) {
  const preview = useCase((state) => state.preview)
  const act = useCase((state) => state.act)
  const theirs = handoffOf(copy, { revision: copy.revision, madeAt: copy.createdAt, withNotes: true })

  function take(deed: Deed, words: string) {
    preview()
    act(deed)
    onDone({ words, deed: deed.id })
  }
  return (
    <>
      <Button kind="secondary" onClick={() => take(addHandoff(theirs, {}, Date.now()), Handoff.added)}>
        {Handoff.add}
      </Button>
      <Button kind="secondary" onClick={() => take(replaceWithHandoff(theirs, Date.now()), Handoff.replaced)}>
        {Handoff.replace}
      </Button>
      <Button
        kind="secondary"
        onClick={() => {
          preview()
          onDone({ words: '' })
          focusHeading()
        }}
      >
        {Preview.stop}
      </Button>
    </>
  )
}
