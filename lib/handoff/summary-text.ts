import type { OutcomeKind } from '#lib/guide/types.ts'
import type { CardState, SummaryCard } from './summary-card.ts'
import { markdown, plain, type TextFormat } from './text-formats.ts'

type Label =
  | ('answer' | 'caseName' | 'collected' | 'evidence' | 'handoff' | 'made' | 'missing' | 'noHandoff' | 'notes' | 'openedByLink')
  | ('prerequisites' | 'revision' | 'signals' | 'stands' | 'trail' | 'untried')

/** The fixed words of a text summary, in the sender's language. */
export type CardMessages = Readonly<Record<Label, string>> & {
  readonly states: Readonly<Record<CardState, string>>
  readonly kinds: Readonly<Record<OutcomeKind, string>>
}

export type CardForm = {
  readonly messages: CardMessages
  /** Writes a time with its zone. */
  readonly timeOf: (at: number) => string
  /** The full hand-off link; missing if the case is too large for one. */
  readonly link?: string
}

/** A plain-text summary for tickets. What people typed is kept exactly, and the link is the last line. */
export function summaryText(card: SummaryCard, form: CardForm): string {
  return write(card, form, plain)
}

/** The same summary as Markdown; what people typed is escaped. */
export function summaryMarkdown(card: SummaryCard, form: CardForm): string {
  return write(card, form, markdown)
}

function write(card: SummaryCard, { messages: t, timeOf, link }: CardForm, format: TextFormat): string {
  const { name, head, trail, prerequisites, notes, signals, untried, evidence } = card
  const item = (text: string, more: readonly string[] = [], mark = '-') =>
    `${mark} ${lines([text, ...more], format).replace(/\n(?=.)/g, `\n${' '.repeat(mark.length + 1)}`)}`
  const list = (items: readonly string[]) => (items.length > 0 ? [items.join('\n')] : [])
  const section = (heading: string, parts: readonly string[]) => (parts.length > 0 ? [format.heading(heading), ...parts] : [])
  const group = (heading: string, items: readonly string[]) => (items.length > 0 ? [format.group(heading), ...list(items)] : [])
  const collected = (each: { title: string; text?: string }) => item(each.title, each.text?.split('\n'))
  const timed = (text: string, at?: number) => (at === undefined ? text : `${text} · ${timeOf(at)}`)
  const byLink = (is: boolean) => (is ? ` (${t.openedByLink})` : '')

  const facts = [
    `${t.revision}: ${card.revision}`,
    ...(name ? [`${t.caseName}: ${name}`] : []),
    `${t.made}: ${timeOf(card.madeAt)}`
  ]
  const answers = trail.map(({ title, answer, at, isOpenedByLink }, i) =>
    item(timed(title, at) + byLink(isOpenedByLink), [`${t.answer}: ${answer}`], `${i + 1}.`)
  )
  const marks = prerequisites.flatMap(({ state, all }) => {
    const items = all.map(({ title, at }) => item(timed(title, at)))
    return group(`${t.states[state]} (${all.length})`, items)
  })
  return [
    format.title(card.title),
    lines(facts, format),
    ...section(t.stands, [format.line(head.kind ? `${t.kinds[head.kind]} · ${head.title}` : head.title)]),
    ...section(t.trail, list(answers)),
    ...section(t.prerequisites, marks),
    ...section(t.notes, list(notes.map(({ title, text }) => item(title, text.split('\n'))))),
    ...section(t.signals, list(signals.map(({ code, meaning, at }) => item(timed(code, at), meaning ? [meaning] : [])))),
    ...section(t.untried, list(untried.map(({ title }) => item(title)))),
    ...section(t.evidence, [
      ...group(t.missing, evidence.missing.map(collected)),
      ...group(t.collected, evidence.collected.map(collected))
    ]),
    format.heading(t.handoff),
    link ? format.address(link) : format.line(t.noHandoff)
  ].join('\n\n')
}

/** Joins lines; an empty one separates paragraphs. */
function lines(all: readonly string[], { line, breakLine }: TextFormat): string {
  const written = all.map(line)
  return written.map((text, i) => (i + 1 < written.length ? text + (text && written[i + 1] ? breakLine : '\n') : text)).join('')
}
