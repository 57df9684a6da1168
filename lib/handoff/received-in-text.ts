import type { Received } from '#lib/guide/handoff.ts'
import type { KnownFindings, KnownGuide } from './fit-guide.ts'
import { handoffsInText } from './handoff-in-text.ts'
import { decodeHandoff } from './link.ts'
import { decodeSummaryJson } from './summary.ts'

/** What a text brought, and in which form: the fragment is that of the link, and missing for JSON. */
export type FoundHandoff = { readonly received: Received; readonly fragment?: string }

/**
 * Finds the hand-off in a text that was pasted or opened: a JSON summary, or a link anywhere in the text. If there are several links, the
 * newest wins, because a summary may quote older ones in its notes. `undefined` if there is none. Never throws.
 */
export async function receivedInText(guide: KnownGuide & KnownFindings, text: string): Promise<FoundHandoff | undefined> {
  if (text.trimStart().startsWith('{')) return { received: decodeSummaryJson(guide, text) }
  const found = await Promise.all(
    handoffsInText(text).map(async (fragment) => ({ fragment, received: await decodeHandoff(guide, fragment) }))
  )
  const [latest] = [...found].sort((one, other) => madeAt(other) - madeAt(one))
  return latest && madeAt(latest) >= 0 ? latest : found.at(-1)
}

/** When it was made; the earliest possible time if it cannot be read. */
function madeAt({ received }: FoundHandoff): number {
  return 'handoff' in received ? received.handoff.madeAt : -1
}
