import { type Finding, findingAt } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import type { GuideRule } from './rule.ts'

/** A step must suggest one of its choices if, and only if, it settles a prerequisite. */
export const suggests: GuideRule = ({ guide, files: { source } }) =>
  Object.entries(guide.steps).flatMap(([step, { choices, settles = [], suggests: suggested }]): Finding[] => {
    const at = (key: string, problem: string, remedy: string) =>
      findingAt(source.file, source.key('steps', step, key), problem, remedy)
    if (settles.length > 0 && !suggested) {
      return [at('settles', `"${step}" settles prerequisites but suggests nothing`, 'add suggests: { met: choice, unmet: choice }')]
    }
    if (settles.length === 0 && suggested)
      return [at('suggests', `"${step}" suggests a choice but settles nothing`, 'remove suggests, or add settles')]
    return Object.entries(suggested ?? {})
      .filter(([, choice]) => !Object.hasOwn(choices, choice))
      .map(([state, choice]) =>
        findingAt(
          source.file,
          source.text(['steps', step, 'suggests', state]),
          `"${step}" suggests unknown choice "${choice}"`,
          didYouMean(choice, Object.keys(choices), `this step offers ${listed(Object.keys(choices))}`)
        )
      )
  })
