import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parseMdx, walk } from '#lib/content/mdx.ts'
import { hostsIn, testsOf } from '#lib/guide/hosts.ts'
import guide from './guide.ts'

/** What looks like a host in code of the texts and is none of the list's, with the reason. */
const noHosts: Record<string, string> = {
  'servicebus.windows.net': 'what a Service Bus host ends in',
  'servicebus.usgovcloudapi.net': 'what a Service Bus host ends in',
  'servicebus.chinacloudapi.cn': 'what a Service Bus host ends in',
  'aka.ms': "an address that the user's browser opens",
  'machine.config': 'a file of .NET Framework',
  'miiserver.exe.config': 'a file of Connect Sync',
  'Policy.ReadWrite.Authorization': 'a permission in Microsoft Graph',
  'PasswordWriteback.OffboardClient.All': 'a permission of the password reset service',
  'PasswordWriteback.RegisterClientVersion.All': 'a permission of the password reset service',
  'PasswordWriteback.RefreshClient.All': 'a permission of the password reset service',
  'Microsoft.InfromADUserAccountEnabled.xxx': 'a synchronisation rule'
}

/** Places that name a host which their reader's server does not call: a user's browser opens it. */
const opensInBrowser = ['works-now', 'cloud-sync-works']

const byId = (id: string) => guide.hosts[id]?.name

/** Names in inline code that look like hosts: words with dots between them, alone or in an address; consoles (`.msc`) are none. */
function hostsNamedBy(folder: string, place: string): string[] {
  const mdx = parseMdx(readFileSync(join(import.meta.dirname, 'en', folder, `${place}.mdx`), 'utf8'))
  if ('broken' in mdx) throw new Error(mdx.broken.reason)
  return [...walk(mdx.root)]
    .filter(({ type }) => type === 'inlineCode')
    .map(({ value = '' }) => value.replace(/^https:\/\//, '').replace(/\/.*$/, ''))
    .filter((name) => /^(\*\.)?([a-z0-9-]+\.)+(?!msc$)[a-z]{2,}$/i.test(name))
}

const places = [
  ...Object.entries(guide.steps).map(([id, { hosts = [] }]) => ({ id, folder: 'steps', hosts })),
  ...Object.entries(guide.outcomes).map(([id, { hosts = [] }]) => ({ id, folder: 'outcomes', hosts }))
]

test('every host that a step or outcome names in its text is one of its hosts', () => {
  const named = places.flatMap(({ id, folder, hosts }) => hostsNamedBy(folder, id).map((name) => ({ id, name, hosts })))
  expect(new Set(named.map(({ name }) => name)).size).toBeGreaterThan(15)
  const unlisted = named.filter(({ id, name, hosts }) => {
    const known = opensInBrowser.includes(id) ? Object.keys(guide.hosts) : hosts
    return !(name in noHosts) && !known.map(byId).includes(name)
  })
  expect(unlisted.map(({ id, name }) => `${id}: ${name}`)).toEqual([])
})

test('every name that is excused still stands in a text', () => {
  const named = places.flatMap(({ id, folder }) => hostsNamedBy(folder, id))
  expect(Object.keys(noHosts).filter((name) => !named.includes(name))).toEqual([])
})

test('in every cloud something can be tested from the Connect server, and the wrong host never is', () => {
  for (const variant of guide.variants) {
    const hosts = Object.keys(guide.parts).flatMap((part) => hostsIn(guide.hosts, part, variant).map(([, host]) => host))
    const { lines, untested } = testsOf(hosts, 'powershell')
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.join()).not.toContain('networks')
    expect(untested.every(({ name, port }) => /[*<]/.test(name) || typeof port !== 'number')).toBe(true)
  }
})
