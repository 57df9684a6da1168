/** Where a place stands in its lane. */
export type Cell = { readonly row: number; readonly column: number }

/** Place → the places of the same lane that its choices lead to. */
export type Targets = Readonly<Record<string, readonly string[]>>

type Options = {
  readonly columns: number
  /** Places that the first question leads to: they begin a row. */
  readonly entries: readonly string[]
  /** Whether a line from here may lead back. */
  readonly leadsBack: (place: string) => boolean
}

/**
 * Gives every place of a lane a cell of its own. What follows a place stands right beside it, the longest chain in one row; a chain
 * that is longer than the lane goes on in the next row.
 */
export function laneGrid(targets: Targets, { columns, entries, leadsBack }: Options): Map<string, Cell> {
  const ids = Object.keys(targets)
  const length = chainLengths(Object.fromEntries(Object.entries(targets).map(([id, to]) => [id, leadsBack(id) ? [] : to])))
  const longest = (a: string, b: string) => (length.get(b) ?? 0) - (length.get(a) ?? 0)
  const isTarget = new Set(Object.entries(targets).flatMap(([from, to]) => to.filter((id) => id !== from)))
  const isAlone = (id: string) => !isTarget.has(id) && (targets[id] ?? []).length === 0
  const cells = new Map<string, Cell>()
  const taken = new Set<string>()

  const isFree = (cell: Cell) => !taken.has(keyOf(cell))
  const rows = () => Math.max(0, ...[...cells.values()].map(({ row }) => row + 1))
  const put = (id: string, cell: Cell) => {
    cells.set(id, cell)
    taken.add(keyOf(cell))
  }
  /** The free cell that costs least, in the rows there are or in a new one. */
  const cheapest = (cost: (cell: Cell) => number) => {
    const all = Array.from({ length: (rows() + 1) * columns }, (_, i) => ({ row: Math.floor(i / columns), column: i % columns }))
    return all.filter(isFree).reduce((best, cell) => (cost(cell) < cost(best) ? cell : best))
  }
  const follow = (id: string) => {
    const next = [...(targets[id] ?? [])].sort(longest).filter((each) => !cells.has(each) && !entries.includes(each))
    const from = cells.get(id) as Cell
    // First all that follow, then what follows them: otherwise a long chain would take the cells beside the place itself.
    for (const [i, each] of next.entries()) {
      if (cells.has(each)) continue
      put(each, cheapest(costBeside(from, rows(), (length.get(each) ?? 0) > 1)))
      if (i === 0) follow(each)
    }
    for (const each of next.slice(1)) follow(each)
  }

  for (const id of entries) {
    put(id, { row: firstRow(isFree), column: 0 })
    follow(id)
  }
  // A place that nothing in this lane leads to, beside the places it leads to itself.
  for (const id of ids.filter((each) => !isTarget.has(each) && !isAlone(each) && !cells.has(each)).sort(longest)) {
    const known = (targets[id] ?? []).flatMap((each) => cells.get(each) ?? [])
    const [beside] = known
    put(id, beside ? cheapest(costBefore(beside, rows())) : { row: firstRow(isFree), column: 0 })
    follow(id)
  }
  // What is left stands in a ring: it begins anywhere.
  for (const id of ids.filter((each) => !isAlone(each)).sort(longest)) {
    if (cells.has(id)) continue
    put(id, { row: firstRow(isFree), column: 0 })
    follow(id)
  }
  // Places without a line fill the ends of the rows, a gap behind what a line leads to.
  const linked = new Set(taken)
  for (const id of ids.filter((each) => !cells.has(each))) {
    const ends = (row: number) =>
      Math.max(-1, ...[...cells.values()].filter((cell) => cell.row === row).map(({ column }) => column))
    put(
      id,
      cheapest(({ row, column }) => {
        const isBehindLine = linked.has(keyOf({ row, column: column - 1 }))
        return (isBehindLine ? 3 : 0) + (column < ends(row) ? 20 : 0) + (row === rows() ? 60 : 0) + row * columns + column
      })
    )
  }
  return cells
}

const keyOf = ({ row, column }: Cell) => `${row} ${column}`

/** The first row that can begin with a place. */
function firstRow(isFree: (cell: Cell) => boolean): number {
  let row = 0
  while (!isFree({ row, column: 0 })) row++
  return row
}

/** How well a cell suits what follows a place: right beside it, below that, further on, or at the beginning of the next row. */
const costBeside = (from: Cell, rows: number, goesOn: boolean) => (cell: Cell) => {
  const across = cell.column - from.column - 1
  const down = cell.row - from.row
  const opens = cell.row >= rows ? 2.5 : 0
  if (across >= 0) return 1.1 * across + (down < 0 ? -3 * down : 1.5 * down) + opens
  if (across === -1 && down === 1 && !goesOn) return 2.25 + opens
  return down > 0 ? 6 + cell.column + 2 * (down - 1) + opens : 40 - down
}

/** How well a cell suits a place that leads to another. */
const costBefore = (to: Cell, rows: number) => (cell: Cell) =>
  Math.abs(to.column - 1 - cell.column) +
  1.5 * Math.abs(cell.row - to.row) +
  (cell.row >= rows ? 2.5 : 0) +
  (cell.column >= to.column ? 3 : 0)

/** How many places follow each other at most from here, going round no loop. */
function chainLengths(targets: Targets): Map<string, number> {
  const lengths = new Map<string, number>()
  const onWay = new Set<string>()
  const measure = (id: string): number => {
    const known = lengths.get(id)
    if (known !== undefined || onWay.has(id)) return known ?? 0
    onWay.add(id)
    const length = 1 + Math.max(0, ...(targets[id] ?? []).map(measure))
    onWay.delete(id)
    lengths.set(id, length)
    return length
  }
  for (const id of Object.keys(targets)) measure(id)
  return lengths
}
