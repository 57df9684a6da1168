/** How text is written down: headings, an address, a line, and lines below each other. */
export type TextFormat = {
  readonly title: (text: string) => string
  readonly heading: (text: string) => string
  readonly group: (text: string) => string
  readonly address: (address: string) => string
  readonly line: (text: string) => string
  readonly breakLine: string
}

/** Text as it is. */
export const plain: TextFormat = {
  title: (text) => `${text}\n${'='.repeat(text.length)}`,
  heading: (text) => `${text}\n${'-'.repeat(text.length)}`,
  group: (text) => `${text}:`,
  address: (address) => address,
  line: (text) => text,
  breakLine: '\n'
}

/** Markdown in which every text shows as it is. */
export const markdown: TextFormat = {
  title: (text) => `# ${markdownLine(text)}`,
  heading: (text) => `## ${markdownLine(text)}`,
  group: (text) => `**${markdownLine(text)}**`,
  address: (address) => `<${address}>`,
  line: markdownLine,
  breakLine: '\\\n'
}

/** Characters that mean something wherever they stand, an underscore that is not inside a word, and what begins an entity. */
const special = /[\\`*[\]<>|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu

/** One line as Markdown that shows just these characters; space at its ends, which Markdown gives a meaning, goes. */
function markdownLine(text: string): string {
  const escaped = text.replace(/^[ \t]+|[ \t]+$/g, '').replace(special, '\\$&')
  return escaped.replace(/^(?=[#+=:-])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\')
}
