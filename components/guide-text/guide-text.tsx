import { useTranslations } from 'next-intl'
import { Children, type ComponentProps, Fragment, isValidElement, type ReactNode } from 'react'
import { WithBreaks } from '#components/hosts/host-name.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { CheckIcon, ChevronIcon } from '#components/ui/icons.tsx'
import { OuterLink } from '#components/ui/outer-link.tsx'
import { Remark } from '#components/ui/remark.tsx'
import { TextLink, textLook } from '#components/ui/text-link.tsx'
import { href } from '#i18n/href.ts'
import { type Shell, shells } from '#lib/guide/kinds.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { partsAtPlaceholders } from '#lib/guide/placeholders.ts'
import type { TextAttributes, TextComponent } from '#lib/guide/text-components.ts'
import type { GuideWords } from '#lib/guide/words.ts'
import { CommandFrame } from './command-frame.tsx'
import { CommandText } from './command-text.tsx'
import { partsAtUnits } from './units.ts'

type Registered = { [Name in TextComponent]: (props: TextAttributes<Name> & { children: ReactNode }) => ReactNode }

/** How Markdown is rendered, plus what follows the first paragraph: a step's required prerequisites, an outcome's evidence. */
type Markdown = { [Tag in 'a' | 'code' | 'table']: (props: ComponentProps<Tag>) => ReactNode } & {
  Required: (props: { children?: ReactNode }) => ReactNode
}

/** What follows the first paragraph; a function gets what the text says of each piece of evidence. */
type Required = ReactNode | ((evidence: ReactNode) => ReactNode)

/** The components for a guide's texts: exactly those that the content check allows, and Markdown. */
export function guideTextComponents({ guide, words, locale }: LoadedGuide, required?: Required) {
  return {
    a: ({ href: target = '', children }: ComponentProps<'a'>) =>
      target.startsWith('step:') ? (
        <TextLink href={href({ locale, guide: guide.id, place: target.slice('step:'.length) })}>{children}</TextLink>
      ) : (
        <OuterLink href={target}>{children}</OuterLink>
      ),
    code: ({ children }: ComponentProps<'code'>) => <code>{units(String(children))}</code>,
    table: (props: ComponentProps<'table'>) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
      <div className="overflow-x-auto" tabIndex={0}>
        <table {...props} />
      </div>
    ),
    Command: (props) => <Command {...props} words={words.guide} />,
    Evidence: ({ id, children }) => (
      <>
        <p className="font-semibold">{mustLookup(words.guide.evidence, id)}</p>
        {children}
      </>
    ),
    Explain,
    Hosts: ({ title, children }) => <Hosts names={namesIn(children)} title={title} />,
    Healthy: ({ children }) => <Healthy>{children}</Healthy>,
    Note: ({ children }) => <Remark>{children}</Remark>,
    Old: ({ children }) => <q>{children}</q>,
    Required: ({ children }) => (typeof required === 'function' ? required(children) : (required ?? children)),
    Ui: ({ children }) => <b className="font-semibold">{children}</b>
  } satisfies Registered & Markdown
}

type CommandProps = { on: string; children: ReactNode; words: GuideWords }

/** A command to copy: where to run it, the command with its placeholders, and what healthy output looks like. */
function Command({ on, children, words }: CommandProps) {
  const t = useTranslations('Command')
  const { shell, text } = codeBlockIn(children)
  const hasPlaceholders = partsAtPlaceholders(text).length > 1
  const field = (name: string) => {
    const what = t('fillIn', { what: mustLookup(words.placeholders, name) })
    return (
      // biome-ignore lint/a11y/useSemanticElements: a field among the words of a command has to break and be copied as they do.
      <var
        aria-label={what}
        className="cursor-text rounded-[2px] border-b-2 border-dotted border-acc text-acc hover:bg-acc-bg data-filled:border-solid"
        contentEditable="plaintext-only"
        data-placeholder={name}
        role="textbox"
        spellCheck={false}
        suppressContentEditableWarning
        suppressHydrationWarning
        tabIndex={0}
        title={what}
      >{`<${name}>`}</var>
    )
  }
  const code = <code>{text.split('\n').map((line, i) => [i > 0 && '\n', units(line, field)])}</code>
  return (
    <CommandFrame
      caption={`${t(`shells.${shell}`)}, ${mustLookup(words.machines, on)}`}
      hint={hasPlaceholders ? t('fillInHint') : undefined}
      text={hasPlaceholders ? <CommandText>{code}</CommandText> : <pre>{code}</pre>}
      unfilled={hasPlaceholders ? t('copyUnfilled') : undefined}
    >
      {Children.toArray(children).filter((child) => isValidElement(child) && child.type !== 'pre' && !isCode(child))}
    </CommandFrame>
  )
}

/** Host names to copy, one a line. */
function Hosts({ names, title }: { names: readonly string[]; title: string }) {
  const code = names.map((name, i) => [i > 0 && '\n', <WithBreaks key={name} text={name} />])
  return <CommandFrame caption={title} text={<pre>{<code>{code}</code>}</pre>} />
}

/** The texts below an element, without the space between them. */
function namesIn(children: ReactNode): string[] {
  return Children.toArray(children).flatMap((child) => {
    if (isValidElement<{ children?: ReactNode }>(child)) return namesIn(child.props.children)
    return typeof child === 'string' && child.trim() ? [child.trim()] : []
  })
}

function Healthy({ children }: { children: ReactNode }) {
  const t = useTranslations('Command')
  return (
    <div className="flex gap-2.5 border-t border-line px-4 py-1.25 text-note/5.5 [&_code]:bg-transparent [&_code]:p-0">
      <strong className="inline-flex items-center gap-2 self-start text-ok">
        <CheckIcon />
        {t('healthy')}
      </strong>
      <span>{children}</span>
    </div>
  )
}

type ExplainProps = { title: string; isOpen?: boolean; children: ReactNode }

/** Background to a step that is not needed to follow it, folded. */
export function Explain({ title, isOpen, children }: ExplainProps) {
  return (
    <details className="group/explain text-note/6 open-on-paper" open={isOpen}>
      <summary
        className={`${textLook} flex min-h-7 w-fit items-center gap-1.5 max-phone:min-h-9 print:font-semibold print:text-inherit print:no-underline`}
      >
        <ChevronIcon className="size-4 -rotate-90 group-open/explain:rotate-none print:hidden" />
        {title}
      </summary>
      <div className="mt-1.5 mb-2 rounded-lg border border-line bg-bg2 px-4 py-3 *:not-first:mt-2 print:my-0 print:border-0 print:p-0">
        {children}
      </div>
    </details>
  )
}

type CodeProps = { className?: string; children?: ReactNode }

function isCode(child: ReactNode): boolean {
  if (!isValidElement<{ children?: ReactNode }>(child)) return false
  const inner = child.props.children
  return isValidElement<CodeProps>(inner) && Boolean(inner.props.className?.startsWith('language-'))
}

function codeBlockIn(children: ReactNode): { shell: Shell; text: string } {
  for (const child of Children.toArray(children)) {
    if (!isCode(child) || !isValidElement<{ children?: ReactNode }>(child)) continue
    const code = child.props.children
    if (isValidElement<CodeProps>(code)) {
      const shell = shells.find((each) => code.props.className === `language-${each}`)
      if (shell) return { shell, text: String(code.props.children).trimEnd() }
    }
  }
  throw new Error('<Command> holds no code block of a known shell: npm run check says where')
}

/** Keeps cmdlet names and `-Parameter value` pairs on one line, and breaks hosts after their dots. The copied text stays the same. */
function units(line: string, field?: Field): ReactNode[] {
  return partsAtUnits(line).map((part, i) =>
    i % 2 === 1 ? (
      <span className="inline-block max-w-full" key={i}>
        {marked(part, field)}
      </span>
    ) : (
      marked(part, field)
    )
  )
}

type Field = (name: string) => ReactNode

/** Renders placeholders such as `<namespace>` as fields to fill in. */
function marked(text: string, field: Field = (name) => <var>{`<${name}>`}</var>): ReactNode[] {
  return partsAtPlaceholders(text).map((part, i) =>
    i % 2 === 1 ? <Fragment key={i}>{field(part)}</Fragment> : <WithBreaks key={i} text={part} />
  )
}
