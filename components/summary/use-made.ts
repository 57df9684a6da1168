import { useMemo } from 'react'
import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { plainHref } from '#i18n/href.ts'
import { follow } from '#lib/guide/follow.ts'
import { handoffOf } from '#lib/handoff/handoff-of.ts'
import { encodeHandoff } from '#lib/handoff/link.ts'
import { type CardWords, summaryCard } from '#lib/handoff/summary-card.ts'

/** The case of this tab with its summary and, once it is made, its link; nothing until case, index and words are there. */
export function useMade(words: CardWords | undefined, withNotes: boolean) {
  const { locale, guide } = useGuide()
  const index = useCase((state) => state.index)
  const current = useCase((state) => state.current)
  return useMemo(() => {
    if (!current || !index || !words) return undefined
    const options = { revision: index.revision, madeAt: Date.now(), withNotes }
    const handoff = handoffOf(current, options)
    const address = plainHref({ locale, guide, place: follow(index, handoff.trail).head })
    const link = encodeHandoff(handoff)
      .catch(() => undefined)
      .then((fragment) => fragment && location.origin + address + fragment)
    return { current, options, handoff, card: summaryCard(handoff, index, words), link }
  }, [current, index, withNotes, words, locale, guide])
}
