import type { Guide, Host, TestShell } from './types.ts'

type Hosts = Readonly<Record<string, Host>>

/** The most variants that the page of the hosts can tell apart. */
export const variantLimit = 6

/** How a shell asks a host for a port, and what it answers when the connection stands. */
export const connectionTests: Readonly<Record<TestShell, { line: (host: string, port: number) => string; healthy: string }>> = {
  powershell: {
    line: (host, port) => `Test-NetConnection -ComputerName ${host} -Port ${port}`,
    healthy: 'TcpTestSucceeded : True'
  },
  sh: { line: (host, port) => `nc -z -w 5 ${host} ${port} && echo ${host} ${port} open`, healthy: 'open' }
}

/** Whether a host belongs to a variant of the product; one that names none belongs to all. */
export const isIn = ({ variants }: Pick<Host, 'variants'>, variant: string): boolean => variants?.includes(variant) ?? true

/** The hosts of a part, in one variant or in all, with their ids. */
export function hostsIn(hosts: Hosts, part: string, variant?: string): [id: string, host: Host][] {
  return Object.entries(hosts).filter(([, host]) => host.part === part && (variant === undefined || isIn(host, variant)))
}

/** The parts of a guide's firewall request list that have hosts, in reading order. */
export const partsWithHosts = ({ parts, hosts }: Pick<Guide, 'parts' | 'hosts'>): string[] =>
  Object.keys(parts).filter((part) => hostsIn(hosts, part).length > 0)

/** A port or range of ports as firewalls write it: `443`, `49152-65535`. */
export function portOf({ port }: Pick<Host, 'port'>): string {
  return typeof port === 'number' ? String(port) : port.join('-')
}

/** The lines that test these hosts in a shell, and the hosts that have none: several names or ports in one, or no TCP. Those to be removed are in neither. */
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
