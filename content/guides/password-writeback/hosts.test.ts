import { expect, test } from '@playwright/test'
import { hostsIn, testsOf } from '#lib/guide/hosts.ts'
import guide from './guide.ts'

test('in every cloud something can be tested from the Connect server, and the wrong host never is', () => {
  for (const variant of guide.variants) {
    const hosts = Object.keys(guide.parts).flatMap((part) => hostsIn(guide.hosts, part, variant).map(([, host]) => host))
    const { lines, untested } = testsOf(hosts, 'powershell')
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.join()).not.toContain('networks')
    expect(untested.every(({ name, port }) => /[*<]/.test(name) || typeof port !== 'number')).toBe(true)
  }
})
