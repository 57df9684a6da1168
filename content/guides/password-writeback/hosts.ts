import type { Host } from '#lib/guide/types.ts'

const connectSync = { part: 'connect-sync', protocol: 'TCP', port: 443, direction: 'outbound', verified: '2026-11-23' } as const
const cloudSync = { ...connectSync, part: 'cloud-sync', source: 'cloud-sync-prerequisites' } as const
const domainControllers = {
  part: 'domain-controllers',
  name: '<domain-controller>',
  direction: 'outbound',
  source: 'connect-ports',
  verified: '2026-11-23'
} as const

/** The firewall request list. The source gives the ports to the domain controllers without saying TCP or UDP. */
export const hosts = {
  'service-bus': {
    ...connectSync,
    name: '*.servicebus.windows.net',
    variants: ['cloud-public'],
    source: 'writeback-troubleshooting',
    test: '<namespace>.servicebus.windows.net'
  },
  'reset-service': {
    ...connectSync,
    name: '*.passwordreset.microsoftonline.com',
    variants: ['cloud-public'],
    source: 'writeback-troubleshooting'
  },
  'reset-page': {
    ...connectSync,
    name: 'passwordreset.microsoftonline.com',
    variants: ['cloud-public'],
    source: 'writeback-troubleshooting'
  },
  'sign-in': {
    ...connectSync,
    name: 'adminwebservice.microsoftonline.com',
    variants: ['cloud-public'],
    source: 'connect-connectivity'
  },
  'service-bus-us': {
    ...connectSync,
    name: '*.servicebus.usgovcloudapi.net',
    variants: ['cloud-us-government'],
    source: 'writeback-troubleshooting',
    test: '<namespace>.servicebus.usgovcloudapi.net'
  },
  'reset-service-us': {
    ...connectSync,
    name: '*.passwordreset.microsoftonline.us',
    variants: ['cloud-us-government'],
    source: 'writeback-troubleshooting'
  },
  'service-bus-cne': {
    ...connectSync,
    name: 'ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn',
    variants: ['cloud-21vianet'],
    source: 'writeback-troubleshooting'
  },
  'service-bus-cnn': {
    ...connectSync,
    name: 'ssprdedicatedsbmcprodcnn.servicebus.chinacloudapi.cn',
    variants: ['cloud-21vianet'],
    source: 'writeback-troubleshooting'
  },
  revocation: {
    ...connectSync,
    name: '<crl-ocsp-host>',
    port: 80,
    source: 'connect-ports'
  },
  'wrong-service-bus': {
    ...connectSync,
    name: 'servicebus.windows.networks',
    variants: ['cloud-public'],
    source: 'writeback-troubleshooting',
    replacedBy: 'service-bus'
  },

  'agent-service-bus': { ...cloudSync, name: '*.servicebus.windows.net', variants: ['cloud-public'] },
  'agent-msappproxy-net': { ...cloudSync, name: '*.msappproxy.net', variants: ['cloud-public'] },
  'agent-msappproxy-com': { ...cloudSync, name: '*.msappproxy.com', variants: ['cloud-public'] },
  'agent-microsoftonline': {
    ...cloudSync,
    name: '*.microsoftonline.com',
    variants: ['cloud-public'],
    test: 'adminwebservice.microsoftonline.com'
  },
  'agent-microsoft': { ...cloudSync, name: '*.microsoft.com', variants: ['cloud-public'], test: 'learn.microsoft.com' },
  'agent-windowsazure': { ...cloudSync, name: '*.windowsazure.com', variants: ['cloud-public'] },
  'agent-service-bus-us': { ...cloudSync, name: '*.servicebus.usgovcloudapi.net', variants: ['cloud-us-government'] },
  'agent-msappproxy-us': { ...cloudSync, name: '*.msappproxy.us', variants: ['cloud-us-government'] },
  'agent-login-windows': { ...cloudSync, name: 'login.windows.net', variants: ['cloud-public'] },
  'agent-login-live': { ...cloudSync, name: 'login.live.com', variants: ['cloud-public'] },
  'agent-registration': { ...cloudSync, name: '<registration-host>', variants: ['cloud-public', 'cloud-us-government'] },
  'agent-revocation': {
    ...cloudSync,
    name: '<crl-ocsp-host>',
    port: 80,
    variants: ['cloud-public', 'cloud-us-government'],
    source: 'connect-ports'
  },

  'dc-smb': { ...domainControllers, port: 445, test: '<domain-controller>' },
  'dc-dns': { ...domainControllers, port: 53, test: '<domain-controller>' },
  'dc-kerberos': { ...domainControllers, port: 88, test: '<domain-controller>' },
  'dc-rpc': { ...domainControllers, port: 135, test: '<domain-controller>' },
  'dc-ldap': { ...domainControllers, port: 389, test: '<domain-controller>' },
  'dc-ldaps': { ...domainControllers, port: 636, test: '<domain-controller>' },
  'dc-dynamic-rpc': { ...domainControllers, port: [49_152, 65_535] }
} as const satisfies Readonly<Record<string, Host>>
