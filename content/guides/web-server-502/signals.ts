import type { Signal } from '#lib/guide/types.ts'

/** A line of nginx's error log about one request. */
const line = (message: string, upstream = 'http://127.0.0.1:21009/', level = 'error') =>
  `2026/11/30 20:54:49 [${level}] 26037#26037: *5 ${message}, client: 127.0.0.1, server: shop.example, request: "GET / HTTP/1.1", upstream: "${upstream}", host: "shop.example"`

/** The same of a request that reached no upstream. */
const own = (message: string, level = 'error') =>
  `2026/11/30 20:54:49 [${level}] 26037#26037: *5 ${message}, client: 127.0.0.1, server: shop.example, request: "GET / HTTP/1.1", host: "shop.example"`

const socket = 'http://unix:/run/shop/app.sock:/'
const tls = 'https://127.0.0.1:21443/'

/** What is seen of any failed request: the page, and its line in access.log. */
const seen = ['page-502', 'page-504', 'access-502-504'] as const

/** The same, and what a failed attempt does to a group of servers. */
const parked = ['server-parked', 'no-live-upstreams', ...seen] as const

/** How nginx logs a worker that ended in the middle of a request. */
const broken = ['reset', 'closed-early', 'closed-midway'] as const

/** How nginx logs workers that are all busy. */
const unanswered = ['answer-timed-out', 'connect-timed-out', 'socket-queue-full', ...parked] as const

/** What the log of an application or of systemd says of a process that was killed. */
const killed = ['unit-killed', 'fpm-killed', 'gunicorn-killed', 'harakiri', 'container-killed'] as const

/**
 * What nginx, what stands behind it, and the system log when the answer is 502 or 504. The words of an error differ between C
 * libraries, so nginx's are found by number and by what it was doing: `while …`.
 */
export const signals = {
  // No connection
  refused: {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['connect() failed', '(111:']],
    unless: ['upstream: "http://[::1]:', 'upstream: "https://[::1]:'],
    refines: parked,
    example: 'connect() failed (111: Connection refused) while connecting to upstream',
    moreExamples: [line('connect() failed (111: Connection refused) while connecting to upstream')],
    nearMisses: [
      line('connect() failed (111: Connection refused) while connecting to upstream', 'http://[::1]:21009/'),
      line('connect() failed (111: Connection refused) while connecting to upstream', 'https://[::1]:21009/'),
      line('connect() to unix:/run/shop/app.sock failed (111: Connection refused) while connecting to upstream', socket),
      line('connect() failed (113: No route to host) while connecting to upstream')
    ],
    target: 'upstream-listens'
  },
  'socket-refused': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['connect() to unix:', '(111:']],
    refines: parked,
    example: 'connect() to unix:/run/shop/app.sock failed (111: Connection refused) while connecting to upstream',
    moreExamples: [
      line('connect() to unix:/run/shop/app.sock failed (111: Connection refused) while connecting to upstream', socket)
    ],
    nearMisses: [
      line('connect() failed (111: Connection refused) while connecting to upstream'),
      line(
        'connect() to unix:/run/shop/app.sock failed (11: Resource temporarily unavailable) while connecting to upstream',
        socket
      )
    ],
    target: 'upstream-listens'
  },
  'socket-missing': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['connect() to unix:', '(2:']],
    refines: parked,
    example: 'connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream',
    moreExamples: [
      line(
        'connect() to unix:/run/php/php8.2-fpm.sock failed (2: No such file or directory) while connecting to upstream',
        'fastcgi://unix:/run/php/php8.2-fpm.sock:',
        'crit'
      )
    ],
    nearMisses: [
      own('open() "/var/www/html/favicon.ico" failed (2: No such file or directory)'),
      line('connect() to unix:/run/shop/app.sock failed (111: Connection refused) while connecting to upstream', socket)
    ],
    target: 'upstream-listens'
  },
  'socket-denied': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['connect() to unix:', '(13:']],
    refines: parked,
    example: 'connect() to unix:/run/shop/app.sock failed (13: Permission denied) while connecting to upstream',
    moreExamples: [
      line('connect() to unix:/run/shop/app.sock failed (13: Permission denied) while connecting to upstream', socket, 'crit')
    ],
    nearMisses: [
      own('open() "/var/www/html/index.html" failed (13: Permission denied)'),
      line(
        'connect() to 10.0.0.7:8080 failed (13: Permission denied) while connecting to upstream',
        'http://10.0.0.7:8080/',
        'crit'
      )
    ],
    target: 'nginx-may-connect'
  },
  'tcp-denied': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['connect() to', '(13:', 'while connecting to upstream']],
    unless: ['connect() to unix:'],
    refines: seen,
    example: 'connect() to 10.0.0.7:8080 failed (13: Permission denied) while connecting to upstream',
    moreExamples: [
      line(
        'connect() to 10.0.0.7:8080 failed (13: Permission denied) while connecting to upstream',
        'http://10.0.0.7:8080/',
        'crit'
      )
    ],
    nearMisses: [
      line('connect() to unix:/run/shop/app.sock failed (13: Permission denied) while connecting to upstream', socket, 'crit'),
      own('open() "/var/www/html/index.html" failed (13: Permission denied)')
    ],
    target: 'nginx-may-connect'
  },
  'selinux-denied': {
    log: 'audit',
    kind: 'error',
    patterns: [['denied { name_connect }', 'comm="nginx"']],
    refines: ['tcp-denied'],
    example:
      'type=AVC msg=audit(1796072089.003:412): avc:  denied  { name_connect } for  pid=1153 comm="nginx" dest=8080 scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:object_r:http_cache_port_t:s0 tclass=tcp_socket permissive=0',
    nearMisses: [
      'type=AVC msg=audit(1796072089.003:412): avc:  denied  { name_connect } for  pid=1153 comm="php-fpm" dest=3306',
      'type=AVC msg=audit(1796072089.003:413): avc:  granted  { name_connect } for  pid=1153 comm="nginx" dest=8080'
    ],
    target: 'nginx-may-connect'
  },
  'socket-queue-full': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['connect() to unix:', '(11:']],
    refines: parked,
    example:
      'connect() to unix:/run/php/php8.2-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream',
    moreExamples: [
      line(
        'connect() to unix:/run/php/php8.2-fpm.sock failed (11: Resource temporarily unavailable) while connecting to upstream',
        'fastcgi://unix:/run/php/php8.2-fpm.sock:'
      )
    ],
    nearMisses: [
      line('connect() to unix:/run/shop/app.sock failed (111: Connection refused) while connecting to upstream', socket),
      '2026/11/30 20:54:49 [alert] 26037#26037: fork() failed (11: Resource temporarily unavailable)'
    ],
    target: 'slow-or-saturated'
  },
  'host-unreachable': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['(113:', 'while connecting to upstream']],
    refines: parked,
    example: 'connect() failed (113: No route to host) while connecting to upstream',
    moreExamples: [
      line('connect() failed (113: No route to host) while connecting to upstream', 'http://172.18.0.5:8080/'),
      line('connect() failed (113: Host is unreachable) while connecting to upstream', 'http://172.18.0.5:8080/')
    ],
    nearMisses: [
      line('connect() failed (111: Connection refused) while connecting to upstream', 'http://172.18.0.5:8113/'),
      '172.18.0.1 - - [30/Nov/2026:20:54:49 +0000] "GET / HTTP/1.1" 200 113 "-" "curl/7.88.1"'
    ],
    target: 'name-resolves'
  },
  'network-unreachable': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['(101:', 'while connecting to upstream']],
    refines: parked,
    example: 'connect() to [2001:db8::7]:8080 failed (101: Network is unreachable) while connecting to upstream',
    moreExamples: [
      line(
        'connect() to [2001:db8::7]:8080 failed (101: Network is unreachable) while connecting to upstream',
        'http://[2001:db8::7]:8080/'
      ),
      line('connect() to 10.9.9.9:8080 failed (101: Network unreachable) while connecting to upstream', 'http://10.9.9.9:8080/')
    ],
    nearMisses: [
      line('connect() failed (111: Connection refused) while connecting to upstream', 'http://10.0.0.101:8080/'),
      own('"GET / HTTP/1.1" 101')
    ],
    target: 'upstream-direct'
  },
  'connect-timed-out': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['upstream timed out', '(110:', 'while connecting to upstream']],
    refines: parked,
    example: 'upstream timed out (110: Connection timed out) while connecting to upstream',
    moreExamples: [
      line('upstream timed out (110: Connection timed out) while connecting to upstream', 'http://10.0.0.7:8080/'),
      line('upstream timed out (110: Operation timed out) while connecting to upstream', 'http://10.0.0.7:8080/')
    ],
    nearMisses: [
      line('upstream timed out (110: Connection timed out) while reading response header from upstream'),
      own('client timed out (110: Connection timed out) while waiting for request', 'info')
    ],
    target: 'upstream-direct'
  },
  'no-local-port': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['connect() to', '(99:', 'while connecting to upstream']],
    refines: seen,
    example: 'connect() to 127.0.0.1:21009 failed (99: Cannot assign requested address) while connecting to upstream',
    moreExamples: [
      line(
        'connect() to 127.0.0.1:21009 failed (99: Cannot assign requested address) while connecting to upstream',
        undefined,
        'crit'
      ),
      line('connect() to 127.0.0.1:21009 failed (99: Address not available) while connecting to upstream', undefined, 'crit')
    ],
    nearMisses: [
      line('bind(203.0.113.5) failed (99: Cannot assign requested address) while connecting to upstream', undefined, 'crit'),
      '2026/11/30 20:54:49 [emerg] 26037#26037: bind() to 203.0.113.5:80 failed (99: Cannot assign requested address)'
    ],
    target: 'limits-and-disk'
  },
  'wrong-bind-address': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['bind(', '(99:', 'while connecting to upstream']],
    example: 'bind(203.0.113.5) failed (99: Cannot assign requested address) while connecting to upstream',
    moreExamples: [
      line('bind(203.0.113.5) failed (99: Cannot assign requested address) while connecting to upstream', undefined, 'crit')
    ],
    nearMisses: [
      line(
        'connect() to 127.0.0.1:21009 failed (99: Cannot assign requested address) while connecting to upstream',
        undefined,
        'crit'
      ),
      'nginx: [emerg] bind() to 127.0.0.1:28080 failed (98: Address already in use)'
    ],
    target: 'correct-config'
  },
  'ipv6-localhost-refused': {
    log: 'nginx-error',
    kind: 'warning',
    patterns: [
      ['(111:', 'upstream: "http://[::1]:'],
      ['(111:', 'upstream: "https://[::1]:']
    ],
    refines: parked,
    example: 'connect() failed (111: Connection refused) while connecting to upstream, … upstream: "http://[::1]:21009/"',
    moreExamples: [line('connect() failed (111: Connection refused) while connecting to upstream', 'http://[::1]:21009/')],
    nearMisses: [
      line('connect() failed (111: Connection refused) while connecting to upstream'),
      line('upstream timed out (110: Connection timed out) while reading response header from upstream', 'http://[::1]:21009/')
    ],
    target: 'correct-address'
  },
  'server-parked': {
    log: 'nginx-error',
    kind: 'warning',
    patterns: ['upstream server temporarily disabled while'],
    example: 'upstream server temporarily disabled while connecting to upstream',
    moreExamples: [line('upstream server temporarily disabled while connecting to upstream', undefined, 'warn')],
    nearMisses: [
      line('connect() failed (111: Connection refused) while connecting to upstream'),
      'The upstream server was temporarily disabled by its owner.'
    ],
    target: 'read-error-log'
  },
  'no-live-upstreams': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['no live upstreams while connecting to upstream'],
    refines: ['server-parked', ...seen],
    example: 'no live upstreams while connecting to upstream',
    moreExamples: [line('no live upstreams while connecting to upstream', 'http://shop/')],
    nearMisses: [
      line('connect() failed (111: Connection refused) while connecting to upstream'),
      line('upstream server temporarily disabled while connecting to upstream', undefined, 'warn')
    ],
    target: 'upstream-listens'
  },

  // The answer: too late
  'answer-timed-out': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['upstream timed out', '(110:', 'while reading response header from upstream']],
    refines: parked,
    example: 'upstream timed out (110: Connection timed out) while reading response header from upstream',
    moreExamples: [
      line('upstream timed out (110: Connection timed out) while reading response header from upstream'),
      line('upstream timed out (110: Operation timed out) while reading response header from upstream'),
      line('upstream timed out (110: Unknown error) while reading response header from upstream')
    ],
    nearMisses: [
      line('upstream timed out (110: Connection timed out) while connecting to upstream'),
      line('upstream prematurely closed connection while reading response header from upstream')
    ],
    target: 'slow-or-saturated'
  },
  'body-timed-out': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['upstream timed out', '(110:', 'while reading upstream']],
    example: 'upstream timed out (110: Connection timed out) while reading upstream',
    moreExamples: [line('upstream timed out (110: Connection timed out) while reading upstream')],
    nearMisses: [
      line('upstream timed out (110: Connection timed out) while reading response header from upstream'),
      line('upstream prematurely closed connection while reading upstream')
    ],
    target: 'slow-or-saturated'
  },
  'send-timed-out': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['upstream timed out', '(110:', 'while sending request to upstream']],
    refines: parked,
    example: 'upstream timed out (110: Connection timed out) while sending request to upstream',
    moreExamples: [line('upstream timed out (110: Connection timed out) while sending request to upstream')],
    nearMisses: [
      line('upstream timed out (110: Connection timed out) while reading upstream'),
      own('client timed out (110: Connection timed out) while sending to client', 'info')
    ],
    target: 'slow-or-saturated'
  },
  'handshake-timed-out': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['upstream timed out', '(110:', 'while SSL handshaking to upstream']],
    refines: parked,
    example: 'upstream timed out (110: Connection timed out) while SSL handshaking to upstream',
    moreExamples: [line('upstream timed out (110: Connection timed out) while SSL handshaking to upstream', tls)],
    nearMisses: [
      line('peer closed connection in SSL handshake while SSL handshaking to upstream', tls),
      own('client timed out (110: Connection timed out) while SSL handshaking', 'info')
    ],
    target: 'speaks-same-protocol'
  },
  'websocket-idle': {
    log: 'nginx-error',
    kind: 'info',
    patterns: [['upstream timed out', '(110:', 'while proxying upgraded connection']],
    example: 'upstream timed out (110: Connection timed out) while proxying upgraded connection',
    moreExamples: [line('upstream timed out (110: Connection timed out) while proxying upgraded connection', undefined, 'info')],
    nearMisses: [
      line('upstream timed out (110: Connection timed out) while reading upstream'),
      line('upstream prematurely closed connection while proxying upgraded connection')
    ],
    target: 'adjust-timeouts'
  },

  // The answer: broken off
  reset: {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['recv() failed', '(104:', 'while reading response header from upstream']],
    refines: parked,
    example: 'recv() failed (104: Connection reset by peer) while reading response header from upstream',
    moreExamples: [line('recv() failed (104: Connection reset by peer) while reading response header from upstream')],
    nearMisses: [
      own('recv() failed (104: Connection reset by peer) while waiting for request', 'info'),
      line('upstream prematurely closed connection while reading response header from upstream')
    ],
    target: 'upstream-dies'
  },
  'closed-early': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream prematurely closed connection while reading response header from upstream'],
    refines: parked,
    example: 'upstream prematurely closed connection while reading response header from upstream',
    moreExamples: [line('upstream prematurely closed connection while reading response header from upstream')],
    nearMisses: [
      line('upstream prematurely closed connection while reading upstream'),
      own('client prematurely closed connection while reading client request line', 'info')
    ],
    target: 'upstream-dies'
  },
  'closed-midway': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream prematurely closed connection while reading upstream', ['(104:', 'while reading upstream']],
    example: 'upstream prematurely closed connection while reading upstream',
    moreExamples: [
      line('upstream prematurely closed connection while reading upstream'),
      line('readv() failed (104: Connection reset by peer) while reading upstream')
    ],
    nearMisses: [
      line('upstream prematurely closed connection while reading response header from upstream'),
      line('upstream timed out (110: Connection timed out) while reading upstream')
    ],
    target: 'upstream-dies'
  },

  // The answer: not understood
  'header-too-big': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream sent too big header while reading response header from upstream'],
    refines: parked,
    example: 'upstream sent too big header while reading response header from upstream',
    moreExamples: [line('upstream sent too big header while reading response header from upstream')],
    nearMisses: [
      own('client sent too long header line: "Cookie: session=…" while reading client request headers', 'info'),
      own('client intended to send too large body: 1446 bytes')
    ],
    target: 'enlarge-buffers'
  },
  'invalid-header': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream sent invalid header'],
    refines: parked,
    example: 'upstream sent invalid header: "X-Bad\\x00..." while reading response header from upstream',
    moreExamples: [line('upstream sent invalid header: "X-Bad\\x00..." while reading response header from upstream')],
    nearMisses: [
      own('client sent invalid header line: "X Bad: 1" while reading client request headers', 'info'),
      line('upstream sent too big header while reading response header from upstream')
    ],
    target: 'speaks-same-protocol'
  },
  'no-status-line': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream sent no valid HTTP/1.0 header'],
    refines: seen,
    example: 'upstream sent no valid HTTP/1.0 header while reading response header from upstream',
    moreExamples: [line('upstream sent no valid HTTP/1.0 header while reading response header from upstream')],
    nearMisses: [
      line('upstream sent invalid header: "X-Bad\\x00..." while reading response header from upstream'),
      '127.0.0.1 - - [30/Nov/2026:21:12:20 +0000] "GET /status HTTP/1.0" 200 27 "-" "curl/7.88.1"'
    ],
    target: 'speaks-same-protocol'
  },
  'invalid-chunk': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream sent invalid chunked response while reading upstream'],
    example: 'upstream sent invalid chunked response while reading upstream',
    moreExamples: [line('upstream sent invalid chunked response while reading upstream')],
    nearMisses: [
      own('client sent invalid chunked body', 'info'),
      line('upstream prematurely closed connection while reading upstream')
    ],
    target: 'speaks-same-protocol'
  },
  'duplicate-header': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream sent duplicate header line'],
    refines: parked,
    example:
      'upstream sent duplicate header line: "Content-Length: 27", previous value: "Content-Length: 27" while reading response header from upstream',
    moreExamples: [
      line(
        'upstream sent duplicate header line: "Content-Length: 27", previous value: "Content-Length: 27" while reading response header from upstream'
      )
    ],
    nearMisses: [
      own('client sent duplicate header line: "Host: shop.example", previous value: "Host: shop.example"', 'info'),
      line('upstream sent too big header while reading response header from upstream')
    ],
    target: 'speaks-same-protocol'
  },
  'length-and-chunked': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream sent "Content-Length" and "Transfer-Encoding" headers at the same time'],
    refines: parked,
    example:
      'upstream sent "Content-Length" and "Transfer-Encoding" headers at the same time while reading response header from upstream',
    moreExamples: [
      line(
        'upstream sent "Content-Length" and "Transfer-Encoding" headers at the same time while reading response header from upstream'
      )
    ],
    nearMisses: [
      own('client sent "Content-Length" and "Transfer-Encoding" headers at the same time', 'info'),
      line('upstream sent invalid chunked response while reading upstream')
    ],
    target: 'speaks-same-protocol'
  },
  'not-fastcgi': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream sent unsupported FastCGI protocol version'],
    refines: seen,
    example: 'upstream sent unsupported FastCGI protocol version: 72 while reading response header from upstream',
    moreExamples: [
      line(
        'upstream sent unsupported FastCGI protocol version: 72 while reading response header from upstream',
        'fastcgi://127.0.0.1:21001'
      )
    ],
    nearMisses: [
      line(
        'FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream',
        'fastcgi://127.0.0.1:9000'
      ),
      line('upstream sent no valid HTTP/1.0 header while reading response header from upstream')
    ],
    target: 'correct-protocol'
  },

  // TLS towards the application
  'wrong-version-number': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['SSL routines', 'wrong version number']],
    refines: parked,
    example: 'SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream',
    moreExamples: [
      line(
        'SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream',
        tls
      ),
      line(
        'SSL_do_handshake() failed (SSL: error:1408F10B:SSL routines:ssl3_get_record:wrong version number) while SSL handshaking to upstream',
        tls
      ),
      'curl: (35) OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number'
    ],
    nearMisses: [
      line('peer closed connection in SSL handshake while SSL handshaking to upstream', tls),
      'The build failed: wrong version number in package.json'
    ],
    target: 'speaks-same-protocol'
  },
  'certificate-expired': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream SSL certificate verify error: (10:'],
    refines: parked,
    example: 'upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream',
    moreExamples: [
      line('upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream', tls)
    ],
    nearMisses: [
      line('upstream SSL certificate verify error: (18:self-signed certificate) while SSL handshaking to upstream', tls),
      own('client SSL certificate verify error: (10:certificate has expired) while reading client request headers', 'info')
    ],
    target: 'tls-fits'
  },
  'certificate-untrusted': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream SSL certificate verify error: (18:', 'upstream SSL certificate verify error: (21:'],
    refines: parked,
    example: 'upstream SSL certificate verify error: (18:self-signed certificate) while SSL handshaking to upstream',
    moreExamples: [
      line('upstream SSL certificate verify error: (18:self-signed certificate) while SSL handshaking to upstream', tls),
      line(
        'upstream SSL certificate verify error: (21:unable to verify the first certificate) while SSL handshaking to upstream',
        tls
      )
    ],
    nearMisses: [
      line('upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream', tls),
      own('client SSL certificate verify error: (18:self-signed certificate) while reading client request headers', 'info')
    ],
    target: 'tls-fits'
  },
  'certificate-name': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['upstream SSL certificate does not match'],
    refines: parked,
    example: 'upstream SSL certificate does not match "127.0.0.1" while SSL handshaking to upstream',
    moreExamples: [line('upstream SSL certificate does not match "127.0.0.1" while SSL handshaking to upstream', tls)],
    nearMisses: [
      line('upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream', tls),
      'Verified peername: app.internal'
    ],
    target: 'correct-tls'
  },
  'no-server-name': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['SSL alert number 112'],
    refines: parked,
    example:
      'SSL_do_handshake() failed (SSL: error:0A000458:SSL routines::tlsv1 unrecognized name:SSL alert number 112) while SSL handshaking to upstream',
    moreExamples: [
      line(
        'SSL_do_handshake() failed (SSL: error:0A000458:SSL routines::tlsv1 unrecognized name:SSL alert number 112) while SSL handshaking to upstream',
        tls
      )
    ],
    nearMisses: [
      line(
        'SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::sslv3 alert handshake failure:SSL alert number 40) while SSL handshaking to upstream',
        tls
      ),
      line('peer closed connection in SSL handshake while SSL handshaking to upstream', tls)
    ],
    target: 'correct-tls'
  },
  'tls-version': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['SSL alert number 70'],
    refines: parked,
    example:
      'SSL_do_handshake() failed (SSL: error:0A00042E:SSL routines::tlsv1 alert protocol version:SSL alert number 70) while SSL handshaking to upstream',
    moreExamples: [
      line(
        'SSL_do_handshake() failed (SSL: error:0A00042E:SSL routines::tlsv1 alert protocol version:SSL alert number 70) while SSL handshaking to upstream',
        tls
      )
    ],
    nearMisses: [
      line(
        'SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream',
        tls
      ),
      line(
        'SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::sslv3 alert handshake failure:SSL alert number 40) while SSL handshaking to upstream',
        tls
      )
    ],
    target: 'correct-tls'
  },
  'handshake-refused': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['SSL alert number 40'],
    refines: parked,
    example:
      'SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::sslv3 alert handshake failure:SSL alert number 40) while SSL handshaking to upstream',
    moreExamples: [
      line(
        'SSL_do_handshake() failed (SSL: error:0A000410:SSL routines::sslv3 alert handshake failure:SSL alert number 40) while SSL handshaking to upstream',
        tls
      )
    ],
    nearMisses: [
      line(
        'SSL_do_handshake() failed (SSL: error:0A000458:SSL routines::tlsv1 unrecognized name:SSL alert number 112) while SSL handshaking to upstream',
        tls
      ),
      line('peer closed connection in SSL handshake while SSL handshaking to upstream', tls)
    ],
    target: 'tls-fits'
  },
  'handshake-closed': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['peer closed connection in SSL handshake while SSL handshaking to upstream'],
    refines: parked,
    example: 'peer closed connection in SSL handshake while SSL handshaking to upstream',
    moreExamples: [line('peer closed connection in SSL handshake while SSL handshaking to upstream', tls)],
    nearMisses: [
      own('peer closed connection in SSL handshake while SSL handshaking', 'info'),
      line('upstream timed out (110: Connection timed out) while SSL handshaking to upstream', tls)
    ],
    target: 'speaks-same-protocol'
  },

  // Names
  'name-unknown-at-start': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['host not found in upstream'],
    refines: ['file-refused'],
    example: 'nginx: [emerg] host not found in upstream "app.internal" in /etc/nginx/conf.d/shop.conf:9',
    moreExamples: [
      '2026/11/30 20:57:57 [emerg] 30682#30682: host not found in upstream "app.internal" in /etc/nginx/conf.d/shop.conf:9'
    ],
    nearMisses: [
      own('app.internal could not be resolved (3: Host not found)'),
      '2026/11/30 20:57:57 [emerg] 30682#30682: host not found in "shop.internal:80" of the "listen" directive in /etc/nginx/conf.d/shop.conf:2'
    ],
    target: 'name-resolves'
  },
  'no-resolver': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['no resolver defined to resolve'],
    refines: seen,
    example: 'no resolver defined to resolve app.internal',
    moreExamples: [own('no resolver defined to resolve app.internal')],
    nearMisses: [
      own('app.internal could not be resolved (3: Host not found)'),
      '2026/11/30 20:57:57 [warn] 30682#30682: no resolver defined for the OCSP responder'
    ],
    target: 'correct-address'
  },
  'name-not-found': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['could not be resolved (3:', 'could not be resolved (2:', 'could not be resolved (5:'],
    refines: seen,
    example: 'app.internal could not be resolved (3: Host not found)',
    moreExamples: [
      own('app.internal could not be resolved (3: Host not found)'),
      own('app.internal could not be resolved (2: Server failure)'),
      own('app.internal could not be resolved (5: Operation refused)')
    ],
    nearMisses: [
      own('app.internal could not be resolved (110: Operation timed out)'),
      own('no resolver defined to resolve app.internal')
    ],
    target: 'name-resolves'
  },
  'resolver-silent': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['could not be resolved (110:', ['while resolving', 'resolver:']],
    refines: seen,
    example: 'app.internal could not be resolved (110: Operation timed out)',
    moreExamples: [
      own('app.internal could not be resolved (110: Operation timed out)'),
      '2026/11/30 20:57:57 [error] 30682#30682: recv() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53'
    ],
    nearMisses: [
      own('app.internal could not be resolved (3: Host not found)'),
      line('upstream timed out (110: Connection timed out) while connecting to upstream')
    ],
    target: 'name-resolves'
  },

  // nginx itself: limits, disk, configuration
  'worker-connections': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['worker_connections are not enough'],
    example: '16 worker_connections are not enough while connecting to upstream',
    moreExamples: [
      own('16 worker_connections are not enough while connecting to upstream', 'alert'),
      '2026/11/30 21:03:10 [warn] 6042#6042: 16 worker_connections are not enough, reusing connections'
    ],
    nearMisses: [
      '    worker_connections 768;',
      '2026/11/30 21:03:10 [warn] 6042#6042: 4096 worker_connections exceed open file resource limit: 1024'
    ],
    target: 'limits-and-disk'
  },
  'open-files': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['accept4() failed (24:', 'socket() failed (24:'],
    example: 'accept4() failed (24: Too many open files)',
    moreExamples: [
      '2026/11/30 21:03:10 [crit] 6042#6042: accept4() failed (24: Too many open files)',
      line('socket() failed (24: Too many open files) while connecting to upstream', undefined, 'alert'),
      '2026/11/30 21:03:10 [crit] 6042#6042: accept4() failed (24: No file descriptors available)'
    ],
    nearMisses: [
      'Max open files            1024                 524288               files',
      '2026/11/30 21:03:10 [crit] 6042#6042: accept4() failed (103: Software caused connection abort)'
    ],
    target: 'limits-and-disk'
  },
  'disk-full': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['failed (28:'],
    example:
      'pwritev() "/var/lib/nginx/proxy/1/00/0000000001" has written only 4096 of 8192, pwritev() failed (28: No space left on device) while reading upstream',
    moreExamples: [
      line(
        'pwritev() "/var/lib/nginx/proxy/1/00/0000000001" has written only 4096 of 8192, pwritev() failed (28: No space left on device) while reading upstream',
        undefined,
        'crit'
      ),
      own('pwrite() "/var/lib/nginx/body/0000000002" failed (28: No space left on device)', 'crit')
    ],
    nearMisses: [
      line(
        'open() "/var/lib/nginx/proxy/1/00/0000000001" failed (13: Permission denied) while reading upstream',
        undefined,
        'crit'
      ),
      'curl: (28) Operation timed out after 3001 milliseconds with 0 bytes received'
    ],
    target: 'limits-and-disk'
  },
  'temp-denied': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['open() "', '(13:', 'while reading upstream']],
    example: 'open() "/var/lib/nginx/proxy/1/00/0000000001" failed (13: Permission denied) while reading upstream',
    moreExamples: [
      line('open() "/var/lib/nginx/proxy/1/00/0000000001" failed (13: Permission denied) while reading upstream', undefined, 'crit')
    ],
    nearMisses: [
      own('open() "/var/www/html/index.html" failed (13: Permission denied)'),
      line('connect() to unix:/run/shop/app.sock failed (13: Permission denied) while connecting to upstream', socket, 'crit')
    ],
    target: 'fix-permissions'
  },
  'client-gave-up': {
    log: 'nginx-error',
    kind: 'info',
    patterns: ['client prematurely closed connection, so upstream connection is closed too'],
    refines: ['access-499'],
    example:
      'epoll_wait() reported that client prematurely closed connection, so upstream connection is closed too while sending request to upstream',
    moreExamples: [
      line(
        'epoll_wait() reported that client prematurely closed connection, so upstream connection is closed too while sending request to upstream',
        undefined,
        'info'
      )
    ],
    nearMisses: [
      own('client prematurely closed connection while reading client request line', 'info'),
      line('upstream prematurely closed connection while reading response header from upstream')
    ],
    target: 'slow-or-saturated'
  },
  'rate-limited': {
    log: 'nginx-error',
    kind: 'warning',
    patterns: ['limiting requests, excess'],
    example: 'limiting requests, excess: 0.990 by zone "shop"',
    moreExamples: [own('limiting requests, excess: 0.990 by zone "shop"')],
    nearMisses: [own('limiting connections by zone "addresses"'), own('delaying request, excess: 0.990, by zone "shop"', 'warn')],
    target: 'other-code'
  },
  'auth-helper-down': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['auth request unexpected status: 502'],
    refines: ['refused', ...parked],
    example: 'auth request unexpected status: 502 while sending to client',
    moreExamples: [own('auth request unexpected status: 502 while sending to client')],
    nearMisses: [
      own('access forbidden by rule'),
      '127.0.0.1 - - [30/Nov/2026:21:12:20 +0000] "GET /login HTTP/1.1" 401 179 "-" "curl/7.88.1"'
    ],
    target: 'upstream-listens'
  },
  'port-taken': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['bind() to', '(98:']],
    example: 'nginx: [emerg] bind() to 127.0.0.1:28080 failed (98: Address already in use)',
    moreExamples: ['2026/11/30 21:05:50 [emerg] 6139#6139: bind() to 0.0.0.0:80 failed (98: Address in use)'],
    nearMisses: [
      'nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)',
      line('bind(203.0.113.5) failed (99: Cannot assign requested address) while connecting to upstream', undefined, 'crit')
    ],
    target: 'limits-and-disk'
  },
  'file-refused': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['nginx: configuration file', 'test failed']],
    example:
      'nginx: [emerg] unexpected "}" in /etc/nginx/conf.d/shop.conf:14\nnginx: configuration file /etc/nginx/nginx.conf test failed',
    nearMisses: [
      'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok\nnginx: configuration file /etc/nginx/nginx.conf test is successful',
      'The test of the configuration file failed for lack of rights.'
    ],
    target: 'correct-config'
  },
  'syntax-error': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [['directive', 'is not terminated by'], 'unknown directive'],
    refines: ['file-refused'],
    example: 'nginx: [emerg] directive "listen" is not terminated by ";" in /etc/nginx/conf.d/shop.conf:4',
    moreExamples: [
      '2026/11/30 21:05:50 [emerg] 6139#6139: directive "listen" is not terminated by ";" in /etc/nginx/conf.d/shop.conf:4',
      '2026/11/30 21:05:59 [emerg] 6374#6374: unknown directive "proxy_pas" in /etc/nginx/conf.d/shop.conf:1'
    ],
    nearMisses: [
      'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok',
      '2026/11/30 21:05:58 [warn] 6343#6343: conflicting server name "shop.example" on 127.0.0.1:28089, ignored',
      '2026/11/30 21:05:58 [warn] 6339#6339: the "user" directive makes sense only if the master process runs with super-user privileges, ignored in /etc/nginx/nginx.conf:1'
    ],
    target: 'correct-config'
  },
  'buffers-do-not-fit': {
    log: 'nginx-error',
    kind: 'error',
    patterns: [
      ['proxy_busy_buffers_size', 'must be less than the size of all'],
      ['fastcgi_busy_buffers_size', 'must be less than the size of all']
    ],
    refines: ['file-refused'],
    example:
      'nginx: [emerg] "proxy_busy_buffers_size" must be less than the size of all "proxy_buffers" minus one buffer in /etc/nginx/nginx.conf:62',
    moreExamples: [
      '2026/11/30 21:05:50 [emerg] 6139#6139: "proxy_busy_buffers_size" must be less than the size of all "proxy_buffers" minus one buffer in /etc/nginx/nginx.conf:62',
      '2026/11/30 21:05:50 [emerg] 6139#6139: "fastcgi_busy_buffers_size" must be less than the size of all "fastcgi_buffers" minus one buffer in /etc/nginx/nginx.conf:62'
    ],
    nearMisses: [
      line('upstream sent too big header while reading response header from upstream'),
      '    proxy_busy_buffers_size 32k;'
    ],
    target: 'enlarge-buffers'
  },

  // PHP-FPM
  'script-unknown': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['FastCGI sent in stderr: "Primary script unknown"'],
    example: 'FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream',
    moreExamples: [
      line(
        'FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream',
        'fastcgi://unix:/run/php/php8.2-fpm.sock:'
      )
    ],
    nearMisses: [
      line(
        'FastCGI sent in stderr: "PHP message: PHP Warning:  Undefined variable $x in /var/www/html/index.php on line 3" while reading response header from upstream',
        'fastcgi://unix:/run/php/php8.2-fpm.sock:'
      ),
      own('open() "/var/www/html/favicon.ico" failed (2: No such file or directory)')
    ],
    target: 'correct-config'
  },
  'extension-denied': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['has been denied (see security.limit_extensions)'],
    example: `FastCGI sent in stderr: "Access to the script '/var/www/html/index.html' has been denied (see security.limit_extensions)" while reading response header from upstream`,
    moreExamples: [
      line(
        `FastCGI sent in stderr: "Access to the script '/var/www/html/index.html' has been denied (see security.limit_extensions)" while reading response header from upstream`,
        'fastcgi://unix:/run/php/php8.2-fpm.sock:'
      )
    ],
    nearMisses: [';security.limit_extensions = .php .php3 .php4 .php5 .php7', own('access forbidden by rule')],
    target: 'correct-config'
  },
  'php-fatal': {
    log: 'nginx-error',
    kind: 'error',
    patterns: ['PHP message: PHP Fatal error'],
    example:
      'FastCGI sent in stderr: "PHP message: PHP Fatal error:  Uncaught Error: Call to undefined function shop() in /var/www/html/index.php:3" while reading response header from upstream',
    moreExamples: [
      line(
        'FastCGI sent in stderr: "PHP message: PHP Fatal error:  Uncaught Error: Call to undefined function shop() in /var/www/html/index.php:3" while reading response header from upstream',
        'fastcgi://unix:/run/php/php8.2-fpm.sock:'
      ),
      line(
        'FastCGI sent in stderr: "PHP message: PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes) in /var/www/html/index.php on line 3" while reading response header from upstream',
        'fastcgi://unix:/run/php/php8.2-fpm.sock:'
      )
    ],
    nearMisses: [
      line(
        'FastCGI sent in stderr: "PHP message: PHP Warning:  Undefined variable $x in /var/www/html/index.php on line 3" while reading response header from upstream',
        'fastcgi://unix:/run/php/php8.2-fpm.sock:'
      ),
      line(
        'FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream',
        'fastcgi://127.0.0.1:9000'
      )
    ],
    target: 'app-answered'
  },
  'pool-full': {
    log: 'php-fpm',
    kind: 'warning',
    patterns: ['server reached pm.max_children setting', 'server reached max_children setting'],
    refines: unanswered,
    example: '[30-Nov-2026 21:01:55] WARNING: [pool www] server reached pm.max_children setting (2), consider raising it',
    moreExamples: ['[30-Nov-2026 21:01:55] WARNING: [pool www] server reached max_children setting (2), consider raising it'],
    nearMisses: ['pm.max_children = 5', 'max children reached: 0', '[30-Nov-2026 21:01:51] NOTICE: ready to handle connections'],
    target: 'slow-or-saturated'
  },
  'fpm-terminated': {
    log: 'php-fpm',
    kind: 'error',
    patterns: [['execution timed out', 'terminating'], 'exited on signal 15 (SIGTERM)'],
    refines: [...broken, ...parked],
    example:
      '[30-Nov-2026 21:02:10] WARNING: [pool www] child 2187, script \'/var/www/html/slow.php\' (request: "GET /slow.php") execution timed out (3.214504 sec), terminating',
    moreExamples: [
      '[30-Nov-2026 21:02:10] WARNING: [pool www] child 2187 exited on signal 15 (SIGTERM) after 19.003011 seconds from start'
    ],
    nearMisses: [
      '[30-Nov-2026 21:02:10] NOTICE: [pool www] child 2187 exited with code 0 after 19.003011 seconds from start',
      '[30-Nov-2026 21:02:10] WARNING: [pool www] child 2187 exited on signal 9 (SIGKILL) after 19.003011 seconds from start',
      '[30-Nov-2026 21:02:10] NOTICE: Terminating ...'
    ],
    target: 'tune-upstream'
  },
  'fpm-killed': {
    log: 'php-fpm',
    kind: 'error',
    patterns: ['exited on signal 9 (SIGKILL)'],
    refines: [...broken, ...parked],
    example:
      '[30-Nov-2026 21:02:10] WARNING: [pool www] child 2187 exited on signal 9 (SIGKILL) after 19.003011 seconds from start',
    nearMisses: [
      '[30-Nov-2026 21:02:10] WARNING: [pool www] child 2187 exited on signal 15 (SIGTERM) after 19.003011 seconds from start',
      '[30-Nov-2026 21:02:10] NOTICE: [pool www] child 2187 exited with code 0 after 19.003011 seconds from start'
    ],
    target: 'upstream-dies'
  },
  'fpm-crashed': {
    log: 'php-fpm',
    kind: 'error',
    patterns: ['exited on signal 11 (SIGSEGV)'],
    refines: [...broken, ...parked],
    example:
      '[30-Nov-2026 21:02:10] WARNING: [pool www] child 2187 exited on signal 11 (SIGSEGV) after 19.003011 seconds from start',
    nearMisses: [
      '[30-Nov-2026 21:02:10] WARNING: [pool www] child 2187 exited on signal 9 (SIGKILL) after 19.003011 seconds from start',
      '[30-Nov-2026 21:02:10] NOTICE: [pool www] child 2187 exited with code 0 after 19.003011 seconds from start'
    ],
    target: 'upstream-dies'
  },
  'fpm-slow': {
    log: 'php-fpm',
    kind: 'warning',
    patterns: [['executing too slow', 'logging']],
    refines: unanswered,
    example:
      '[30-Nov-2026 21:02:08] WARNING: [pool www] child 2187, script \'/var/www/html/slow.php\' (request: "GET /slow.php") executing too slow (1.102043 sec), logging',
    nearMisses: ['slow requests:        0', 'request_slowlog_timeout = 1s'],
    target: 'slow-or-saturated'
  },

  // Gunicorn and uWSGI
  'gunicorn-timeout': {
    log: 'gunicorn',
    kind: 'error',
    patterns: ['WORKER TIMEOUT (pid:'],
    refines: ['gunicorn-killed', ...broken, ...parked],
    example: '[2026-11-30 21:00:12 +0000] [4711] [CRITICAL] WORKER TIMEOUT (pid:4713)',
    nearMisses: [
      '[2026-11-30 21:00:12 +0000] [4713] [INFO] Booting worker with pid: 4713',
      '[2026-11-30 21:00:12 +0000] [4713] [INFO] Worker exiting (pid: 4713)'
    ],
    target: 'tune-upstream'
  },
  'gunicorn-killed': {
    log: 'gunicorn',
    kind: 'error',
    patterns: ['was terminated due to signal 9', 'was sent SIGKILL! Perhaps out of memory?'],
    refines: [...broken, ...parked],
    example: '[2026-11-30 21:00:13 +0000] [4711] [WARNING] Worker with pid 4713 was terminated due to signal 9',
    moreExamples: ['[2026-11-30 21:00:13 +0000] [4711] [ERROR] Worker (pid:4713) was sent SIGKILL! Perhaps out of memory?'],
    nearMisses: [
      '[2026-11-30 21:00:13 +0000] [4711] [WARNING] Worker with pid 4713 was terminated due to signal 15',
      '[2026-11-30 21:00:13 +0000] [4711] [INFO] Handling signal: term'
    ],
    target: 'upstream-dies'
  },
  'gunicorn-boot': {
    log: 'gunicorn',
    kind: 'error',
    patterns: ['Reason: Worker failed to boot', 'ModuleNotFoundError: No module named'],
    refines: ['socket-missing', 'socket-refused', 'refused', ...parked],
    example: '[2026-11-30 21:00:12 +0000] [4711] [INFO] Reason: Worker failed to boot.',
    moreExamples: ["ModuleNotFoundError: No module named 'shop'"],
    nearMisses: [
      '[2026-11-30 21:00:12 +0000] [4713] [INFO] Booting worker with pid: 4713',
      '[2026-11-30 21:00:12 +0000] [4711] [INFO] Listening at: unix:/run/shop/app.sock (4711)'
    ],
    target: 'upstream-dies'
  },
  'gunicorn-port': {
    log: 'gunicorn',
    kind: 'error',
    patterns: ['[ERROR] Connection in use'],
    example: "[2026-11-30 21:00:12 +0000] [4711] [ERROR] Connection in use: ('127.0.0.1', 8000)",
    nearMisses: [
      '[2026-11-30 21:00:12 +0000] [4711] [INFO] Listening at: http://127.0.0.1:8000 (4711)',
      'nginx: [emerg] bind() to 127.0.0.1:28080 failed (98: Address already in use)'
    ],
    target: 'start-upstream'
  },
  harakiri: {
    log: 'uwsgi',
    kind: 'error',
    patterns: ['HARAKIRI ON WORKER', 'died, killed by signal 9'],
    refines: [...broken, ...parked],
    example: 'Mon Nov 30 21:00:12 2026 - *** HARAKIRI ON WORKER 1 (pid: 4713, try: 1) ***',
    moreExamples: ['DAMN ! worker 1 (pid: 4713) died, killed by signal 9 :( trying respawn ...'],
    nearMisses: ['*** Operational MODE: preforking ***', 'spawned uWSGI worker 1 (pid: 4713, cores: 1)', 'harakiri = 30'],
    target: 'tune-upstream'
  },
  'uwsgi-queue': {
    log: 'uwsgi',
    kind: 'error',
    patterns: ['*** uWSGI listen queue of socket'],
    refines: unanswered,
    example: 'Mon Nov 30 21:00:12 2026 - *** uWSGI listen queue of socket "127.0.0.1:8000" (fd: 3) full !!! (4/4) ***',
    nearMisses: [
      'your server socket listen backlog is limited to 100 connections',
      'uwsgi socket 0 bound to TCP address 127.0.0.1:8000 fd 3'
    ],
    target: 'slow-or-saturated'
  },
  'uwsgi-block-size': {
    log: 'uwsgi',
    kind: 'error',
    patterns: ['invalid request block size'],
    refines: [...broken, ...parked],
    example: 'invalid request block size: 5120 (max 4096)...skip',
    moreExamples: ['invalid request block size: 21573 (max 4096)...skip'],
    nearMisses: ['your request buffer size is 4096 bytes', 'uwsgi socket 0 bound to TCP address 127.0.0.1:8000 fd 3'],
    target: 'speaks-same-protocol'
  },

  // The system
  'out-of-memory': {
    log: 'journal',
    kind: 'error',
    patterns: ['Out of memory: Killed process', 'Memory cgroup out of memory: Killed process'],
    refines: [...killed, 'crash-loop', ...broken, ...parked],
    example:
      'Nov 30 21:00:12 web01 kernel: Out of memory: Killed process 4713 (php-fpm8.2) total-vm:812345kB, anon-rss:700123kB, file-rss:0kB, shmem-rss:0kB, UID:33 pgtables:1500kB oom_score_adj:0',
    moreExamples: [
      '[Mon Nov 30 21:00:12 2026] Memory cgroup out of memory: Killed process 4713 (gunicorn) total-vm:812345kB, anon-rss:700123kB, file-rss:0kB, shmem-rss:0kB, UID:33 pgtables:1500kB oom_score_adj:0'
    ],
    nearMisses: [
      'dmesg: read kernel buffer failed: Operation not permitted',
      "sudo dmesg -T | grep -iE 'out of memory|oom-kill|killed process'"
    ],
    target: 'upstream-dies'
  },
  'unit-killed': {
    log: 'journal',
    kind: 'error',
    patterns: [
      'Main process exited, code=killed, status=9/KILL',
      'A process of this unit has been killed by the OOM killer',
      "Failed with result 'oom-kill'"
    ],
    refines: [...broken, ...parked],
    example: 'Nov 30 21:00:12 web01 systemd[1]: shop.service: Main process exited, code=killed, status=9/KILL',
    moreExamples: [
      'Nov 30 21:00:12 web01 systemd[1]: shop.service: A process of this unit has been killed by the OOM killer.',
      "Nov 30 21:00:12 web01 systemd[1]: shop.service: Failed with result 'oom-kill'."
    ],
    nearMisses: [
      'Nov 30 21:00:12 web01 systemd[1]: shop.service: Main process exited, code=exited, status=0/SUCCESS',
      'Nov 30 21:00:12 web01 systemd[1]: shop.service: Deactivated successfully.'
    ],
    target: 'upstream-dies'
  },
  'crash-loop': {
    log: 'journal',
    kind: 'error',
    patterns: ['Start request repeated too quickly', 'Scheduled restart job, restart counter is at'],
    refines: ['socket-missing', 'socket-refused', 'refused', ...parked],
    example: 'Nov 30 21:00:12 web01 systemd[1]: shop.service: Start request repeated too quickly.',
    moreExamples: ['Nov 30 21:00:12 web01 systemd[1]: shop.service: Scheduled restart job, restart counter is at 5.'],
    nearMisses: [
      'Nov 30 21:00:12 web01 systemd[1]: Started shop.service - Shop.',
      'Nov 30 21:00:12 web01 systemd[1]: Reloaded nginx.service - A high performance web server and a reverse proxy server.'
    ],
    target: 'upstream-dies'
  },
  'container-killed': {
    log: 'shell',
    kind: 'error',
    patterns: ['Exited (137)', '"OOMKilled": true', '137 true'],
    refines: [...broken, ...parked],
    example: '4f1c2d3e4a5b   shop:1.4   "gunicorn shop:app"   2 hours ago   Exited (137) 3 minutes ago   shop',
    moreExamples: ['            "OOMKilled": true,', '137 true'],
    nearMisses: [
      '4f1c2d3e4a5b   shop:1.4   "gunicorn shop:app"   2 hours ago   Up 2 hours (healthy)   8000/tcp   shop',
      '4f1c2d3e4a5b   shop:1.4   "gunicorn shop:app"   2 hours ago   Exited (0) 3 minutes ago   shop',
      '            "OOMKilled": false,',
      '0 false'
    ],
    target: 'upstream-dies'
  },
  'no-systemd': {
    log: 'shell',
    kind: 'info',
    patterns: ['System has not been booted with systemd as init system'],
    example: "System has not been booted with systemd as init system (PID 1). Can't operate.",
    nearMisses: ['No journal files were found.', 'Unit shop.service could not be found.'],
    target: 'upstream-listens'
  },

  // What is seen without the error log
  'page-502': {
    log: 'page',
    kind: 'error',
    patterns: [['502 Bad Gateway', 'nginx']],
    example: '502 Bad Gateway\nnginx/1.22.1',
    moreExamples: ['<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx</center>'],
    nearMisses: ['504 Gateway Time-out\nnginx/1.22.1', 'HTTP/1.1 502 Bad Gateway\nServer: demo-app/1.0'],
    target: 'who-answers'
  },
  'page-504': {
    log: 'page',
    kind: 'error',
    patterns: [
      ['504 Gateway Time-out', 'nginx'],
      ['504 Gateway Timeout', 'nginx']
    ],
    example: '504 Gateway Time-out\nnginx/1.22.1',
    nearMisses: ['502 Bad Gateway\nnginx/1.22.1', 'HTTP/1.1 504 Gateway Timeout\nServer: demo-app/1.0'],
    target: 'who-answers'
  },
  'access-502-504': {
    log: 'nginx-access',
    kind: 'error',
    patterns: [
      'HTTP/1.0" 502',
      'HTTP/1.1" 502',
      'HTTP/2.0" 502',
      'HTTP/3.0" 502',
      'HTTP/1.0" 504',
      'HTTP/1.1" 504',
      'HTTP/2.0" 504',
      'HTTP/3.0" 504'
    ],
    example: '127.0.0.1 - - [30/Nov/2026:21:12:03 +0000] "GET /v6only/ HTTP/1.1" 502 157 "-" "curl/7.88.1"',
    moreExamples: ['127.0.0.1 - - [30/Nov/2026:21:12:20 +0000] "GET /appsaid/status?c=502 HTTP/1.0" 502 27 "-" "curl/7.88.1"'],
    nearMisses: [
      '127.0.0.1 - - [30/Nov/2026:21:12:03 +0000] "GET / HTTP/1.1" 200 502 "-" "curl/7.88.1"',
      '127.0.0.1 - - [30/Nov/2026:21:12:03 +0000] "GET /502 HTTP/1.1" 200 157 "-" "curl/7.88.1"'
    ],
    target: 'who-answers'
  },
  'access-499': {
    log: 'nginx-access',
    kind: 'warning',
    patterns: ['HTTP/1.0" 499', 'HTTP/1.1" 499', 'HTTP/2.0" 499', 'HTTP/3.0" 499'],
    example: '127.0.0.1 - - [30/Nov/2026:21:12:03 +0000] "GET /slow HTTP/1.1" 499 0 "-" "curl/7.88.1"',
    nearMisses: [
      '127.0.0.1 - - [30/Nov/2026:21:12:03 +0000] "GET / HTTP/1.1" 200 499 "-" "curl/7.88.1"',
      '127.0.0.1 - - [30/Nov/2026:21:12:03 +0000] "GET / HTTP/1.1" 404 153 "-" "curl/7.88.1"'
    ],
    target: 'slow-or-saturated'
  }
} as const satisfies Readonly<Record<string, Signal>>
