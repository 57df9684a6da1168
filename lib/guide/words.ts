/** Kinds of texts that stand in a folder of their own. */
export type TextKind = 'steps' | 'prerequisites' | 'outcomes'

/** Id → words. */
export type Texts = Readonly<Record<string, string>>

export type GuideWords = {
  readonly title: string
  readonly short: string
  readonly summary: string
  readonly groups: Texts
  readonly prerequisiteGroups: Texts
  readonly evidence: Texts
  /** What the reader fills into commands: the word between < and > → what belongs there. */
  readonly placeholders: Texts
  readonly conditions: Texts
}

export type StepWords = {
  readonly title: string
  readonly short: string
  /** Heading over the choices. */
  readonly ask: string
  /** Label of each choice. */
  readonly choices: Texts
  /** Where the default line under a choice is not enough. */
  readonly hints: Texts
}

export type PrerequisiteWords = {
  readonly title: string
  readonly short: string
  /** Revision → what is new in it. */
  readonly changed?: Texts
}

export type OutcomeWords = { readonly title: string; readonly short: string }

/** What a signal means, in one sentence, and now and then what else to know. */
export type SignalWords = { readonly meaning: string; readonly note?: string }

/** What a host is for, in one sentence, and now and then what else to know. */
export type HostWords = { readonly purpose: string; readonly note?: string }

/** First paragraph as plain text, for the description of a page. */
export type Described = { readonly description: string }

/** The language the words are in: that of the page, or in a draft the first one until they are translated. */
export type Written = { readonly lang: string }

/** Everything a guide says in one language, but for the bodies, which are MDX. */
export type Words = {
  readonly guide: GuideWords & Written
  readonly steps: Readonly<Record<string, StepWords & Described & Written>>
  readonly prerequisites: Readonly<Record<string, PrerequisiteWords & Written>>
  readonly outcomes: Readonly<Record<string, OutcomeWords & Described & Written>>
  readonly signals: Readonly<Record<string, SignalWords & Written>>
  readonly hosts: Readonly<Record<string, HostWords & Written>>
}
