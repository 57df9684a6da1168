import { type Finding, findingAt, type Point } from '#lib/content/finding.ts'
import type { GuideSource } from '#lib/content/guide-source.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { checkGraph, type GraphProblem } from '#lib/guide/check-graph.ts'
import type { Guide } from '#lib/guide/types.ts'
import type { GuideRule } from './rule.ts'

/** Finds wrong targets, unreachable places, dead ends, loops without a checkpoint, and checkpoints without a way to give up. */
export const graph: GuideRule = ({ guide, files: { source } }) => {
  const problems = checkGraph(guide)
  // Without a start nothing is reached: saying so once is enough.
  const isStartless = problems.some(({ kind }) => kind === 'unknown-start')
  return problems.filter(({ kind }) => !(isStartless && kind === 'unreachable')).map((problem) => explain(problem, guide, source))
}

function explain(problem: GraphProblem, guide: Guide, source: GuideSource): Finding {
  const at = (point: Point, what: string, remedy: string) => findingAt(source.file, point, what, remedy)
  switch (problem.kind) {
    case 'unknown-start':
      return at(
        source.text(['start']),
        `start "${problem.start}" is no step`,
        didYouMean(problem.start, Object.keys(guide.steps), 'name a step of this guide')
      )
    case 'unknown-target': {
      const places = [...Object.keys(guide.steps), ...Object.keys(guide.outcomes)]
      const point = source.text(['steps', problem.step, 'choices', problem.choice])
      const what = `choice "${problem.choice}" of "${problem.step}" leads to unknown "${problem.target}"`
      return at(point, what, didYouMean(problem.target, places, 'name a step or outcome of this guide'))
    }
    case 'unreachable': {
      const isStep = Object.hasOwn(guide.steps, problem.place)
      const point = source.key(isStep ? 'steps' : 'outcomes', problem.place)
      return at(
        point,
        `${isStep ? 'step' : 'outcome'} "${problem.place}" is reached by no choice`,
        'let a choice lead to it, or delete it'
      )
    }
    case 'dead-end':
      if (Object.keys(guide.steps[problem.step]?.choices ?? {}).length === 0)
        return at(
          source.key('steps', problem.step, 'choices'),
          `step "${problem.step}" has no choices`,
          "add at least one: choices: { done: 'the step or outcome it leads to' }"
        )
      return at(
        source.key('steps', problem.step),
        `step "${problem.step}" is a dead end`,
        'from every step an outcome must be reachable: give it a choice that leads on'
      )
    case 'illegal-loop': {
      const [first = ''] = problem.steps
      const loop = [...problem.steps, first].join(' → ')
      return at(
        source.key('steps', first),
        `loop without a checkpoint: ${loop}`,
        'lead it through a checkpoint, which tests whether it works now'
      )
    }
    case 'give-up-missing':
      return at(
        source.key('steps', problem.step),
        `a loop passes checkpoint "${problem.step}", which has no giveUp`,
        'add giveUp: the choice that leads to an escalate outcome'
      )
    case 'give-up-outside-checkpoint':
      return at(
        source.key('steps', problem.step, 'giveUp'),
        `"${problem.step}" has giveUp but is no checkpoint`,
        'remove giveUp, or make the step a checkpoint'
      )
    case 'give-up-not-escalate': {
      const choices = Object.keys(guide.steps[problem.step]?.choices ?? {})
      const isChoice = choices.includes(problem.choice)
      const what = isChoice
        ? `giveUp "${problem.choice}" of "${problem.step}" leads to no escalate outcome`
        : `giveUp "${problem.choice}" is no choice of "${problem.step}"`
      const remedy = 'name a choice that leads to an escalate outcome'
      return at(
        source.text(['steps', problem.step, 'giveUp']),
        what,
        isChoice ? remedy : didYouMean(problem.choice, choices, remedy)
      )
    }
  }
}
