import { z } from 'zod'

const text = z.string().trim().min(1)

const avoid = z.strictObject({
  words: text,
  severity: z.enum(['error', 'warning']),
  because: text,
  /** Wrong only with exactly these capitals. */
  exact: z.boolean().optional()
})

const term = z.strictObject({
  term: text,
  use: text,
  /** What readers call it elsewhere: right in parentheses, whatever it is otherwise. */
  gloss: text.optional(),
  /** What people say for it: found by the search, whatever guides may write. */
  also: z.array(text).min(1).optional(),
  avoid: z.array(avoid).min(1).optional()
})

/** What a glossary holds: terms, what to write for them, and what not to. */
export const glossaryShape = z.array(term)

export type Term = z.output<typeof term>

/** Every key that a glossary knows. */
export const glossaryKeys: readonly string[] = [...Object.keys(term.shape), ...Object.keys(avoid.shape)]
