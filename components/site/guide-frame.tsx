import type { ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { DraftNotice } from './draft-notice.tsx'
import { ReviewNotice } from './review-notice.tsx'
import { SiteHeader } from './site-header.tsx'

type Props = { loaded: LoadedGuide; place?: string; children: ReactNode }

/** The frame of a guide's page: header and content. */
export function GuideFrame({ loaded, place, children }: Props) {
  const { guides, guide, locale, searchHref } = loaded
  return (
    <>
      <SiteHeader
        guide={guides.find(({ id }) => id === guide.id)}
        guides={guides}
        locale={locale}
        place={place}
        searchHref={searchHref}
      />
      <DraftNotice loaded={loaded} />
      <ReviewNotice loaded={loaded} />
      {children}
    </>
  )
}
