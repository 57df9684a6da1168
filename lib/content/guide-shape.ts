import { z } from 'zod'
import { costs, directions, outcomeKinds, protocols, risks, stepKinds, testShells } from '#lib/guide/kinds.ts'
import { logFormats } from '#lib/signals/log.ts'
import { signalKinds } from '#lib/signals/signal.ts'

const text = z.string().trim().min(1)
const texts = z.array(text)
const whole = z.int().min(1)
const suggests = z.strictObject({ met: text, unmet: text })
const pattern = z.union([z.string(), z.array(z.string())], { error: 'write a text, or a list of texts that must all be there' })
const port = z.union([z.number(), z.tuple([z.number(), z.number()])], {
  error: 'write one port, such as 443, or a range, such as [1024, 2048]'
})

/**
 * The schema of a `guide.ts`. The compiler checks the same, earlier and in more detail; this protects the check from guides that were never
 * compiled.
 */
export const guideShape = z.strictObject({
  id: text,
  revision: whole,
  owner: text,
  reviewed: z.string(),
  reviewEvery: whole,
  appliesTo: texts.min(1),
  start: text,
  groups: texts,
  prerequisiteGroups: texts,
  statements: texts,
  evidence: z.record(text, z.strictObject({ from: texts.optional() })),
  sources: z.record(text, z.strictObject({ title: text, url: z.string() })),
  steps: z.record(
    text,
    z.strictObject({
      kind: z.enum(stepKinds),
      cost: z.literal(costs),
      risk: z.enum(risks),
      minutes: z.number().positive(),
      choices: z.record(text, text),
      headings: z.record(text, text).optional(),
      sources: texts,
      group: text.optional(),
      covers: texts.optional(),
      requires: texts.optional(),
      settles: texts.optional(),
      suggests: suggests.optional(),
      giveUp: text.optional(),
      hosts: texts.optional()
    })
  ),
  outcomes: z.record(text, z.strictObject({ kind: z.enum(outcomeKinds), evidence: texts.optional(), hosts: texts.optional() })),
  prerequisites: z.record(text, z.strictObject({ revision: whole, group: text, fixedBy: text, covers: texts.optional() })),
  machines: texts,
  logs: z.record(
    text,
    z.strictObject({
      format: z.enum(logFormats),
      sources: texts.optional(),
      ranges: z.array(z.tuple([z.number(), z.number()])).optional()
    })
  ),
  signals: z.record(
    text,
    z.strictObject({
      log: text,
      kind: z.enum(signalKinds),
      code: text.optional(),
      name: text.optional(),
      patterns: z.array(pattern),
      beside: texts.optional(),
      loggedBy: texts.optional(),
      unless: texts.optional(),
      example: z.string(),
      moreExamples: texts.optional(),
      nearMisses: texts.optional(),
      target: text,
      refines: texts.optional()
    })
  ),
  unlisted: text.optional(),
  variants: texts,
  parts: z.record(text, z.strictObject({ machine: text.optional(), test: z.enum(testShells).optional() })),
  hosts: z.record(
    text,
    z.strictObject({
      part: text,
      name: text,
      protocol: z.enum(protocols),
      port,
      direction: z.enum(directions),
      variants: texts.optional(),
      source: text,
      verified: z.string(),
      test: text.optional(),
      replacedBy: text.optional()
    })
  ),
  conditions: z.record(text, z.strictObject({ source: text })),
  unsupported: z.array(z.strictObject({ part: text, variant: text, outcome: text })),
  renamed: z.record(text, text),
  draft: z.boolean().optional()
})
