import { levelWord } from './level-lines.ts'

const clock = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`
const zone = String.raw`(?:Z|UTC|[A-Z]{3,5}|[+-]\d\d:?\d\d)`
const time =
  String.raw`(?:(?:\p{L}{3} )?\p{L}{3,5}\.? {1,2}\d{1,2} (?:\d{4} )?${clock}` +
  String.raw`|(?:\p{L}{3} )?\d{4}-\d\d-\d\dT${clock}${zone}?|\p{L}{3} \d{4}-\d\d-\d\d ${clock} ${zone})`
// Time, host, program with its process: RFC 3164, and what journalctl prints.
const short = new RegExp(
  String.raw`^(?:<\d{1,3}>)?${time} (?!(?:${levelWord})\b)[\w.:-]{1,64} [^\s[\]:]{1,64}(?:\[\d{1,9}\])?:(?:\s|$)`,
  'iu'
)
// RFC 5424: priority and version, time, host, program, process, message id.
const structured = /^<\d{1,3}>1 (?:\S{1,64} ){5}(?:-|\[)/
const field = /"(?:MESSAGE|SYSLOG_IDENTIFIER|_SYSTEMD_UNIT|__REALTIME_TIMESTAMP)"\s?:/

/** Whether the line begins an event of syslog or the systemd journal. Such an event names its program. */
export function isJournalLine(line: string): boolean {
  return short.test(line) || structured.test(line) || (/^\s*\{/.test(line) && field.test(line))
}
