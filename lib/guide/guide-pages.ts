import type { Guide } from './types.ts'

/** Pages that a guide may have besides its overview and its places, in menu order. Each is the last path segment of an address. */
export const pageTypes = ['checklist', 'codes', 'map', 'hosts', 'article', 'summary'] as const

export type PageType = (typeof pageTypes)[number]

type Contents = Pick<Guide, 'prerequisites' | 'signals' | 'hosts'>

/** Pages that only exist for guides with this content. All others exist for every guide. */
const needs: Partial<Record<PageType, keyof Contents>> = { checklist: 'prerequisites', codes: 'signals', hosts: 'hosts' }

/** The pages that this guide has content for, in menu order. */
export function guidePages(guide: Contents): PageType[] {
  return pageTypes.filter((type) => {
    const needed = needs[type]
    return needed === undefined || Object.keys(guide[needed]).length > 0
  })
}
