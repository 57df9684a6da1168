import { expect } from '@playwright/test'
import type { Answer } from '#lib/guide/case.ts'
import { linesOf } from '#lib/guide/graph.test-data.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Guide } from '#lib/guide/types.ts'
import { decodeHandoff, encodeHandoff } from '#lib/handoff/link.ts'
import { testEachGuide } from './each-guide.test-data.ts'

type Given = Pick<Answer, 'step' | 'choice'>

const longest = 2_000

/** The same numbers at every run, spread over whole numbers below `end`. */
const spread = (index: number, end: number) => (index * index * 7_919 + index * 104_729) % end

/** Walks through a guide that answer as much of it as they can. */
function walksOf(guide: Guide) {
  const steps = Object.keys(guide.steps)
  const onward = linesOf(guide).filter(({ target }) => steps.includes(target))
  const from = (step: string) => onward.filter((line) => line.step === step)
  const headOf = (answers: readonly Given[]) => {
    const last = answers.at(-1)
    return last ? (onward.find(({ step, choice }) => step === last.step && choice === last.choice)?.target ?? '') : guide.start
  }

  /** The shortest way from a step to one that is open; nothing where no way leads on. */
  function wayOn(start: string, open: ReadonlySet<string>): Given[] | undefined {
    const ways = new Map<string, Given[]>([[start, []]])
    for (const [step, way] of ways) {
      if (open.has(step)) return way
      for (const { choice, target } of from(step)) if (!ways.has(target)) ways.set(target, [...way, { step, choice }])
    }
    return undefined
  }

  /** A walk that answers every step; where no way leads on, the next was opened by link. */
  function wholeWalk(): Given[] {
    const open = new Set(steps)
    const walk: Given[] = []
    while (open.size > 0) {
      const way = wayOn(headOf(walk), open) ?? []
      walk.push(...way)
      const step = open.has(headOf(walk)) ? headOf(walk) : ([...open][0] ?? '')
      const next = from(step).find(({ target }) => open.has(target)) ?? from(step)[0]
      walk.push({ step, choice: next?.choice ?? Object.keys(mustLookup(guide.steps, step).choices)[0] ?? '' })
      open.delete(step)
    }
    return walk
  }

  /** The walk and as many further answers: round and round; where no way leads on, from the start once more. */
  function goingOn(walk: readonly Given[], count: number): Given[] {
    const longer = [...walk]
    for (let index = 0; index < count; index++) {
      const choices = from(headOf(longer)).length > 0 ? from(headOf(longer)) : from(guide.start)
      const line = choices[spread(index, choices.length)]
      if (line) longer.push({ step: line.step, choice: line.choice })
    }
    return longer
  }
  return { wholeWalk, goingOn }
}

/** Everything that can be known of the guide, over three weeks; each mark at a time of its own. */
function wholeHandoff(guide: Guide): Handoff {
  const { wholeWalk, goingOn } = walksOf(guide)
  const begun = Date.UTC(2026, 10, 2, 7, 30, 11)
  const day = 86_400_000
  const answers = goingOn(wholeWalk(), 40)
  const trail = answers.map((answer, index) => ({
    ...answer,
    at: begun + Math.floor(index / 6) * day + (index % 6) * 3_600_000 + spread(index, 3_600_000)
  }))
  const marks = Object.entries(guide.prerequisites).map(([id, { revision }], index) => {
    const state = (['confirmed', 'confirmed', 'not-met', 'not-applicable'] as const)[spread(index, 4)] ?? 'confirmed'
    return [id, { state, revision, at: begun + spread(index + 1, 21 * day) }] as const
  })
  return { guide: guide.id, revision: guide.revision, madeAt: begun + 21 * day, trail, prerequisites: Object.fromEntries(marks) }
}

testEachGuide('all of it, with a long loop, fits into a link of 2,000 characters', async (guide) => {
  const steps = Object.keys(guide.steps)
  const handoff = wholeHandoff(guide)
  expect(new Set(handoff.trail.map(({ step }) => step)).size, 'every step is answered').toBe(steps.length)
  expect(handoff.trail.length).toBeGreaterThanOrEqual(steps.length + 40)
  const times = Object.values(handoff.prerequisites).map(({ at }) => at)
  expect(new Set(times).size, 'every prerequisite is marked, at a time of its own').toBe(Object.keys(guide.prerequisites).length)

  const fragment = (await encodeHandoff(handoff)) ?? ''
  expect(fragment).toMatch(/^#h=1\./)
  expect(fragment.length).toBeLessThanOrEqual(longest)

  const inSeconds = <T extends { at: number }>(each: T) => ({ ...each, at: Math.floor(each.at / 1000) * 1000 })
  const prerequisites = Object.fromEntries(Object.entries(handoff.prerequisites).map(([id, mark]) => [id, inSeconds(mark)]))
  expect(await decodeHandoff(guide, fragment)).toEqual({
    handoff: { ...handoff, trail: handoff.trail.map(inSeconds), prerequisites },
    gone: []
  })
})
