import { z } from 'zod'
import { clouds, hostParts } from '#lib/guide/hosts.ts'
import type { Guide } from '#lib/guide/types.ts'

const id = z.string().min(1)
const ids = z.array(id)
const count = z.int().min(1)
const cloud = z.enum(clouds)
const part = z.enum(hostParts)

/**
 * What a `guide.ts` must export. The compiler says the same, earlier and better; this keeps the check from
 * stumbling over a guide that was never compiled. Keys it does not know are the compiler's business.
 */
export const guideShape: z.ZodType<Guide> = z.object({
  id,
  revision: count,
  owner: z.string().trim().min(1),
  reviewed: z.string(),
  reviewEvery: count,
  appliesTo: ids.min(1),
  start: id,
  groups: ids,
  prerequisiteGroups: ids,
  statements: ids,
  evidence: z.record(id, z.object({ from: ids.optional() })),
  sources: z.record(id, z.object({ title: z.string().trim().min(1), url: z.string() })),
  steps: z.record(
    id,
    z.object({
      kind: z.enum(['question', 'check', 'action', 'checkpoint', 'finder']),
      cost: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
      risk: z.enum(['read-only', 'changes', 'interrupts']),
      minutes: z.number().positive(),
      choices: z.record(id, id),
      sources: ids,
      group: id.optional(),
      covers: ids.optional(),
      requires: ids.optional(),
      settles: ids.optional(),
      suggests: z.object({ met: id, unmet: id }).optional(),
      giveUp: id.optional(),
      hosts: ids.optional()
    })
  ),
  outcomes: z.record(
    id,
    z.object({
      kind: z.enum(['solved', 'not-applicable', 'by-design', 'escalate']),
      evidence: ids.optional(),
      hosts: ids.optional()
    })
  ),
  prerequisites: z.record(id, z.object({ revision: count, group: id, fixedBy: id, covers: ids.optional() })),
  signals: z.record(
    id,
    z.object({
      source: z.enum(['PasswordResetService', 'ADSync', 'domain-controller', 'user', 'wizard', 'admin-center']),
      kind: z.enum(['info', 'ok', 'warning', 'error']),
      code: id.optional(),
      name: id.optional(),
      patterns: z.array(z.union([z.string(), z.array(z.string())])),
      beside: ids.optional(),
      loggedBy: ids.optional(),
      example: z.string(),
      target: id,
      refines: ids.optional()
    })
  ),
  unlisted: id.optional(),
  hosts: z.record(
    id,
    z.object({
      part,
      name: id,
      protocol: z.literal('TCP').optional(),
      port: z.union([z.number(), z.tuple([z.number(), z.number()])]),
      direction: z.enum(['outbound', 'inbound']),
      clouds: z.array(cloud),
      source: id,
      verified: z.string(),
      test: id.optional(),
      replacedBy: id.optional()
    })
  ),
  conditions: z.record(id, z.object({ source: id })).optional(),
  unsupported: z.array(z.object({ part, cloud, outcome: id })).optional(),
  renamed: z.record(id, id),
  draft: z.boolean().optional()
})
