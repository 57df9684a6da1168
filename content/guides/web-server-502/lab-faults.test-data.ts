import { networkInterfaces } from 'node:os'
import type { Upstreams } from './lab-upstreams.test-data.ts'
import type { signals } from './signals.ts'

/** One fault that a running nginx meets when a path is asked for. */
export type Fault = {
  readonly signal: keyof typeof signals
  /** What stands in the location of its path. */
  readonly location: string
  /** What stands beside the server. */
  readonly http?: string
  /** How it is asked for: an upload, a client that leaves, one that wants a WebSocket, one that reads slowly, or twice, one after the other. */
  readonly by?: 'upload' | 'leave' | 'upgrade' | 'slow-reader' | 'twice'
}

/** The faults by the last segment of their path. */
export function faultsOf({ ports, socket }: Upstreams): Readonly<Record<string, Fault>> {
  const pass = (path: string) => `proxy_pass http://127.0.0.1:${ports.app}${path};`
  const over = (name: string) => `proxy_pass http://unix:${socket(name)}:/ok;`
  const byTls = (port: number) => `proxy_pass https://127.0.0.1:${port}/;`
  const byName = (name: string) => `set $name ${name}.shop.example; proxy_pass http://$name:80;`
  const resolver = `resolver 127.0.0.1:${ports.dns} ipv6=off; resolver_timeout 1s;`
  const nobody = `127.0.0.1:${ports.nobody}`
  const hasIpv6 = Object.values(networkInterfaces()).some((each) => each?.some(({ address }) => address === '::1'))

  return {
    refused: { signal: 'refused', location: `proxy_pass http://${nobody};` },
    'socket-missing': { signal: 'socket-missing', location: over('missing') },
    'socket-stale': { signal: 'socket-refused', location: over('stale') },
    'socket-denied': { signal: 'socket-denied', location: over('denied') },
    'socket-full': { signal: 'socket-queue-full', location: over('full') },
    'port-full': { signal: 'connect-timed-out', location: `proxy_pass http://127.0.0.1:${ports.full};` },
    'foreign-bind': { signal: 'wrong-bind-address', location: `proxy_bind 192.0.2.1; ${pass('/ok')}` },
    parked: {
      signal: 'no-live-upstreams',
      http: `upstream parked { server ${nobody}; server ${nobody}; }`,
      location: 'proxy_pass http://parked;',
      by: 'twice'
    },
    ...(hasIpv6 && {
      'ipv6-localhost': {
        signal: 'ipv6-localhost-refused',
        http: `upstream localhost-twice { server [::1]:${ports.nobody} max_fails=0; server 127.0.0.1:${ports.app} backup; }`,
        location: 'proxy_pass http://localhost-twice/ok;'
      }
    }),

    slow: { signal: 'answer-timed-out', location: pass('/silent') },
    stall: { signal: 'body-timed-out', location: pass('/stall') },
    upload: {
      signal: 'send-timed-out',
      location: `client_max_body_size 100m; proxy_request_buffering off; proxy_http_version 1.1; proxy_pass http://127.0.0.1:${ports.deaf};`,
      by: 'upload'
    },
    'silent-tls': { signal: 'handshake-timed-out', location: byTls(ports.deaf) },
    websocket: {
      signal: 'websocket-idle',
      location: `proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; ${pass('/upgrade')}`,
      by: 'upgrade'
    },
    leave: { signal: 'client-gave-up', location: `proxy_read_timeout 9s; ${pass('/silent')}`, by: 'leave' },

    reset: { signal: 'reset', location: pass('/reset') },
    close: { signal: 'closed-early', location: pass('/close') },
    half: { signal: 'closed-midway', location: pass('/half') },
    'half-reset': { signal: 'closed-midway', location: pass('/half-reset') },
    'big-header': { signal: 'header-too-big', location: `proxy_buffer_size 4k; ${pass('/big-header')}` },
    nul: { signal: 'invalid-header', location: pass('/nul') },
    'no-http': { signal: 'no-status-line', location: pass('/no-http') },
    'bad-chunk': { signal: 'invalid-chunk', location: `proxy_http_version 1.1; ${pass('/bad-chunk')}` },
    fastcgi: { signal: 'not-fastcgi', location: `fastcgi_pass 127.0.0.1:${ports.app};` },

    'plain-port': { signal: 'wrong-version-number', location: byTls(ports.app) },
    'tls-closed': { signal: 'handshake-closed', location: byTls(ports.closing) },
    'tls-refused': { signal: 'handshake-refused', location: byTls(ports['alert-40']) },
    'tls-version': { signal: 'tls-version', location: byTls(ports['alert-70']) },
    'tls-name': { signal: 'no-server-name', location: byTls(ports['alert-112']) },

    'no-resolver': { signal: 'no-resolver', location: byName('any') },
    'name-missing': { signal: 'name-not-found', location: `${resolver} ${byName('missing')}` },
    'name-failing': { signal: 'name-not-found', location: `${resolver} ${byName('failing')}` },
    'name-silent': { signal: 'resolver-silent', location: `${resolver} ${byName('silent')}` },

    'auth-helper': { signal: 'auth-helper-down', location: `auth_request /helper; ${pass('/ok')}` },
    'rate-limit': {
      signal: 'rate-limited',
      http: 'limit_req_zone $binary_remote_addr zone=shop:64k rate=1r/m;',
      location: `limit_req zone=shop; ${pass('/ok')}`,
      by: 'twice'
    },
    'disk-full': { signal: 'disk-full', location: `access_log /dev/full; ${pass('/ok')}` },
    'temp-denied': {
      signal: 'temp-denied',
      location: `proxy_temp_path closed; proxy_buffers 2 4k; proxy_busy_buffers_size 4k; ${pass('/big-body')}`,
      by: 'slow-reader'
    }
  }
}

/** What nginx refuses when it tests a file. */
export const wrongFiles: readonly (readonly [signal: keyof typeof signals, http: string])[] = [
  ['syntax-error', 'server { listen 127.0.0.1:1 location / { return 204; } }'],
  ['file-refused', 'server { listen 127.0.0.1:1 }'],
  ['syntax-error', 'server { location / { proxy_pas http://127.0.0.1:1; } }'],
  [
    'buffers-do-not-fit',
    'proxy_buffers 2 4k; proxy_busy_buffers_size 64k; server { location / { proxy_pass http://127.0.0.1:1; } }'
  ],
  // Longer than a label may be, so that no name server is asked.
  ['name-unknown-at-start', `server { location / { proxy_pass http://${'a'.repeat(64)}.example; } }`]
]
