import { styleText } from 'node:util'

/** A position in a text file. Lines and columns count from 1. */
export type Point = { readonly line: number; readonly column: number }

/** The start of a file, for findings without a better position. */
export const start: Point = { line: 1, column: 1 }

export type Severity = 'error' | 'warning'

/** One thing an author should know: where it is, what is wrong, and what would be right. */
export type Finding = Point & {
  /** Relative to the project root. */
  readonly file: string
  readonly severity: Severity
  readonly problem: string
  readonly remedy: string
}

/** Creates a finding at a position of a file. */
export function findingAt(file: string, point: Point, problem: string, remedy: string, severity: Severity = 'error'): Finding {
  return { file, line: point.line, column: point.column, severity, problem, remedy }
}

/** Formats a finding as one line, `file:line:col  what is wrong  what would be right`. Terminals and editors turn the position into a link. */
export function formatFinding({ file, line, column, severity, problem, remedy }: Finding, isColourful = false): string {
  const paint = (style: 'cyan' | 'red' | 'yellow' | 'dim', text: string) =>
    isColourful ? styleText(style, text, { validateStream: false }) : text
  const isError = severity === 'error'
  const what = paint(isError ? 'red' : 'yellow', isError ? problem : `warning: ${problem}`)
  return `${paint('cyan', `${file}:${line}:${column}`)}  ${what}  ${paint('dim', remedy)}`
}

/** Sorts findings by file, then by position. */
export function byPosition(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}

export const isError = (finding: Finding): boolean => finding.severity === 'error'
