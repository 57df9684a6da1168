import type { MDXContent } from 'mdx/types'
import type { Guide } from '#lib/guide/types.ts'
import type { TextKind } from '#lib/guide/words.ts'
import { ContentError } from './content-error.ts'
import { type Finding, findingAt, type Point } from './finding.ts'

/**
 * Imports a guide's graph through the bundler, so that changes show at once in dev.
 * @throws {ContentError} in dev, if its code does not compile
 */
export async function importGuide(id: string): Promise<Guide> {
  try {
    const { default: guide } = (await import(`../../content/guides/${id}/guide.ts`)) as { default: Guide }
    return guide
  } catch (error) {
    throw isBroken(error) ? new ContentError(id, [findingOf(id, error.broken)]) : error
  }
}

/** What `stand-in-for-broken.mjs` throws. */
type Broken = { readonly broken: Point & { readonly file: string; readonly reason: string } }

const isBroken = (error: unknown): error is Broken => typeof error === 'object' && error !== null && 'broken' in error

const findingOf = (id: string, { file, reason, ...point }: Broken['broken']): Finding =>
  findingAt(`content/guides/${id}/${file}`, point, `${file} cannot be read: ${reason}`, 'correct this place')

/** The text of a step, prerequisite or outcome, as a component. */
export async function importText(guide: string, locale: string, kind: TextKind, id: string): Promise<MDXContent> {
  const { default: Text } = (await import(`../../content/guides/${guide}/${locale}/${kind}/${id}.mdx`)) as { default: MDXContent }
  return Text
}

/** The introduction of a guide, as a component. */
export async function importIntroduction(guide: string, locale: string): Promise<MDXContent> {
  const { default: Text } = (await import(`../../content/guides/${guide}/${locale}/guide.mdx`)) as { default: MDXContent }
  return Text
}
