import { expect, test } from '@playwright/test'
import { changesBut, findingsAfter, replaced, tinyHosts, withHosts } from '#lib/content/tiny-guide.test-data.ts'

const after = (from: string, to: string) => findingsAfter(changesBut(withHosts, 'guide.ts', from, to))
const nameRemedy =
  'write "host.example.com", "*.example.com", or "<placeholder>" for what the reader fills in; the port has its own place'

test('a guide with hosts has no findings, wherever they are stated', async () => {
  expect(await findingsAfter(withHosts)).toEqual([])
  const { hosts, guide } = apart()
  expect(await findingsAfter({ ...withHosts, 'hosts.ts': hosts, 'guide.ts': guide })).toEqual([])
})

test('in a file of their own, hosts are placed there', async () => {
  const { hosts, guide } = apart()
  const changes = { ...withHosts, 'hosts.ts': replaced("source: 'manual'", "source: 'manul'")(hosts), 'guide.ts': guide }
  expect(await findingsAfter(changes)).toEqual(['hosts.ts:9:15  unknown source "manul"  did you mean "manual"?'])
  const misshapen = { ...withHosts, 'hosts.ts': replaced("direction: 'outbound'", "direction: 'up'")(hosts), 'guide.ts': guide }
  expect(await findingsAfter(misshapen)).toEqual(['hosts.ts:7:7  "hosts.bulb.direction" is "up"  write outbound or inbound'])
})

test('what is no host name is found: addresses, paths, ports, wildcards elsewhere than in front', async () => {
  for (const name of [
    'https://candle.example.com',
    'candle.example.com:443',
    'a.*.example.com',
    '*',
    'candle',
    'Candle.com',
    '*.<name>'
  ]) {
    expect(await after("'candle.example.com'", `'${name}'`)).toEqual([`guide.ts:72:13  "${name}" is no host name  ${nameRemedy}`])
  }
  for (const name of ['<name>', '<name>.example.com', '*.candle.example.com']) {
    expect(await after("'candle.example.com'", `'${name}'`)).toEqual([])
  }
})

test('a port that does not exist is found, and a range without ports', async () => {
  const remedy = 'ports are whole numbers from 1 to 65535'
  for (const port of ['0', '65536', '443.5', '-1'])
    expect(await after('port: 443,', `port: ${port},`)).toEqual([
      `guide.ts:63:7  port ${port} of host "bulb" does not exist  ${remedy}`
    ])
  expect(await after('[1024, 2048]', '[1024, 70000]')).toEqual([
    `guide.ts:83:7  port 70000 of host "ladder" does not exist  ${remedy}`
  ])
  expect(await after('[1024, 2048]', '[2048, 1024]')).toEqual([
    'guide.ts:83:7  range 2048-1024 of host "ladder" is empty  write the lower port first'
  ])
})

test('a host in no variant is found', async () => {
  expect(await after("variants: ['indoor', 'outdoor']", 'variants: []')).toContain(
    'guide.ts:65:7  host "bulb" is in no variant  name every variant that needs it, or leave variants out if all do'
  )
})

test('a day on which no source was read is found', async () => {
  const remedy = 'write the day on which its source was last read as YYYY-MM-DD'
  expect(await after("verified: '2026-11-01',\n      test", "verified: '2026-02-30',\n      test")).toEqual([
    `guide.ts:67:17  verified "2026-02-30" of host "bulb" is no day  ${remedy}`
  ])
  expect(await after("verified: '2026-11-01',\n      test", "verified: '2027-11-01',\n      test")).toEqual([
    `guide.ts:67:17  verified "2027-11-01" of host "bulb" lies in the future  ${remedy}`
  ])
})

test('a test asks for one host that the rule lets through, at one port', async () => {
  const test = "test: 'lamp.bulb.example.com'"
  expect(await after(test, "test: '<name>.bulb.example.com'")).toEqual([])
  expect(await after(test, "test: '*.bulb.example.com'")).toEqual([
    'guide.ts:68:13  the test of host "bulb" asks for "*.bulb.example.com"  name one host; a placeholder may stand for what the reader fills in'
  ])
  for (const other of ['lamp.example.com', 'bulb.example.com']) {
    expect(await after(test, `test: '${other}'`)).toEqual([
      `guide.ts:68:13  the test of host "bulb" asks for "${other}", which is not "*.bulb.example.com"  test a name that this rule lets through`
    ])
  }
  expect(await after("name: '<name>',", "name: '<name>',\n      test: '<name>',")).toEqual([
    'guide.ts:83:13  the test of host "ladder" cannot ask for a range of ports  remove it: a test asks for one port'
  ])
})

test('a name to remove says which host of the same variant to ask for instead', async () => {
  const replacedBy = "replacedBy: 'bulb'"
  expect(await after(replacedBy, "replacedBy: 'bulp'")).toEqual([
    'guide.ts:78:19  host "candle" is replaced by unknown "bulp"  did you mean "bulb"?'
  ])
  expect(await after(replacedBy, "replacedBy: 'candle'")).toEqual([
    'guide.ts:78:19  host "candle" is replaced by "candle", which is replaced, too  name the host to ask for in the end'
  ])
  expect(await after("variants: ['indoor', 'outdoor']", "variants: ['outdoor']")).toContain(
    'guide.ts:78:19  host "candle" is replaced by "bulb", which is not in indoor  name a host of the same variant'
  )
})

test('a host that stands twice in one part of the list is found', async () => {
  expect(await after("name: 'candle.example.com'", "name: '*.bulb.example.com'")).toEqual([
    'guide.ts:72:13  host "candle" repeats "bulb"  keep one of the two, with the variants of both'
  ])
  expect(
    await after("part: 'lamps',\n      name: 'candle.example.com'", "part: 'ladders',\n      name: '*.bulb.example.com'")
  ).toEqual([])
})

test('an id of a host is in kebab-case', async () => {
  expect(await after('ladder: {', "'the_ladder': {")).toContain(
    'guide.ts:80:5  host id "the_ladder" is not in kebab-case  write "the-ladder"'
  )
})

test('a step names hosts that there are and that are not to be removed', async () => {
  expect(await after("hosts: ['bulb', 'ladder']", "hosts: ['bulb', 'lader', 'ladder']")).toEqual([
    'guide.ts:38:23  unknown host "lader"  did you mean "ladder"?'
  ])
  expect(await after("hosts: ['bulb', 'ladder']", "hosts: ['bulb', 'candle', 'ladder']")).toEqual([
    'guide.ts:38:23  host "candle" is to be removed  name "bulb" instead'
  ])
})

test('a host that no step or outcome names is a warning', async () => {
  expect(await after("hosts: ['bulb', 'ladder']", "hosts: ['ladder']")).toEqual([
    'guide.ts:59:5  warning: host "bulb" is not used  name it at the step that needs it, or delete it'
  ])
  const changes = changesBut(withHosts, 'guide.ts', "hosts: ['bulb', 'ladder']", "hosts: ['ladder']")
  expect(
    await findingsAfter(changesBut(changes, 'guide.ts', "evidence: ['log'] }", "evidence: ['log'], hosts: ['bulb'] }"))
  ).toEqual([])
})

test('a part that one variant lacks is explained by an outcome, and only then', async () => {
  const unsupported = "unsupported: [{ part: 'ladders', variant: 'outdoor', outcome: 'support' }]"
  expect(await after(unsupported, 'unsupported: []')).toEqual([
    'guide.ts:58:3  no host of ladders is in outdoor  add them, or name in unsupported the outcome that says why'
  ])
  expect(await after("outcome: 'support' }]", "outcome: 'suport' }]")).toEqual([
    'guide.ts:91:3  unknown outcome "suport"  did you mean "support"?'
  ])
  expect(await after("variant: 'outdoor', outcome", "variant: 'indoor', outcome")).toContain(
    'guide.ts:91:3  ladders is unsupported in indoor, but has hosts there  remove the one or the other'
  )
})

test('the source of a condition is one of the guide', async () => {
  expect(await after("dry: { source: 'manual' }", "dry: { source: 'manul' }")).toEqual([
    'guide.ts:90:32  unknown source "manul"  did you mean "manual"?'
  ])
})

/** The tiny guide with its hosts in a file of their own. */
function apart() {
  const { 'guide.ts': guide } = changesBut(withHosts, 'guide.ts', `hosts: ${tinyHosts}`, 'hosts')
  return {
    hosts: `export const hosts = ${tinyHosts} as const\n`,
    guide: (text: string) => `import { hosts } from './hosts.ts'\n${typeof guide === 'function' ? guide(text) : ''}`
  }
}
