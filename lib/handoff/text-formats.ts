/** A text format: how to write headings, addresses, lines and blocks of lines. */
export type TextFormat = {
  readonly title: (text: string) => string
  readonly heading: (text: string) => string
  readonly group: (text: string) => string
  readonly address: (address: string) => string
  readonly line: (text: string) => string
  readonly breakLine: string
}

/** Plain text. */
export const plain: TextFormat = {
  title: (text) => `${text}\n${'='.repeat(text.length)}`,
  heading: (text) => `${text}\n${'-'.repeat(text.length)}`,
  group: (text) => `${text}:`,
  address: (address) => address,
  line: (text) => text,
  breakLine: '\n'
}

/** Markdown with all special characters escaped. */
export const markdown: TextFormat = {
  title: (text) => `# ${markdownLine(text)}`,
  heading: (text) => `## ${markdownLine(text)}`,
  group: (text) => `**${markdownLine(text)}**`,
  address: (address) => `<${address}>`,
  line: markdownLine,
  breakLine: '\\\n'
}

/** Characters that have a meaning anywhere in Markdown, underscores except inside words, and the beginning of entities. */
const special = /[\\`*[\]<>|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu

/** One line as Markdown that renders as exactly these characters. Spaces at its ends have a meaning in Markdown and are removed. */
function markdownLine(text: string): string {
  const escaped = text.replace(/^[ \t]+|[ \t]+$/g, '').replace(special, '\\$&')
  return escaped.replace(/^(?=[#+=:-])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\')
}
