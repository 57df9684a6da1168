import { type Finding, findingAt } from '#lib/content/finding.ts'
import type { GuideFiles } from '#lib/content/guide-files.ts'

/** Finds ids and facts that are defined twice; at run time the last one silently wins. */
export function repeatedKeys({ source, entrySources }: Pick<GuideFiles, 'source' | 'entrySources'>): Finding[] {
  const sources = new Set([source, ...Object.values(entrySources)])
  return [...sources].flatMap(({ file, repeated }) =>
    repeated.map(({ path, at, first }) => {
      const where = path.length > 1 ? ` in "${path.slice(0, -1).join('.')}"` : ''
      return findingAt(
        file,
        at,
        `"${path.at(-1)}" stands twice${where}`,
        `it is in line ${first.line} already: rename one, or delete it`
      )
    })
  )
}
