/** A `-Parameter value` pair, a switch, or a word with a cmdlet name in it, such as `(Get-Date)`. */
const unit = /(?<!\S)(?:-\w\S*(?: [^-\s]\S*)?|\S*[A-Za-z]-[A-Z]\S*)/g

/** Splits a line of a command: each odd part is a unit that no line break should split. Together the parts are the line. */
export function partsAtUnits(line: string): string[] {
  const parts: string[] = []
  let end = 0
  for (const { 0: found, index } of line.matchAll(unit)) {
    parts.push(line.slice(end, index), found)
    end = index + found.length
  }
  return [...parts, line.slice(end)]
}

/** A host name or an address, and nothing else. */
const host = /^(?:https?:\/\/)?(?:\*\.)?[\w<>-]+(?:\.[\w<>-]+)*\.[a-z]{2,}(?:\/\S*)?$/i

/** Splits a host name after its dots, the only places where a line may end; `*.` and the last label never stand alone. */
export function partsAtDots(text: string): string[] {
  return host.test(text) ? text.split(/(?<=[^*]\.)(?=[^.]+\.)/) : [text]
}
