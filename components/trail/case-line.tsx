'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import { follow } from '#lib/guide/follow.ts'
import { placeWords } from '#lib/guide/guide-index.ts'
import { visitWords } from './visit-words.ts'
import { WhyHere } from './why-here.tsx'

type Props = { place: string }

/**
 * At the head of the trail: how often the reader has been here. Elsewhere: where the case stands, and how to get to a place that is not on
 * the trail.
 */
export function CaseLine({ place }: Props) {
  const { messages, locale, guide } = useGuide()
  const index = useCase((state) => state.index)
  const trail = useCase((state) => state.current?.progress.trail) ?? []
  if (!index) return null

  const { head, kept } = follow(index, trail)
  if (head === place) return <span>{visitWords(messages.Trail, kept, place)}</span>
  return (
    <>
      {kept.length > 0 && (
        <TextLink href={href({ locale, guide, place: head })}>
          {formatMessage(messages.Case.caseLine, { place: placeWords(index, head).short })}
        </TextLink>
      )}
      {place !== index.start && kept.every(({ step }) => step !== place) && <WhyHere index={index} place={place} />}
    </>
  )
}
