import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { type CheckedGraph, checkGraph, type GraphProblem, placesFrom, stepsToOutcome } from './check-graph.ts'
import { anyGraph, anyPlaceId, linesOf } from './graph.test-data.ts'

const sound: CheckedGraph = {
  start: 'symptom',
  steps: {
    symptom: { kind: 'question', choices: { connection: 'line-ok', licence: 'no-licence' } },
    'line-ok': { kind: 'check', choices: { yes: 'works-now', no: 'open-firewall' } },
    'open-firewall': { kind: 'action', choices: { done: 'works-now' } },
    'works-now': { kind: 'checkpoint', choices: { yes: 'solved', again: 'line-ok', no: 'support' }, giveUp: 'no' }
  },
  outcomes: { solved: { kind: 'solved' }, 'no-licence': { kind: 'by-design' }, support: { kind: 'escalate' } }
}

function changed(steps: CheckedGraph['steps'], outcomes: CheckedGraph['outcomes'] = {}): CheckedGraph {
  return { ...sound, steps: { ...sound.steps, ...steps }, outcomes: { ...sound.outcomes, ...outcomes } }
}

/** The problems of one kind; the kind itself left out where only the rest is compared. */
function problemsOf<K extends GraphProblem['kind']>(graph: CheckedGraph, kind: K) {
  return checkGraph(graph).filter((problem): problem is Extract<GraphProblem, { kind: K }> => problem.kind === kind)
}

const placesOf = ({ steps, outcomes }: CheckedGraph) => [...Object.keys(steps), ...Object.keys(outcomes)]
const arrow = (from: string, to: string) => `${from} → ${to}`

/** Brute force: every pair `from → to` with at least one choice between them (Warshall). */
function connections(lines: { step: string; target: string }[]): Set<string> {
  const places = new Set(lines.flatMap(({ step, target }) => [step, target]))
  const connected = new Set(lines.map(({ step, target }) => arrow(step, target)))
  for (const middle of places) {
    for (const from of places) {
      for (const to of places) {
        if (connected.has(arrow(from, middle)) && connected.has(arrow(middle, to))) connected.add(arrow(from, to))
      }
    }
  }
  return connected
}

/** The choices that lead from and to steps that are no checkpoints. */
function untestedLines(graph: CheckedGraph) {
  const untested = new Set(Object.entries(graph.steps).flatMap(([id, { kind }]) => (kind === 'checkpoint' ? [] : [id])))
  return linesOf(graph).filter(({ step, target }) => untested.has(step) && untested.has(target))
}

/** Whether taking away lines whose target leads nowhere, again and again, leaves some (Kahn). */
function hasCycle(lines: { step: string; target: string }[]): boolean {
  const leading = new Set(lines.map(({ step }) => step))
  const rest = lines.filter(({ target }) => leading.has(target))
  return rest.length === lines.length ? rest.length > 0 : hasCycle(rest)
}

test.describe('checkGraph by example', () => {
  test('a sound guide has no problems although it loops through its checkpoint', () => {
    expect(checkGraph(sound)).toEqual([])
  })

  test('a start that is no step is unknown', () => {
    expect(checkGraph({ ...sound, start: 'symptm' })).toContainEqual({ kind: 'unknown-start', start: 'symptm' })
    expect(checkGraph({ ...sound, start: 'toString' })).toContainEqual({ kind: 'unknown-start', start: 'toString' })
  })

  test('a target that is neither step nor outcome is named with its step and choice', () => {
    const graph = changed({ 'open-firewall': { kind: 'action', choices: { done: 'works-now', failed: 'constructor' } } })
    expect(checkGraph(graph)).toEqual([{ kind: 'unknown-target', step: 'open-firewall', choice: 'failed', target: 'constructor' }])
  })

  test('a step and an outcome nobody is led to are unreachable', () => {
    const graph = changed({ forgotten: { kind: 'check', choices: { yes: 'solved' } } }, { unused: { kind: 'escalate' } })
    expect(checkGraph(graph)).toEqual([
      { kind: 'unreachable', place: 'forgotten' },
      { kind: 'unreachable', place: 'unused' }
    ])
  })

  test('a step without choices is a dead end', () => {
    expect(checkGraph(changed({ 'open-firewall': { kind: 'action', choices: {} } }))).toEqual([
      { kind: 'dead-end', step: 'open-firewall' }
    ])
  })

  test('steps that only lead to one another are dead ends and an illegal loop', () => {
    const graph = changed({
      'open-firewall': { kind: 'action', choices: { done: 'wait' } },
      wait: { kind: 'action', choices: { done: 'open-firewall' } }
    })
    expect(checkGraph(graph)).toEqual([
      { kind: 'dead-end', step: 'open-firewall' },
      { kind: 'dead-end', step: 'wait' },
      { kind: 'illegal-loop', steps: ['open-firewall', 'wait'] }
    ])
  })

  test('a step that leads to itself is an illegal loop', () => {
    const graph = changed({ 'open-firewall': { kind: 'action', choices: { done: 'works-now', again: 'open-firewall' } } })
    expect(checkGraph(graph)).toEqual([{ kind: 'illegal-loop', steps: ['open-firewall'] }])
  })

  test('the steps of an illegal loop are named in the order a reader meets them', () => {
    const graph = changed({
      'open-firewall': { kind: 'action', choices: { done: 'restart', fine: 'works-now' } },
      restart: { kind: 'action', choices: { done: 'wait' } },
      wait: { kind: 'action', choices: { done: 'open-firewall' } }
    })
    expect(checkGraph(graph)).toEqual([{ kind: 'illegal-loop', steps: ['open-firewall', 'restart', 'wait'] }])
  })

  test('checkpoints that pass a reader to each other both need a way to give up', () => {
    const graph = changed({
      'works-now': { kind: 'checkpoint', choices: { yes: 'solved', later: 'works-later', no: 'support' } },
      'works-later': { kind: 'checkpoint', choices: { yes: 'solved', again: 'works-now' } }
    })
    expect(checkGraph(graph)).toEqual([
      { kind: 'give-up-missing', step: 'works-now' },
      { kind: 'give-up-missing', step: 'works-later' }
    ])
  })

  test('a checkpoint that a loop passes needs a way to give up, one that no loop passes does not', () => {
    const choices = { yes: 'solved', again: 'line-ok', no: 'support' }
    const onward = { yes: 'solved', no: 'support' }
    expect(checkGraph(changed({ 'works-now': { kind: 'checkpoint', choices } }))).toEqual([
      { kind: 'give-up-missing', step: 'works-now' }
    ])
    expect(checkGraph(changed({ 'works-now': { kind: 'checkpoint', choices: onward } }))).toEqual([])
  })

  test('only a checkpoint can be given up', () => {
    const graph = changed({ 'open-firewall': { kind: 'action', choices: { done: 'works-now' }, giveUp: 'done' } })
    expect(checkGraph(graph)).toEqual([{ kind: 'give-up-outside-checkpoint', step: 'open-firewall' }])
  })

  test('giving up leads to an outcome that escalates, by a choice the checkpoint has', () => {
    const choices = { yes: 'solved', again: 'line-ok', no: 'support' }
    for (const giveUp of ['yes', 'again', 'missing', 'toString']) {
      expect(checkGraph(changed({ 'works-now': { kind: 'checkpoint', choices, giveUp } }))).toEqual([
        { kind: 'give-up-not-escalate', step: 'works-now', choice: giveUp }
      ])
    }
  })
})

test.describe('checkGraph of any graph', () => {
  test('names exactly the places that brute force does not reach from the start', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const connected = connections(linesOf(graph))
        const lost = placesOf(graph).filter((place) => place !== graph.start && !connected.has(arrow(graph.start, place)))
        expect(problemsOf(graph, 'unreachable').map(({ place }) => place)).toEqual(lost)
      })
    )
  })

  test('names as dead ends exactly the steps from which brute force finds no outcome', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const connected = connections(linesOf(graph))
        const leadsOut = (step: string) => Object.keys(graph.outcomes).some((outcome) => connected.has(arrow(step, outcome)))
        const stuck = Object.keys(graph.steps).filter((step) => !leadsOut(step))
        expect(problemsOf(graph, 'dead-end').map(({ step }) => step)).toEqual(stuck)
      })
    )
  })

  test('reports an illegal loop exactly when the graph without its checkpoints has a cycle', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expect(problemsOf(graph, 'illegal-loop').length > 0).toBe(hasCycle(untestedLines(graph)))
      })
    )
  })

  test('reports as illegal loops real cycles without a checkpoint that pass no step twice', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const drawn = new Set(untestedLines(graph).map(({ step, target }) => arrow(step, target)))
        const loops = problemsOf(graph, 'illegal-loop').map(({ steps }) => steps)
        const missing = loops.flatMap((steps) =>
          steps.map((step, index) => arrow(step, steps[(index + 1) % steps.length] ?? '')).filter((line) => !drawn.has(line))
        )
        expect(missing).toEqual([])
        expect(loops.map((steps) => new Set(steps).size)).toEqual(loops.map((steps) => steps.length))
      })
    )
  })

  test('leaves no step out that an illegal loop passes', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const connected = connections(untestedLines(graph))
        const looping = Object.keys(graph.steps).filter((step) => connected.has(arrow(step, step)))
        const reported = new Set(problemsOf(graph, 'illegal-loop').flatMap(({ steps }) => steps))
        expect([...reported].sort()).toEqual(looping.sort())
      })
    )
  })

  test('names exactly the starts and targets that the graph does not have', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const known = new Set(placesOf(graph))
        const unknown = linesOf(graph).filter(({ target }) => !known.has(target))
        expect(problemsOf(graph, 'unknown-target')).toEqual(unknown.map((line) => ({ kind: 'unknown-target', ...line })))
        expect(problemsOf(graph, 'unknown-start').length > 0).toBe(!Object.keys(graph.steps).includes(graph.start))
      })
    )
  })

  test('asks for a way to give up exactly at checkpoints on a cycle, and for one that escalates wherever one is stated', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const lines = linesOf(graph)
        const connected = connections(lines)
        const escalates = new Set(Object.entries(graph.outcomes).flatMap(([id, { kind }]) => (kind === 'escalate' ? [id] : [])))
        const expected = Object.entries(graph.steps).flatMap(([step, { kind, giveUp }]) => {
          const target = lines.find((line) => line.step === step && line.choice === giveUp)?.target
          if (kind !== 'checkpoint') return giveUp === undefined ? [] : [`outside ${step}`]
          if (giveUp === undefined) return connected.has(arrow(step, step)) ? [`missing ${step}`] : []
          return target !== undefined && escalates.has(target) ? [] : [`not escalate ${step}`]
        })
        expect(
          [
            ...problemsOf(graph, 'give-up-outside-checkpoint').map(({ step }) => `outside ${step}`),
            ...problemsOf(graph, 'give-up-missing').map(({ step }) => `missing ${step}`),
            ...problemsOf(graph, 'give-up-not-escalate').map(({ step }) => `not escalate ${step}`)
          ].sort()
        ).toEqual(expected.sort())
      })
    )
  })
})

test('placesFrom finds the place itself and exactly what brute force connects it to', () => {
  fc.assert(
    fc.property(anyGraph, anyPlaceId, (graph, place) => {
      const connected = connections(linesOf(graph))
      const targets = linesOf(graph).map(({ target }) => target)
      const expected = new Set([place, ...targets.filter((target) => connected.has(arrow(place, target)))])
      expect([...placesFrom(graph, place)].sort()).toEqual([...expected].sort())
    })
  )
})

/** Brute force: improve every distance by every choice, as often as there are steps (Bellman–Ford). */
function distancesByForce(graph: CheckedGraph): Map<string, number> {
  const distances = new Map(Object.keys(graph.outcomes).map((outcome) => [outcome, 0]))
  for (const _ of Object.keys(graph.steps)) {
    for (const { step, target } of linesOf(graph)) {
      const byThisChoice = (distances.get(target) ?? Number.POSITIVE_INFINITY) + 1
      if (byThisChoice < (distances.get(step) ?? Number.POSITIVE_INFINITY)) distances.set(step, byThisChoice)
    }
  }
  return distances
}

const byPlace = (distances: Map<string, number>) => [...distances].sort(([one], [other]) => (one < other ? -1 : 1))

test('stepsToOutcome counts the fewest answers to an outcome', () => {
  expect(byPlace(stepsToOutcome(sound))).toEqual([
    ['line-ok', 2],
    ['no-licence', 0],
    ['open-firewall', 2],
    ['solved', 0],
    ['support', 0],
    ['symptom', 1],
    ['works-now', 1]
  ])
})

test('stepsToOutcome counts what brute force counts, and leaves out places without a way out', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      expect(byPlace(stepsToOutcome(graph))).toEqual(byPlace(distancesByForce(graph)))
    })
  )
})

test('stepsToOutcome falls by one along some choice of every step with a way out, and by more along none', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const distances = stepsToOutcome(graph)
      const lines = linesOf(graph)
      const best = (step: string) =>
        Math.min(
          ...lines.filter((line) => line.step === step).map(({ target }) => distances.get(target) ?? Number.POSITIVE_INFINITY)
        )
      const counted = Object.keys(graph.steps).filter((step) => distances.has(step))
      expect(counted.map((step) => distances.get(step))).toEqual(counted.map((step) => best(step) + 1))
    })
  )
})
