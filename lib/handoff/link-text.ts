import type { Mark } from '#lib/guide/case.ts'
import type { Handoff } from '#lib/guide/handoff.ts'
import { mostEntries } from './limits.ts'
import { check, optional, parseId, parseList, parseNotes, parseRevision, parseString, parseTime } from './parse.ts'

const letters = { confirmed: 'c', 'not-met': 'n', 'not-applicable': 'x' } as const
const states = new Map(Object.entries(letters).map(([state, letter]) => [letter as string, state as Mark['state']]))

/**
 * What a link carries, as text: `[guide, revision, answers, prerequisites, marks, times, notes?]`. Like stands with like, which
 * packs best: `step choice step choice …`, the ids of prerequisites, a letter and a revision for each, and all times in seconds,
 * each but the first as the difference from the one before: made, answers, prerequisites.
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
 * The hand-off that such a text carries, with the ids of its time.
 * @throws {Refusal | SyntaxError} where the text carries none
 */
export function parseLinkText(text: string): Handoff {
  const [guide, revision, answers, prerequisites, marks, times, notes] = parseList(JSON.parse(text))
  const [madeAt, ...at] = parseTimes(times)
  const given = parseWords(answers)
  const count = given.length / 2
  const ids = parseWords(prerequisites)
  const said = parseWords(marks)
  check(said.length === ids.length && at.length === count + ids.length)
  check(count <= mostEntries && ids.length <= mostEntries, 'too-long')
  return {
    guide: parseId(guide),
    revision: parseRevision(revision),
    madeAt: parseTime(madeAt),
    trail: at.slice(0, count).map((at, index) => ({ step: parseId(given[2 * index]), choice: parseId(given[2 * index + 1]), at })),
    prerequisites: Object.fromEntries(at.slice(count).map((at, index) => [parseId(ids[index]), { ...parseMark(said[index]), at }])),
    notes: optional(notes, parseNotes)
  }
}

function parseWords(value: unknown): string[] {
  return parseString(value).split(' ').filter(Boolean)
}

/** The times in milliseconds. */
function parseTimes(value: unknown): number[] {
  let time = 0
  return parseWords(value).map((difference) => {
    check(/^-?[0-9a-z]{1,8}$/.test(difference))
    time += Number.parseInt(difference, 36) * 1000
    return parseTime(time)
  })
}

function parseMark(value: unknown): Omit<Mark, 'at'> {
  const said = parseString(value)
  const state = states.get(said.charAt(0))
  check(state !== undefined && /^.\d{1,6}$/.test(said))
  return { state, revision: Number(said.slice(1)) }
}
