/** One host in the words of one language. */
export type HostListRow = {
  /** Whether to allow the host or to remove its rule. */
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

/** The firewall request list for one variant, in one language. */
export type HostList = {
  readonly title: string
  readonly columns: Readonly<Record<keyof HostListRow, string>>
  /** Each part names what the sender must fill in first; a part without rows says why it has none. */
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

/** The list as plain text, for a ticket or an e-mail. */
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

/** The list as Markdown, one table per part. */
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

/** The hosts as CSV with a header row. Cells are quoted where needed, and none can be mistaken for a formula by a spreadsheet. */
export function hostListCsv({ columns: names, parts }: HostList): string {
  const rows = parts.flatMap(({ lines }) => lines.map((line) => order.map((column) => line[column])))
  return [order.map((column) => names[column]), ...rows].map((cells) => cells.map(csvCell).join(',')).join('\n')
}

function markdownCell(column: keyof HostListRow, text: string): string {
  if (column === 'host') return `\`${text}\``
  return column === 'source' ? `<${text}>` : escaped(text)
}

/** Escapes Markdown's special characters. */
const escaped = (text: string) => text.replace(/[\\`*_<>|[\]#]/g, (sign) => `\\${sign}`)

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
