import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Trail } from './case.ts'
import { follow, targetOf } from './follow.ts'
import { anyGraph, anyPicks, anyTrail, linesOf, walk } from './graph.test-data.ts'
import type { Graph } from './types.ts'

const graph: Graph = {
  start: 'symptom',
  steps: {
    symptom: { choices: { connection: 'line-ok' } },
    'line-ok': { choices: { yes: 'works-now', no: 'network-team' } },
    'works-now': { choices: { yes: 'solved', again: 'line-ok' } }
  },
  outcomes: { solved: { kind: 'solved' }, 'network-team': { kind: 'escalate' } }
}

const answers = (...given: [step: string, choice: string][]): Trail => given.map(([step, choice], at) => ({ step, choice, at }))

test('without answers the head is the start', () => {
  expect(follow(graph, [])).toEqual({ head: 'symptom', kept: [], dropped: [] })
})

test('the head is where the last answer leads, also after a loop', () => {
  const loop = answers(['symptom', 'connection'], ['line-ok', 'yes'], ['works-now', 'again'], ['line-ok', 'no'])
  expect(follow(graph, loop)).toEqual({ head: 'network-team', kept: loop, dropped: [] })
})

test('an answer opened by link counts although nothing led to its step', () => {
  expect(follow(graph, answers(['works-now', 'yes'])).head).toBe('solved')
})

test('answers that no longer fit are named and the rest is kept', () => {
  const trail = answers(['symptom', 'connection'], ['removed-step', 'yes'], ['line-ok', 'removed-choice'])
  expect(follow(graph, trail)).toEqual({ head: 'line-ok', kept: trail.slice(0, 1), dropped: trail.slice(1) })
})

test('names every object carries are neither steps nor choices', () => {
  const trail = answers(['symptom', 'constructor'], ['symptom', '__proto__'], ['__proto__', 'toString'], ['constructor', 'name'])
  expect(follow(graph, trail)).toEqual({ head: 'symptom', kept: [], dropped: trail })
})

test('of any trail exactly the answers the graph offers are kept, all others dropped, both in their order', () => {
  fc.assert(
    fc.property(anyGraph, anyTrail, (graph, trail) => {
      const offered = new Set(linesOf(graph).map(({ step, choice }) => `${step} ${choice}`))
      const isOffered = trail.map(({ step, choice }) => offered.has(`${step} ${choice}`))
      const { kept, dropped } = follow(graph, trail)
      expect(kept).toEqual(trail.filter((_, index) => isOffered[index]))
      expect(dropped).toEqual(trail.filter((_, index) => !isOffered[index]))
    })
  )
})

test('the head of a walked trail is the place walked to, and nothing of it is dropped', () => {
  fc.assert(
    fc.property(anyGraph, anyPicks, (graph, picks) => {
      const { trail, end } = walk(graph, picks)
      expect(follow(graph, trail)).toEqual({ head: end, kept: trail, dropped: [] })
    })
  )
})

test('following what was kept drops nothing and leads to the same head', () => {
  fc.assert(
    fc.property(anyGraph, anyTrail, (graph, trail) => {
      const { head, kept } = follow(graph, trail)
      expect(follow(graph, kept)).toEqual({ head, kept, dropped: [] })
    })
  )
})

test('answers that do not fit change nothing, wherever they stand in a walked trail', () => {
  fc.assert(
    fc.property(anyGraph, anyPicks, fc.nat({ max: 15 }), (graph, picks, index) => {
      const { trail, end } = walk(graph, picks)
      const stranger = { step: 'no-step', choice: 'yes', at: 0 }
      expect(follow(graph, trail.toSpliced(index, 0, stranger))).toEqual({ head: end, kept: trail, dropped: [stranger] })
    })
  )
})

test('the target of an answer is what the graph states, and nothing for any other', () => {
  fc.assert(
    fc.property(anyGraph, anyTrail, (graph, trail) => {
      const stated = new Map(linesOf(graph).map(({ step, choice, target }) => [`${step} ${choice}`, target]))
      expect(trail.map((answer) => targetOf(graph, answer))).toEqual(
        trail.map(({ step, choice }) => stated.get(`${step} ${choice}`))
      )
    })
  )
})
