import { styleText } from 'node:util'

/** A position in a text file; both count from 1. */
export type Point = { readonly line: number; readonly column: number }

/** Where a file begins: the place of everything that has no better one. */
export const start: Point = { line: 1, column: 1 }

export type Severity = 'error' | 'warning'

/** One thing an author has to know: where, what is wrong, what would be right. */
export type Finding = Point & {
  /** Relative to the project root. */
  readonly file: string
  readonly severity: Severity
  readonly problem: string
  readonly remedy: string
}

/** A finding at one point of a file. */
export function findingAt(file: string, point: Point, problem: string, remedy: string, severity: Severity = 'error'): Finding {
  return { file, line: point.line, column: point.column, severity, problem, remedy }
}

/**
 * One line for people: `file:line:col  what is wrong  what would be right`.
 * Terminals and editors open the place from it.
 */
export function formatFinding({ file, line, column, severity, problem, remedy }: Finding, isColourful = false): string {
  const paint = (style: 'cyan' | 'red' | 'yellow' | 'dim', text: string) =>
    isColourful ? styleText(style, text, { validateStream: false }) : text
  const isError = severity === 'error'
  const what = paint(isError ? 'red' : 'yellow', isError ? problem : `warning: ${problem}`)
  return `${paint('cyan', `${file}:${line}:${column}`)}  ${what}  ${paint('dim', remedy)}`
}

/** Sorts findings by file, then from top to bottom. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}

export const isError = (finding: Finding): boolean => finding.severity === 'error'
