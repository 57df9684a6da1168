import type { Guide, Host, TestShell } from './types.ts'

type Hosts = Readonly<Record<string, Host>>

/** The maximum number of variants: the hosts page has CSS rules for this many. */
export const variantLimit = 6

/** How each shell tests a connection to a host, and what it prints when the connection works. */
export const connectionTests: Readonly<Record<TestShell, { line: (host: string, port: number) => string; healthy: string }>> = {
  powershell: {
    line: (host, port) => `Test-NetConnection -ComputerName ${host} -Port ${port}`,
    healthy: 'TcpTestSucceeded : True'
  },
  sh: { line: (host, port) => `nc -z -w 5 ${host} ${port} && echo ${host} ${port} open`, healthy: 'open' }
}

/** Whether a variant of the product needs a host. A host that names no variants is needed by all. */
export const isIn = ({ variants }: Pick<Host, 'variants'>, variant: string): boolean => variants?.includes(variant) ?? true

/** The hosts of a part with their ids, for one variant or for all. */
export function hostsIn(hosts: Hosts, part: string, variant?: string): [id: string, host: Host][] {
  return Object.entries(hosts).filter(([, host]) => host.part === part && (variant === undefined || isIn(host, variant)))
}

/** The parts of a guide's firewall request list that contain hosts, in reading order. */
export const partsWithHosts = ({ parts, hosts }: Pick<Guide, 'parts' | 'hosts'>): string[] =>
  Object.keys(parts).filter((part) => hostsIn(hosts, part).length > 0)

/** A port or port range in firewall notation: `443`, `49152-65535`. */
export function portOf({ port }: Pick<Host, 'port'>): string {
  return typeof port === 'number' ? String(port) : port.join('-')
}

/**
 * The command lines that test these hosts, and the hosts that cannot be tested: no name to ask for, a range of ports, or not TCP.
 * Hosts to be removed are in neither.
 */
export function testsOf(hosts: readonly Host[], shell: TestShell): { lines: string[]; untested: Host[] } {
  const wanted = hosts.filter(({ replacedBy }) => replacedBy === undefined)
  const lines = wanted.flatMap((host) => testOf(host, shell) ?? [])
  return { lines: [...new Set(lines)], untested: wanted.filter((host) => testOf(host, shell) === undefined) }
}

function testOf({ name, port, protocol, test }: Host, shell: TestShell): string | undefined {
  const asked = test ?? (/[*<]/.test(name) ? undefined : name)
  const isTestable = asked !== undefined && typeof port === 'number' && protocol !== 'UDP'
  return isTestable ? connectionTests[shell].line(asked, port) : undefined
}
