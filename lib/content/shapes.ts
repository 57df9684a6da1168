import { z } from 'zod'

/** The maximum length of `short`, in characters: what fits into rails and the map. */
export const shortLimit = 24

const text = z.string().trim().min(1)
const short = text.refine((value) => [...value].length <= shortLimit)
const texts = z.record(z.string(), text)
/** What users say, in their own words. */
const symptoms = z.array(text).min(1).optional()

/** The schemas of the entries in `signals.yaml` and `hosts.yaml`. */
export const entryShapes = {
  signals: z.strictObject({ meaning: text, note: text.optional() }),
  hosts: z.strictObject({ purpose: text, note: text.optional() })
}

export type EntryKind = keyof typeof entryShapes

export const entryKinds = Object.keys(entryShapes) as EntryKind[]

/** The schemas of the front matter, by kind of file. */
export const shapes = {
  guide: z.strictObject({
    title: text,
    short,
    summary: text,
    product: text,
    groups: texts.optional(),
    prerequisiteGroups: texts.optional(),
    evidence: texts.optional(),
    placeholders: texts.optional(),
    conditions: texts.optional(),
    machines: texts.optional(),
    logs: texts.optional(),
    variants: texts.optional(),
    variantLegend: text.optional(),
    parts: z.record(z.string(), z.strictObject({ title: text, neededBy: text })).optional(),
    leads: z.strictObject({ checklist: text.optional(), codes: text.optional(), hosts: text.optional() }).optional(),
    finder: z.strictObject({ nothingFound: text.optional(), list: text.optional() }).optional()
  }),
  step: z.strictObject({
    title: text,
    short,
    ask: text,
    choices: texts,
    headings: texts.optional(),
    hints: texts.optional(),
    symptoms
  }),
  prerequisite: z.strictObject({ title: text, short, changed: texts.optional() }),
  outcome: z.strictObject({ title: text, short, symptoms })
}

export type Kind = keyof typeof shapes
