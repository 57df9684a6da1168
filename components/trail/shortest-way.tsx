'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { type GuideIndex, placeWords } from '#lib/guide/guide-index.ts'
import { shortestWay } from '#lib/guide/shortest-way.ts'
import { TrailDot } from './trail-dot.tsx'

type Props = { index: GuideIndex; place: string }

/** The shortest way from the first question to a place. Following its links records no answers. */
export function ShortestWay({ index, place }: Props) {
  const { messages, locale, guide } = useGuide()
  return (
    <div className="mt-1 mb-4 w-full rounded-lg border border-line bg-bg2 px-5 pt-4 pb-1 text-sm/5">
      <p>{messages.Trail.shortestWay}</p>
      <ol className="mt-3">
        {shortestWay(index, place)?.map(({ step, choice }, i) => (
          <li className="relative ps-8 pb-3" key={step}>
            <TrailDot className="border-dashed">{i + 1}</TrailDot>
            <PageLink className="group" href={href({ locale, guide, place: step })}>
              {placeWords(index, step).title}{' '}
              <strong className="block text-ink underline-offset-3 group-hover:underline">
                {index.steps[step]?.labels[choice]}
              </strong>
            </PageLink>
          </li>
        ))}
      </ol>
    </div>
  )
}
