import type { Guide } from '#lib/guide/types.ts'
import { laneGrid, type Targets } from './lane-grid.ts'
import { type Line, laneLines, type Point } from './lane-lines.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A branch of the guide with its steps, row by row; without a group, the steps that belong to none. */
export type Lane = Box & { readonly group?: string; readonly steps: readonly string[] }

export type MapLayout = {
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  /** Where shared checkpoints and outcomes stand. */
  readonly ends: Box & { readonly places: readonly string[] }
  /** Every place of the guide. */
  readonly places: Readonly<Record<string, Box>>
  /** Inside the lanes, and from the first question to where a lane begins. */
  readonly lines: readonly Line[]
}

type MappedGuide = Pick<Guide, 'start' | 'groups' | 'steps' | 'outcomes'>

const width = 1352
const place = { width: 120, height: 46 }
const columns = 7
const gutter = 23
const lane = { x: 152, width: 1022, head: 46, foot: 16, gap: 8, inset: 22 }
const end = { x: 1186, width: 166, height: 40, pitch: 47, inset: 14, head: 44, betweenKinds: 8 }

/** Where the lanes end and tests and outcomes begin. */
export const endOfLanes = lane.x + lane.width

/** Where everything on the map stands: lanes from top to bottom, the first question left of them, tests and outcomes right of them. */
export function layoutMap(guide: MappedGuide): MapLayout {
  const { start, steps } = guide
  const places: Record<string, Box> = {}
  const lines: Line[] = []
  const lanes: Lane[] = []
  let bottom = 0

  for (const { group, ids } of groupsOf(guide)) {
    const targets: Targets = Object.fromEntries(
      ids.map((id) => [id, targetsOf(guide, id).filter((to) => to !== id && ids.includes(to))])
    )
    const entries = targetsOf(guide, start).filter((id) => ids.includes(id))
    const cells = laneGrid(targets, { columns, entries, leadsBack: (id) => steps[id]?.kind === 'checkpoint' })
    const grid = {
      x: lane.x + lane.inset,
      y: bottom + lane.head,
      columns,
      rows: Math.max(...[...cells.values()].map(({ row }) => row + 1)),
      ...place,
      gutter
    }
    const inside = ids.flatMap((from) => (targets[from] ?? []).map((to) => [from, to] as const))
    const drawn = laneLines(cells, inside, grid)
    for (const [id, { row, column }] of cells)
      places[id] = { x: grid.x + column * (place.width + gutter), y: drawn.tops[row] ?? 0, ...place }
    lines.push(...drawn.lines)
    const height = lane.head + drawn.height + lane.foot
    const inReadingOrder = [...cells].sort(([, a], [, b]) => a.row - b.row || a.column - b.column).map(([id]) => id)
    lanes.push({ group, steps: inReadingOrder, x: lane.x, y: bottom, width: lane.width, height })
    bottom += height + lane.gap
  }

  const atEnd = endPlaces(guide)
  let top = end.head
  for (const kind of atEnd) {
    for (const id of kind) {
      places[id] = { x: end.x + end.inset, y: top, width: end.width - 2 * end.inset, height: end.height }
      top += end.pitch
    }
    top += end.betweenKinds
  }
  const height = Math.max(bottom - lane.gap, top)

  const entries = targetsOf(guide, start).filter((id) => lanes.some(({ steps }) => steps.includes(id)))
  const [first] = entries
  places[start] = { x: 0, y: (first ? places[first]?.y : undefined) ?? lane.head, ...place }
  lines.push(...entries.map((to) => ({ from: start, to, points: entryPoints(places[start] as Box, places[to] as Box) })))

  const known = new Set(Object.keys(steps))
  return {
    width,
    height,
    lanes,
    ends: { x: end.x, y: 0, width: end.width, height, places: atEnd.flat() },
    places: Object.fromEntries(Object.entries(places).filter(([id]) => known.has(id) || id in guide.outcomes)),
    lines
  }
}

/** Where the choices of a step lead, each place once. */
export const targetsOf = ({ steps }: Pick<Guide, 'steps'>, id: string): string[] => [
  ...new Set(Object.values(steps[id]?.choices ?? {}))
]

/** The branches in the order of the guide, after the steps that belong to none. */
function groupsOf({ start, groups, steps }: MappedGuide) {
  const idsOf = (group?: string) =>
    Object.entries(steps)
      .filter(([id, step]) => step.group === group && id !== start && (group !== undefined || step.kind !== 'checkpoint'))
      .map(([id]) => id)
  return [undefined, ...groups].map((group) => ({ group, ids: idsOf(group) })).filter(({ ids }) => ids.length > 0)
}

const kindOrder = ['solved', 'escalate', 'by-design', 'not-applicable']

/** Tests that branches share, then outcomes, kind by kind. */
function endPlaces({ start, steps, outcomes }: MappedGuide): string[][] {
  const tests = Object.entries(steps).filter(([id, step]) => step.group === undefined && step.kind === 'checkpoint' && id !== start)
  const byKind = kindOrder.map((kind) => Object.entries(outcomes).filter(([, outcome]) => outcome.kind === kind))
  return [tests, ...byKind].map((entries) => entries.map(([id]) => id)).filter((ids) => ids.length > 0)
}

/** From the first question along the left edge of the lanes. */
function entryPoints(from: Box, to: Box): Point[] {
  const x = lane.x - 10
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2]
  const out: Point = [from.x + from.width, y1]
  return y1 === y2 ? [out, [to.x, y2]] : [out, [x, y1], [x, y2], [to.x, y2]]
}
