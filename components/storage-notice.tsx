'use client'

import { useCase, useGuide } from './case-provider.tsx'

/** One sentence when what the reader does cannot be kept. */
export function StorageNotice() {
  const { labels } = useGuide()
  const trouble = useCase((state) => state.trouble ?? (state.isIndexMissing ? 'offline' : undefined))
  return (
    <div className="storage-notice" role="status">
      {trouble && <p>{labels.Storage[trouble]}</p>}
    </div>
  )
}
