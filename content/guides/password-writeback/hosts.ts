import type { Host } from '#lib/guide/types.ts'

const connectSync = { part: 'connect-sync', protocol: 'TCP', port: 443, direction: 'outbound', verified: '2026-12-01' } as const
const writeback = { ...connectSync, source: 'writeback-troubleshooting' } as const
const connection = { ...connectSync, source: 'connect-connectivity', variants: ['cloud-public'] } as const
const revocation = { ...connection, port: 80 } as const
const cloudSync = { ...connectSync, part: 'cloud-sync', source: 'cloud-sync-prerequisites' } as const
const agent = { ...cloudSync, variants: ['cloud-public'] } as const
const agentUs = { ...cloudSync, variants: ['cloud-us-government'] } as const
const domainControllers = {
  part: 'domain-controllers',
  name: '<domain-controller>',
  protocol: 'TCP',
  direction: 'outbound',
  source: 'connect-ports',
  verified: '2026-12-01',
  test: '<domain-controller>'
} as const
const overBoth = { ...domainControllers, protocol: 'TCP/UDP' } as const
const { test: _, ...untested } = domainControllers

/**
 * The firewall request list. Where Microsoft's pages differ, the more recent one counts; the page on connectivity writes most of its
 * revocation hosts with `*.` in front, the agent's pages without, and certificates ask for the bare name.
 */
export const hosts = {
  'service-bus': {
    ...writeback,
    name: '*.servicebus.windows.net',
    variants: ['cloud-public'],
    test: '<namespace>.servicebus.windows.net'
  },
  'reset-service': { ...writeback, name: '*.passwordreset.microsoftonline.com', variants: ['cloud-public'] },
  'reset-page': { ...writeback, name: 'passwordreset.microsoftonline.com', variants: ['cloud-public'] },
  microsoftonline: { ...connection, name: '*.microsoftonline.com', test: 'login.microsoftonline.com' },
  'sign-in': { ...connection, name: 'adminwebservice.microsoftonline.com' },
  graph: { ...connection, name: 'graph.microsoft.com' },
  'mfa-page': { ...connection, name: 'secure.aadcdn.microsoftonline-p.com' },
  'service-bus-us': {
    ...writeback,
    name: '*.servicebus.usgovcloudapi.net',
    variants: ['cloud-us-government'],
    test: '<namespace>.servicebus.usgovcloudapi.net'
  },
  'reset-service-us': { ...writeback, name: '*.passwordreset.microsoftonline.us', variants: ['cloud-us-government'] },
  'service-bus-cne': { ...writeback, name: 'ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn', variants: ['cloud-21vianet'] },
  'service-bus-cnn': { ...writeback, name: 'ssprdedicatedsbmcprodcnn.servicebus.chinacloudapi.cn', variants: ['cloud-21vianet'] },
  'revocation-mscrl': { ...revocation, name: 'mscrl.microsoft.com' },
  'revocation-crl': { ...revocation, name: 'crl.microsoft.com' },
  'revocation-oneocsp': { ...revocation, name: 'oneocsp.microsoft.com' },
  'revocation-msocsp': { ...revocation, name: 'ocsp.msocsp.com' },
  'revocation-crl3': { ...revocation, name: 'crl3.digicert.com' },
  'revocation-crl4': { ...revocation, name: 'crl4.digicert.com' },
  'revocation-digicert': { ...revocation, name: 'ocsp.digicert.com' },
  'revocation-digicert-cn': { ...revocation, name: '*.digicert.cn' },
  'revocation-verisign': { ...revocation, name: '*.verisign.com' },
  'revocation-entrust': { ...revocation, name: '*.entrust.net' },
  'revocation-d-trust': { ...revocation, name: '*.www.d-trust.net' },
  'revocation-d-trust-ocsp': { ...revocation, name: '*.root-c3-ca2-2009.ocsp.d-trust.net' },
  'revocation-us-mscrl': {
    ...revocation,
    name: 'mscrl.microsoft.us',
    variants: ['cloud-us-government'],
    source: 'cloud-sync-prerequisites'
  },
  'revocation-us-crl': {
    ...revocation,
    name: 'crl.microsoft.us',
    variants: ['cloud-us-government'],
    source: 'cloud-sync-prerequisites'
  },
  'revocation-us-msocsp': {
    ...revocation,
    name: 'ocsp.msocsp.us',
    variants: ['cloud-us-government'],
    source: 'cloud-sync-prerequisites'
  },
  'revocation-us-www': {
    ...revocation,
    name: 'www.microsoft.us',
    variants: ['cloud-us-government'],
    source: 'cloud-sync-prerequisites'
  },
  'wrong-service-bus': { ...writeback, name: 'servicebus.windows.networks', variants: ['cloud-public'], replacedBy: 'service-bus' },

  'agent-service-bus': { ...agent, name: '*.servicebus.windows.net' },
  'agent-msappproxy-net': { ...agent, name: '*.msappproxy.net' },
  'agent-msappproxy-com': { ...agent, name: '*.msappproxy.com' },
  'agent-microsoftonline': { ...agent, name: '*.microsoftonline.com', test: 'adminwebservice.microsoftonline.com' },
  'agent-microsoft': { ...agent, name: '*.microsoft.com', test: 'learn.microsoft.com' },
  'agent-windowsazure': { ...agent, name: '*.windowsazure.com' },
  'agent-login-windows': { ...agent, name: 'login.windows.net' },
  'agent-login-live': { ...agent, name: 'login.live.com' },
  'agent-msauth': { ...agent, name: 'aadcdn.msauth.net' },
  'agent-msftauth': { ...agent, name: 'aadcdn.msftauth.net' },
  'agent-connect-test': { ...agent, name: 'www.msftconnecttest.com' },
  'agent-revocation-mscrl': { ...agent, name: 'mscrl.microsoft.com', port: 80 },
  'agent-revocation-crl': { ...agent, name: 'crl.microsoft.com', port: 80 },
  'agent-revocation-msocsp': { ...agent, name: 'ocsp.msocsp.com', port: 80 },
  'agent-revocation-www': { ...agent, name: 'www.microsoft.com', port: 80 },
  'agent-service-bus-us': { ...agentUs, name: '*.servicebus.usgovcloudapi.net' },
  'agent-msappproxy-us': { ...agentUs, name: '*.msappproxy.us' },
  'agent-us-login': { ...agentUs, name: 'login.windows.us' },
  'agent-us-mfa': { ...agentUs, name: 'secure.aadcdn.microsoftonline-p.com' },
  'agent-us-microsoftonline': { ...agentUs, name: '*.microsoftonline.us' },
  'agent-us-microsoftonline-p': { ...agentUs, name: '*.microsoftonline-p.us' },
  'agent-us-msauth': { ...agentUs, name: '*.msauth.net' },
  'agent-us-msauthimages': { ...agentUs, name: '*.msauthimages.net' },
  'agent-us-msecnd': { ...agentUs, name: '*.msecnd.net' },
  'agent-us-msftauth': { ...agentUs, name: '*.msftauth.net' },
  'agent-us-msftauthimages': { ...agentUs, name: '*.msftauthimages.net' },
  'agent-us-phonefactor': { ...agentUs, name: '*.phonefactor.net' },
  'agent-us-registration': { ...agentUs, name: 'enterpriseregistration.windows.net' },
  'agent-us-management': { ...agentUs, name: 'management.azure.com' },
  'agent-us-policy-key': { ...agentUs, name: 'policykeyservice.dc.ad.msft.net' },
  'agent-us-aadcdn': { ...agentUs, name: 'aadcdn.msftauthimages.us' },
  'agent-us-microsoft': { ...agentUs, name: '*.microsoft.us' },
  'agent-us-msauthimages-us': { ...agentUs, name: 'msauthimages.us' },
  'agent-us-msftauthimages-us': { ...agentUs, name: 'msftauthimages.us' },
  'agent-us-windowsupdate': { ...agentUs, name: 'ctldl.windowsupdate.us', port: 80 },
  'agent-revocation-us-mscrl': { ...agentUs, name: 'mscrl.microsoft.us', port: 80 },
  'agent-revocation-us-crl': { ...agentUs, name: 'crl.microsoft.us', port: 80 },
  'agent-revocation-us-msocsp': { ...agentUs, name: 'ocsp.msocsp.us', port: 80 },
  'agent-revocation-us-www': { ...agentUs, name: 'www.microsoft.us', port: 80 },

  'dc-smb': { ...domainControllers, port: 445 },
  'dc-dns': { ...overBoth, port: 53 },
  'dc-kerberos': { ...overBoth, port: 88 },
  'dc-rpc': { ...domainControllers, port: 135 },
  'dc-ldap': { ...overBoth, port: 389 },
  'dc-ldaps': { ...overBoth, port: 636 },
  'dc-dynamic-rpc': { ...untested, port: [49_152, 65_535] }
} as const satisfies Readonly<Record<string, Host>>

/** Ids of the hosts of a part, without names that are to be removed. */
const idsOf = (part: Host['part']) =>
  (Object.keys(hosts) as (keyof typeof hosts)[]).filter((id) => hosts[id].part === part && !('replacedBy' in hosts[id]))

/** What a step names that opens everything for one agent. */
export const [connectHosts, agentHosts, controllerHosts] = [idsOf('connect-sync'), idsOf('cloud-sync'), idsOf('domain-controllers')]
