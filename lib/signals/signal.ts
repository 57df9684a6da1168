/** How serious a signal is. */
export const signalKinds = ['info', 'ok', 'warning', 'error'] as const

export type SignalKind = (typeof signalKinds)[number]

/** What the finder needs to know of a signal. */
export type FindableSignal = {
  /** Id of the log it appears in. */
  readonly log: string
  readonly kind: SignalKind
  /**
   * What identifies the signal: one of these must occur in the pasted text. An inner list asks for all of its texts (in `journal` and
   * `lines` logs within one event). Each is a code (`33008`, `SSPR_0029`, `80230626`, `0x6ba`), found in all its spellings where a code can
   * be, or a phrase, found regardless of case, punctuation, quotes and line breaks.
   */
  readonly patterns: readonly (string | readonly string[])[]
  /** For codes that other programs log, too: one of these texts must occur in the same event, unless only codes were pasted. */
  readonly beside?: readonly string[]
  /** One of these texts must occur in the same event if that event states its source. Prose may leave it out. */
  readonly loggedBy?: readonly string[]
  /** Codes or phrases that must not occur in the same event: with them, the patterns mean something else or nothing is wrong. */
  readonly unless?: readonly string[]
  /** More general signals and consequences. They are shown below this one if both are found. */
  readonly refines?: readonly string[]
}
