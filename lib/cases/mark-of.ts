import type { Mark, Progress } from '#lib/guide/case.ts'
import { lookup } from '#lib/guide/lookup.ts'
import { isOutdated } from '#lib/guide/suggest.ts'

/** The mark on a prerequisite, and whether the prerequisite asks for more since it was made. */
export function markOf(
  progress: Pick<Progress, 'prerequisites'> | undefined,
  prerequisite: string,
  revision: number
): { mark?: Mark; isChanged: boolean } {
  const found = progress && lookup(progress.prerequisites, prerequisite)
  return { mark: found, isChanged: found !== undefined && isOutdated(found, revision) }
}
