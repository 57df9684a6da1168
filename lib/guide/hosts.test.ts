import { expect, test } from '@playwright/test'
import { hostsIn, partsWithHosts, portOf, testsOf } from './hosts.ts'
import type { Host } from './types.ts'

const host = (facts: Partial<Host>): Host => ({
  part: 'gateways',
  name: 'vpn.example.com',
  protocol: 'TCP',
  port: 443,
  direction: 'outbound',
  variants: ['home'],
  source: 'manual',
  verified: '2026-11-23',
  ...facts
})

const hosts = {
  gateway: host({ variants: ['home', 'office'] }),
  directory: host({ part: 'directories', name: '<directory>', port: [1024, 2048] }),
  old: host({ name: 'vpn.example.org', replacedBy: 'gateway' })
}

test('hosts are listed by part and variant, in their order', () => {
  expect(hostsIn(hosts, 'gateways').map(([id]) => id)).toEqual(['gateway', 'old'])
  expect(hostsIn(hosts, 'gateways', 'office').map(([id]) => id)).toEqual(['gateway'])
  expect(hostsIn(hosts, 'relays')).toEqual([])
})

test('a host that names no variant is in all of them', () => {
  const everywhere = { ...hosts, relay: host({ variants: undefined }) }
  expect(hostsIn(everywhere, 'gateways', 'office').map(([id]) => id)).toEqual(['gateway', 'relay'])
})

test('only parts that have hosts are shown, in the order of the guide', () => {
  expect(partsWithHosts({ parts: { directories: {}, relays: {}, gateways: {} }, hosts })).toEqual(['directories', 'gateways'])
})

test('ports read as firewalls write them', () => {
  expect([portOf({ port: 443 }), portOf({ port: [49_152, 65_535] })]).toEqual(['443', '49152-65535'])
})

test('each host and port is tested once, by a name that can be asked for', () => {
  const { lines, untested } = testsOf(
    [
      host({}),
      host({ part: 'relays' }),
      host({ name: '*.bus.example.com', test: '<namespace>.bus.example.com' }),
      host({ name: '<directory>', port: 445, test: '<directory>' })
    ],
    'powershell'
  )
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
  expect(testsOf([wildcard, placeholder, range, hosts.old], 'sh')).toEqual({ lines: [], untested: [wildcard, placeholder, range] })
})

test('a part says in which shell it is tested', () => {
  expect(testsOf([host({ protocol: 'TCP' })], 'sh').lines).toEqual([
    'nc -z -w 5 vpn.example.com 443 && echo vpn.example.com 443 open'
  ])
})

test('of a port that needs TCP and UDP, the TCP half is tested', () => {
  const names = host({ protocol: 'TCP/UDP', port: 53 })
  expect(testsOf([names], 'sh')).toEqual({ lines: ['nc -z -w 5 vpn.example.com 53 && echo vpn.example.com 53 open'], untested: [] })
})

test('what is not TCP is named: no line tells whether it arrives', () => {
  const time = host({ protocol: 'UDP', port: 123 })
  expect(testsOf([time], 'sh')).toEqual({ lines: [], untested: [time] })
})
