/** The formats of logs, whichever product writes them. `text` is prose: from a person, a wizard or a web page. */
export const logFormats = ['windows-events', 'journal', 'lines', 'text'] as const

export type LogFormat = (typeof logFormats)[number]

/** Where signals are seen: an event log, a log file, or the text of a wizard or page. */
export type Log = {
  readonly format: LogFormat
  /** Names under which events of this log state their source, in any case. */
  readonly sources?: readonly string[]
  /** Ranges of event ids, both ends included. An id in a range that matches no signal is reported as "not listed". */
  readonly ranges?: readonly (readonly [first: number, last: number])[]
}
