'use client'

import { useGuide } from '#components/case/case-provider.tsx'
import { LazyButton } from '#components/case/lazy-button.tsx'
import { textButtonLook } from '#components/ui/text-button.tsx'
import type { GuideIndex } from '#lib/guide/guide-index.ts'

/** For a place opened by link: unfolds the shortest way to it. */
export function WhyHere(props: { index: GuideIndex; place: string }) {
  const { messages } = useGuide()
  return (
    <LazyButton
      className={textButtonLook}
      isFold
      load={() => import('./shortest-way.tsx')}
      show={({ ShortestWay }) => <ShortestWay {...props} />}
    >
      {messages.Trail.whyHere}
    </LazyButton>
  )
}
