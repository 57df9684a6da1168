import { expect, test } from '@playwright/test'
import { testEachGuide } from '#content/each-guide.test-data.ts'
import { layoutMap, targetsOf } from './layout.ts'
import { linePath, pointsBetween } from './paths.ts'

test('a line turns round its corners and ends in an arrow', () => {
  const path = linePath([
    [0, 0],
    [20, 0],
    [20, 40]
  ])
  expect(path).toBe('M0 0L14 0Q20 0 20 6L20 40M23.5 35L20 40L16.5 35')
})

testEachGuide('every way from a place to another can be drawn, along the axes, from one to the other', (guide) => {
  const { places, lines } = layoutMap(guide)
  const wrong = Object.keys(guide.steps).flatMap((from) =>
    targetsOf(guide, from).filter((to) => {
      const points = pointsBetween(places, lines, from, to)
      const isStraight = points.slice(1).every(([x, y], i) => x === points[i]?.[0] || y === points[i]?.[1])
      const [x, y] = points.at(-1) ?? [-1, -1]
      const box = places[to]
      const isThere = box && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
      return !isStraight || !isThere || points.length < 2
    })
  )
  expect(wrong).toEqual([])
})
