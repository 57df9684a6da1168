export const levelWord =
  'emerg(?:ency)?|alert|crit(?:ical)?|err(?:or)?|warn(?:ing)?|notice|info(?:rmation)?|debug|trace|fatal|severe|panic'

const clock = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`
const time = String.raw`(?:\d{4}[-/.]\d\d[-/.]\d\d[T ]${clock}|\d\d?[-/. ](?:\d\d|\p{L}{3})[-/. ]\d{4}[: ]${clock})`
const timeFirst = String.raw`[[(]?${time}.{0,80}?(?<![\p{L}\p{N}_])(?:${levelWord})(?![\p{L}\p{N}_])`
const levelFirst = String.raw`[[(]?(?:${levelWord})[\])]?:?\s{1,4}[[(]?${time}`
const program = String.raw`[\w.-]{1,40}: \[(?:${levelWord})\]`
const request = String.raw`\S{1,64} \S{1,64} \S{1,64} \[\d\d\/\p{L}{3}\/\d{4}:`
const kernel = String.raw`\[\s{0,6}\d{1,7}\.\d{6}\]\s`
const keys = String.raw`(?:ts|time|level|timestamp)=\S`
const start = new RegExp(`^(?:${[timeFirst, levelFirst, program, request, kernel, keys].join('|')})`, 'iu')

/** Whether the line begins an event of a plain log: a time with a level, or the equivalents of web servers and kernels. */
export function isLevelLine(line: string): boolean {
  return start.test(line)
}
