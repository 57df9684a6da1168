import type { Found } from './causes-first.ts'
import { type Findable, findSignals } from './find-signals.ts'
import type { Log } from './log.ts'
import type { FindableSignal } from './signal.ts'

const log = 'PasswordResetService'

// Test support: a few signals in the shapes guides use: event ids, HRESULTs, codes and sentences users see, combinations.
const signals: Record<string, FindableSignal> = {
  '31008': error('31008'),
  '31044': error('31044'),
  '32001': error('32001'),
  '32014': { log, kind: 'warning', patterns: ['32014'] },
  '31002': { log, kind: 'ok', patterns: ['31002'] },
  '33004': { log, kind: 'error', patterns: ['33004', 'ADPermissionsError'] },
  '33008': { log, kind: 'error', patterns: ['33008'], refines: ['31008'] },
  '6306': error('6306'),
  '6329': error('6329'),
  '6800': error('6800'),
  '1014': { log, kind: 'warning', patterns: ['1014'] },
  '4724': error('4724'),
  '80230619': { log, kind: 'error', patterns: ['80230619', 'A restriction prevents the password'], refines: ['6329'] },
  '80230402': error('80230402', '8023042'),
  '8023062c': error('0x8023062C'),
  'sspr-0009': error('SSPR_0009'),
  'sspr-009': error('SSPR_009'),
  'sspr-0029': error('SSPR_0029'),
  'cannot-verify': error("We couldn't verify your account"),
  'wizard-licence': error('Unable to configure password writeback. Ensure you have the required license.'),
  'portal-out-of-date': { log, kind: 'warning', patterns: [["can't check your on-premises", 'out-of-date']] },
  'remote-sam': {
    log,
    kind: 'error',
    patterns: [['33004', '6329', 'ERROR_ACCESS_DENIED']],
    refines: ['33004', '6329', 'sspr-0029']
  },
  'clock-or-network': {
    log,
    kind: 'error',
    patterns: [
      ['31044', '32001', '6306'],
      ['31044', '6800']
    ],
    refines: ['31044', '32001', '6306', '6800']
  }
}

function error(...patterns: string[]): FindableSignal {
  return { log, kind: 'error', patterns }
}

/** The logs of which these signals are, one with ranges of ids. */
export const logs: Record<string, Log> = {
  PasswordResetService: {
    format: 'windows-events',
    sources: ['PasswordResetService'],
    ranges: [
      [31_001, 31_044],
      [32_000, 32_015],
      [33_001, 33_009]
    ]
  },
  ADSync: { format: 'windows-events', sources: ['ADSync', 'Directory Synchronization', 'BAIL'] },
  security: { format: 'windows-events', sources: ['Microsoft-Windows-Security-Auditing', 'Security Auditing'] }
}

export const findable: Findable = { signals, logs }

/** Every code that stands in the signals, as digits. */
export const digits = ['31008', '31044', '32001', '32012', '33004', '33008', '6306', '6329', '6800', '1014', '4724']

/** The ids as a tree in one line: `cause(consequence, other) next`. */
export function outlineOf(found: readonly Found[], separator = ' '): string {
  return found
    .map(({ id, consequences }) => (consequences.length > 0 ? `${id}(${outlineOf(consequences, ', ')})` : id))
    .join(separator)
}

/** The ids that are found in a text, as a tree in one line. */
export function idsIn(text: string, searched: Findable = findable): string {
  return outlineOf(findSignals(searched, text).found)
}
