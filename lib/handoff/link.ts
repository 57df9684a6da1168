import type { Handoff, Received } from '#lib/guide/handoff.ts'
import { deflate, inflate } from './deflate.ts'
import { unwrap, wrap } from './envelope.ts'
import { fitGuide, type KnownGuide } from './fit-guide.ts'
import { longestFragment, mostBytes } from './limits.ts'
import { parseLinkText, toLinkText } from './link-text.ts'
import { check, isTaken, problemOf } from './parse.ts'

/**
 * Encodes a hand-off as an address fragment with `#`. `undefined` if it would be too long. Milliseconds, signals, evidence and the case's
 * name are left out.
 */
export async function encodeHandoff(handoff: Handoff): Promise<string | undefined> {
  const text = toLinkText(handoff)
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > mostBytes || !isTaken(text, parseLinkText)) return undefined
  const fragment = `#h=1.${wrap(await deflate(bytes))}`
  return fragment.length > longestFragment ? undefined : fragment
}

/**
 * Decodes the fragment of an address and fits it to today's guide. Ignores punctuation that a chat program took for part of the link. Never
 * throws.
 */
export async function decodeHandoff(guide: KnownGuide, fragment: string): Promise<Received> {
  try {
    const { version, data } = partsOf(fragment)
    check(version === '1', 'newer')
    check(fragment.length <= longestFragment, 'too-long')
    const bytes = await inflate(unwrap(data), mostBytes)
    check(bytes !== undefined, 'too-long')
    return fitGuide(guide, parseLinkText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

function partsOf(fragment: string): { version: string; data: string } {
  const [, version, data] = /^#h=([1-9]\d*)\.([\w-]*)/.exec(fragment) ?? []
  check(version !== undefined && data !== undefined)
  return { version, data }
}
