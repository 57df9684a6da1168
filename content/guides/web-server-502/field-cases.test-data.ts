import type { signals } from './signals.ts'

type Id = keyof typeof signals

/** One public report: what was logged, and where the guide leads with it. */
export type FieldCase = {
  readonly source: string
  readonly text: string
  /** What the finder says first; none where a report holds nothing that the guide is about. */
  readonly found?: Id
  /** The answers that its author would give, from the first step on, and where they lead. */
  readonly walk?: { readonly answers: readonly string[]; readonly to: string }
}

const line = (time: string, message: string, upstream: string, level = 'error') =>
  `${time} [${level}] 37#37: *248 ${message}, client: 192.0.2.7, server: shop.example, request: "GET / HTTP/1.1", upstream: "${upstream}", host: "shop.example"`

/** Names and addresses are made up. */
export const fieldCases: readonly FieldCase[] = [
  {
    source: 'getsentry/self-hosted issue 477',
    text: `${line('2020/05/07 03:15:12', 'connect() failed (111: Connection refused) while connecting to upstream', 'http://172.21.0.19:9000/')}\n172.21.0.1 - - [07/May/2020:03:15:12 +0000] "GET / HTTP/1.1" 502 157 "-" "Mozilla/5.0"`,
    found: 'refused',
    walk: { answers: ['have-log-line', 'refused', 'nobody'], to: 'start-upstream' }
  },
  {
    source: 'kubernetes/ingress-nginx issue 5734',
    text: `${line('2020/06/17 15:42:54', 'connect() failed (111: Connection refused) while connecting to upstream', 'http://127.0.0.1:8181/')}\n192.0.2.7 - - [17/Jun/2020:15:42:54 +0000] "GET / HTTP/1.1" 502 559 "-" "Mozilla/5.0 Chrome/83.0" "-"`,
    found: 'refused',
    walk: { answers: ['have-log-line', 'refused', 'other-address'], to: 'correct-address' }
  },
  {
    source: 'benoitc/gunicorn issue 1452',
    text: line(
      '2017/02/02 09:50:42',
      'connect() to unix:/home/shop/shop.sock failed (2: No such file or directory) while connecting to upstream',
      'http://unix:/home/shop/shop.sock:/',
      'crit'
    ),
    found: 'socket-missing',
    walk: { answers: ['have-log-line', 'refused', 'nobody'], to: 'start-upstream' }
  },
  {
    source: 'dylanjcastillo/fastapi-nginx-gunicorn issue 3',
    text: line(
      '2023/04/13 01:20:45',
      'connect() to unix:/home/shop/run/gunicorn.sock failed (13: Permission denied) while connecting to upstream',
      'http://unix:/home/shop/run/gunicorn.sock:/',
      'crit'
    ),
    found: 'socket-denied',
    walk: { answers: ['have-log-line', 'denied', 'rights'], to: 'fix-permissions' }
  },
  {
    source: 'benoitc/gunicorn issue 2433',
    text: 'I checked nginx log: connect() to unix:/run/gunicorn.sock failed (11: Resource temporarily unavailable) while connecting to upstream. ...',
    found: 'socket-queue-full',
    walk: { answers: ['have-log-line', 'slow', 'queue-or-pool-full'], to: 'tune-upstream' }
  },
  {
    source: 'lobre/docker-notion-proxy issue 1',
    text: line(
      '2020/01/23 10:02:50',
      'upstream sent too big header while reading response header from upstream',
      'https://192.0.2.9:443/'
    ),
    found: 'header-too-big',
    walk: { answers: ['have-log-line', 'not-understood', 'header-too-big'], to: 'enlarge-buffers' }
  },
  {
    source: 'Varying-Vagrant-Vagrants/VVV pull request 135',
    text: line(
      '2013/08/23 13:58:52',
      'upstream sent too big header while reading response header from upstream',
      'fastcgi://unix:/var/run/php5-fpm.sock:'
    ),
    found: 'header-too-big'
  },
  {
    source: 'RiderLty/fontInAss issue 89',
    text: '2026/05/03 00:42:32 [emerg] 22093#0: "proxy_busy_buffers_size" must be less than the size of all "proxy_buffers" minus one buffer in /etc/nginx/nginx.conf:46\nnginx: configuration file /etc/nginx/nginx.conf test failed',
    found: 'buffers-do-not-fit'
  },
  {
    source: 'eduardogsilva/routerfleet issue 83',
    text: `172.24.0.1 - - [10/Feb/2026:08:01:00 +0100] "GET / HTTP/1.1" 504 167 "-" "-" "-" ${line('2026/02/10 08:11:00', 'upstream timed out (110: Operation timed out) while connecting to upstream', 'http://172.24.0.3:8001/')} 172.24.0.1 - - [10/Feb/2026:08:11:00 +0100] "GET / HTTP/1.1" 504 167 "-" "-" "-"`,
    found: 'connect-timed-out',
    walk: { answers: ['have-log-line', 'no-way', 'slow'], to: 'slow-or-saturated' }
  },
  {
    source: 'fossar/selfoss issue 1427',
    text: line(
      '2023/04/11 10:00:00',
      'upstream timed out (110: Connection timed out) while reading response header from upstream',
      'fastcgi://127.0.0.1:9000'
    ),
    found: 'answer-timed-out',
    walk: { answers: ['have-log-line', 'slow', 'slow-but-finishes'], to: 'adjust-timeouts' }
  },
  {
    source: 'TeamPiped/Piped issue 3679',
    text: '2024/06/22 16:54:59 [emerg] 1#1: host not found in upstream "shopfrontend:80" in /etc/nginx/conf.d/shop.conf:2\nnginx: [emerg] host not found in upstream "shopfrontend:80" in /etc/nginx/conf.d/shop.conf:2\n/docker-entrypoint.sh: Configuration complete; ready for start up',
    found: 'name-unknown-at-start',
    walk: { answers: ['began-after-a-change', 'host-not-found', 'address-changed'], to: 'correct-address' }
  },
  {
    source: 'bunkerity/bunkerweb issue 39',
    text: '192.0.2.7 - - [28/Nov/2020:18:57:38 +0000] "GET / HTTP/2.0" 502 150 "-" "Mozilla/5.0"\n\n==> /var/log/error.log <==\n2020/11/28 18:57:38 [error] 987273#987273: *221 shop could not be resolved (3: Host not found), client: 192.0.2.7, server: shop.example, request: "GET / HTTP/2.0", host: "shop.example"',
    found: 'name-not-found',
    walk: { answers: ['have-log-line', 'name'], to: 'name-resolves' }
  },
  {
    source: 'ddev/ddev issue 2559',
    text: `[16-Oct-2020 17:03:39] WARNING: [pool www] child 1152 exited on signal 9 (SIGKILL) after 2154.228060 seconds from start\n[16-Oct-2020 17:03:39] NOTICE: [pool www] child 1518 started\n${line('2020/10/16 17:03:39', 'recv() failed (104: Connection reset by peer) while reading response header from upstream', 'fastcgi://unix:/run/php-fpm.sock:')}`,
    found: 'fpm-killed',
    walk: { answers: ['have-log-line', 'application', 'timeout-or-memory'], to: 'tune-upstream' }
  },
  {
    source: 'phalcon/cphalcon issue 12160',
    text: `${line('2016/08/23 16:57:10', 'recv() failed (104: Connection reset by peer) while reading response header from upstream', 'fastcgi://127.0.0.1:9000')}\n[23-Aug-2016 16:57:10] WARNING: [pool www] child 1933 exited on signal 11 (SIGSEGV) after 221.151060 seconds from start`,
    found: 'fpm-crashed',
    walk: { answers: ['have-log-line', 'application', 'crash'], to: 'escalate-app-owner' }
  },
  {
    source: 'libvips/php-vips issue 265',
    text: 'WARNING: [pool www] child 2663814 exited on signal 11 (SIGSEGV - core dumped) after 1109.895754 seconds from start',
    found: 'fpm-crashed'
  },
  {
    source: 'benoitc/gunicorn issue 2880',
    text: '[error] 46773#46773: *57 readv() failed (104: Connection reset by peer) while reading upstream',
    found: 'closed-midway',
    walk: { answers: ['have-log-line', 'died'], to: 'upstream-dies' }
  },
  {
    source: 'EasyEngine/easyengine issue 596',
    text: '[error] 3118#0: *7639 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.7, server: shop.example, request: "GET /any.php HTTP/1.1", upstream: "fastcgi://127.0.0.1:8000", host: "shop.example"',
    found: 'refused'
  },
  {
    source: 'weibocom/nginx-upsync-module issue 324: another module, not an upstream of a request',
    text: '2024/08/15 14:30:50 [error] 3838#0: send() failed (111: Connection refused)\n2024/08/15 14:30:53 [error] 3838#0: send() failed (111: Connection refused)'
  }
]
