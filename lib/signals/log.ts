/** How the events of a log look, whichever product writes them. `text` is prose: what a person, a wizard or a page says. */
export const logFormats = ['windows-events', 'journal', 'lines', 'text'] as const

export type LogFormat = (typeof logFormats)[number]

/** A source of signals: an event log, a log file, or what a wizard or page shows. */
export type Log = {
  readonly format: LogFormat
  /** Names under which this log's events state their source, in any case. */
  readonly sources?: readonly string[]
  /** Ranges of event ids, both ends included, that deserve "not listed" when no signal names them. */
  readonly ranges?: readonly (readonly [first: number, last: number])[]
}
