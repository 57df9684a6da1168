/** How grave a signal is. */
export const signalKinds = ['info', 'ok', 'warning', 'error'] as const

export type SignalKind = (typeof signalKinds)[number]

/** What the finder needs to know of a signal. */
export type FindableSignal = {
  /** Id of the log in which it is seen. */
  readonly log: string
  readonly kind: SignalKind
  /**
   * Texts of which one must occur in what was pasted; an inner list asks for all of its texts, in logs of one event per line
   * (`journal`, `lines`) within one event. Each is a code (`33008`, `SSPR_0029`, `80230626`, `0x6ba`), matched whole, where it can
   * be one and in all its spellings, or a phrase, matched whatever its case, punctuation, quotes and line breaks.
   */
  readonly patterns: readonly (string | readonly string[])[]
  /** Where other programs log the same code: texts of which one must occur in the same event, unless only codes were pasted. */
  readonly beside?: readonly string[]
  /** Texts of which one must occur in the same event where that names its source; words of a person may leave it out. */
  readonly loggedBy?: readonly string[]
  /** Texts of which none may occur in the same event, as codes or phrases: there the patterns mean something else, or nothing is wrong. */
  readonly unless?: readonly string[]
  /** The more general signals and the consequences, which stand below this one when both match. */
  readonly refines?: readonly string[]
}
