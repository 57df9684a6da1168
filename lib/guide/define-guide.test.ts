import { expect, test } from '@playwright/test'
import { checkGraph } from './check-graph.ts'
import { defineGuide } from './define-guide.ts'

// `tsc` is the judge here: each wrong id stands below a `@ts-expect-error`, which is itself an error once the type lets the id pass.
// At run time a wrong guide is handed on as it stands, so that the content check reports all findings at once.

const step = { kind: 'check', cost: 0, risk: 'read-only', minutes: 1, sources: ['manual'] } as const

const steps = {
  symptom: { ...step, choices: { slow: 'line-ok' } },
  'line-ok': { ...step, group: 'line', choices: { yes: 'works-now', no: 'support' }, covers: ['S1'] },
  'works-now': { ...step, kind: 'checkpoint', choices: { yes: 'solved', again: 'line-ok', no: 'support' }, giveUp: 'no' }
} as const

const signal = { log: 'client', kind: 'error' } as const

const host = {
  part: 'gateways',
  port: 443,
  protocol: 'TCP',
  direction: 'outbound',
  variants: ['home'],
  source: 'manual',
  verified: '2026-01-01'
} as const

const facts = {
  id: 'vpn',
  revision: 1,
  owner: 'Telusur',
  reviewed: '2026-01-01',
  reviewEvery: 180,
  appliesTo: ['VPN 1'],
  start: 'symptom',
  groups: ['line'],
  prerequisiteGroups: ['network'],
  statements: ['S1', 'S2'],
  evidence: { 'event-log': { from: ['symptom'] } },
  sources: { manual: { title: 'Manual', url: 'https://example.org/manual' } },
  prerequisites: { 'port-open': { group: 'network', revision: 1, fixedBy: 'line-ok', covers: ['S2'] } },
  outcomes: { solved: { kind: 'solved' }, support: { kind: 'escalate', evidence: ['event-log'] } },
  signals: {
    '809': { ...signal, code: '809', patterns: ['809'], example: 'Error 809', target: 'line-ok' },
    'no-answer': {
      ...signal,
      patterns: [['809', 'no answer']],
      example: 'Error 809: no answer',
      target: 'support',
      refines: ['809']
    }
  },
  machines: ['laptop'],
  logs: { client: { format: 'lines' }, system: { format: 'journal', sources: ['vpnd'] } },
  variants: ['home', 'office'],
  parts: { gateways: { machine: 'laptop', test: 'sh' }, relays: {} },
  hosts: {
    gateway: { ...host, name: 'vpn.example.com' },
    'old-gateway': { ...host, name: 'vpn.example.org', replacedBy: 'gateway' }
  },
  conditions: { 'no-inspection': { source: 'manual' } },
  unsupported: [{ part: 'relays', variant: 'office', outcome: 'support' }],
  renamed: { 'line-works': 'line-ok', 'port-free': 'port-open', 'call-us': 'support' }
} as const

test('a guide is handed on as it was stated', () => {
  const stated = { ...facts, steps }
  expect(defineGuide(stated)).toEqual(stated)
  expect(checkGraph(defineGuide(stated))).toEqual([])
})

test('a step may state all it may state', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      'line-ok': {
        ...steps['line-ok'],
        requires: ['port-open'],
        settles: ['port-open'],
        suggests: { met: 'yes', unmet: 'no' },
        hosts: ['gateway']
      }
    }
  })
  expect(guide.steps['line-ok']?.suggests).toEqual({ met: 'yes', unmet: 'no' })
})

test('what a guide has none of is left out, and empty', () => {
  const { id, revision, owner, reviewed, reviewEvery, appliesTo, start, sources } = facts
  const guide = defineGuide({
    ...{ id, revision, owner, reviewed, reviewEvery, appliesTo, start, sources },
    steps: { symptom: { ...step, choices: { fine: 'solved', slow: 'support' } } },
    outcomes: { solved: { kind: 'solved' }, support: { kind: 'not-applicable' } }
  })
  expect(checkGraph(guide)).toEqual([])
  expect(guide).toMatchObject({
    groups: [],
    prerequisites: {},
    machines: [],
    logs: {},
    signals: {},
    variants: [],
    parts: {},
    hosts: {}
  })
})

test('the compiler refuses a start that is no step', () => {
  const guide = defineGuide({
    ...facts,
    steps,
    // @ts-expect-error -- misspelt
    start: 'symptm'
  })
  expect(checkGraph(guide)).toContainEqual({ kind: 'unknown-start', start: 'symptm' })
})

test('the compiler refuses an outcome as the start', () => {
  const guide = defineGuide({
    ...facts,
    steps,
    // @ts-expect-error -- a guide starts at a step
    start: 'solved'
  })
  expect(checkGraph(guide)).toContainEqual({ kind: 'unknown-start', start: 'solved' })
})

test('the compiler refuses a target that is neither step nor outcome, at its literal', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      symptom: {
        ...step,
        choices: {
          slow: 'line-ok',
          // @ts-expect-error -- misspelt
          dead: 'suport'
        }
      }
    }
  })
  expect(checkGraph(guide)).toEqual([{ kind: 'unknown-target', step: 'symptom', choice: 'dead', target: 'suport' }])
})

test('the compiler refuses a prerequisite as a target', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      symptom: {
        ...step,
        choices: {
          slow: 'line-ok',
          // @ts-expect-error -- a prerequisite is no place
          shut: 'port-open'
        }
      }
    }
  })
  expect(checkGraph(guide)).toEqual([{ kind: 'unknown-target', step: 'symptom', choice: 'shut', target: 'port-open' }])
})

test('the compiler refuses an unlisted code that leads to neither step nor outcome', () => {
  defineGuide({ ...facts, steps, unlisted: 'support' })
  defineGuide({
    ...facts,
    steps,
    // @ts-expect-error -- a prerequisite is no place
    unlisted: 'port-open'
  })
})

test('the compiler refuses to give up by a choice the step does not have', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      'works-now': {
        ...step,
        kind: 'checkpoint',
        choices: { yes: 'solved', again: 'line-ok', no: 'support' },
        // @ts-expect-error -- a choice of another step
        giveUp: 'slow'
      }
    }
  })
  expect(checkGraph(guide)).toEqual([{ kind: 'give-up-not-escalate', step: 'works-now', choice: 'slow' }])
})

test('the compiler refuses a prerequisite that the guide does not state', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      symptom: {
        ...step,
        choices: { slow: 'line-ok', dead: 'support' },
        // @ts-expect-error -- misspelt
        requires: ['port-opn'],
        // @ts-expect-error -- a step is no prerequisite
        settles: ['line-ok'],
        suggests: { met: 'slow', unmet: 'dead' }
      }
    }
  })
  expect(guide.steps.symptom).toMatchObject({ requires: ['port-opn'], settles: ['line-ok'] })
})

test('the compiler refuses to settle something and suggest nothing', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      // @ts-expect-error -- `suggests` is missing
      symptom: { ...step, choices: { slow: 'line-ok' }, settles: ['port-open'] }
    }
  })
  expect(guide.steps.symptom?.settles).toEqual(['port-open'])
})

test('the compiler refuses to suggest something and settle nothing', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      // @ts-expect-error -- `settles` is missing
      symptom: { ...step, choices: { slow: 'line-ok' }, suggests: { met: 'slow', unmet: 'slow' } },
      'line-ok': {
        ...steps['line-ok'],
        // @ts-expect-error -- `settles` is empty
        settles: [],
        suggests: { met: 'yes', unmet: 'no' }
      }
    }
  })
  expect(guide.steps['line-ok']?.settles).toEqual([])
})

test('the compiler refuses a suggestion that is no choice of the step', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      'line-ok': {
        ...steps['line-ok'],
        settles: ['port-open'],
        suggests: {
          met: 'yes',
          // @ts-expect-error -- a choice of another step
          unmet: 'slow'
        }
      }
    }
  })
  expect(guide.steps['line-ok']?.suggests?.unmet).toBe('slow')
})

test('the compiler refuses a source, a group and a statement that the guide does not state', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      symptom: {
        kind: 'check',
        cost: 0,
        risk: 'read-only',
        minutes: 1,
        choices: { slow: 'line-ok' },
        // @ts-expect-error -- misspelt
        sources: ['manul'],
        // @ts-expect-error -- a group of prerequisites, not of steps
        group: 'network',
        // @ts-expect-error -- no such statement
        covers: ['S3']
      }
    }
  })
  expect(guide.steps.symptom).toMatchObject({ sources: ['manul'], group: 'network', covers: ['S3'] })
})

test('the compiler refuses wrong ids in a prerequisite', () => {
  const guide = defineGuide({
    ...facts,
    steps,
    prerequisites: {
      'port-open': {
        revision: 1,
        // @ts-expect-error -- a group of steps, not of prerequisites
        group: 'line',
        // @ts-expect-error -- nothing is fixed by an outcome
        fixedBy: 'solved',
        // @ts-expect-error -- no such statement
        covers: ['S3']
      }
    }
  })
  expect(guide.prerequisites['port-open']).toMatchObject({ group: 'line', fixedBy: 'solved', covers: ['S3'] })
})

test('the compiler refuses evidence that the guide does not state', () => {
  const guide = defineGuide({
    ...facts,
    steps,
    outcomes: {
      solved: { kind: 'solved' },
      // @ts-expect-error -- misspelt
      support: { kind: 'escalate', evidence: ['event-lgo'] }
    }
  })
  expect(guide.outcomes.support?.evidence).toEqual(['event-lgo'])
})

test('the compiler refuses evidence from a step that the guide does not have', () => {
  const guide = defineGuide({
    ...facts,
    steps,
    evidence: {
      // @ts-expect-error -- misspelt step
      'event-log': { from: ['line-okay'] },
      // @ts-expect-error -- misspelt `from`
      screenshot: { form: ['line-ok'] }
    }
  })
  expect(guide.evidence['event-log']?.from).toEqual(['line-okay'])
})

test('the compiler refuses wrong ids in a signal', () => {
  const guide = defineGuide({
    ...facts,
    steps,
    signals: {
      '809': {
        ...signal,
        patterns: ['809'],
        example: 'Error 809',
        // @ts-expect-error -- a prerequisite is no place
        target: 'port-open'
      },
      'no-answer': {
        ...signal,
        patterns: ['no answer'],
        example: 'no answer',
        target: 'solved',
        // @ts-expect-error -- misspelt
        refines: ['809', '890']
      }
    }
  })
  expect(guide.signals['no-answer']?.refines).toEqual(['809', '890'])
})

test('the compiler checks the ids of signals that stand in a file of their own', () => {
  const signals = { '809': { ...signal, patterns: ['809'], example: 'Error 809', target: 'line-okay' } } as const
  const guide = defineGuide({
    ...facts,
    steps,
    // @ts-expect-error -- misspelt target
    signals
  })
  expect(guide.signals).toBe(signals)
})

test('the compiler refuses wrong ids in hosts, and hosts that the guide does not state', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      symptom: {
        ...step,
        choices: { slow: 'line-ok' },
        // @ts-expect-error -- misspelt
        hosts: ['gatway']
      }
    },
    outcomes: {
      solved: { kind: 'solved' },
      // @ts-expect-error -- a signal is no host
      support: { kind: 'escalate', evidence: ['event-log'], hosts: ['no-answer'] }
    },
    hosts: {
      gateway: {
        ...host,
        name: 'vpn.example.com',
        // @ts-expect-error -- misspelt
        source: 'manul',
        // @ts-expect-error -- a step is no host
        replacedBy: 'line-ok'
      }
    },
    // @ts-expect-error -- misspelt
    conditions: { 'no-inspection': { source: 'manul' } },
    // @ts-expect-error -- a step is no outcome
    unsupported: [{ part: 'relays', variant: 'office', outcome: 'line-ok' }]
  })
  expect(guide.steps.symptom?.hosts).toEqual(['gatway'])
})

test('the compiler refuses words that are not of the vocabulary of the guide', () => {
  const guide = defineGuide({
    ...facts,
    steps,
    logs: {
      client: { format: 'lines' },
      system: {
        // @ts-expect-error -- no such format
        format: 'jornal',
        // @ts-expect-error -- misspelt `sources`
        source: ['vpnd']
      }
    },
    signals: {
      '809': {
        kind: 'error',
        patterns: ['809'],
        example: 'Error 809',
        target: 'line-ok',
        // @ts-expect-error -- misspelt
        log: 'cleint'
      }
    },
    parts: {
      gateways: {
        // @ts-expect-error -- misspelt
        machine: 'labtop'
      },
      // @ts-expect-error -- tested on no machine
      relays: { test: 'sh' }
    },
    hosts: {
      gateway: {
        name: 'vpn.example.com',
        port: 443,
        protocol: 'TCP',
        direction: 'outbound',
        source: 'manual',
        verified: '2026-01-01',
        // @ts-expect-error -- a machine is no part
        part: 'laptop',
        // @ts-expect-error -- misspelt
        variants: ['home', 'ofice']
      },
      'old-gateway': { ...host, name: 'vpn.example.org' }
    },
    // @ts-expect-error -- misspelt variant
    unsupported: [{ part: 'relays', variant: 'ofice', outcome: 'support' }]
  })
  expect(guide.hosts.gateway?.part).toBe('laptop')
})

test('the compiler refuses vocabulary that a guide does not have', () => {
  const { machines: _, logs: __, variants: ___, ...rest } = facts
  const guide = defineGuide({
    ...rest,
    steps,
    // @ts-expect-error -- there are no logs
    signals: { '809': { ...signal, patterns: ['809'], example: 'Error 809', target: 'line-ok' } },
    // @ts-expect-error -- there are no machines
    parts: { gateways: { machine: 'laptop' }, relays: {} },
    // @ts-expect-error -- there are no variants
    hosts: { gateway: { ...host, name: 'vpn.example.com' } },
    unsupported: []
  })
  expect(guide.logs).toEqual({})
})

test('the compiler refuses to rename an id to one that is not there', () => {
  const guide = defineGuide({
    ...facts,
    steps,
    renamed: {
      'line-works': 'line-ok',
      // @ts-expect-error -- a group has no address
      'old-line': 'line'
    }
  })
  expect(guide.renamed['old-line']).toBe('line')
})

test('the compiler refuses facts it does not know, which would be lost without a word', () => {
  const guide = defineGuide({
    ...facts,
    steps: {
      ...steps,
      symptom: {
        ...step,
        choices: { slow: 'line-ok' },
        // @ts-expect-error -- misspelt `requires`
        requries: ['port-open']
      }
    },
    outcomes: {
      solved: { kind: 'solved' },
      support: {
        kind: 'escalate',
        // @ts-expect-error -- misspelt `evidence`
        evidense: ['event-log']
      }
    },
    prerequisites: {
      'port-open': {
        group: 'network',
        revision: 1,
        fixedBy: 'line-ok',
        // @ts-expect-error -- misspelt `covers`
        covrs: ['S2']
      }
    },
    signals: {
      '809': {
        ...signal,
        patterns: ['809'],
        example: 'Error 809',
        target: 'line-ok',
        // @ts-expect-error -- misspelt `refines`
        refine: ['809']
      }
    }
  })
  expect(guide.steps.symptom).toHaveProperty('requries')
})
