import type { Cell } from './lane-grid.ts'

export type Point = readonly [x: number, y: number]

/** The measures of a lane's grid. */
export type Grid = {
  /** Of the first column and row, without what lines need. */
  readonly x: number
  readonly y: number
  readonly columns: number
  readonly rows: number
  /** Of a place. */
  readonly width: number
  readonly height: number
  /** Between two columns. */
  readonly gutter: number
}

/** A line between two places of a lane: where it turns. */
export type Line = { readonly from: string; readonly to: string; readonly points: readonly Point[] }

/** A piece of a line along a gutter or a channel; pieces with one key share their track. */
type Piece = { readonly key: string; readonly from: number; readonly to: number }

type Lines = readonly (readonly [from: string, to: string])[]

type Route = { from: string; to: string; start: Cell; end: Cell; out: Piece; along?: Piece; channel: number; into?: Piece }

const laneOf = (column: number) => `g${column}`
const channelOf = (row: number) => `c${row}`

/** Space above a row, where its badges stand, below a row, and between two lines. */
const above = 16
const below = 6
const apart = 6

/**
 * Leads every line along the gutters between columns and the channels between rows, so that none crosses a place and no two of
 * different origin lie on each other; says how far down each row begins, and how high the whole grid is.
 */
export function laneLines(cells: ReadonlyMap<string, Cell>, lines: Lines, grid: Grid) {
  const straight = lines.filter(([from, to]) => isStraight(cells, from, to))
  const routes = lines.filter(([from, to]) => !isStraight(cells, from, to)).map(([from, to]) => routeOf(cells, lines, from, to))
  const tracks = new Map<string, Map<string, number>>()
  const pieces = new Map<string, Piece[]>()
  const add = (where: string, piece: Piece) => pieces.set(where, [...(pieces.get(where) ?? []), piece])
  for (const { start, end, out, along, channel, into } of routes) {
    add(laneOf(start.column + 1), out)
    if (along) add(channelOf(channel), along)
    if (into) add(laneOf(end.column), into)
  }
  for (const [where, all] of pieces) {
    // What leaves a place turns before what enters the next one does: else the two would look like one line.
    const leaving = assignTracks(all.filter(({ key }) => key.startsWith('from')))
    const entering = assignTracks(
      all.filter(({ key }) => key.startsWith('to')),
      new Set(leaving.values()).size
    )
    tracks.set(where, new Map([...leaving, ...entering]))
  }

  const channelTracks = (row: number) => new Set(tracks.get(channelOf(row))?.values()).size
  const tops: number[] = []
  let bottom = grid.y
  for (let row = 0; row <= grid.rows; row++) {
    const lines = channelTracks(row)
    const space = lines > 0 ? (row === 0 ? 0 : below) + lines * apart : 0
    const top =
      bottom +
      Math.max(row === 0 || row === grid.rows ? 0 : above + below, space + (row === grid.rows ? 0 : row === 0 ? above - 8 : above))
    tops.push(top)
    bottom = top + grid.height
  }

  const middle = (row: number) => (tops[row] ?? 0) + grid.height / 2
  const left = (column: number) => grid.x + column * (grid.width + grid.gutter)
  const yOf = (channel: number, key: string) => {
    const track = tracks.get(channelOf(channel))?.get(key) ?? 0
    const from = channel === 0 ? grid.y - 4 : (tops[channel - 1] ?? 0) + grid.height + below
    return from + (track + 0.5) * apart
  }
  const xOf = (gutter: number, key: string) => {
    const own = tracks.get(laneOf(gutter))
    const count = new Set(own?.values()).size
    const step = Math.min(apart, (grid.gutter - 12) / Math.max(1, count - 1))
    return left(gutter) - grid.gutter / 2 - 2 + ((own?.get(key) ?? 0) - (count - 1) / 2) * step
  }

  const drawn = [
    ...straight.map(([from, to]): Line => {
      const [a, b] = [cells.get(from) as Cell, cells.get(to) as Cell]
      const points: Point[] =
        a.row === b.row
          ? [
              [left(a.column) + grid.width, middle(a.row)],
              [left(b.column), middle(b.row)]
            ]
          : [
              [left(a.column) + grid.width / 2, (tops[a.row] ?? 0) + grid.height],
              [left(b.column) + grid.width / 2, tops[b.row] ?? 0]
            ]
      return { from, to, points }
    }),
    ...routes.map(({ from, to, start, end, out, along, channel, into }): Line => {
      const x1 = xOf(start.column + 1, out.key)
      const first: Point[] = [
        [left(start.column) + grid.width, middle(start.row)],
        [x1, middle(start.row)]
      ]
      const last: Point = [left(end.column), middle(end.row)]
      if (!along || !into) return { from, to, points: [...first, [x1, middle(end.row)], last] }
      const x2 = xOf(end.column, into.key)
      const y = yOf(channel, along.key)
      return { from, to, points: [...first, [x1, y], [x2, y], [x2, middle(end.row)], last] }
    })
  ]
  return { tops: tops.slice(0, grid.rows), height: (tops[grid.rows] ?? grid.y) - grid.y, lines: drawn }
}

/** Neighbours in a row, and a place right below another, need no turn. */
function isStraight(cells: ReadonlyMap<string, Cell>, from: string, to: string): boolean {
  const [a, b] = [cells.get(from) as Cell, cells.get(to) as Cell]
  return (a.row === b.row && b.column === a.column + 1) || (a.column === b.column && b.row === a.row + 1)
}

/** Out of a place into the gutter behind it, along the channel beside the row of the target, and into the target from the gutter before it. */
function routeOf(cells: ReadonlyMap<string, Cell>, lines: Lines, from: string, to: string): Route {
  const [start, end] = [cells.get(from) as Cell, cells.get(to) as Cell]
  const channel = end.row > start.row ? end.row : end.row + (end.row < start.row ? 1 : 0)
  const before = [...cells].find(([, { row, column }]) => row === end.row && column === start.column)?.[0]
  const isBusy = lines.some(([source, target]) => source === before && target !== to)
  if (end.column === start.column + 1 && !isBusy)
    return { from, to, start, end, channel, out: piece(`from ${from}`, start.row * 2 + 1, end.row * 2 + 1) }
  return {
    from,
    to,
    start,
    end,
    channel,
    out: piece(`from ${from}`, start.row * 2 + 1, channel * 2),
    along: piece(`from ${from}`, start.column + 1, end.column),
    into: piece(`to ${to}`, channel * 2, end.row * 2 + 1)
  }
}

const piece = (key: string, a: number, b: number): Piece => ({ key, from: Math.min(a, b), to: Math.max(a, b) })

/** Key → number of its track: pieces of different keys that touch each other get different ones. */
function assignTracks(pieces: readonly Piece[], first = 0): Map<string, number> {
  const spans = new Map<string, Piece>()
  for (const each of pieces) {
    const known = spans.get(each.key) ?? each
    spans.set(each.key, { key: each.key, from: Math.min(known.from, each.from), to: Math.max(known.to, each.to) })
  }
  const ends: Piece[][] = []
  const tracks = new Map<string, number>()
  for (const span of [...spans.values()].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const free = ends.findIndex((track) => track.every(({ from, to }) => span.from > to || span.to < from))
    const track = free < 0 ? ends.length : free
    ends[track] = [...(ends[track] ?? []), span]
    tracks.set(span.key, first + track)
  }
  return tracks
}
