import type { Cloud, Host, HostPart } from './types.ts'

type Hosts = Readonly<Record<string, Host>>

/** Every cloud, the usual one first. */
export const clouds: readonly Cloud[] = ['public', 'us-government', '21vianet']

/** The clouds that any of these hosts is in. */
export const cloudsOf = (hosts: Hosts): Cloud[] =>
  clouds.filter((cloud) => Object.values(hosts).some((host) => host.clouds.includes(cloud)))

/** Every part of the firewall request list, in reading order. */
export const hostParts: readonly HostPart[] = ['connect-sync', 'cloud-sync', 'domain-controllers']

/** The hosts of a part, in one cloud or in all, with their ids. */
export function hostsIn(hosts: Hosts, part: HostPart, cloud?: Cloud): [id: string, host: Host][] {
  return Object.entries(hosts).filter(([, host]) => host.part === part && (!cloud || host.clouds.includes(cloud)))
}

/** A port or range of ports as firewalls write it: `443`, `49152-65535`. */
export function portOf({ port }: Pick<Host, 'port'>): string {
  return typeof port === 'number' ? String(port) : port.join('-')
}

/** The PowerShell lines that test these hosts, and the hosts that have none: several names or ports in one, or not to be asked for. */
export function testsOf(hosts: readonly Host[]): { lines: string[]; untested: Host[] } {
  const wanted = hosts.filter(({ replacedBy }) => replacedBy === undefined)
  const lines = wanted.flatMap((host) => testOf(host) ?? [])
  return { lines: [...new Set(lines)], untested: wanted.filter((host) => testOf(host) === undefined) }
}

function testOf({ name, port, test }: Host): string | undefined {
  const asked = test ?? (/[*<]/.test(name) ? undefined : name)
  return asked === undefined || typeof port !== 'number' ? undefined : `Test-NetConnection -ComputerName ${asked} -Port ${port}`
}
