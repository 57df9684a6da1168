import { dayOf, isAhead } from '#lib/content/day.ts'
import { type Finding, findingAt, type Point } from '#lib/content/finding.ts'
import { didYouMean } from '#lib/content/near-miss.ts'
import { isIn, portOf, variantLimit } from '#lib/guide/hosts.ts'
import { lookup } from '#lib/guide/lookup.ts'
import type { Host, Step } from '#lib/guide/types.ts'
import type { GuideModel, GuideRule } from './rule.ts'

const label = '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?|<[a-z][a-z0-9-]*>)'
const hostName = new RegExp(`^(?:${label}(?:\\.${label})+|<[a-z][a-z0-9-]*>)$`)
const nameRemedy =
  'write "host.example.com", "*.example.com", or "<placeholder>" for what the reader fills in; the port has its own place'
const ports = 'ports are whole numbers from 1 to 65535'

/** Each host needs a name, a port, existing variants and a source that was read on a real day. A name to remove must say what replaces it. */
export const hosts: GuideRule = (model) => [...entries(model), ...toRemove(model), ...tooMany(model)]

const entries = (model: GuideModel): Finding[] =>
  Object.entries(model.guide.hosts).flatMap(([id, host]) => {
    const { hosts: source } = model.files.entrySources
    const keyed = (key: keyof Host, problem: string, remedy: string) => found(source.key('hosts', id, key), problem, remedy)
    const texted = (key: keyof Host, problem: string, remedy: string) => found(source.text(['hosts', id, key]), problem, remedy)
    const found = (point: Point, problem: string, remedy: string) => [findingAt(source.file, point, problem, remedy)]
    return [
      ...(isPattern(host.name) ? [] : texted('name', `"${host.name}" is no host name`, nameRemedy)),
      ...portProblems(id, host).flatMap((problem) => keyed('port', ...problem)),
      ...(host.variants?.length === 0
        ? keyed('variants', `host "${id}" is in no variant`, 'name every variant that needs it, or leave variants out if all do')
        : []),
      ...dateProblems(id, host, model).flatMap((problem) => texted('verified', ...problem)),
      ...testProblems(host).flatMap(([problem, remedy]) => texted('test', `the test of host "${id}" ${problem}`, remedy)),
      ...replacementProblems(id, host, model).flatMap((problem) => texted('replacedBy', ...problem)),
      ...twinProblems(id, host, model).flatMap((problem) => texted('name', ...problem))
    ]
  })

type Problem = [problem: string, remedy: string]

const isName = (name: string) => hostName.test(name)
const isPattern = (name: string) => isName(name.replace(/^\*\./, '')) && !name.startsWith('*.<')

function portProblems(id: string, { port }: Host): Problem[] {
  const ends = typeof port === 'number' ? [port] : port
  const wrong = ends.filter((end) => !Number.isInteger(end) || end < 1 || end > 65_535)
  if (wrong.length > 0) return wrong.map((end) => [`port ${end} of host "${id}" does not exist`, ports])
  const [first = 0, last = first] = ends
  return ends.length === 1 || first < last
    ? []
    : [[`range ${portOf({ port })} of host "${id}" is empty`, 'write the lower port first']]
}

function dateProblems(id: string, { verified }: Host, { today }: GuideModel): Problem[] {
  const time = dayOf(verified)
  const remedy = 'write the day on which its source was last read as YYYY-MM-DD'
  if (time === undefined) return [[`verified "${verified}" of host "${id}" is no day`, remedy]]
  return isAhead(time, today) ? [[`verified "${verified}" of host "${id}" lies in the future`, remedy]] : []
}

function testProblems({ name, port, test }: Host): Problem[] {
  if (test === undefined) return []
  if (!isName(test)) return [[`asks for "${test}"`, 'name one host; a placeholder may stand for what the reader fills in']]
  if (typeof port !== 'number') return [['cannot ask for a range of ports', 'remove it: a test asks for one port']]
  const isCovered = name.startsWith('*.') ? test.endsWith(name.slice(1)) : test === name
  return isCovered ? [] : [[`asks for "${test}", which is not "${name}"`, 'test a name that this rule lets through']]
}

function replacementProblems(id: string, { variants, replacedBy }: Host, { guide }: GuideModel): Problem[] {
  if (replacedBy === undefined) return []
  const ids = Object.keys(guide.hosts)
  const other = lookup(guide.hosts, replacedBy)
  if (!other)
    return [[`host "${id}" is replaced by unknown "${replacedBy}"`, didYouMean(replacedBy, ids, 'name a host of this guide')]]
  if (other.replacedBy !== undefined)
    return [[`host "${id}" is replaced by "${replacedBy}", which is replaced, too`, 'name the host to ask for in the end']]
  const lacking = (variants ?? guide.variants).filter((variant) => !isIn(other, variant))
  return lacking.map((variant) => [
    `host "${id}" is replaced by "${replacedBy}", which is not in ${variant}`,
    'name a host of the same variant'
  ])
}

function twinProblems(id: string, host: Host, { guide }: GuideModel): Problem[] {
  const earlier = Object.entries(guide.hosts).slice(0, Object.keys(guide.hosts).indexOf(id))
  const twin = earlier.find(
    ([, other]) =>
      other.part === host.part &&
      other.name === host.name &&
      portOf(other) === portOf(host) &&
      (other.variants?.some((variant) => isIn(host, variant)) ?? true)
  )
  return twin ? [[`host "${id}" repeats "${twin[0]}"`, 'keep one of the two, with the variants of both']] : []
}

/** Steps and outcomes must not list hosts that are to be removed. */
function toRemove({ guide, files: { source } }: GuideModel): Finding[] {
  const places = (['steps', 'outcomes'] as const).flatMap((section) =>
    Object.entries<Pick<Step, 'hosts'>>(guide[section]).map(([id, place]) => ({
      path: [section, id, 'hosts'],
      named: place.hosts ?? []
    }))
  )
  return places.flatMap(({ path, named }) =>
    named.flatMap((name) => {
      const instead = lookup(guide.hosts, name)?.replacedBy
      const point = source.text(path, name)
      return instead === undefined
        ? []
        : [findingAt(source.file, point, `host "${name}" is to be removed`, `name "${instead}" instead`)]
    })
  )
}

/** The hosts page has CSS rules for a limited number of variants. */
function tooMany({ guide: { variants }, files: { source } }: GuideModel): Finding[] {
  if (variants.length <= variantLimit) return []
  return [
    findingAt(
      source.file,
      source.text(['variants'], variants[variantLimit]),
      `the guide has ${variants.length} variants`,
      `state at most ${variantLimit}; put together those that need the same hosts`
    )
  ]
}
