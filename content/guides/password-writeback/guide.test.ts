import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Answer, Trail } from '#lib/guide/case.ts'
import { checkGraph, placesFrom, stepsToOutcome } from '#lib/guide/check-graph.ts'
import { follow } from '#lib/guide/follow.ts'
import { linesOf, walk } from '#lib/guide/graph.test-data.ts'
import guide from './guide.ts'

const lines = linesOf(guide)
const outcomes = Object.keys(guide.outcomes)
const places = [...Object.keys(guide.steps), ...outcomes]

/** A shortest trail to every place the start leads to; nothing about paths is listed by hand. */
function shortestTrails(): Map<string, Trail> {
  const trails = new Map<string, Trail>([[guide.start, []]])
  for (const [place, trail] of trails) {
    for (const { step, choice, target } of lines) {
      if (step === place && !trails.has(target)) trails.set(target, [...trail, { step, choice, at: trail.length }])
    }
  }
  return trails
}

/** The answers of a reader who takes a shortest way out. */
function wayOut(place: string): Answer[] {
  const distances = stepsToOutcome(guide)
  const left = distances.get(place)
  const next = lines.find(({ step, target }) => step === place && distances.get(target) === (left ?? 0) - 1)
  return next ? [{ step: place, choice: next.choice, at: 0 }, ...wayOut(next.target)] : []
}

test('the graph of password writeback has no problems', () => {
  expect(checkGraph(guide)).toEqual([])
})

test('every statement of the article is covered by a step or a prerequisite', () => {
  const covered = [...Object.values(guide.steps), ...Object.values(guide.prerequisites)].flatMap(({ covers }) => covers ?? [])
  expect(guide.statements.filter((statement) => !covered.includes(statement))).toEqual([])
})

test('every id names one thing only', () => {
  const ids = [...places, ...Object.keys(guide.prerequisites)]
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every prerequisite is required or settled by a step', () => {
  const used = Object.values(guide.steps).flatMap(({ requires = [], settles = [] }) => [...requires, ...settles])
  expect(Object.keys(guide.prerequisites).filter((id) => !used.includes(id))).toEqual([])
})

test('every place is reached from the start and leads to an outcome', () => {
  const trails = shortestTrails()
  expect(places.filter((place) => !trails.has(place))).toEqual([])
  expect(places.filter((place) => !outcomes.some((outcome) => placesFrom(guide, place).has(outcome)))).toEqual([])
})

// A head depends on the last answer alone, so walking each choice once, behind a shortest trail, stands for the millions of paths.
test('the trail to every choice is walked by the engine, leads where the choice says and on to an outcome', () => {
  const trails = shortestTrails()
  const walked = lines.map(({ step, choice }) => {
    const trail = [...(trails.get(step) ?? []), { step, choice, at: 0 }]
    const { head, dropped } = follow(guide, trail)
    const end = follow(guide, [...trail, ...wayOut(head)])
    const isEnded = outcomes.includes(end.head) && dropped.length + end.dropped.length === 0
    return { from: follow(guide, trails.get(step) ?? []).head, choice, to: head, isEnded }
  })
  expect(walked).toEqual(lines.map(({ step, choice, target }) => ({ from: step, choice, to: target, isEnded: true })))
})

test('any walk, through loops as often as it likes, has its head at the place walked to', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (picks) => {
      const { trail, end } = walk(guide, picks)
      expect(follow(guide, trail)).toEqual({ head: end, kept: trail, dropped: [] })
    }),
    { numRuns: 300 }
  )
})
