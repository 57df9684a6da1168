/** What the reader did with a hand-off. */
export type Done = {
  /** The sentence that announces it; empty if there is nothing to announce. */
  words: string
  /** Id of the deed that changed the reader's case. */
  deed?: string
  /** Whether it was stored as a new case. */
  isNew?: boolean
}

/** Called when the reader has chosen, with the sentence to announce. */
export type OnDone = (words: string, how?: Omit<Done, 'words'>) => void
