/** One host in the words of one language. */
export type HostListRow = {
  /** To allow it, or to remove its rule. */
  readonly action: string
  readonly host: string
  readonly protocol: string
  readonly port: string
  readonly direction: string
  readonly neededBy: string
  readonly purpose: string
  /** Address of the source. */
  readonly source: string
  readonly verified: string
}

/** The firewall request list of one variant in the words of one language. */
export type HostList = {
  readonly title: string
  readonly columns: Readonly<Record<keyof HostListRow, string>>
  /** A part says what the sender must fill in before its lines can become rules, and one without lines why there are none. */
  readonly parts: readonly {
    readonly name: string
    readonly lines: readonly HostListRow[]
    readonly toFillIn?: readonly string[]
    readonly none?: string
  }[]
  readonly conditionsTitle: string
  readonly conditions: readonly string[]
}

const order = ['action', 'host', 'protocol', 'port', 'direction', 'neededBy', 'purpose', 'source', 'verified'] as const

/** The list for a ticket or an e-mail without markup. */
export function hostListText(list: HostList): string {
  const { purpose, source, verified } = list.columns
  const parts = list.parts.map(({ name, lines, toFillIn = [], none }) =>
    [
      name,
      ...(none ? [none] : []),
      ...toFillIn,
      ...lines.map((line) =>
        [
          `- ${line.action}: ${line.host}, ${line.protocol} ${line.port}, ${line.direction}`,
          `  ${purpose}: ${line.purpose}`,
          `  ${source}: ${line.source} (${verified}: ${line.verified})`
        ].join('\n')
      )
    ].join('\n')
  )
  const conditions = [list.conditionsTitle, ...list.conditions.map((condition) => `- ${condition}`)].join('\n')
  return [list.title, ...parts, ...(list.conditions.length > 0 ? [conditions] : [])].join('\n\n')
}

/** The list as Markdown: a table for each part. */
export function hostListMarkdown(list: HostList): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = (lines: readonly HostListRow[]) => [
    row(order.map((column) => escaped(list.columns[column]))),
    row(order.map(() => '---')),
    ...lines.map((line) => row(order.map((column) => markdownCell(column, line[column]))))
  ]
  const parts = list.parts.flatMap(({ name, lines, toFillIn = [], none }) => [
    `## ${escaped(name)}`,
    ...(none ? [escaped(none)] : []),
    ...toFillIn.map(escaped),
    ...(lines.length > 0 ? [table(lines).join('\n')] : [])
  ])
  const conditions = [`## ${escaped(list.conditionsTitle)}`, list.conditions.map((text) => `- ${escaped(text)}`).join('\n')]
  return [`# ${escaped(list.title)}`, ...parts, ...(list.conditions.length > 0 ? conditions : [])].join('\n\n')
}

/** The hosts as CSV with a head line: every cell that needs it in quotes, none that a spreadsheet would take for a formula. */
export function hostListCsv({ columns: names, parts }: HostList): string {
  const rows = parts.flatMap(({ lines }) => lines.map((line) => order.map((column) => line[column])))
  return [order.map((column) => names[column]), ...rows].map((cells) => cells.map(csvCell).join(',')).join('\n')
}

function markdownCell(column: keyof HostListRow, text: string): string {
  if (column === 'host') return `\`${text}\``
  return column === 'source' ? `<${text}>` : escaped(text)
}

/** What Markdown would take for markup is marked as text. */
const escaped = (text: string) => text.replace(/[\\`*_<>|[\]#]/g, (sign) => `\\${sign}`)

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
