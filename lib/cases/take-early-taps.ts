import { time } from '#lib/guide/case-fields.ts'
import { id, object, record, type Schema } from '#lib/guide/schema.ts'
import { answer, type Deed, mark } from './deeds.ts'
import { type EarlyAnswer, keepTaps, keptTaps, markSchema } from './early-taps.ts'

const answerSchema: Schema<EarlyAnswer> = object({
  id,
  guide: id,
  at: time,
  step: id,
  choice: id,
  graph: object({ start: id, steps: record(object({ choices: record(id) })) })
})

/** Returns the taps kept for this guide, on this page and the previous one, as deeds in the order they were made, and stops keeping them. */
export function takeEarlyTaps(guide: string): Deed[] {
  const others: unknown[] = []
  const deeds = keptTaps().flatMap((tap) => {
    const given = answerSchema(tap, () => {})
    const said = markSchema(tap, () => {})
    if ((given ?? said)?.guide !== guide) {
      others.push(tap)
      return []
    }
    if (given) return [answer(given.graph, given.step, given.choice, given.at, given.id)]
    return said ? [mark(said.prerequisite, said.state ?? undefined, said.revision, said.at, said.id)] : []
  })
  keepTaps(others)
  return deeds
}
