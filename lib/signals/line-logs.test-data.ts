// Test support: lines of logs that owe nothing to Windows, as a web server, its upstream and the system write them.

const refused =
  '*5 connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: shop.example, request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:21009/", host: "shop.example"'

/** A line of a log in each format that states who wrote it, for a given program and message. */
export const journalForms: readonly (readonly [form: string, line: (program: string, message: string) => string])[] = [
  ['RFC 3164', (program, message) => `<27>Nov 30 20:54:49 web01 ${program}[26037]: ${message}`],
  ['RFC 5424', (program, message) => `<27>1 2026-11-30T20:54:49.003Z web01.example ${program} 26037 - - ${message}`],
  ['journalctl', (program, message) => `Nov 30 20:54:49 web01 ${program}[26037]: ${message}`],
  ['journalctl in another language', (program, message) => `Des 03 20:54:49 web01 ${program}[26037]: ${message}`],
  ['journalctl -o short-iso', (program, message) => `2026-11-30T20:54:49+0700 web01 ${program}[26037]: ${message}`],
  ['journalctl -o short-full', (program, message) => `Mon 2026-11-30 20:54:49 UTC web01 ${program}[26037]: ${message}`],
  [
    'journalctl -o json',
    (program, message) =>
      JSON.stringify({ __REALTIME_TIMESTAMP: '1796072089003000', PRIORITY: '3', SYSLOG_IDENTIFIER: program, MESSAGE: message })
  ]
]

/** A line of a plain log for a given message. */
export const lineForms: readonly (readonly [form: string, line: (message: string) => string])[] = [
  ['nginx', (message) => `2026/11/30 20:54:49 [error] 26037#26037: ${message}`],
  ['PHP-FPM', (message) => `[30-Nov-2026 20:54:49] WARNING: ${message}`],
  ['Gunicorn', (message) => `[2026-11-30 20:54:49 +0000] [4711] [CRITICAL] ${message}`],
  ['log4j', (message) => `2026-11-30 20:54:49,123 [main] ERROR com.example.Shop - ${message}`],
  ['ISO', (message) => `2026-11-30T20:54:49.123Z ERROR ${message}`],
  ['level first', (message) => `ERROR 2026-11-30 20:54:49 ${message}`],
  ['kernel', (message) => `[12345.678901] ${message}`],
  ['logfmt', (message) => `ts=2026-11-30T20:54:49Z level=error msg="${message}"`],
  ['without a time', (message) => `nginx: [emerg] ${message}`]
]

export const messages = {
  refused,
  timedOut: refused
    .replace('connect() failed (111: Connection refused)', 'upstream timed out (110: Operation timed out)')
    .replace('while connecting to', 'while reading response header from'),
  socketDenied:
    '*7 connect() to unix:/run/php/php8.2-fpm.sock failed (13: Permission denied) while connecting to upstream, client: 127.0.0.1',
  fileDenied: '*8 open() "/var/www/x" failed (13: Permission denied), client: 127.0.0.1',
  socketMissing: '*9 connect() to unix:/run/gunicorn.sock failed (2: No such file or directory) while connecting to upstream',
  killed: "shop.service: Failed with result 'oom-kill'.",
  memory: 'Out of memory: Killed process 4711 (php-fpm8.2) total-vm:1024kB'
}
