import type { Guide } from './types.ts'

/** Pages that a guide may have beside its overview and its places, in the order of its menu; each is the last segment of an address. */
export const pageTypes = ['checklist', 'codes', 'hosts', 'article', 'summary'] as const

export type PageType = (typeof pageTypes)[number]

type Contents = Pick<Guide, 'prerequisites' | 'signals' | 'hosts'>

/** Pages that need something to show; the others belong to every guide. */
const needs: Partial<Record<PageType, keyof Contents>> = { checklist: 'prerequisites', codes: 'signals', hosts: 'hosts' }

/** The pages that this guide has content for, in the order of its menu. */
export function guidePages(guide: Contents): PageType[] {
  return pageTypes.filter((type) => {
    const needed = needs[type]
    return needed === undefined || Object.keys(guide[needed]).length > 0
  })
}
