import type { Mark } from '#lib/guide/case.ts'
import { time } from '#lib/guide/case-fields.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { handoffSchema, tidied } from './handoff-schema.ts'
import { check, readWhole } from './parse.ts'

const letters = { confirmed: 'c', 'not-met': 'n', 'not-applicable': 'x' } as const
const states = new Map(Object.entries(letters).map(([state, letter]) => [letter as string, state as Mark['state']]))

/**
 * The content of a link as text: `[guide, revision, answers, prerequisites, marks, times, notes?]`. Similar values stand together, because
 * that compresses best: all steps and choices, then all prerequisite ids, then one letter and revision for each. Times are in seconds, each
 * as the difference from the previous one: made, answers, prerequisites.
 */
export function toLinkText({ guide, revision, madeAt, trail, prerequisites, notes }: Handoff): string {
  const marks = Object.values(prerequisites)
  const times = [{ at: madeAt }, ...trail, ...marks].map(({ at }) => Math.floor(at / 1000))
  return JSON.stringify([
    guide,
    revision,
    trail.map(({ step, choice }) => `${step} ${choice}`).join(' '),
    Object.keys(prerequisites).join(' '),
    marks.map((mark) => letters[mark.state] + mark.revision).join(' '),
    times.map((time, index) => (time - (times[index - 1] ?? 0)).toString(36)).join(' '),
    ...(notes ? [notes] : [])
  ])
}

/**
 * Reads such a text; the ids are those of the guide's old revision.
 * @throws {Refusal | SyntaxError} if the text is not a hand-off
 */
export function parseLinkText(text: string): Handoff {
  const found: unknown = JSON.parse(text)
  check(Array.isArray(found))
  const [guide, revision, answers, prerequisites, marks, times, notes] = found as unknown[]
  const [madeAt, ...at] = parseTimes(times)
  const given = parseWords(answers)
  const count = given.length / 2
  const ids = parseWords(prerequisites)
  const said = parseWords(marks)
  check(said.length === ids.length && at.length === count + ids.length)
  const handoff = {
    guide,
    revision,
    madeAt,
    trail: at.slice(0, count).map((at, index) => ({ step: given[2 * index], choice: given[2 * index + 1], at })),
    prerequisites: Object.fromEntries(at.slice(count).map((at, index) => [ids[index], { ...parseMark(said[index]), at }])),
    ...(notes === undefined ? {} : { notes })
  }
  return tidied(readWhole(handoffSchema(time), handoff))
}

function parseWords(value: unknown): string[] {
  check(typeof value === 'string')
  return value.split(' ').filter(Boolean)
}

/** The times in milliseconds since 1970. */
function parseTimes(value: unknown): number[] {
  let time = 0
  return parseWords(value).map((difference) => {
    check(/^-?[0-9a-z]{1,8}$/.test(difference))
    time += Number.parseInt(difference, 36) * 1000
    return time
  })
}

function parseMark(said = ''): Omit<Mark, 'at'> {
  const state = states.get(said.charAt(0))
  check(state !== undefined && /^.\d{1,6}$/.test(said))
  return { state, revision: Number(said.slice(1)) }
}
