import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { placesFrom } from './check-graph.ts'
import { follow } from './follow.ts'
import { anyGraph, anyPicks, anyPlaceId, walk } from './graph.test-data.ts'
import { shortestWay } from './shortest-way.ts'
import type { Graph } from './types.ts'

const graph: Graph = {
  start: 'symptom',
  steps: {
    symptom: { choices: { 'set-up': 'status-line', connection: 'heartbeat' } },
    'status-line': { choices: { red: 'heartbeat', green: 'works-now' } },
    heartbeat: { choices: { fine: 'works-now', none: 'network' } },
    network: { choices: { open: 'works-now' } },
    'works-now': { choices: { yes: 'solved', again: 'heartbeat' } },
    forgotten: { choices: { go: 'symptom' } }
  },
  outcomes: { solved: { kind: 'solved' } }
}

test('the way names each question and the answer to give', () => {
  expect(shortestWay(graph, 'network')).toEqual([
    { step: 'symptom', choice: 'connection' },
    { step: 'heartbeat', choice: 'none' }
  ])
})

test('of two ways of one length it is the one stated first', () => {
  expect(shortestWay(graph, 'works-now')).toEqual([
    { step: 'symptom', choice: 'set-up' },
    { step: 'status-line', choice: 'green' }
  ])
})

test('the start needs no answer', () => {
  expect(shortestWay(graph, 'symptom')).toEqual([])
})

test('no way leads to a place that no choice names, nor to one the guide does not have', () => {
  for (const place of ['forgotten', 'missing', 'constructor', '__proto__']) expect(shortestWay(graph, place)).toBeUndefined()
})

test('there is a way exactly where the start leads, and following it ends there', () => {
  fc.assert(
    fc.property(anyGraph, anyPlaceId, (graph, place) => {
      const way = shortestWay(graph, place)
      expect(way !== undefined).toBe(placesFrom(graph, graph.start).has(place))
      const trail = (way ?? []).map((answer, at) => ({ ...answer, at }))
      if (way) expect(follow(graph, trail)).toEqual({ head: place, kept: trail, dropped: [] })
    })
  )
})

test('no walk reaches a place with fewer answers', () => {
  fc.assert(
    fc.property(anyGraph, anyPicks, (graph, picks) => {
      const { trail, end } = walk(graph, picks)
      expect(shortestWay(graph, end)?.length).toBeLessThanOrEqual(trail.length)
    })
  )
})
