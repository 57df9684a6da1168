import { targetOf } from '#lib/guide/follow.ts'
import { hostsIn, isIn, testsOf } from '#lib/guide/hosts.ts'
import { lookup, mustLookup } from '#lib/guide/lookup.ts'
import { ruledOut as ruledOutPlaces } from '#lib/guide/ruled-out.ts'
import { shortestWay } from '#lib/guide/shortest-way.ts'
import type { Guide } from '#lib/guide/types.ts'
import { editionOf, type GivenAnswer, headOf, locales } from './guide.ts'
import { evidenceWordsOf, nodesOf, panelOf } from './texts.ts'

// Each function says whether a guide has what a test needs, and where: `undefined` where it has not.

const choicesOf = (guide: Guide, step: string) => Object.entries(lookup(guide.steps, step)?.choices ?? {})
const isStep = (guide: Guide, place: string) => lookup(guide.steps, place) !== undefined
const answersTo = (guide: Guide, place: string) => shortestWay(guide, place)?.map(({ step, choice }): GivenAnswer => [step, choice])

/** A number of consecutive answers that pass no step twice and lead to a step. */
function straightWay(guide: Guide, from: string, length: number, before: readonly string[] = []): GivenAnswer[] | undefined {
  if (!isStep(guide, from) || before.includes(from)) return undefined
  if (length === 0) return []
  for (const [choice, target] of choicesOf(guide, from)) {
    const rest = straightWay(guide, target, length - 1, [...before, from])
    if (rest) return [[from, choice], ...rest]
  }
}

/** A first question that has two answers leading to different steps. */
export function question(guide: Guide) {
  const leads = choicesOf(guide, guide.start).filter(([, target]) => isStep(guide, target))
  const [first] = leads
  const other = leads.find(([, target]) => target !== first?.[1])
  if (!first || !other) return undefined
  return { step: guide.start, choice: first[0], target: first[1], otherChoice: other[0], otherTarget: other[1] }
}

/** Three answers from the first question and a fourth to a step; another first answer; and a step that none of them touches. */
export function way(guide: Guide) {
  const [first, second, third, next] = straightWay(guide, guide.start, 4) ?? []
  if (!first || !second || !third || !next) return undefined
  const answers = [first, second, third] as const
  const head = headOf(guide, answers)
  const passed = [...answers.map(([step]) => step), head]
  const otherChoice = choicesOf(guide, guide.start).find(([, target]) => !passed.includes(target))?.[0]
  const distance = (step: string) => answersTo(guide, step)?.length ?? 0
  const offTrail = Object.keys(guide.steps)
    .filter((step) => !passed.includes(step) && step !== headOf(guide, [next]))
    .sort((a, b) => distance(b) - distance(a))[0]
  return otherChoice && offTrail ? { answers, head, next: next[1], otherChoice, offTrail } : undefined
}

/** Seven answers from the first question. */
export function longWay(guide: Guide) {
  const answers = straightWay(guide, guide.start, 7)
  return answers && { answers }
}

/** Five answers, and another first answer that leads to the step of the third. */
export function detour(guide: Guide) {
  for (const [first, second] of choicesOf(guide, guide.start)) {
    for (const [choice, third] of choicesOf(guide, second)) {
      const shortcut = choicesOf(guide, guide.start).find(([, target]) => target === third)?.[0]
      const rest = shortcut && straightWay(guide, third, 3, [guide.start, second])
      const answers: GivenAnswer[] = [[guide.start, first], [second, choice], ...(rest || [])]
      if (shortcut && rest) return { answers, shortcut }
    }
  }
}

/** The shortest loop through a checkpoint with a way to give up: the way to it, and one more round. */
export function loop(guide: Guide) {
  const loops = Object.entries(guide.steps).flatMap(([checkpoint, { kind, giveUp }]) =>
    choicesOf(guide, checkpoint).flatMap(([again, first]) => {
      const [before, back] = [answersTo(guide, first), answersTo({ ...guide, start: first }, checkpoint)]
      if (kind !== 'checkpoint' || !giveUp || !before || !back?.length) return []
      const round: GivenAnswer[] = [[checkpoint, again], ...back]
      const rounds = (n: number): GivenAnswer[] => [...before, ...back, ...Array.from({ length: n }, () => round).flat()]
      return before.some(([step]) => step === checkpoint) ? [] : [{ checkpoint, again, first, back, giveUp, rounds }]
    })
  )
  // Short enough that nothing of the trail folds.
  return loops.filter(({ rounds }) => rounds(1).length <= 5).sort((a, b) => a.rounds(1).length - b.rounds(1).length)[0]
}

/** An outcome that solves the case, with the shortest way to it. */
export function solved(guide: Guide) {
  for (const [outcome, { kind }] of Object.entries(guide.outcomes)) {
    const answers = kind === 'solved' && answersTo(guide, outcome)
    if (answers) return { outcome, answers }
  }
}

/** A checklist with at least five prerequisites. */
export function checklist(guide: Guide) {
  const [a, b, c, d, e] = Object.keys(guide.prerequisites)
  return a && b && c && d && e ? { ids: [a, b, c, d, e] as const } : undefined
}

/** A step that requires two prerequisites, with a choice that leads to a step. */
export function requiring(guide: Guide) {
  for (const [step, { requires: [a, b] = [] }] of Object.entries(guide.steps)) {
    const lead = choicesOf(guide, step).find(([, target]) => isStep(guide, target))
    if (a && b && lead) return { step, ids: [a, b] as const, choice: lead[0], target: lead[1] }
  }
}

/** A step that settles one prerequisite and suggests a choice. */
export function settling(guide: Guide) {
  for (const [step, { settles = [], suggests }] of Object.entries(guide.steps)) {
    const [prerequisite, second] = settles
    if (prerequisite && !second && suggests) return { step, prerequisite, ...suggests }
  }
}

/** A prerequisite that a step brings about without showing it otherwise, the choice that says it is done, and an outcome that solves the case. */
export function fixing(guide: Guide) {
  const ends = solved(guide)
  for (const [prerequisite, { fixedBy: step }] of Object.entries(guide.prerequisites)) {
    const { requires = [], settles = [] } = lookup(guide.steps, step) ?? {}
    const done = choicesOf(guide, step).find(([choice, target]) => choice !== 'cannot-test' && isStep(guide, target))?.[0]
    if (ends && done && ![...requires, ...settles].includes(prerequisite)) return { prerequisite, step, done, ...ends }
  }
}

/** An `escalate` outcome with evidence of every sort: provided by no step, by an answered step, and by an untested step. */
export function handover(guide: Guide) {
  for (const [outcome, { kind, evidence = [] }] of Object.entries(guide.outcomes)) {
    if (kind !== 'escalate') continue
    const from = (id: string) => lookup(guide.evidence, id)?.from ?? []
    const free = evidence.find((id) => from(id).length === 0)
    const [told, untold] = evidence.flatMap((id) => {
      const step = from(id).find((each) => targetOf(guide, { step: each, choice: 'cannot-test' }))
      const choice = step && choicesOf(guide, step).find(([choice]) => choice !== 'cannot-test')?.[0]
      return step && choice ? [{ id, step, choice }] : []
    })
    if (free && told && untold) return { outcome, evidence, free, told, untold }
  }
}

/** An `escalate` outcome whose text says more of a piece of evidence. */
export function explained(guide: Guide) {
  for (const [outcome, { kind }] of Object.entries(guide.outcomes)) {
    const said = kind === 'escalate' && evidenceWordsOf(guide, locales[0], outcome)
    if (said) return { outcome, ...said }
  }
}

/** A full case with a step answered `cannot-test`. */
export function untestedCase(guide: Guide) {
  const untested = Object.keys(guide.steps).find((step) => targetOf(guide, { step, choice: 'cannot-test' }))
  const found = fullCase(guide)
  return untested && found ? { ...found, untested } : undefined
}

/** A case with something in every part: answers, prerequisites, and ids for signals and evidence. */
export function fullCase(guide: Guide) {
  const [signal] = Object.keys(guide.signals)
  const [collected, missing] = Object.keys(guide.evidence)
  const [a, b, c, d, e] = Object.keys(guide.prerequisites)
  const found = way(guide)
  if (!found || !signal || !collected || !missing || !a || !b || !c || !d || !e) return undefined
  return { ...found, ids: [a, b, c, d, e] as const, signal, collected, missing }
}

/** A step that has a folded panel in every language. */
export function panel(guide: Guide) {
  const step = Object.keys(guide.steps).find((id) => locales.every((locale) => panelOf(guide, locale, id)))
  return step === undefined ? undefined : { step }
}

/** The commands of a guide's steps, with their placeholders. */
function commands(guide: Guide) {
  const names = Object.keys(editionOf(guide).words.guide.placeholders)
  return Object.keys(guide.steps).flatMap((step) => {
    const code = nodesOf(guide, locales[0], step).filter(({ type }) => type === 'code')
    return code.map(({ value = '' }) => ({ step, code: value, names: names.filter((name) => value.includes(`<${name}>`)) }))
  })
}

/** A step with one command and one placeholder, used twice if there is such a command. */
export function command(guide: Guide) {
  const times = ({ code, names: [name] }: { code: string; names: string[] }) => code.split(`<${name}>`).length
  const [most] = commands(guide)
    .filter(({ names }) => names.length === 1)
    .sort((a, b) => times(b) - times(a))
  const [name] = most?.names ?? []
  return most && name ? { step: most.step, code: most.code, name } : undefined
}

/** A step with sources. */
export function sourced(guide: Guide) {
  for (const [
    step,
    {
      sources: [source]
    }
  ] of Object.entries(guide.steps)) {
    if (source) return { step, url: mustLookup(guide.sources, source).url }
  }
}

/** A step with a command that has several placeholders. */
export function gaps(guide: Guide) {
  const found = commands(guide).find(({ names }) => names.length > 1)
  const [name] = found?.names ?? []
  return found && name ? { step: found.step, code: found.code, name } : undefined
}

/** Log lines with a cause, its consequence, and a code in a log's range that no signal explains. */
export function codes(guide: Guide) {
  const coded = Object.entries(guide.signals).filter(([, { code }]) => code)
  for (const [id, { refines = [], log, code = '', example }] of coded) {
    const refined = coded.find(([other, signal]) => refines.includes(other) && signal.log === log && signal.code !== code)
    const unlisted = unlistedIn(guide, log)
    if (!refined || !unlisted || !guide.unlisted) continue
    const [consequence, { code: follows = '', example: line }] = refined
    const text = [example, line, example.replace(code, unlisted)].join('\n')
    return { text, cause: id, code, line: example, consequence, follows, unlisted, lead: guide.unlisted }
  }
}

function unlistedIn(guide: Guide, log: string): string | undefined {
  const known = Object.values(guide.signals).map(({ code }) => code)
  const ids = (lookup(guide.logs, log)?.ranges ?? []).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
  )
  return ids.find((id) => !known.includes(id))
}

/** A step with a finder. */
export function finder(guide: Guide) {
  const step = Object.entries(guide.steps).find(([, { kind }]) => kind === 'finder')?.[0]
  const found = codes(guide)
  return step && found ? { ...found, step } : undefined
}

/** A firewall request list with several variants, the first of which is chosen by default. */
export function hosts(guide: Guide) {
  const [first, chosen] = guide.variants
  const needed = (variant: string) => Object.values(guide.hosts).filter((host) => isIn(host, variant))
  const [row] = Object.keys(guide.parts).flatMap((part) => hostsIn(guide.hosts, part, first))
  return first && chosen && row && needed(chosen).length > 0 ? { first, chosen, needed, id: row[0], host: row[1] } : undefined
}

/** A host to be removed, and the one that replaces it. */
export function outdatedHost(guide: Guide) {
  for (const { name, replacedBy } of Object.values(guide.hosts)) {
    if (replacedBy) return { name, instead: replacedBy, insteadName: mustLookup(guide.hosts, replacedBy).name }
  }
}

/** A part of the list that has hosts in one variant and an explanation in another. */
export function unsupported(guide: Guide) {
  return guide.unsupported.find(({ part, variant }) => {
    return variant !== guide.variants[0] && hostsIn(guide.hosts, part, guide.variants[0]).length > 0
  })
}

/** A part of the list with a variant in which some of its hosts can be tested, but not all. */
export function testedPart(guide: Guide) {
  for (const [part, { machine, test }] of Object.entries(guide.parts)) {
    for (const variant of guide.variants.slice(1)) {
      const tests =
        machine &&
        test &&
        testsOf(
          hostsIn(guide.hosts, part, variant).map(([, host]) => host),
          test
        )
      const [untested] = tests ? tests.untested : []
      if (tests && tests.lines.length > 0 && untested) return { part, variant, lines: tests.lines, untested: untested.name }
    }
  }
}

/** A step and an outcome whose texts name hosts. */
export function placesWithHosts(guide: Guide) {
  const withHosts = (places: Guide['steps'] | Guide['outcomes']) =>
    Object.entries(places).flatMap(([place, { hosts = [] }]) => (hosts[0] ? [{ place, host: hosts[0], count: hosts.length }] : []))
  const [step, outcome] = [withHosts(guide.steps)[0], withHosts(guide.outcomes)[0]]
  return step && outcome ? { step, outcome } : undefined
}

/** A guide with a revision after the first. */
export function revised(guide: Guide) {
  return guide.revision > 1 ? fullCase(guide) : undefined
}

/** An outcome of each kind in the guide, and one step of each kind. */
export function kinds(guide: Guide) {
  const firstOfEach = (places: Readonly<Record<string, { kind: string }>>) => [
    ...new Map(Object.entries(places).map(([id, { kind }]) => [kind, id])).values()
  ]
  return { steps: firstOfEach(guide.steps), outcomes: firstOfEach(guide.outcomes) }
}

/** Prerequisites that rule a place out once they are confirmed, and that place. */
export function ruling(guide: Guide) {
  for (const { settles = [], suggests } of Object.values(guide.steps)) {
    const marks = Object.fromEntries(settles.map((id) => [id, { state: 'confirmed' as const, revision: 1, at: 0 }]))
    const [ruledOut] = suggests ? ruledOutPlaces(guide, marks, () => 1).keys() : []
    if (ruledOut) return { confirmed: settles, ruledOut }
  }
}
