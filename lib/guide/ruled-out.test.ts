import { expect, test } from '@playwright/test'
import type { Mark } from './case.ts'
import { ruledOut } from './ruled-out.ts'

const graph = {
  start: 'reachable',
  steps: {
    reachable: {
      choices: { yes: 'heartbeat', no: 'firewall', 'cannot-test': 'heartbeat' },
      settles: ['ports-open'],
      suggests: { met: 'yes', unmet: 'no' }
    },
    firewall: { choices: { opened: 'heartbeat', 'not-mine': 'network-team' } },
    heartbeat: { choices: { fine: 'solved', missing: 'support' } }
  }
}
const mark = (state: Mark['state'], revision = 1): Mark => ({ state, revision, at: 0 })
const found = (marks: Record<string, Mark>) => Object.fromEntries(ruledOut(graph, marks, () => 1))

test('what a confirmed prerequisite speaks against is ruled out, with all that only it leads to', () => {
  expect(found({ 'ports-open': mark('confirmed') })).toEqual({ firewall: ['ports-open'], 'network-team': ['ports-open'] })
  expect(found({ 'ports-open': mark('not-applicable') })).toEqual({ firewall: ['ports-open'], 'network-team': ['ports-open'] })
})

test('a place that another answer leads to is not ruled out', () => {
  expect(found({ 'ports-open': mark('not-met') })).toEqual({})
})

test('without a mark, or with one that no longer holds, nothing is ruled out', () => {
  expect(found({})).toEqual({})
  expect(found({ 'ports-open': mark('confirmed', 0) })).toEqual({})
})
