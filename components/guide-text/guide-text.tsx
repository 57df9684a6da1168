import { useTranslations } from 'next-intl'
import { Children, type ComponentProps, Fragment, isValidElement, type ReactNode } from 'react'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { CheckIcon, ChevronIcon } from '#components/ui/icons.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { type Shell, shells } from '#lib/guide/kinds.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { partsAtPlaceholders } from '#lib/guide/placeholders.ts'
import type { TextAttributes, TextComponent } from '#lib/guide/text-components.ts'
import type { GuideWords } from '#lib/guide/words.ts'
import { CommandText } from './command-text.tsx'

type Registered = { [Name in TextComponent]: (props: TextAttributes<Name> & { children: ReactNode }) => ReactNode }

/** What Markdown is rendered as, and the list of what a step requires, which stands after its first paragraph. */
type Markdown = { [Tag in 'a' | 'code' | 'table']: (props: ComponentProps<Tag>) => ReactNode } & { Required: () => ReactNode }

/** What the words of a guide may use: exactly the components that the content check knows, and Markdown. */
export function guideTextComponents({ guide, words, locale }: LoadedGuide, required?: ReactNode) {
  return {
    a: ({ href: target = '', children }: ComponentProps<'a'>) =>
      target.startsWith('step:') ? (
        <PageLink href={href({ locale, guide: guide.id, place: target.slice('step:'.length) })}>{children}</PageLink>
      ) : (
        <a href={target} rel="noreferrer">
          {children}
        </a>
      ),
    code: ({ children }: ComponentProps<'code'>) => <code>{marked(String(children))}</code>,
    table: (props: ComponentProps<'table'>) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
      <div className="overflow-x-auto" tabIndex={0}>
        <table {...props} />
      </div>
    ),
    Command: (props) => <Command {...props} words={words.guide} />,
    Explain,
    Healthy: ({ children }) => <Healthy>{children}</Healthy>,
    Note: ({ children }) => <div className="note">{children}</div>,
    Old: ({ children }) => <q>{children}</q>,
    Required: () => required,
    Ui: ({ children }) => <b className="font-semibold">{children}</b>
  } satisfies Registered & Markdown
}

type CommandProps = { on: string; children: ReactNode; words: GuideWords }

/** A command to copy: where to run it, its text with what the reader fills in, and what healthy looks like. */
function Command({ on, children, words }: CommandProps) {
  const t = useTranslations('Command')
  const { shell, text } = codeOf(children)
  const hasPlaceholders = partsAtPlaceholders(text).length > 1
  const field = (name: string) => {
    const what = t('fillIn', { what: mustLookup(words.placeholders, name) })
    return (
      // biome-ignore lint/a11y/useSemanticElements: a field among the words of a command has to break and be copied as they do.
      <var
        aria-label={what}
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
    <figure className="command" data-command="">
      <figcaption>
        <span>
          {t(`shells.${shell}`)}, {mustLookup(words.machines, on)}
        </span>
        {hasPlaceholders && <span className="command-hint needs-scripting">{t('fillInHint')}</span>}
        <CopyButton
          copied={t('copied')}
          copy={t('copy')}
          failed={t('copyFailed')}
          unfilled={hasPlaceholders ? t('copyUnfilled') : undefined}
        />
      </figcaption>
      {hasPlaceholders ? <CommandText>{code}</CommandText> : <pre>{code}</pre>}
      {Children.toArray(children).filter((child) => isValidElement(child) && child.type !== 'pre' && !isCode(child))}
    </figure>
  )
}

function Healthy({ children }: { children: ReactNode }) {
  const t = useTranslations('Command')
  return (
    <div className="healthy">
      <strong>
        <CheckIcon />
        {t('healthy')}
      </strong>
      <span>{children}</span>
    </div>
  )
}

type ExplainProps = { title: string; isOpen?: boolean; children: ReactNode }

/** What helps to understand a step and is not needed to take it: folded until asked for. */
export function Explain({ title, isOpen, children }: ExplainProps) {
  return (
    <details className="explain" open={isOpen}>
      <summary>
        <ChevronIcon />
        {title}
      </summary>
      <div className="explain-text">{children}</div>
    </details>
  )
}

type CodeProps = { className?: string; children?: ReactNode }

function isCode(child: ReactNode): boolean {
  if (!isValidElement<{ children?: ReactNode }>(child)) return false
  const inner = child.props.children
  return isValidElement<CodeProps>(inner) && Boolean(inner.props.className?.startsWith('language-'))
}

function codeOf(children: ReactNode): { shell: Shell; text: string } {
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

/** Keeps each `-Parameter value` pair and each `-Switch` together, so that no line ends on a lone hyphen; copying gives the text unchanged. */
function units(line: string, field: Field): ReactNode[] {
  return line.split(/(?<=\s)(?=-\w)/).map((part, i) => {
    const [, pair = '', rest = ''] = /^(-\w+(?: [^-\s]\S*)?)?(.*)$/s.exec(part) ?? []
    return [
      pair && (
        <span className="command-unit" key={i}>
          {marked(pair, field)}
        </span>
      ),
      marked(rest, field)
    ]
  })
}

type Field = (name: string) => ReactNode

/** Shows placeholders such as `<namespace>` as what the reader has to fill in. */
function marked(text: string, field: Field = (name) => <var>{`<${name}>`}</var>): ReactNode[] {
  return partsAtPlaceholders(text).map((part, i) => (i % 2 === 1 ? <Fragment key={i}>{field(part)}</Fragment> : part))
}
