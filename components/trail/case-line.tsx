'use client'

import { useCase, useGuide } from '#components/case/case-provider.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { formatMessage } from '#i18n/format-message.ts'
import { href } from '#i18n/href.ts'
import { follow } from '#lib/guide/follow.ts'
import { placeWords } from '#lib/guide/guide-index.ts'
import { visitWords } from './visit-words.ts'
import { WhyHere } from './why-here.tsx'

type Props = { place: string }

/**
 * At the head: how often the reader has been there. Elsewhere: where the case stands, and for a place that no answer led to,
 * how one gets there. Its room is reserved: two lines on a phone where the first-frame script foresees two things to say.
 */
export function CaseLine({ place }: Props) {
  const { labels, locale, guide } = useGuide()
  const index = useCase((state) => state.index)
  const trail = useCase((state) => state.current?.progress.trail) ?? []
  if (!index) return <div className="case-line" />

  const { head, kept } = follow(index, trail)
  if (head === place)
    return (
      <div className="case-line">
        <span className="again">{visitWords(labels.Trail, kept, place)}</span>
      </div>
    )
  return (
    <div className="case-line">
      {kept.length > 0 && (
        <PageLink className="text-link" href={href({ locale, guide, place: head })}>
          {formatMessage(labels.Case.caseLine, { place: placeWords(index, head).short })}
        </PageLink>
      )}
      {place !== index.start && kept.every(({ step }) => step !== place) && <WhyHere index={index} place={place} />}
    </div>
  )
}
