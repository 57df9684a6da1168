import type { ReactNode } from 'react'
import { type LoadedGuide, loadGuides } from '#app/load.ts'
import { ReviewNotice } from './review-notice.tsx'
import { SiteHeader } from './site-header.tsx'

type Props = { loaded: LoadedGuide; place?: string; children: ReactNode }

/** Header of a guide's page, with the page below. */
export async function GuideFrame({ loaded, place, children }: Props) {
  const guides = (await loadGuides(loaded.locale)).map(({ guide, words }) => ({ id: guide.id, short: words.guide.short }))
  return (
    <>
      <SiteHeader guide={guides.find(({ id }) => id === loaded.guide.id)} guides={guides} locale={loaded.locale} place={place} />
      <ReviewNotice loaded={loaded} />
      {children}
    </>
  )
}
