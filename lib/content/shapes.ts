import { z } from 'zod'

/** Longest `short`, in characters: what rails and the map have room for. */
export const shortLimit = 24

const text = z.string().trim().min(1)
const short = text.refine((value) => [...value].length <= shortLimit)
const texts = z.record(z.string(), text)

/** What `signals.yaml` and `hosts.yaml` say of each of theirs. */
export const entryShapes = {
  signals: z.strictObject({ meaning: text, note: text.optional() }),
  hosts: z.strictObject({ purpose: text, note: text.optional() })
}

export type EntryKind = keyof typeof entryShapes

export const entryKinds = Object.keys(entryShapes) as EntryKind[]

/** What the front matter of each kind of file holds. */
export const shapes = {
  guide: z.strictObject({
    title: text,
    short,
    summary: text,
    groups: texts.optional(),
    prerequisiteGroups: texts.optional(),
    evidence: texts.optional(),
    placeholders: texts.optional(),
    conditions: texts.optional()
  }),
  step: z.strictObject({ title: text, short, ask: text, choices: texts, hints: texts.optional() }),
  prerequisite: z.strictObject({ title: text, short, changed: texts.optional() }),
  outcome: z.strictObject({ title: text, short })
}

export type Kind = keyof typeof shapes

/** Whether the front matter takes a list of `id: text` at this path, not one text. */
export function isListOfTexts(kind: Kind, path: readonly PropertyKey[]): boolean {
  const field = path.reduce<unknown>((outer, key) => fieldOf(outer, String(key)), shapes[kind])
  return withoutOptional(field) instanceof z.ZodRecord
}

function fieldOf(schema: unknown, key: string): unknown {
  const inner = withoutOptional(schema)
  if (inner instanceof z.ZodObject) return inner.shape[key]
  return inner instanceof z.ZodRecord ? inner.valueType : undefined
}

function withoutOptional(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema
}
