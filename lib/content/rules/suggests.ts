import { type Finding, findingAt } from '#lib/content/finding.ts'
import { listed } from '#lib/content/lists.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { Step } from '#lib/guide/types.ts'
import type { GuideModel, GuideRule } from './rule.ts'

/** A step must suggest one of its choices if, and only if, it settles a prerequisite; the choice for `met` must not lead to the fix. */
export const suggests: GuideRule = (model) =>
  Object.entries(model.guide.steps).flatMap(([id, step]) => [...presence(id, step, model), ...choices(id, step, model)])

function presence(id: string, { settles = [], suggests }: Step, { files: { source } }: GuideModel): Finding[] {
  const at = (key: string, problem: string, remedy: string) => [
    findingAt(source.file, source.key('steps', id, key), problem, remedy)
  ]
  if (settles.length > 0 && !suggests)
    return at('settles', `"${id}" settles prerequisites but suggests nothing`, 'add suggests: { met: choice, unmet: choice }')
  if (settles.length === 0 && suggests)
    return at('suggests', `"${id}" suggests a choice but settles nothing`, 'remove suggests, or add settles')
  return []
}

function choices(id: string, { choices, settles = [], suggests }: Step, { guide, files: { source } }: GuideModel): Finding[] {
  const offered = Object.keys(choices)
  // A step without choices has a finding of its own.
  if (!suggests || offered.length === 0) return []
  const at = (state: string, problem: string, remedy: string) =>
    findingAt(source.file, source.text(['steps', id, 'suggests', state]), problem, remedy)
  const unknown = Object.entries(suggests)
    .filter(([, choice]) => !offered.includes(choice))
    .map(([state, choice]) =>
      at(state, `"${id}" suggests unknown choice "${choice}"`, didYouMean(choice, offered, `this step offers ${listed(offered)}`))
    )
  const [met, unmet] = [lookup(choices, suggests.met), lookup(choices, suggests.unmet)]
  const fixed = settles.find((each) => lookup(guide.prerequisites, each)?.fixedBy === met)
  if (unknown.length > 0 || met === unmet || fixed === undefined) return unknown
  const problem = `where its prerequisites are met, "${id}" suggests "${suggests.met}", which leads to the fix of "${fixed}"`
  return [at('met', problem, `exchange met and unmet: "${suggests.unmet}" where they are met`)]
}
