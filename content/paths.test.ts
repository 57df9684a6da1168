import { expect } from '@playwright/test'
import fc from 'fast-check'
import type { Answer, Trail } from '#lib/guide/case.ts'
import { placesFrom, stepsToOutcome } from '#lib/guide/check-graph.ts'
import { follow } from '#lib/guide/follow.ts'
import { linesOf, walk } from '#lib/guide/graph.test-data.ts'
import type { Guide } from '#lib/guide/types.ts'
import { testEachGuide } from './each-guide.test-data.ts'

/** A shortest trail to every place the start leads to. */
function shortestTrails(guide: Guide): Map<string, Trail> {
  const trails = new Map<string, Trail>([[guide.start, []]])
  for (const [place, trail] of trails) {
    for (const { step, choice, target } of linesOf(guide)) {
      if (step === place && !trails.has(target)) trails.set(target, [...trail, { step, choice, at: trail.length }])
    }
  }
  return trails
}

/** The answers of a reader who takes a shortest way out. */
function waysOut(guide: Guide): (place: string) => Answer[] {
  const distances = stepsToOutcome(guide)
  const wayOut = (place: string): Answer[] => {
    const left = distances.get(place) ?? 0
    const next = linesOf(guide).find(({ step, target }) => step === place && distances.get(target) === left - 1)
    return next ? [{ step: place, choice: next.choice, at: 0 }, ...wayOut(next.target)] : []
  }
  return wayOut
}

testEachGuide('every place is reached from the start and leads to an outcome', (guide) => {
  const trails = shortestTrails(guide)
  const outcomes = Object.keys(guide.outcomes)
  const places = [...Object.keys(guide.steps), ...outcomes]
  expect(places.filter((place) => !trails.has(place))).toEqual([])
  expect(places.filter((place) => !outcomes.some((outcome) => placesFrom(guide, place).has(outcome)))).toEqual([])
})

// A head depends on the last answer alone, so walking each choice once, behind a shortest trail, stands for the millions of paths.
testEachGuide('the trail to every choice is walked by the engine, leads where the choice says and on to an outcome', (guide) => {
  const [trails, wayOut, lines] = [shortestTrails(guide), waysOut(guide), linesOf(guide)]
  const walked = lines.map(({ step, choice }) => {
    const trail = [...(trails.get(step) ?? []), { step, choice, at: 0 }]
    const { head, dropped } = follow(guide, trail)
    const end = follow(guide, [...trail, ...wayOut(head)])
    const isEnded = Object.hasOwn(guide.outcomes, end.head) && dropped.length + end.dropped.length === 0
    return { from: follow(guide, trails.get(step) ?? []).head, choice, to: head, isEnded }
  })
  expect(walked).toEqual(lines.map(({ step, choice, target }) => ({ from: step, choice, to: target, isEnded: true })))
})

testEachGuide('any walk, through loops as often as it likes, has its head at the place walked to', (guide) => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (picks) => {
      const { trail, end } = walk(guide, picks)
      expect(follow(guide, trail)).toEqual({ head: end, kept: trail, dropped: [] })
    }),
    { numRuns: 300 }
  )
})
