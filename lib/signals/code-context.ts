/** The line around a number, cut to what tells whether the number is a code. */
export type Around = { readonly before: string; readonly after: string }

const glue = String.raw`[\s:=#*"'“‘(\x60]{0,40}`
const column = String.raw`["'\s,;|]`
const level = '(?:error|warning|information|critical|audit (?:failure|success)|kesalahan|peringatan|informasi|kritis)'
const source = String.raw`(?:PasswordResetService|ADSync|directory synchronization|security[- ]auditing\.?)`
const numbered = String.raw`(?:codes?|ids?|no|number|nomor)\.?`

const eventWord = '(?:events?|peristiwa|errors?|kesalahan|galat|warnings?|peringatan|codes?|kode)(?:[ _]?(?:ids?|codes?))?'
// "ID" and "#" alone: those of a process, a room or a ticket have that word before them.
const bareId = String.raw`(?:(?:with|the|dengan) ids?|(?<!\p{L} ?)(?:ids?|#))`
const label = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}_#?&/.@-])(?:${eventWord}|${bareId})${glue}(?:(?:is|was|adalah|${numbered})${glue})?$`,
  'iu'
)
const leadingLabel = new RegExp(String.raw`^\s{0,40}(?:${eventWord}|${bareId})${glue}`, 'iu')
const element = /<EventID[^<>]{0,80}>\s{0,40}$/i
const sourceBefore = new RegExp(String.raw`(?<![\p{L}\p{N}_])${source}[-–:)\]>"'\s,;|]{1,60}$`, 'iu')
const sourceAfter = new RegExp(String.raw`^[-–:(["'\s,;|]{1,60}(?:${source}|BAIL)(?![\p{L}\p{N}_])`, 'iu')

// Event Viewer's list: level, date and time, source, id. Get-WinEvent's: time, id, level.
const listRow = String.raw`^${column}{0,40}${level}${column}{1,60}\d[\d/.:\s-]{5,30}(?:[AP]M)?${column}`
const listBefore = new RegExp(String.raw`${listRow}[^\d]{1,80}(?:\t|\s\s|[,;|]["']?)$`, 'iu')
const listStart = new RegExp(listRow, 'iu')
const listAfter = /^["']?(?:\s*$|\t|\s\s|[,;|])/
const timeBefore = new RegExp(String.raw`\d[:.]\d\d(?:\s?[AP]M)?${column}{1,60}$`, 'iu')
const eventRow = new RegExp(
  String.raw`^${column}{0,40}\d[\d/.-]{5,10}[\sT]{1,4}[\d:.]{4,12}(?:\s?[AP]M)?${column}{1,60}\d{3,5}${column}{1,40}${level}(?![\p{L}\p{N}_])`,
  'iu'
)
const levelAfter = new RegExp(String.raw`^${column}{1,40}${level}(?![\p{L}\p{N}_])`, 'iu')

const phone = /(?:\+\d[\d ().-]{0,20}|(?<![\p{L}\p{N}.:/-])\(?0\d[\d ()-]{0,20})$/u
const address = /(?:(?:https?:|www\.)\S*|[?&][\w-]*=|[\p{L}\p{N}/]#)$/iu
const other = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:ticket|tiket|case|kasus|incident|insiden|issue|request|process|thread|record|(?:tele)?phone|telp?|telepon|call|hubungi|hp|wa|postal|zip|area|verification)[\s.:#-]{0,4}(?:${numbered})?${glue}$`,
  'iu'
)

/** Whether a line is a row of Event Viewer's list, which names its source. */
export function isListRow(line: string): boolean {
  return listStart.test(line)
}

/** Whether a line is a row of Get-WinEvent's table, which has no column for the source. */
export function isEventRow(line: string): boolean {
  return eventRow.test(line)
}

/** What is left of a line without the words that announce a code. */
export function withoutLabel(line: string): string {
  return line.replace(leadingLabel, '')
}

/** Whether the words before a number make it something else: a telephone, a ticket, a process, a part of an address. */
export function isOtherNumber({ before }: Around): boolean {
  return phone.test(before) || address.test(before) || other.test(before)
}

/** Whether a bare number stands where event ids and codes stand: after their name, beside their source, in their column. */
export function isCodePlace({ before, after }: Around): boolean {
  if (label.test(before) || element.test(before)) return true
  if (sourceBefore.test(before) || sourceAfter.test(after)) return true
  return (timeBefore.test(before) && levelAfter.test(after)) || (listBefore.test(before) && listAfter.test(after))
}
