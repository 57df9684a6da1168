import { z } from 'zod'

const text = z.string().trim().min(1)

const avoid = z.strictObject({
  words: text,
  severity: z.enum(['error', 'warning']),
  because: text,
  /** Only wrong in exactly this capitalisation. */
  exact: z.boolean().optional()
})

const term = z.strictObject({
  term: text,
  use: text,
  /** A name that readers know from elsewhere; always allowed in parentheses. */
  gloss: text.optional(),
  /** What people call it. The search finds it by these names, even if guides must not use them. */
  also: z.array(text).min(1).optional(),
  avoid: z.array(avoid).min(1).optional()
})

/** The schema of a glossary: terms, what to write for them, and what to avoid. */
export const glossaryShape = z.array(term)

export type Term = z.output<typeof term>

/** All keys that an entry can have. */
export const glossaryKeys: readonly string[] = [...Object.keys(term.shape), ...Object.keys(avoid.shape)]
