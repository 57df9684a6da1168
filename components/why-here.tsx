'use client'

import { useState } from 'react'
import { href } from '../i18n/href.ts'
import { type GuideIndex, placeWords } from '../lib/guide/guide-index.ts'
import { shortestWay } from '../lib/guide/shortest-way.ts'
import { useGuide } from './case-provider.tsx'
import { PageLink } from './page-link.tsx'

type Props = { index: GuideIndex; place: string }

/** For a place that was opened by link: folds out the shortest way there; following its links answers nothing. */
export function WhyHere({ index, place }: Props) {
  const { labels, locale, guide } = useGuide()
  const t = labels.Trail
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button aria-expanded={isOpen} className="text-button" onClick={() => setIsOpen(!isOpen)} type="button">
        {t.whyHere}
      </button>
      {isOpen && (
        <div className="way">
          <p>{t.shortestWay}</p>
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
      )}
    </>
  )
}
