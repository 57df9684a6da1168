import { defineGuide } from '#lib/guide/define-guide.ts'
import { signals } from './signals.ts'

export default defineGuide({
  id: 'web-server-502',
  revision: 1,
  owner: 'Telusur',
  reviewed: '2026-12-01',
  reviewEvery: 365,
  appliesTo: ['nginx 1.22–1.31', 'PHP-FPM 8.2', 'Gunicorn 20.1', 'uWSGI 2.0'],
  start: 'what-you-see',
  groups: ['first-look', 'connection', 'answer', 'nginx-repair', 'application-repair'],
  prerequisiteGroups: ['access', 'nginx', 'application', 'network', 'host'],

  evidence: {
    'time-and-request': {},
    'log-lines': { from: ['read-error-log', 'paste-log-line'] },
    'nginx-configuration': { from: ['nginx-config-valid'] },
    'listening-sockets': { from: ['upstream-listens'] },
    'direct-and-through': { from: ['upstream-direct', 'who-answers'] },
    'application-log': { from: ['upstream-dies'] },
    'memory-and-disk': { from: ['limits-and-disk', 'upstream-dies'] },
    'container-state': { from: ['upstream-listens'] },
    'network-path': { from: ['upstream-direct', 'name-resolves'] },
    'what-was-tried': {}
  },

  sources: {
    'nginx-proxy': {
      title: 'nginx: ngx_http_proxy_module',
      url: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html'
    },
    'nginx-upstream': {
      title: 'nginx: ngx_http_upstream_module',
      url: 'https://nginx.org/en/docs/http/ngx_http_upstream_module.html'
    },
    'nginx-fastcgi': {
      title: 'nginx: ngx_http_fastcgi_module',
      url: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html'
    },
    'nginx-control': { title: 'nginx: Controlling nginx', url: 'https://nginx.org/en/docs/control.html' },
    'nginx-changes': { title: 'nginx: changes', url: 'https://nginx.org/en/CHANGES' },
    'nginx-source': { title: 'nginx: source code', url: 'https://github.com/nginx/nginx' },
    'debian-nginx': { title: 'Debian: package nginx', url: 'https://packages.debian.org/bookworm/nginx' },
    'debian-php-fpm': { title: 'Debian: package php8.2-fpm', url: 'https://packages.debian.org/bookworm/php8.2-fpm' },
    'gunicorn-signals': { title: 'Gunicorn: signal handling', url: 'https://gunicorn.org/signals' },
    'compose-networking': {
      title: 'Docker: networking in Compose',
      url: 'https://docs.docker.com/compose/how-tos/networking/'
    },
    'engine-api': { title: 'Docker: Engine API', url: 'https://docs.docker.com/reference/api/engine/' },
    'kernel-oom': { title: 'Linux: mm/oom_kill.c', url: 'https://github.com/torvalds/linux/blob/master/mm/oom_kill.c' },
    systemd: { title: 'systemd: source code', url: 'https://github.com/systemd/systemd' }
  },

  prerequisites: {
    'can-log-in-to-proxy-host': { group: 'access', revision: 1, fixedBy: 'what-you-see' },
    'nginx-config-passes': { group: 'nginx', revision: 1, fixedBy: 'correct-config' },
    'timeouts-longer-than-slowest-request': { group: 'nginx', revision: 1, fixedBy: 'adjust-timeouts' },
    'upstream-process-runs': { group: 'application', revision: 1, fixedBy: 'start-upstream' },
    'upstream-listens-where-nginx-looks': { group: 'application', revision: 1, fixedBy: 'correct-address' },
    'socket-usable-by-nginx-user': { group: 'application', revision: 1, fixedBy: 'fix-permissions' },
    'name-resolves-to-current-address': { group: 'network', revision: 1, fixedBy: 'correct-address' },
    'disk-and-limits-free': { group: 'host', revision: 1, fixedBy: 'make-room' }
  },

  steps: {
    'what-you-see': {
      kind: 'question',
      cost: 0,
      risk: 'read-only',
      minutes: 1,
      choices: {
        'have-log-line': 'paste-log-line',
        'only-the-page': 'who-answers',
        'began-after-a-change': 'nginx-config-valid',
        'no-login': 'escalate-server-admin'
      },
      sources: ['nginx-source', 'nginx-proxy']
    },
    'paste-log-line': {
      kind: 'finder',
      group: 'first-look',
      cost: 0,
      risk: 'read-only',
      minutes: 2,
      choices: {
        refused: 'upstream-listens',
        denied: 'nginx-may-connect',
        'no-way': 'upstream-direct',
        name: 'name-resolves',
        slow: 'slow-or-saturated',
        died: 'upstream-dies',
        'not-understood': 'speaks-same-protocol',
        tls: 'tls-fits',
        limits: 'limits-and-disk',
        emerg: 'correct-config',
        application: 'upstream-dies',
        'nothing-matched': 'upstream-listens'
      },
      headings: { connecting: 'refused', answering: 'slow', nginx: 'limits', other: 'application' },
      sources: ['nginx-source']
    },
    'nginx-config-valid': {
      kind: 'check',
      group: 'first-look',
      cost: 0,
      risk: 'read-only',
      minutes: 2,
      choices: {
        passes: 'who-answers',
        'host-not-found': 'name-resolves',
        'port-taken': 'limits-and-disk',
        'other-error': 'correct-config',
        'cannot-test': 'who-answers'
      },
      requires: ['can-log-in-to-proxy-host'],
      settles: ['nginx-config-passes'],
      suggests: { met: 'passes', unmet: 'other-error' },
      sources: ['nginx-control']
    },
    'who-answers': {
      kind: 'check',
      group: 'first-look',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: {
        nginx: 'read-error-log',
        application: 'app-answered',
        'before-nginx': 'not-this-server',
        'other-code': 'other-code',
        'cannot-test': 'read-error-log'
      },
      requires: ['can-log-in-to-proxy-host'],
      sources: ['nginx-source', 'nginx-proxy', 'nginx-upstream']
    },
    'read-error-log': {
      kind: 'check',
      group: 'first-look',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: { 'line-there': 'paste-log-line', 'no-line': 'upstream-direct', 'cannot-test': 'upstream-listens' },
      requires: ['can-log-in-to-proxy-host'],
      sources: ['nginx-source']
    },

    'upstream-listens': {
      kind: 'check',
      group: 'connection',
      cost: 0,
      risk: 'read-only',
      minutes: 4,
      choices: {
        'same-address': 'upstream-direct',
        nobody: 'start-upstream',
        'other-address': 'correct-address',
        'cannot-test': 'upstream-direct'
      },
      settles: ['upstream-listens-where-nginx-looks'],
      suggests: { met: 'same-address', unmet: 'other-address' },
      sources: ['nginx-proxy', 'compose-networking']
    },
    'upstream-direct': {
      kind: 'check',
      group: 'connection',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: {
        answers: 'name-resolves',
        refused: 'start-upstream',
        'no-connection': 'escalate-network',
        slow: 'slow-or-saturated',
        'empty-or-reset': 'upstream-dies',
        'answers-502-itself': 'app-answered',
        'cannot-test': 'name-resolves'
      },
      requires: ['upstream-process-runs'],
      sources: ['nginx-proxy', 'debian-php-fpm']
    },
    'name-resolves': {
      kind: 'check',
      group: 'connection',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: {
        'no-answer': 'escalate-network',
        'address-changed': 'correct-address',
        'still-unreachable': 'escalate-network',
        'same-or-no-name': 'nginx-may-connect',
        'cannot-test': 'nginx-may-connect'
      },
      settles: ['name-resolves-to-current-address'],
      suggests: { met: 'same-or-no-name', unmet: 'address-changed' },
      sources: ['nginx-proxy', 'nginx-upstream', 'nginx-changes']
    },
    'nginx-may-connect': {
      kind: 'check',
      group: 'connection',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: {
        rights: 'fix-permissions',
        selinux: 'fix-permissions',
        'other-view': 'correct-address',
        allowed: 'speaks-same-protocol',
        'cannot-test': 'speaks-same-protocol'
      },
      settles: ['socket-usable-by-nginx-user'],
      suggests: { met: 'allowed', unmet: 'rights' },
      sources: ['nginx-proxy', 'debian-nginx', 'debian-php-fpm']
    },

    'speaks-same-protocol': {
      kind: 'check',
      group: 'answer',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: {
        'mixed-up': 'correct-protocol',
        'header-too-big': 'enlarge-buffers',
        'bad-header': 'escalate-app-owner',
        'uses-tls': 'tls-fits',
        fits: 'limits-and-disk',
        'cannot-test': 'limits-and-disk'
      },
      sources: ['nginx-proxy', 'nginx-fastcgi', 'nginx-source']
    },
    'tls-fits': {
      kind: 'check',
      group: 'answer',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: {
        'name-or-version': 'correct-tls',
        'no-tls': 'correct-protocol',
        certificate: 'escalate-app-owner',
        fits: 'limits-and-disk',
        'cannot-test': 'limits-and-disk'
      },
      sources: ['nginx-proxy']
    },
    'slow-or-saturated': {
      kind: 'check',
      group: 'answer',
      cost: 1,
      risk: 'read-only',
      minutes: 6,
      choices: {
        'slow-but-finishes': 'adjust-timeouts',
        'queue-or-pool-full': 'tune-upstream',
        frozen: 'start-upstream',
        'quick-now': 'upstream-dies',
        'cannot-test': 'upstream-dies'
      },
      settles: ['timeouts-longer-than-slowest-request'],
      suggests: { met: 'quick-now', unmet: 'slow-but-finishes' },
      sources: ['nginx-proxy', 'nginx-upstream', 'debian-php-fpm']
    },
    'upstream-dies': {
      kind: 'check',
      group: 'answer',
      cost: 1,
      risk: 'read-only',
      minutes: 6,
      choices: {
        'timeout-or-memory': 'tune-upstream',
        'kept-alive': 'adjust-timeouts',
        crash: 'escalate-app-owner',
        'nothing-found': 'limits-and-disk',
        'cannot-test': 'limits-and-disk'
      },
      sources: ['nginx-upstream', 'nginx-changes', 'gunicorn-signals', 'kernel-oom', 'systemd', 'engine-api']
    },
    'limits-and-disk': {
      kind: 'check',
      group: 'answer',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: {
        'disk-full': 'make-room',
        'limit-reached': 'make-room',
        'temp-directory-rights': 'fix-permissions',
        'port-taken': 'correct-config',
        'all-free': 'escalate-unknown',
        'cannot-test': 'escalate-unknown'
      },
      settles: ['disk-and-limits-free'],
      suggests: { met: 'all-free', unmet: 'limit-reached' },
      sources: ['nginx-source', 'nginx-proxy']
    },

    'correct-config': {
      kind: 'action',
      group: 'nginx-repair',
      cost: 2,
      risk: 'changes',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'escalate-server-admin' },
      sources: ['nginx-control', 'nginx-proxy', 'nginx-fastcgi', 'debian-nginx']
    },
    'correct-address': {
      kind: 'action',
      group: 'nginx-repair',
      cost: 2,
      risk: 'changes',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'escalate-app-owner' },
      requires: ['nginx-config-passes'],
      sources: ['nginx-proxy', 'nginx-upstream', 'nginx-changes', 'compose-networking']
    },
    'correct-protocol': {
      kind: 'action',
      group: 'nginx-repair',
      cost: 2,
      risk: 'changes',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'escalate-app-owner' },
      requires: ['nginx-config-passes'],
      sources: ['nginx-proxy', 'nginx-fastcgi', 'nginx-changes', 'nginx-source']
    },
    'correct-tls': {
      kind: 'action',
      group: 'nginx-repair',
      cost: 2,
      risk: 'changes',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'escalate-app-owner' },
      requires: ['nginx-config-passes'],
      sources: ['nginx-proxy']
    },
    'enlarge-buffers': {
      kind: 'action',
      group: 'nginx-repair',
      cost: 2,
      risk: 'changes',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'escalate-app-owner' },
      requires: ['nginx-config-passes'],
      sources: ['nginx-proxy', 'nginx-fastcgi']
    },
    'adjust-timeouts': {
      kind: 'action',
      group: 'nginx-repair',
      cost: 2,
      risk: 'changes',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'escalate-app-owner' },
      requires: ['nginx-config-passes'],
      sources: ['nginx-proxy', 'nginx-fastcgi', 'nginx-upstream', 'gunicorn-signals']
    },
    'make-room': {
      kind: 'action',
      group: 'nginx-repair',
      cost: 2,
      risk: 'changes',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'escalate-server-admin' },
      sources: ['nginx-source', 'nginx-control']
    },

    'start-upstream': {
      kind: 'action',
      group: 'application-repair',
      cost: 3,
      risk: 'interrupts',
      minutes: 5,
      choices: { done: 'works-now', 'will-not-stay-up': 'upstream-dies', 'not-mine': 'escalate-app-owner' },
      sources: ['gunicorn-signals', 'systemd', 'engine-api']
    },
    'fix-permissions': {
      kind: 'action',
      group: 'application-repair',
      cost: 2,
      risk: 'interrupts',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'escalate-app-owner' },
      sources: ['debian-php-fpm', 'debian-nginx', 'nginx-proxy']
    },
    'tune-upstream': {
      kind: 'action',
      group: 'application-repair',
      cost: 3,
      risk: 'interrupts',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'escalate-app-owner' },
      sources: ['debian-php-fpm', 'gunicorn-signals', 'nginx-proxy']
    },

    'works-now': {
      kind: 'checkpoint',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: {
        works: 'solved',
        'another-line': 'read-error-log',
        'no-line': 'upstream-direct',
        'give-up': 'escalate-unknown'
      },
      giveUp: 'give-up',
      sources: ['nginx-source']
    }
  },

  outcomes: {
    solved: { kind: 'solved' },
    'not-this-server': { kind: 'not-applicable' },
    'other-code': { kind: 'not-applicable' },
    'app-answered': { kind: 'not-applicable' },
    'escalate-server-admin': { kind: 'escalate', evidence: ['time-and-request', 'what-was-tried'] },
    'escalate-app-owner': {
      kind: 'escalate',
      evidence: [
        'time-and-request',
        'log-lines',
        'direct-and-through',
        'application-log',
        'memory-and-disk',
        'container-state',
        'what-was-tried'
      ]
    },
    'escalate-network': {
      kind: 'escalate',
      evidence: ['time-and-request', 'log-lines', 'direct-and-through', 'network-path', 'what-was-tried']
    },
    'escalate-unknown': {
      kind: 'escalate',
      evidence: [
        'time-and-request',
        'log-lines',
        'nginx-configuration',
        'listening-sockets',
        'direct-and-through',
        'application-log',
        'memory-and-disk',
        'container-state',
        'network-path',
        'what-was-tried'
      ]
    }
  },

  machines: ['nginx-server', 'application-server', 'container-host'],

  logs: {
    'nginx-error': { format: 'lines' },
    'nginx-access': { format: 'lines' },
    page: { format: 'text' },
    'php-fpm': { format: 'lines' },
    gunicorn: { format: 'lines' },
    uwsgi: { format: 'lines' },
    journal: { format: 'journal', sources: ['systemd', 'kernel', 'nginx'] },
    audit: { format: 'lines' },
    shell: { format: 'text' }
  },
  signals,
  unlisted: 'upstream-listens'
})
