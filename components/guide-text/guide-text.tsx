import { useTranslations } from 'next-intl'
import { Children, type ComponentProps, Fragment, isValidElement, type ReactNode } from 'react'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { CheckIcon, ChevronIcon } from '#components/ui/icons.tsx'
import { PageLink } from '#components/ui/page-link.tsx'
import { href } from '#i18n/href.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import { partsAtPlaceholders } from '#lib/guide/placeholders.ts'
import { CommandText } from './command-text.tsx'

type Where = {
  locale: string
  guide: string
  /** What belongs in each placeholder of a command. */
  placeholders: Readonly<Record<string, string>>
}

/** What the words of a guide may use beside Markdown; `Required` renders the list that stands after the first paragraph. */
export function guideTextComponents({ locale, guide, placeholders }: Where, required?: ReactNode) {
  return {
    a: ({ href: target = '', children }: ComponentProps<'a'>) =>
      target.startsWith('step:') ? (
        <PageLink href={href({ locale, guide, place: target.slice('step:'.length) })}>{children}</PageLink>
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
    Command: (props: CommandProps) => <Command {...props} placeholders={placeholders} />,
    Explain,
    Healthy: ({ children }: { children: ReactNode }) => <Healthy>{children}</Healthy>,
    Note: ({ children }: { children: ReactNode }) => <div className="note">{children}</div>,
    Old: ({ children }: { children: ReactNode }) => <q>{children}</q>,
    Required: () => required,
    Ui: ({ children }: { children: ReactNode }) => <b className="font-semibold">{children}</b>
  }
}

type Machine = 'connect-server' | 'domain-controller' | 'any-admin-pc' | 'agent-server'

type CommandProps = { on: Machine; children: ReactNode }

/** A command to copy: where to run it, its text with what the reader fills in, and what healthy looks like. */
function Command({ on, children, placeholders }: CommandProps & Pick<Where, 'placeholders'>) {
  const t = useTranslations('Command')
  const { shell, text } = codeOf(children)
  const hasPlaceholders = partsAtPlaceholders(text).length > 1
  const field = (name: string) => {
    const what = t('fillIn', { what: mustLookup(placeholders, name) })
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
          {t(shell)}, {t(on)}
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

function codeOf(children: ReactNode): { shell: 'powershell' | 'cmd'; text: string } {
  for (const child of Children.toArray(children)) {
    if (!isCode(child) || !isValidElement<{ children?: ReactNode }>(child)) continue
    const code = child.props.children
    if (isValidElement<CodeProps>(code)) {
      return { shell: code.props.className === 'language-cmd' ? 'cmd' : 'powershell', text: String(code.props.children).trimEnd() }
    }
  }
  throw new Error('<Command> holds no fenced code block: npm run check says where')
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
