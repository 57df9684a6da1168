'use client'

import { href } from '../i18n/href.ts'
import { useCase, useGuide } from './case-provider.tsx'
import { PageLink } from './page-link.tsx'

/** One sentence when what the reader does cannot be kept, or what was kept cannot be shown, and the way out. */
export function StorageNotice() {
  const { labels, locale, guide } = useGuide()
  const t = labels.Storage
  const trouble = useCase((state) => state.trouble ?? (state.isIndexMissing ? 'offline' : undefined))
  const isFound = trouble === 'unreadable' || trouble === 'mended' || trouble === 'newer'
  return (
    <div className="storage-notice" role="status">
      {trouble && (
        <p>
          {t[trouble]}{' '}
          {trouble !== 'offline' && (
            <PageLink className="text-link" href={isFound ? href({ locale }) : href({ locale, guide, place: 'summary' })}>
              {isFound ? t.toCases : t.toSummary}
            </PageLink>
          )}
        </p>
      )}
    </div>
  )
}
