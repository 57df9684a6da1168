import { expect, test } from '@playwright/test'
import { testEachGuide } from '#content/each-guide.test-data.ts'
import type { Guide, OutcomeKind, Step } from '#lib/guide/types.ts'
import type { Line, Point } from './lane-lines.ts'
import { type Box, layoutMap, type MapLayout } from './layout.ts'

type MappedGuide = Parameters<typeof layoutMap>[0]

/** Numbers that look random and are the same in every run. */
function* numbersFrom(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

/** A guide of so many places: chains with branches, ways across and loops through checkpoints, as authors write them. */
function guideOf(places: number, seed: number): MappedGuide {
  const numbers = numbersFrom(seed)
  const pick = (count: number) => Math.floor((numbers.next().value ?? 0) * count)
  const outcomeKinds: OutcomeKind[] = ['solved', 'escalate', 'by-design', 'not-applicable']
  const outcomes: Guide['outcomes'] = Object.fromEntries(
    Array.from({ length: Math.ceil(places / 5) }, (_, i) => [`outcome-${i}`, { kind: outcomeKinds[i % 4] as OutcomeKind }])
  )
  const groups = Array.from({ length: Math.ceil(places / 15) }, (_, i) => `group-${i}`)
  const ids = Array.from({ length: places - Object.keys(outcomes).length }, (_, i) => `step-${i}`)
  const all = [...ids, ...Object.keys(outcomes)]
  const step = (i: number): Step => {
    const kind = i === 0 ? 'question' : (['check', 'action', 'question', 'checkpoint'] as const)[pick(4)]
    const group = i === 0 || (kind === 'checkpoint' && pick(2) === 0) ? undefined : groups[pick(groups.length)]
    const targets = [all[i + 1], all[pick(all.length)], all[Math.min(all.length - 1, i + 1 + pick(6))], all[pick(all.length)]]
    const choices = Object.fromEntries(targets.slice(0, 1 + pick(4)).map((target, n) => [`choice-${n}`, target ?? 'outcome-0']))
    return { kind: kind ?? 'check', cost: 0, risk: 'read-only', minutes: 1, choices, sources: [], ...(group && { group }) }
  }
  return { start: 'step-0', groups, outcomes, steps: Object.fromEntries(ids.map((id, i) => [id, step(i)])) }
}

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const isInside = (outer: Box, [x, y]: Point) =>
  x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height

type Segment = Pick<Line, 'from' | 'to'> & Box

/** The straight parts of a line, as boxes without width or height. */
const segmentsOf = ({ from, to, points }: Line): Segment[] =>
  points.slice(1).map(([x2, y2], i) => {
    const [x1, y1] = points[i] as Point
    return { from, to, x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
  })

/** Whether two parts of lines lie on each other over more than a turn. */
function isCovered(a: Segment, b: Segment): boolean {
  const over = (from: number, length: number, otherFrom: number, otherLength: number) =>
    Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom) > 1
  const isHorizontal = a.height === 0 && b.height === 0 && Math.abs(a.y - b.y) < 1
  const isVertical = a.width === 0 && b.width === 0 && Math.abs(a.x - b.x) < 1
  return (isHorizontal && over(a.x, a.width, b.x, b.width)) || (isVertical && over(a.y, a.height, b.y, b.height))
}

/** Everything that must not be, in words. */
function faultsOf(guide: MappedGuide, layout: MapLayout): string[] {
  const { places, lanes, lines, ends, width, height } = layout
  const boxes = Object.entries(places)
  const whole = { x: 0, y: 0, width, height }
  const laneOf = (id: string) => lanes.find(({ steps }) => steps.includes(id))
  const inLanes = lines.filter(({ from }) => from !== guide.start)
  const segments = inLanes.flatMap(segmentsOf)
  return [
    ...boxes.flatMap(([a, box], i) =>
      boxes.slice(i + 1).flatMap(([b, other]) => (overlap(box, other) ? [`${a} lies on ${b}`] : []))
    ),
    ...boxes
      .filter(([, box]) => !isInside(whole, [box.x, box.y]) || !isInside(whole, [box.x + box.width, box.y + box.height]))
      .map(([id]) => `${id} is off the map`),
    ...boxes.flatMap(([id, box]) => {
      const holder = laneOf(id) ?? (ends.places.includes(id) ? ends : undefined)
      return id === guide.start ||
        (holder && isInside(holder, [box.x, box.y]) && isInside(holder, [box.x + box.width, box.y + box.height]))
        ? []
        : [`${id} is outside its lane`]
    }),
    ...inLanes.flatMap(({ from, to, points }) => {
      const own = laneOf(from)
      return own && own === laneOf(to) && points.every((point) => isInside(own, point)) ? [] : [`${from} > ${to} leaves its lane`]
    }),
    ...lines.flatMap((line) =>
      segmentsOf(line).flatMap((segment) =>
        boxes.flatMap(([id, box]) => {
          const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
          return overlap(segment, inner) ? [`${line.from} > ${line.to} crosses ${id}`] : []
        })
      )
    ),
    ...segments.flatMap((a, i) =>
      segments
        .slice(i + 1)
        .flatMap((b) =>
          a.from !== b.from && a.to !== b.to && isCovered(a, b) ? [`${a.from} > ${a.to} lies on ${b.from} > ${b.to}`] : []
        )
    )
  ]
}

function expectFaultless(guide: MappedGuide) {
  const layout = layoutMap(guide)
  expect(faultsOf(guide, layout)).toEqual([])
  expect(Object.keys(layout.places).sort()).toEqual(Object.keys({ ...guide.steps, ...guide.outcomes }).sort())
  const held = [guide.start, ...layout.lanes.flatMap(({ steps }) => steps), ...layout.ends.places]
  expect(held.sort()).toEqual(Object.keys(layout.places).sort())
}

const what = 'every place stands on the map once, and no line leaves its lane, crosses a place or lies on another'

testEachGuide(what, expectFaultless)

for (const places of [20, 45, 90])
  test(`generated guides of ${places} places: ${what}`, () => {
    for (let seed = 1; seed <= 30; seed++) expectFaultless(guideOf(places, seed))
  })

testEachGuide('every line inside a branch is drawn, and none other but those of the first question', (guide) => {
  const { lines, lanes } = layoutMap(guide)
  const laneOf = (id: string) => lanes.findIndex(({ steps }) => steps.includes(id))
  const expected = Object.entries(guide.steps).flatMap(([from, { choices }]) =>
    [...new Set(Object.values(choices))]
      .filter((to) => to !== from && laneOf(to) >= 0 && (from === guide.start || laneOf(from) === laneOf(to)))
      .map((to) => `${from} > ${to}`)
  )
  expect(lines.map(({ from, to }) => `${from} > ${to}`).sort()).toEqual(expected.sort())
})
