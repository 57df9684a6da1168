/** What was done with a hand-off. */
export type Done = {
  /** The sentence that says so; empty where there is nothing to say. */
  words: string
  /** Id of the deed that changed the reader's case. */
  deed?: string
  /** Whether it was stored as a case of its own. */
  isNew?: boolean
}

/** Called when the reader has chosen, with what is to be said of it. */
export type OnDone = (words: string, how?: Omit<Done, 'words'>) => void
