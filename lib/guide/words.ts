/** Kinds of texts that stand in a folder of their own. */
export type TextKind = 'steps' | 'prerequisites' | 'outcomes'

/** Id → words. */
export type Texts = Readonly<Record<string, string>>

/** A part of the firewall request list: its heading, and who opens its connections. */
export type PartWords = { readonly title: string; readonly neededBy: string }

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
  /** Where a command runs, as it follows the name of its shell: `on the web server`. */
  readonly machines: Texts
  /** Headings of the signals of each log. */
  readonly logs: Texts
  readonly variants: Texts
  /** What is chosen among the variants: `Your edition`. */
  readonly variantLegend?: string
  readonly parts: Readonly<Record<string, PartWords>>
  /** What pages say first, where the guide has something better than the words every guide can use. */
  readonly leads: { readonly checklist?: string; readonly codes?: string; readonly hosts?: string }
  /** The finder's sentences, where the guide has something better. */
  readonly finder: {
    /** What to do where nothing known was found: what to collect, and from where. */
    readonly nothingFound?: string
    /** Name of the list that codes outside all signals are not in: `the list of its maker`. */
    readonly list?: string
  }
}

export type StepWords = {
  readonly title: string
  readonly short: string
  /** Heading over the choices. */
  readonly ask: string
  /** Label of each choice. */
  readonly choices: Texts
  /** What stands above some of many choices. */
  readonly headings: Texts
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
