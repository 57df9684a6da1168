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
  /** What the guide is about; guides of one product stand together. */
  readonly product: string
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
  /** What users say, in their words. */
  readonly symptoms: readonly string[]
}

export type PrerequisiteWords = {
  readonly title: string
  readonly short: string
  /** Revision → what is new in it. */
  readonly changed?: Texts
}

export type OutcomeWords = { readonly title: string; readonly short: string; readonly symptoms: readonly string[] }

/** What a signal means, in one sentence, and now and then what else to know. */
export type SignalWords = { readonly meaning: string; readonly note?: string }

/** What a host is for, in one sentence, and now and then what else to know. */
export type HostWords = { readonly purpose: string; readonly note?: string }

/** First paragraph as plain text, for the description of a page. */
export type Described = { readonly description: string }

/** What a text says, in lines that make sense alone, for the search. */
export type Searched = { readonly lines: readonly string[] }

/** The language the words are in: that of the page, or in a draft the first one until they are translated. */
export type Written = { readonly lang: string }

/** Everything a guide says in one language, but for the bodies, which are MDX. */
export type Words = {
  readonly guide: GuideWords & Written
  readonly steps: Readonly<Record<string, StepWords & Described & Searched & Written>>
  readonly prerequisites: Readonly<Record<string, PrerequisiteWords & Searched & Written>>
  readonly outcomes: Readonly<Record<string, OutcomeWords & Described & Searched & Written>>
  readonly signals: Readonly<Record<string, SignalWords & Written>>
  readonly hosts: Readonly<Record<string, HostWords & Written>>
}
