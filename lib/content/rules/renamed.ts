import { type Finding, findingAt } from '#lib/content/finding.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { currentId } from '#lib/guide/renamed.ts'
import type { GuideRule } from './rule.ts'

/** Old ids must lead directly to current ids. */
export const renamed: GuideRule = ({ guide, files: { source } }) => {
  const today = [guide.steps, guide.outcomes, guide.prerequisites].flatMap((section) => Object.keys(section))
  return Object.entries(guide.renamed).flatMap(([old, id]): Finding[] => {
    if (today.includes(old)) {
      return [
        findingAt(
          source.file,
          source.key('renamed', old),
          `renamed id "${old}" exists today`,
          'remove it here: an old id is never given out again'
        )
      ]
    }
    if (today.includes(id)) return []
    const point = source.text(['renamed', old])
    const circle = circleFrom(guide.renamed, old)
    if (circle)
      return [findingAt(source.file, point, `renamed in a circle: ${circle.join(' → ')}`, 'let each old id name an id of today')]
    const latest = currentId(guide.renamed, id)
    const remedy = today.includes(latest)
      ? `"${id}" was renamed itself: write "${latest}"`
      : didYouMean(id, today, 'name an id of today')
    return [findingAt(source.file, point, `"${old}" is renamed to unknown "${id}"`, remedy)]
  })
}

function circleFrom(names: Readonly<Record<string, string>>, first: string): string[] | undefined {
  const way = [first]
  for (let next = lookup(names, first); next !== undefined; next = lookup(names, next)) {
    if (next === first) return [...way, first]
    if (way.includes(next)) return undefined
    way.push(next)
  }
}
