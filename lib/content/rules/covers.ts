import { findingAt } from '#lib/content/finding.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { GuideRule } from './rule.ts'

/** Every statement of the article that the guide replaces must be covered by a step or prerequisite. */
export const covers: GuideRule = ({ guide, files: { source } }) => {
  const claims = [
    ...Object.entries(guide.steps).map(([id, step]) => ({ path: ['steps', id, 'covers'], covered: step.covers ?? [] })),
    ...Object.entries(guide.prerequisites).map(([id, { covers: covered = [] }]) => ({
      path: ['prerequisites', id, 'covers'],
      covered
    }))
  ]
  const answered = new Set(claims.flatMap(({ covered }) => covered))
  return [
    ...guide.statements
      .filter((statement) => !answered.has(statement))
      .map((statement) =>
        findingAt(
          source.file,
          source.text(['statements'], statement),
          `statement "${statement}" is covered by no step or prerequisite`,
          'add it to covers where the guide answers it'
        )
      ),
    ...claims.flatMap(({ path, covered }) =>
      covered
        .filter((statement) => !guide.statements.includes(statement))
        .map((statement) =>
          findingAt(
            source.file,
            source.text(path, statement),
            `covers unknown statement "${statement}"`,
            didYouMean(statement, guide.statements, 'add it to statements, or remove it here')
          )
        )
    )
  ]
}
