import type { Line, Point } from './lane-lines.ts'
import { type Box, endOfLanes } from './layout.ts'

const radius = 6

/** A line with round turns as the data of an SVG path, with an arrow at its end. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const turns = rest.map((to, i) => {
    const from = points[i] as Point
    const next = rest[i + 1]
    if (!next) return `L${at(to)}`
    const r = Math.min(radius, distance(from, to) / 2, distance(to, next) / 2)
    return r === 0 ? `L${at(to)}` : `L${at(towards(to, from, r))}Q${at(to)} ${at(towards(to, next, r))}`
  })
  return `M${at(first)}${turns.join('')}${arrow(points.at(-1) as Point, points.at(-2) as Point)}`
}

type Places = Readonly<Record<string, Box>>

/**
 * Where a line from one place to another turns: as it is drawn inside a lane; otherwise along the gutters, which all lanes share, and
 * above the row of the target. Tests and outcomes are come to and left by their left side.
 */
export function pointsBetween(places: Places, lines: readonly Line[], from: string, to: string): readonly Point[] {
  const drawn = lines.find((each) => each.from === from && each.to === to)
  if (drawn) return drawn.points
  const [a, b] = [places[from], places[to]]
  if (!a || !b) return []
  const [y1, y2] = [a.y + a.height / 2, b.y + b.height / 2]
  const before = b.x - gutter
  const intoTarget: Point[] = [
    [before, y2],
    [b.x, y2]
  ]
  if (a.x === b.x || a.x > endOfLanes) {
    const out: Point[] = [
      [a.x, y1],
      [a.x - gutter, y1]
    ]
    return a.x === b.x ? [...out, ...intoTarget] : [...out, [a.x - gutter, b.y - overRow], [before, b.y - overRow], ...intoTarget]
  }
  const behind = a.x + a.width + gutter
  const out: Point[] = [
    [a.x + a.width, y1],
    [behind, y1]
  ]
  if (b.x > endOfLanes) return [...out, [behind, a.y - overRow], [before, a.y - overRow], ...intoTarget]
  // The next column has the same gutter.
  if (Math.abs(before - behind) < gutter) return [[a.x + a.width, y1], [before, y1], ...intoTarget]
  return [...out, [behind, b.y - overRow], [before, b.y - overRow], ...intoTarget]
}

const gutter = 10
const overRow = 13

const at = ([x, y]: Point) => `${round(x)} ${round(y)}`

const round = (n: number) => Math.round(n * 10) / 10

const distance = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x2 - x1, y2 - y1)

function towards(from: Point, to: Point, length: number): Point {
  const all = distance(from, to)
  return [from[0] + ((to[0] - from[0]) * length) / all, from[1] + ((to[1] - from[1]) * length) / all]
}

/** Two strokes at the end of a line that comes along an axis. */
function arrow([x, y]: Point, [fromX, fromY]: Point): string {
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)]
  const [backX, backY] = [x - dx * 5, y - dy * 5]
  return `M${at([backX + dy * 3.5, backY + dx * 3.5])}L${at([x, y])}L${at([backX - dy * 3.5, backY - dx * 3.5])}`
}
