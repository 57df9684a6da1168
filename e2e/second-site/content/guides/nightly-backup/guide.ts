import { defineGuide } from '#lib/guide/define-guide.ts'

/** A guide for the second test site: without Windows, hosts and prerequisites, and only half translated. */
export default defineGuide({
  id: 'nightly-backup',
  revision: 1,
  owner: 'Telusur maintainers',
  reviewed: '2026-11-30',
  reviewEvery: 365,
  appliesTo: ['restic 0.16'],
  start: 'what-happened',
  groups: ['timer', 'run'],
  prerequisiteGroups: [],
  statements: [],
  evidence: { journal: { from: ['find-line'] } },
  sources: {
    timers: { title: 'systemd.timer', url: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.timer.html' }
  },
  machines: ['backup-host'],
  logs: { unit: { format: 'journal', sources: ['backup', 'restic'] } },
  variants: [],
  parts: {},
  hosts: {},
  conditions: {},
  unsupported: [],
  prerequisites: {},
  steps: {
    'what-happened': {
      kind: 'question',
      cost: 0,
      risk: 'read-only',
      minutes: 1,
      choices: { 'did-not-start': 'timer-active', failed: 'find-line' },
      sources: []
    },
    'timer-active': {
      kind: 'check',
      group: 'timer',
      cost: 0,
      risk: 'read-only',
      minutes: 1,
      choices: { active: 'find-line', inactive: 'enable-timer', 'cannot-test': 'ask-administrator' },
      sources: ['timers']
    },
    'enable-timer': {
      kind: 'action',
      group: 'timer',
      cost: 1,
      risk: 'changes',
      minutes: 2,
      choices: { done: 'runs-now' },
      sources: ['timers']
    },
    'find-line': {
      kind: 'finder',
      group: 'run',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: { 'no-space': 'free-space', locked: 'remove-lock', other: 'ask-administrator' },
      sources: []
    },
    'free-space': {
      kind: 'action',
      group: 'run',
      cost: 2,
      risk: 'changes',
      minutes: 15,
      choices: { done: 'runs-now' },
      sources: []
    },
    'remove-lock': {
      kind: 'action',
      group: 'run',
      cost: 1,
      risk: 'changes',
      minutes: 2,
      choices: { done: 'runs-now' },
      sources: []
    },
    'runs-now': {
      kind: 'checkpoint',
      cost: 1,
      risk: 'changes',
      minutes: 30,
      choices: { yes: 'solved', 'another-line': 'find-line', no: 'ask-administrator' },
      giveUp: 'no',
      sources: []
    }
  },
  outcomes: { solved: { kind: 'solved' }, 'ask-administrator': { kind: 'escalate', evidence: ['journal'] } },
  signals: {
    'no-space': {
      log: 'unit',
      kind: 'error',
      patterns: ['No space left on device'],
      example: 'Nov 30 02:00:04 files backup[4127]: write /srv/backup: No space left on device',
      target: 'free-space'
    },
    'already-locked': {
      log: 'unit',
      kind: 'error',
      patterns: ['repository is already locked'],
      example: 'Nov 30 02:00:02 files restic[4127]: unable to create lock in backend: repository is already locked',
      target: 'remove-lock'
    }
  },
  renamed: { 'free-disk': 'free-space' },
  draft: true
})
