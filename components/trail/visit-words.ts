import type { ClientMessages } from '#components/case/messages.ts'
import { formatMessage } from '#i18n/format-message.ts'
import type { Trail } from '#lib/guide/case.ts'

/** "second time here" and so on, for a step that the trail has passed before; `undefined` on the first visit. */
export function visitWords({ again: t }: ClientMessages['Trail'], before: Trail, step: string): string {
  const n = before.filter((answer) => answer.step === step).length
  return ['', t.second, t.third][n] ?? formatMessage(t.more, { n: n + 1 })
}
