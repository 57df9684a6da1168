import { isIn, type variantLimit } from '#lib/guide/hosts.ts'
import type { Host } from '#lib/guide/types.ts'

/** The radio button value of each variant; the classes below depend on which one is checked. */
export const variantValues = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5'] as const satisfies { length: typeof variantLimit }

// Written out, so that Tailwind finds them.
const hiddenWhere = [
  'group-has-[[value=v0]:checked]/hosts:not-target:hidden',
  'group-has-[[value=v1]:checked]/hosts:not-target:hidden',
  'group-has-[[value=v2]:checked]/hosts:not-target:hidden',
  'group-has-[[value=v3]:checked]/hosts:not-target:hidden',
  'group-has-[[value=v4]:checked]/hosts:not-target:hidden',
  'group-has-[[value=v5]:checked]/hosts:not-target:hidden'
] as const satisfies { length: typeof variantLimit }

/**
 * The class that hides an element while a variant it does not belong to is chosen, unless the address points to the element. Uses CSS only,
 * so it works without scripting.
 */
export function variantClass(variants: readonly string[], own: Pick<Host, 'variants'>): string {
  return hiddenWhere.filter((_, i) => i < variants.length && !isIn(own, variants[i] ?? '')).join(' ')
}
