import { expect, test } from '@playwright/test'
import { cloudsOf, hostsIn, portOf, testsOf } from './hosts.ts'
import type { Host } from './types.ts'

const host = (facts: Partial<Host>): Host => ({
  part: 'connect-sync',
  name: 'vpn.example.com',
  port: 443,
  direction: 'outbound',
  clouds: ['public'],
  source: 'manual',
  verified: '2026-11-23',
  ...facts
})

const hosts = {
  gateway: host({ clouds: ['public', '21vianet'] }),
  directory: host({ part: 'domain-controllers', name: '<directory>', port: [1024, 2048] }),
  old: host({ name: 'vpn.example.org', replacedBy: 'gateway' })
}

test('hosts are listed by part and cloud, in their order', () => {
  expect(hostsIn(hosts, 'connect-sync').map(([id]) => id)).toEqual(['gateway', 'old'])
  expect(hostsIn(hosts, 'connect-sync', '21vianet').map(([id]) => id)).toEqual(['gateway'])
  expect(hostsIn(hosts, 'cloud-sync')).toEqual([])
})

test('only clouds that a host is in are offered', () => {
  expect(cloudsOf(hosts)).toEqual(['public', '21vianet'])
})

test('ports read as firewalls write them', () => {
  expect([portOf({ port: 443 }), portOf({ port: [49_152, 65_535] })]).toEqual(['443', '49152-65535'])
})

test('each host and port is tested once, by a name that can be asked for', () => {
  const { lines, untested } = testsOf([
    host({}),
    host({ part: 'cloud-sync' }),
    host({ name: '*.bus.example.com', test: '<namespace>.bus.example.com' }),
    host({ name: '<directory>', port: 445, test: '<directory>' })
  ])
  expect(lines).toEqual([
    'Test-NetConnection -ComputerName vpn.example.com -Port 443',
    'Test-NetConnection -ComputerName <namespace>.bus.example.com -Port 443',
    'Test-NetConnection -ComputerName <directory> -Port 445'
  ])
  expect(untested).toEqual([])
})

test('wildcards, placeholders and ranges without a test are named; what is to be removed is not asked for at all', () => {
  const wildcard = host({ name: '*.example.com' })
  const placeholder = host({ name: '<list>' })
  const range = host({ port: [1024, 2048] })
  expect(testsOf([wildcard, placeholder, range, hosts.old])).toEqual({ lines: [], untested: [wildcard, placeholder, range] })
})
