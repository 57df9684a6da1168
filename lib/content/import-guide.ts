import type { MDXContent } from 'mdx/types'
import type { Guide } from '#lib/guide/types.ts'
import type { TextKind } from '#lib/guide/words.ts'

/** The graph of a guide, by way of the bundler, so that a change of it shows at once in development. */
export async function importGuide(id: string): Promise<Guide> {
  const { default: guide } = (await import(`../../content/guides/${id}/guide.ts`)) as { default: Guide }
  return guide
}

/** The words of a step, prerequisite or outcome, as a component. */
export async function importText(guide: string, locale: string, kind: TextKind, id: string): Promise<MDXContent> {
  const { default: Text } = (await import(`../../content/guides/${guide}/${locale}/${kind}/${id}.mdx`)) as { default: MDXContent }
  return Text
}

/** The introduction of a guide, as a component. */
export async function importIntroduction(guide: string, locale: string): Promise<MDXContent> {
  const { default: Text } = (await import(`../../content/guides/${guide}/${locale}/guide.mdx`)) as { default: MDXContent }
  return Text
}
