'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { type GuideIndex, placeWords } from '#lib/guide/guide-index.ts'
import { shortestWay } from '#lib/guide/shortest-way.ts'

type Props = { index: GuideIndex; place: string }

/** The shortest way from the first question to a place; following its links answers nothing. */
export function ShortestWay({ index, place }: Props) {
  const { labels, locale, guide } = useGuide()
  return (
    <div className="way">
      <p>{labels.Trail.shortestWay}</p>
      <ol>
        {shortestWay(index, place)?.map(({ step, choice }) => (
          <li key={step}>
            <PageLink href={href({ locale, guide, place: step })}>
              {placeWords(index, step).title} <strong>{index.steps[step]?.labels[choice]}</strong>
            </PageLink>
          </li>
        ))}
      </ol>
    </div>
  )
}
