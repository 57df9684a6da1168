'use client'

import { href } from '../i18n/href.ts'
import { follow } from '../lib/guide/follow.ts'
import { placeWords } from '../lib/guide/guide-index.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { fill } from './labels.ts'
import { PageLink } from './page-link.tsx'

type Props = { place: string }

/** Where the case stands, when the reader is looking at another place; its line is always reserved. */
export function CaseLine({ place }: Props) {
  const { labels, locale, guide } = useGuide()
  const index = useCase((state) => state.index)
  const trail = useCase((state) => state.current?.progress.trail) ?? []
  const head = index && trail.length > 0 ? follow(index, trail).head : place

  return (
    <p className="case-line">
      {index && head !== place && (
        <PageLink className="text-link" href={href({ locale, guide, place: head })}>
          {fill(labels.Case.caseLine, { place: placeWords(index, head).short })}
        </PageLink>
      )}
    </p>
  )
}
