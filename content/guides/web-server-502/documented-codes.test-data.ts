import type { signals } from './signals.ts'

type Id = keyof typeof signals

const request = 'client: 127.0.0.1, server: shop.example, request: "GET / HTTP/1.1"'

/** What is known to be logged, as short as people quote it, and the signal that answers it. */
export const documented: readonly (readonly [pasted: string, signal: Id])[] = [
  ['connect() failed (111: Connection refused) while connecting to upstream', 'refused'],
  ['connect() to unix:/run/shop/app.sock failed (111: Connection refused)', 'socket-refused'],
  ['connect() to unix:/run/shop/app.sock failed (2: No such file or directory)', 'socket-missing'],
  ['connect() to unix:/run/shop/app.sock failed (13: Permission denied)', 'socket-denied'],
  ['connect() to 10.0.0.7:8080 failed (13: Permission denied) while connecting to upstream', 'tcp-denied'],
  ['avc:  denied  { name_connect } for  pid=1153 comm="nginx" dest=8080', 'selinux-denied'],
  ['connect() to unix:/run/shop/app.sock failed (11: Resource temporarily unavailable)', 'socket-queue-full'],
  ['connect() failed (113: No route to host) while connecting to upstream', 'host-unreachable'],
  ['connect() failed (113: Host is unreachable) while connecting to upstream', 'host-unreachable'],
  ['connect() to 10.9.9.9:80 failed (101: Network is unreachable) while connecting to upstream', 'network-unreachable'],
  ['connect() to 10.9.9.9:80 failed (101: Network unreachable) while connecting to upstream', 'network-unreachable'],
  ['upstream timed out (110: Connection timed out) while connecting to upstream', 'connect-timed-out'],
  ['upstream timed out (110: Operation timed out) while connecting to upstream', 'connect-timed-out'],
  ['connect() to 127.0.0.1:21001 failed (99: Cannot assign requested address) while connecting to upstream', 'no-local-port'],
  ['bind(203.0.113.5) failed (99: Cannot assign requested address) while connecting to upstream', 'wrong-bind-address'],
  [
    `connect() failed (111: Connection refused) while connecting to upstream, ${request}, upstream: "http://[::1]:8080/"`,
    'ipv6-localhost-refused'
  ],
  ['upstream server temporarily disabled while connecting to upstream', 'server-parked'],
  ['no live upstreams while connecting to upstream', 'no-live-upstreams'],
  ['upstream timed out (110: Connection timed out) while reading response header from upstream', 'answer-timed-out'],
  ['upstream timed out (110: Unknown error) while reading response header from upstream', 'answer-timed-out'],
  ['upstream timed out (110: Connection timed out) while reading upstream', 'body-timed-out'],
  ['upstream timed out (110: Connection timed out) while sending request to upstream', 'send-timed-out'],
  ['upstream timed out (110: Connection timed out) while SSL handshaking to upstream', 'handshake-timed-out'],
  ['upstream timed out (110: Connection timed out) while proxying upgraded connection', 'websocket-idle'],
  ['recv() failed (104: Connection reset by peer) while reading response header from upstream', 'reset'],
  ['upstream prematurely closed connection while reading response header from upstream', 'closed-early'],
  ['upstream prematurely closed connection while reading upstream', 'closed-midway'],
  ['readv() failed (104: Connection reset by peer) while reading upstream', 'closed-midway'],
  ['upstream sent too big header while reading response header from upstream', 'header-too-big'],
  ['upstream sent invalid header', 'invalid-header'],
  ['upstream sent no valid HTTP/1.0 header', 'no-status-line'],
  ['upstream sent invalid chunked response while reading upstream', 'invalid-chunk'],
  ['upstream sent duplicate header line: "Content-Length: 27"', 'duplicate-header'],
  ['upstream sent "Content-Length" and "Transfer-Encoding" headers at the same time', 'length-and-chunked'],
  ['upstream sent unsupported FastCGI protocol version: 72', 'not-fastcgi'],
  [
    'SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream',
    'wrong-version-number'
  ],
  ['error:1408F10B:SSL routines:ssl3_get_record:wrong version number', 'wrong-version-number'],
  ['upstream SSL certificate verify error: (10:certificate has expired)', 'certificate-expired'],
  ['upstream SSL certificate verify error: (18:self-signed certificate)', 'certificate-untrusted'],
  ['upstream SSL certificate verify error: (21:unable to verify the first certificate)', 'certificate-untrusted'],
  ['upstream SSL certificate does not match "app.internal"', 'certificate-name'],
  ['tlsv1 unrecognized name:SSL alert number 112', 'no-server-name'],
  ['tlsv1 alert protocol version:SSL alert number 70', 'tls-version'],
  ['sslv3 alert handshake failure:SSL alert number 40', 'handshake-refused'],
  ['peer closed connection in SSL handshake while SSL handshaking to upstream', 'handshake-closed'],
  ['host not found in upstream "app.internal" in /etc/nginx/conf.d/shop.conf:9', 'name-unknown-at-start'],
  ['no resolver defined to resolve app.internal', 'no-resolver'],
  ['app.internal could not be resolved (3: Host not found)', 'name-not-found'],
  ['app.internal could not be resolved (2: Server failure)', 'name-not-found'],
  ['app.internal could not be resolved (5: Operation refused)', 'name-not-found'],
  ['app.internal could not be resolved (110: Operation timed out)', 'resolver-silent'],
  ['recv() failed (111: Connection refused) while resolving, resolver: 127.0.0.53:53', 'resolver-silent'],
  ['768 worker_connections are not enough', 'worker-connections'],
  ['768 worker_connections are not enough, reusing connections', 'worker-connections'],
  ['accept4() failed (24: Too many open files)', 'open-files'],
  ['socket() failed (24: Too many open files) while connecting to upstream', 'open-files'],
  ['pwritev() "/var/lib/nginx/proxy/1/00/0000000001" failed (28: No space left on device)', 'disk-full'],
  ['open() "/var/lib/nginx/proxy/1/00/0000000001" failed (13: Permission denied) while reading upstream', 'temp-denied'],
  ['client prematurely closed connection, so upstream connection is closed too', 'client-gave-up'],
  ['limiting requests, excess: 0.990 by zone "shop"', 'rate-limited'],
  ['auth request unexpected status: 502', 'auth-helper-down'],
  ['bind() to 0.0.0.0:80 failed (98: Address already in use)', 'port-taken'],
  ['bind() to 0.0.0.0:80 failed (98: Address in use)', 'port-taken'],
  ['directive "listen" is not terminated by ";" in /etc/nginx/conf.d/shop.conf:4', 'syntax-error'],
  ['unknown directive "proxy_pas" in /etc/nginx/conf.d/shop.conf:1', 'syntax-error'],
  ['nginx: configuration file /etc/nginx/nginx.conf test failed', 'file-refused'],
  ['"proxy_busy_buffers_size" must be less than the size of all "proxy_buffers" minus one buffer', 'buffers-do-not-fit'],
  ['FastCGI sent in stderr: "Primary script unknown"', 'script-unknown'],
  ["Access to the script '/var/www/a.html' has been denied (see security.limit_extensions)", 'extension-denied'],
  ['PHP message: PHP Fatal error:  Uncaught Error: Call to undefined function shop()', 'php-fatal'],
  ['server reached pm.max_children setting (5), consider raising it', 'pool-full'],
  ['server reached max_children setting (5), consider raising it', 'pool-full'],
  ['execution timed out (3.214504 sec), terminating', 'fpm-terminated'],
  ['child 2187 exited on signal 15 (SIGTERM) after 19.003011 seconds from start', 'fpm-terminated'],
  ['child 2187 exited on signal 9 (SIGKILL) after 19.003011 seconds from start', 'fpm-killed'],
  ['child 2187 exited on signal 11 (SIGSEGV) after 19.003011 seconds from start', 'fpm-crashed'],
  ['executing too slow (1.102043 sec), logging', 'fpm-slow'],
  ['[CRITICAL] WORKER TIMEOUT (pid:4713)', 'gunicorn-timeout'],
  ['Worker with pid 4713 was terminated due to signal 9', 'gunicorn-killed'],
  ['Worker (pid:4713) was sent SIGKILL! Perhaps out of memory?', 'gunicorn-killed'],
  ['Reason: Worker failed to boot.', 'gunicorn-boot'],
  ["ModuleNotFoundError: No module named 'shop'", 'gunicorn-boot'],
  ["[ERROR] Connection in use: ('127.0.0.1', 8000)", 'gunicorn-port'],
  ['*** HARAKIRI ON WORKER 1 (pid: 4713, try: 1) ***', 'harakiri'],
  ['DAMN ! worker 1 (pid: 4713) died, killed by signal 9 :( trying respawn ...', 'harakiri'],
  ['*** uWSGI listen queue of socket "127.0.0.1:8000" (fd: 3) full !!! (4/4) ***', 'uwsgi-queue'],
  ['invalid request block size: 5120 (max 4096)...skip', 'uwsgi-block-size'],
  ['Out of memory: Killed process 4713 (php-fpm8.2) total-vm:812345kB', 'out-of-memory'],
  ['Memory cgroup out of memory: Killed process 4713 (gunicorn) total-vm:812345kB', 'out-of-memory'],
  ['shop.service: Main process exited, code=killed, status=9/KILL', 'unit-killed'],
  ['shop.service: A process of this unit has been killed by the OOM killer.', 'unit-killed'],
  ["shop.service: Failed with result 'oom-kill'.", 'unit-killed'],
  ['shop.service: Start request repeated too quickly.', 'crash-loop'],
  ['shop.service: Scheduled restart job, restart counter is at 5.', 'crash-loop'],
  ['Exited (137) 3 minutes ago', 'container-killed'],
  ['"OOMKilled": true', 'container-killed'],
  ["System has not been booted with systemd as init system (PID 1). Can't operate.", 'no-systemd'],
  ['502 Bad Gateway nginx/1.22.1', 'page-502'],
  ['504 Gateway Time-out nginx', 'page-504'],
  ['"GET / HTTP/1.1" 502 157', 'access-502-504'],
  ['"GET / HTTP/2.0" 504 167', 'access-502-504'],
  ['"GET / HTTP/1.1" 499 0', 'access-499']
]

/** Logs of several programs from the same second: the cause, and below it what it explains. */
export const together: readonly (readonly [pasted: string, cause: Id, ...explained: Id[]])[] = [
  [
    '2026/11/30 20:54:48 [error] 7#7: *5 connect() failed (111: Connection refused) while connecting to upstream, upstream: "http://10.0.0.7:80/"\n2026/11/30 20:54:48 [warn] 7#7: *5 upstream server temporarily disabled while connecting to upstream\n2026/11/30 20:54:49 [error] 7#7: *6 no live upstreams while connecting to upstream',
    'refused',
    'server-parked',
    'no-live-upstreams'
  ],
  [
    '[2026-11-30 21:00:12 +0000] [4711] [CRITICAL] WORKER TIMEOUT (pid:4713)\n[2026-11-30 21:00:13 +0000] [4711] [WARNING] Worker with pid 4713 was terminated due to signal 9\n2026/11/30 21:00:13 [error] 7#7: *5 upstream prematurely closed connection while reading response header from upstream',
    'gunicorn-timeout',
    'gunicorn-killed',
    'closed-early'
  ],
  [
    "Nov 30 21:00:12 web01 kernel: Out of memory: Killed process 4713 (gunicorn) total-vm:812345kB\nNov 30 21:00:12 web01 systemd[1]: shop.service: Failed with result 'oom-kill'.\n2026/11/30 21:00:13 [error] 7#7: *5 recv() failed (104: Connection reset by peer) while reading response header from upstream",
    'out-of-memory',
    'unit-killed',
    'reset'
  ],
  [
    '[30-Nov-2026 21:01:55] WARNING: [pool www] server reached pm.max_children setting (5), consider raising it\n2026/11/30 21:02:55 [error] 7#7: *5 upstream timed out (110: Connection timed out) while reading response header from upstream',
    'pool-full',
    'answer-timed-out'
  ],
  [
    '2026/11/30 20:54:48 [error] 7#7: *5 connect() failed (111: Connection refused) while connecting to upstream, subrequest: "/_auth", upstream: "http://10.0.0.7:80/"\n2026/11/30 20:54:48 [error] 7#7: *5 auth request unexpected status: 502 while sending to client',
    'auth-helper-down',
    'refused'
  ]
]

/** The signals that belong to each choice of the step with the finder. */
export const families: Readonly<Record<string, readonly Id[]>> = {
  refused: [
    'refused',
    'socket-refused',
    'socket-missing',
    'no-live-upstreams',
    'auth-helper-down',
    'ipv6-localhost-refused',
    'no-systemd'
  ],
  denied: ['socket-denied', 'tcp-denied', 'selinux-denied'],
  'no-way': ['network-unreachable', 'connect-timed-out'],
  name: ['host-unreachable', 'name-unknown-at-start', 'name-not-found', 'resolver-silent', 'no-resolver'],
  slow: [
    'answer-timed-out',
    'body-timed-out',
    'send-timed-out',
    'websocket-idle',
    'socket-queue-full',
    'client-gave-up',
    'access-499',
    'pool-full',
    'fpm-slow',
    'uwsgi-queue'
  ],
  died: ['reset', 'closed-early', 'closed-midway'],
  'not-understood': [
    'header-too-big',
    'invalid-header',
    'no-status-line',
    'invalid-chunk',
    'duplicate-header',
    'length-and-chunked',
    'not-fastcgi',
    'wrong-version-number',
    'handshake-timed-out',
    'handshake-closed',
    'uwsgi-block-size'
  ],
  tls: ['certificate-expired', 'certificate-untrusted', 'certificate-name', 'no-server-name', 'tls-version', 'handshake-refused'],
  limits: ['worker-connections', 'open-files', 'disk-full', 'temp-denied', 'no-local-port', 'wrong-bind-address', 'port-taken'],
  emerg: ['syntax-error', 'file-refused'],
  application: [
    'fpm-terminated',
    'fpm-killed',
    'fpm-crashed',
    'gunicorn-timeout',
    'gunicorn-killed',
    'gunicorn-boot',
    'harakiri',
    'out-of-memory',
    'unit-killed',
    'crash-loop',
    'container-killed'
  ]
}

/** Signals that no choice is for, with the reason. */
export const inNoFamily: Partial<Readonly<Record<Id, string>>> = {
  'buffers-do-not-fit': 'the line alone names the repair',
  'gunicorn-port': 'the line alone names the repair',
  'server-parked': 'it only points to the line before it',
  'script-unknown': 'clients get 404',
  'extension-denied': 'clients get 403',
  'php-fatal': 'clients get 500',
  'rate-limited': 'clients get 503',
  'page-502': 'no line of a log',
  'page-504': 'no line of a log',
  'access-502-504': 'it does not say why'
}
